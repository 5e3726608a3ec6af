import {
  type AzureFormat,
  azureChecksum,
  azureFormats,
  caskChecksums,
  caskMark,
  clientSecretChecksum,
} from './azure-format.ts'
import { failed, plausible, type Proof, type ProofFunction, proven, unknown } from './types.ts'

/** Issuers that have a name here; the four characters stand before the checksum of an annotated key. */
const caskProviders: Readonly<Record<string, string>> = {
  ACOG: 'Azure OpenAI or AI services key',
  AZDO: 'Azure DevOps personal access token',
  NUGT: 'NuGet API key',
}

/** Keys that Azure marks as its own; layouts and checksums in `azure-format.ts`. */
export const azureIdentifiable: ProofFunction = (value) => {
  if (value.startsWith(caskMark.text, caskMark.offset)) return annotated(value)
  if (/^.{3}[78]Q~/.test(value)) return clientSecret(value)
  const format = Object.values(azureFormats).find((candidate) => hasForm(value, candidate))
  return format ? identifiable(value, format) : unknown
}

function identifiable(value: string, format: AzureFormat): Proof {
  const head = value.slice(0, format.before + 4)
  const sum = value.slice(format.before + 4)
  if (format.seeds.some((seed) => azureChecksum(head, format, seed) === sum)) {
    return proven('checksum', 'its Marvin32 checksum is right', { detail: format.what })
  }
  return format.lax
    ? plausible('structure', `the mark of an ${format.what} is in its place`, { detail: format.what })
    : failed('checksum', 'its Marvin32 checksum is wrong', { detail: format.what })
}

/** A wrong checksum says nothing here: keys from before autumn 2024 are published that follow another algorithm. */
function annotated(value: string): Proof {
  const what = caskProviders[value.slice(76, 80)]
  const facts = what === undefined ? {} : { detail: what }
  return caskChecksums(value.slice(0, 80)).includes(value.slice(80, 84))
    ? proven('checksum', 'its Marvin32 checksum is right', facts)
    : plausible('structure', 'the marks of an annotated Azure key are in their places', facts)
}

function clientSecret(value: string): Proof {
  if (value.startsWith('7Q~', 3)) return plausible('structure', 'the mark of a client secret is in its place')
  return clientSecretChecksum(value.slice(0, -3)) === value.slice(-3)
    ? proven('checksum', 'its Marvin32 checksum is right')
    : failed('checksum', 'its Marvin32 checksum is wrong')
}

function hasForm(value: string, format: AzureFormat): boolean {
  return (
    value.length === format.before + 10 + format.padding &&
    value.startsWith(format.signature, format.before) &&
    /^[A-Za-z0-9+/_-]*={0,2}$/.test(value)
  )
}
