import { base62Alphabet, fromBase64, latin1Bytes, toBase, toBase64 } from './encoding.ts'
import { marvin32, marvinSeed } from './marvin32.ts'

/**
 * Layout of the keys that Azure marks as its own. Facts: https://github.com/microsoft/security-utilities.
 *
 * "Identifiable" keys are base64; the last four bytes are Marvin32, little-endian, over all bytes before,
 * with one public seed per kind of key. Before those six base64 characters stands a four-letter signature.
 */
export interface AzureFormat {
  readonly signature: string
  /** Noun phrase for people. */
  readonly what: string
  /** Characters before the signature. */
  readonly before: number
  /** `=` at the end. */
  readonly padding: 0 | 1 | 2
  /** Base64 with `-` and `_`. */
  readonly url?: boolean
  /** Eight-character seeds; the checksum is right when one of them makes it right. */
  readonly seeds: readonly string[]
  /** Keys whose checksum was broken by an issuer's own rewriting exist: a wrong one says nothing. */
  readonly lax?: boolean
}

const messaging = ['Send0000', 'Manage00', 'Listen00', 'System00', 'Unknown0']

export const azureFormats: Readonly<Record<string, AzureFormat>> = {
  storage: {
    signature: '+ASt',
    what: 'Azure Storage account key',
    before: 76,
    padding: 2,
    seeds: ['Default0'],
  },
  cosmos: {
    signature: 'ACDb',
    what: 'Azure Cosmos DB key',
    before: 76,
    padding: 2,
    seeds: ['MastRW00', 'MastRO00', 'SysAll00', 'Resour00', 'SystRO00', 'Encryp00', 'SystRW00'],
  },
  batch: { signature: '+ABa', what: 'Azure Batch account key', before: 76, padding: 2, seeds: ['AbAcct00'] },
  apim: {
    signature: 'APIM',
    what: 'Azure API Management key',
    before: 76,
    padding: 2,
    seeds: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
  },
  'ml-classic': {
    signature: '+AMC',
    what: 'Azure ML Studio (classic) key',
    before: 76,
    padding: 2,
    seeds: ['Classic0'],
  },
  redis: {
    signature: 'AzCa',
    what: 'Azure Cache for Redis key',
    before: 33,
    padding: 1,
    seeds: ['Access00'],
    lax: true,
  },
  'service-bus': {
    signature: '+ASb',
    what: 'Azure Service Bus key',
    before: 33,
    padding: 1,
    seeds: messaging,
  },
  'event-hub': { signature: '+AEh', what: 'Azure Event Hubs key', before: 33, padding: 1, seeds: messaging },
  relay: { signature: '+ARm', what: 'Azure Relay key', before: 33, padding: 1, seeds: messaging },
  iot: {
    signature: 'AIoT',
    what: 'Azure IoT key',
    before: 33,
    padding: 1,
    seeds: ['IoTHub00', 'DpsKey00', 'Device00'],
  },
  'event-grid': {
    signature: 'AZEG',
    what: 'Azure Event Grid key',
    before: 33,
    padding: 1,
    seeds: ['SendRecv', 'Default0'],
  },
  functions: {
    signature: 'AzFu',
    what: 'Azure Functions key',
    before: 44,
    padding: 2,
    url: true,
    seeds: ['Functi00', 'System00', 'Master00'],
  },
  search: {
    signature: 'AzSe',
    what: 'Azure AI Search key',
    before: 42,
    padding: 0,
    seeds: ['Query000', 'PAdmin00'],
  },
  'container-registry': {
    signature: '+ACR',
    what: 'Azure Container Registry key',
    before: 42,
    padding: 0,
    seeds: ['ACRDflt0'],
  },
}

/** Offset of the fixed mark in an annotated key (CASK), and its text. */
export const caskMark = { offset: 52, text: 'JQQJ9' }

/** Length of an annotated key without and with the long checksum. */
export const caskLengths = [84, 88] as const

/** The last six characters and padding that make `head` (signature included) a right key for `seed`. */
export function azureChecksum(head: string, format: AzureFormat, seed: string): string {
  const bytes = fromBase64(`${head}AAAAAA`)
  if (!bytes) throw new RangeError('head is not base64')
  const body = bytes.subarray(0, bytes.length - 4)
  const sum = new DataView(bytes.buffer)
  sum.setUint32(bytes.length - 4, marvin32(body, marvinSeed(seed)), true)
  const text = toBase64(bytes).slice(head.length)
  return format.url ? text.replaceAll('+', '-').replaceAll('/', '_') : text
}

/** Both forms that the four characters after the first 80 of an annotated key may take. */
export function caskChecksums(head: string): readonly string[] {
  const bytes = fromBase64(head)
  if (!bytes) return []
  const sum = marvin32(bytes, marvinSeed('Default0'))
  const little = [sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24]
  const zeros = little.findIndex((byte) => byte !== 0)
  const value = little.reduce((total, byte) => total * 256 + byte, 0)
  const base62 = '0'.repeat(Math.max(zeros, 0)) + toBase(value, base62Alphabet, 1)
  return [base62.padEnd(6, '0').slice(0, 4), toBase64(Uint8Array.from(little.slice(0, 3)))]
}

const clientSecretAlphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'

/** The last three characters of an Entra ID client secret of the `8Q~` form, from all characters before. */
export function clientSecretChecksum(head: string): string {
  const sum = marvin32(latin1Bytes(head), marvinSeed('AadPwd00'))
  return toBase(sum, clientSecretAlphabet, 6).slice(0, 3)
}
