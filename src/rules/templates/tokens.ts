import { createHash } from 'node:crypto'
import {
  azureChecksum,
  azureFormats,
  caskChecksums,
  caskMark,
  clientSecretChecksum,
} from '../proofs/azure-format.ts'
import { bech32Encode } from '../proofs/bech32.ts'
import { crc32 } from '../proofs/crc.ts'
import { base62Alphabet, latin1Bytes, toBase, toBase32, toBase64, toBase64Url } from '../proofs/encoding.ts'
import type { Generator } from './generators.ts'
import { pem } from './keys.ts'
import type { Random } from './random.ts'

const base62 = base62Alphabet
const base36 = '0123456789abcdefghijklmnopqrstuvwxyz'
const base64url = `${base62}-_`
const hex = '0123456789abcdef'
const digits = '0123456789'

/** Values with a structure or a checksum that is right. Sources of the formats: the proofs of the same names. */
export const tokens: Readonly<Record<string, Generator>> = {
  'github-classic': (random, prefix) => prefix + withCrc62(random.text(base62, prefix === 'ghr_' ? 70 : 30)),
  'github-fine-grained': (random) => {
    const head = `github_pat_${random.text(base62, 22)}_${random.text(base62, 43)}`
    const sum = toBase32(createHash('sha256').update(head, 'latin1').digest()).slice(0, 8)
    return head + sum + random.text(base62, 8)
  },
  /** Installation token of the new form. */
  'github-installation': (random) =>
    `ghs_${random.text(digits, 6)}_${jwt(random, { iss: random.text(digits, 6), iat: 1750000000, exp: farFuture })}`,
  npm: (random) => `npm_${withCrc62(random.text(base62, 30))}`,
  'gitlab-routable': (random, prefix) => {
    const payload = toBase64Url(random.bytes(39))
    const head = `${prefix || 'glpat-'}${payload}.01.${toBase(payload.length, base36, 2)}`
    return head + toBase(crc32(head), base36, 7)
  },
  grafana: (random) => {
    const head = `glsa_${random.text(base62, 32)}`
    return `${head}_${littleEndianHex(crc32(head))}`
  },
  'grafana-cloud': (random) =>
    `glc_${toBase64(latin1Bytes(JSON.stringify({ o: random.text(digits, 6), n: 'ci', k: random.text(base62, 24), m: { r: 'eu' } })))}`,
  'grafana-legacy': (random) =>
    toBase64(latin1Bytes(JSON.stringify({ k: random.text(base62, 32), n: 'deploy', id: 1 }))),
  /** Account, tunnel and secret of a Cloudflare tunnel. */
  'cloudflare-tunnel': (random) =>
    toBase64(
      latin1Bytes(
        JSON.stringify({ a: random.text(hex, 32), t: seededUuid(random), s: toBase64(random.bytes(32)) }),
      ),
    ),
  'nx-cloud': (random) => toBase64(latin1Bytes(`${seededUuid(random)}|read-write`)),
  /** Name and password of a registry, as `docker login` writes them. */
  'docker-auth': (random) => toBase64(latin1Bytes(`harbor:${random.text(base62, 24)}`)),
  /** Id and secret of an Elasticsearch API key. */
  elastic: (random) => toBase64(latin1Bytes(`${random.text(base62, 20)}:${random.text(base62, 22)}`)),
  /** `{{netbird:nbp_}}` */
  netbird: (random, prefix) => (prefix || 'nbp_') + withCrc62(random.text(base62, 30)),
  /** `{{polar:oat}}` */
  polar: (random, kind) => `polar_${kind}_${withCrc62(random.text(base62, 37))}`,
  workos: (random) =>
    `sk_live_${toBase64(latin1Bytes(`key_01${random.text(base62, 24)},${random.text(base62, 25)}`))}`,
  /** A scalar of Curve25519, as `wg genkey` prints it. */
  wireguard: (random) => toBase64(random.bytes(32)),
  qstash: (random) =>
    toBase64(latin1Bytes(JSON.stringify({ UserID: seededUuid(random), Password: random.text(hex, 32) }))),
  atlassian: (random, prefix) => {
    const kind = prefix || 'ATATT3'
    const head = `${kind}${random.text(base64url, 183 - kind.length)}=`
    return head + crc32(head).toString(16).toUpperCase().padStart(8, '0')
  },
  'azure-identifiable': (random, kind) => {
    const format = azureFormats[kind]
    if (!format) throw new RangeError(`unknown kind of Azure key: ${kind}`)
    const [seed = ''] = format.seeds
    const make = (): string => {
      const head = random.text(format.url ? base64url : base62, format.before) + format.signature
      return head + azureChecksum(head, format, seed)
    }
    let key = make()
    // Azure AI Search issues no keys with special characters: it draws again, and so do we.
    while (kind === 'search' && /[+/]/.test(key)) key = make()
    return key
  },
  'azure-cask': (random, provider) => cask(random, provider || 'AZDO'),
  /** The annotated form of NuGet: `N5`, environment, user, time, kind and span stand before the issuer. */
  nuget: (random) => {
    const head = `${random.text(base62, 52)}${caskMark.text}9ALN5P000${random.text(base62, 3)}DNeL001NUGT`
    return head + (caskChecksums(head)[0] ?? '')
  },
  'azure-client-secret': (random) => {
    const head = `${random.text(base62, 3)}8Q~${random.text(`${base62}_.-`, 30)}${random.text(base62, 1)}`
    return head + clientSecretChecksum(head)
  },
  pypi: (random) => {
    const caveat = latin1Bytes(JSON.stringify([1, [random.text(hex, 8)]]))
    const packets = [
      2,
      ...packet(1, 'pypi.org'),
      ...packet(2, random.text(hex, 36)),
      0,
      ...packet(2, caveat),
      0,
      0,
    ]
    return `pypi-${toBase64Url(Uint8Array.from([...packets, ...packet(6, random.bytes(32))]))}`
  },
  /** Two macaroons, as `fly tokens create` prints them, without the scheme. */
  fly: (random) => [0, 1].map(() => `fm2_${flyMacaroon(random)}`).join(','),
  age: (random) => bech32Encode('age-secret-key-', random.bytes(32)).toUpperCase(),
  'age-pq': (random) => bech32Encode('age-secret-key-pq-', random.bytes(32)).toUpperCase(),
  jwt: (random, kind) => jwt(random, jwtPayload(random, kind)),
  'jwt-expired': (random) => jwt(random, { sub: random.text(digits, 8), iat: 1500000000, exp: 1500003600 }),
  'aws-key-id': (random, prefix) => (prefix || 'AKIA') + awsSuffix(random),
  'aws-bedrock': (random) =>
    `ABSK${toBase64(latin1Bytes(`BedrockAPIKey-${random.text(base36, 4)}-at-${random.text(digits, 12)}:${random.text(base62, 48)}`))}`,
  'slack-bot': (random) => `xoxb-${slackNumber(random)}-${slackNumber(random)}-${random.text(base62, 24)}`,
  'slack-user': (random) =>
    `xoxp-${slackNumber(random)}-${slackNumber(random)}-${slackNumber(random)}-${random.text(hex, 32)}`,
  'slack-app': (random) =>
    `xapp-1-A0${random.text('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 9)}-${slackNumber(random)}-${random.text(hex, 64)}`,
  'sentry-org': (random) =>
    `sntrys_${toBase64(latin1Bytes(JSON.stringify({ iat: 1740000000.5, url: 'https://sentry.io', region_url: 'https://de.sentry.io', org: 'harbor' })))}_${random.text(base62, 43)}`,
  'one-password-service': (random) =>
    `ops_${toBase64Url(latin1Bytes(JSON.stringify({ signInAddress: 'harbor.1password.com', userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256', iterations: 650000, salt: random.text(base64url, 22) }, email: 'k@1passwordserviceaccounts.com', srpX: random.text(hex, 64), muk: { alg: 'A256GCM', k: random.text(base64url, 43), kty: 'oct' }, secretKey: `A3-${random.text('ABCDEFGHJKLMNPQRSTVWXYZ23456789', 26)}` })))}`,
  'discord-bot': (random) =>
    `${toBase64Url(latin1Bytes(`1${random.text('1234567890', 18)}`))}.${random.text(base62, 6)}.${random.text(base64url, 38)}`,
  /** The JSON file of a Google Cloud service account, on several lines. */
  'service-account': (random) => {
    const name = `deploy@harbor-${random.text(digits, 6)}.iam.gserviceaccount.com`
    return JSON.stringify(
      {
        type: 'service_account',
        project_id: name.slice(7, 20),
        private_key_id: random.text(hex, 40),
        private_key: `${pem(random, 'pkcs8')}\n`,
        client_email: name,
        client_id: random.text(digits, 21),
        token_uri: 'https://oauth2.googleapis.com/token',
      },
      null,
      2,
    )
  },
}

/** 2100-01-01, in seconds. */
const farFuture = 4102444800

function jwtPayload(random: Random, kind: string): object {
  if (kind === 'anon' || kind === 'service_role') {
    return {
      iss: 'supabase',
      ref: random.text('abcdefghijklmnopqrstuvwxyz', 20),
      role: kind,
      iat: 1740000000,
      exp: farFuture,
    }
  }
  return { sub: random.text(digits, 8), iat: 1740000000, exp: farFuture }
}

function jwt(random: Random, payload: object): string {
  const part = (value: object): string => toBase64Url(latin1Bytes(JSON.stringify(value)))
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${toBase64Url(random.bytes(32))}`
}

function seededUuid(random: Random): string {
  const text = random.text(hex, 30)
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    `4${text.slice(12, 15)}`,
    `a${text.slice(15, 18)}`,
    text.slice(18),
  ].join('-')
}

function withCrc62(body: string): string {
  return body + toBase(crc32(body), base62, 6)
}

function littleEndianHex(value: number): string {
  return [0, 8, 16, 24].map((shift) => ((value >>> shift) & 0xff).toString(16).padStart(2, '0')).join('')
}

function cask(random: Random, provider: string): string {
  const month = 'ABCDEFGHIJKL'.charAt(random.below(12))
  const head = `${random.text(base62, 52)}${caskMark.text}9B${month}AC${random.text(base62, 10)}AAAA${provider}`
  return head + (caskChecksums(head)[0] ?? '')
}

function awsSuffix(random: Random): string {
  const account = 200_000_000_000 + random.below(700_000_000_000)
  const number = (1n << 47n) | (BigInt(account) << 7n) | BigInt(random.below(128))
  const bytes = random.bytes(10)
  for (let index = 0; index < 6; index++) bytes[index] = Number((number >> BigInt(40 - 8 * index)) & 0xffn)
  return toBase32(bytes)
}

function slackNumber(random: Random): string {
  return `${1 + random.below(8)}${random.text(digits, 11)}`
}

function packet(type: number, data: string | Uint8Array): number[] {
  const bytes = typeof data === 'string' ? latin1Bytes(data) : data
  return [type, bytes.length, ...bytes]
}

function flyMacaroon(random: Random): string {
  const binary = (bytes: Uint8Array): number[] => [0xc4, bytes.length, ...bytes]
  const nonce = [0x93, ...binary(random.bytes(8)), ...binary(random.bytes(16)), 0xc2]
  const place = latin1Bytes('https://api.fly.io/v1')
  return toBase64(
    Uint8Array.from([
      ...[0x94, ...nonce, 0xa0 | place.length, ...place],
      // One caveat of type 0 with a body of two numbers.
      ...[0x92, 0x00, 0x92, 0xce, ...random.bytes(4), 0x1f],
      ...binary(random.bytes(32)),
    ]),
  )
}
