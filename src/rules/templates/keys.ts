import { crc24 } from '../proofs/crc.ts'
import { latin1Bytes, toBase64 } from '../proofs/encoding.ts'
import type { Random } from './random.ts'

/**
 * A private key in armour: the outer form is that of a real key, the numbers inside are random and open
 * nothing. Kinds: rsa, ec, dsa, pkcs8, encrypted (PKCS#8), rsa-encrypted, openssh, openssh-encrypted,
 * pgp, pgp-encrypted, ssh2, putty, putty-encrypted. Lines end with `\n`; there is none after the last.
 */
export function pem(random: Random, kind: string): string {
  const make = kinds[kind]
  if (!make) throw new RangeError(`unknown kind of key: ${kind}`)
  return make(random)
}

const kinds: Readonly<Record<string, (random: Random) => string>> = {
  rsa: (random) => armour('RSA PRIVATE KEY', rsa(random)),
  ec: (random) => armour('EC PRIVATE KEY', ec(random)),
  dsa: (random) =>
    armour('DSA PRIVATE KEY', sequence(small(0), ...[128, 20, 128, 128, 20].map((n) => integer(random, n)))),
  pkcs8: (random) =>
    armour('PRIVATE KEY', sequence(small(0), sequence(rsaOid, der(0x05)), der(0x04, rsa(random)))),
  encrypted: (random) =>
    armour(
      'ENCRYPTED PRIVATE KEY',
      sequence(
        sequence(pbes2Oid, sequence(der(0x04, random.bytes(16)), small(1))),
        der(0x04, random.bytes(1232)),
      ),
    ),
  'rsa-encrypted': (random) =>
    armour('RSA PRIVATE KEY', random.bytes(1200), [
      'Proc-Type: 4,ENCRYPTED',
      `DEK-Info: AES-128-CBC,${random.text('0123456789ABCDEF', 32)}`,
      '',
    ]),
  openssh: (random) => armour('OPENSSH PRIVATE KEY', openssh(random, 'none'), [], 70),
  'openssh-encrypted': (random) => armour('OPENSSH PRIVATE KEY', openssh(random, 'aes256-ctr'), [], 70),
  pgp: (random) => pgp(random, 0),
  'pgp-encrypted': (random) => pgp(random, 254),
  ssh2,
  putty: (random) => putty(random, 'none'),
  'putty-encrypted': (random) => putty(random, 'aes256-cbc'),
}

const rsaOid = der(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1))
const pbes2Oid = der(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 13))
const p256Oid = der(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7))

function rsa(random: Random): Uint8Array {
  const numbers = [256, 3, 256, 128, 128, 128, 128, 128].map((size) =>
    size === 3 ? der(0x02, Uint8Array.of(1, 0, 1)) : integer(random, size),
  )
  return sequence(small(0), ...numbers)
}

function ec(random: Random): Uint8Array {
  const point = join(Uint8Array.of(0, 4), random.bytes(64))
  return sequence(small(1), der(0x04, random.bytes(32)), der(0xa0, p256Oid), der(0xa1, der(0x03, point)))
}

function openssh(random: Random, cipher: string): Uint8Array {
  const publicKey = join(lengthPrefixed('ssh-ed25519'), lengthPrefixed(random.bytes(32)))
  const plain = cipher === 'none'
  const options = plain
    ? new Uint8Array()
    : join(lengthPrefixed(random.bytes(16)), Uint8Array.of(0, 0, 0, 24))
  const check = random.bytes(4)
  const inner = join(check, check, publicKey, lengthPrefixed(random.bytes(64)), lengthPrefixed('harbor'))
  const block = plain ? 8 : 16
  const padding = Uint8Array.from(
    { length: (block - (inner.length % block)) % block },
    (_, index) => index + 1,
  )
  const body = plain ? join(inner, padding) : random.bytes(inner.length + padding.length)
  return join(
    latin1Bytes('openssh-key-v1\0'),
    lengthPrefixed(cipher),
    lengthPrefixed(plain ? 'none' : 'bcrypt'),
    lengthPrefixed(options),
    Uint8Array.of(0, 0, 0, 1),
    lengthPrefixed(publicKey),
    lengthPrefixed(body),
  )
}

/** `usage` 0: the secret number stands in clear; 254: encrypted, with the parameters of the passphrase before it. */
function pgp(random: Random, usage: 0 | 254): string {
  const curve = [9, 0x2b, 6, 1, 4, 1, 0xda, 0x47, 0x0f, 1]
  const point = join(Uint8Array.of(1, 7, 0x40), random.bytes(32))
  const secret = join(Uint8Array.of(0xff, 0x40), random.bytes(34))
  const guard = usage === 0 ? [0] : [254, 9, 3, 8, ...random.bytes(8), 0x60, ...random.bytes(16)]
  // Version 4, a date, EdDSA.
  const body = join(
    Uint8Array.of(4, 0x65, 0x10, 0x20, 0x30, 22, ...curve),
    point,
    Uint8Array.of(...guard),
    secret,
  )
  const name = latin1Bytes('Harbor <ops@harbor.dev>')
  const packets = join(Uint8Array.of(0xc5, body.length), body, Uint8Array.of(0xcd, name.length), name)
  const sum = crc24(packets)
  const check = toBase64(Uint8Array.of(sum >> 16, (sum >> 8) & 0xff, sum & 0xff))
  return [
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
    '',
    ...wrap(toBase64(packets), 64),
    `=${check}`,
    '-----END PGP PRIVATE KEY BLOCK-----',
  ].join('\n')
}

function ssh2(random: Random): string {
  const body = join(
    lengthPrefixed('dl-modp{sign{dsa-nist-sha1},dh{plain}}'),
    lengthPrefixed('3des-cbc'),
    lengthPrefixed(random.bytes(320)),
  )
  const length = body.length + 8
  const bytes = join(Uint8Array.of(0x3f, 0x6f, 0xf9, 0xeb, 0, 0, length >> 8, length & 0xff), body)
  const label = 'SSH2 ENCRYPTED PRIVATE KEY'
  return [
    `---- BEGIN ${label} ----`,
    'Comment: "harbor"',
    ...wrap(toBase64(bytes), 70),
    `---- END ${label} ----`,
  ].join('\n')
}

function putty(random: Random, cipher: string): string {
  const secret = wrap(toBase64(random.bytes(48)), 64)
  const open = wrap(toBase64(join(lengthPrefixed('ssh-ed25519'), lengthPrefixed(random.bytes(32)))), 64)
  return [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    `Encryption: ${cipher}`,
    'Comment: harbor',
    `Public-Lines: ${open.length}`,
    ...open,
    `Private-Lines: ${secret.length}`,
    ...secret,
    `Private-MAC: ${random.text('0123456789abcdef', 64)}`,
  ].join('\n')
}

function armour(label: string, body: Uint8Array, headers: readonly string[] = [], width = 64): string {
  return [
    `-----BEGIN ${label}-----`,
    ...headers,
    ...wrap(toBase64(body), width),
    `-----END ${label}-----`,
  ].join('\n')
}

function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
}

function sequence(...parts: Uint8Array[]): Uint8Array {
  return der(0x30, join(...parts))
}

function small(value: number): Uint8Array {
  return der(0x02, Uint8Array.of(value))
}

/** A positive integer of `size` bytes. */
function integer(random: Random, size: number): Uint8Array {
  const bytes = random.bytes(size)
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f)
  return der(0x02, bytes)
}

function der(tag: number, content: Uint8Array = new Uint8Array()): Uint8Array {
  const { length } = content
  if (length < 0x80) return join(Uint8Array.of(tag, length), content)
  if (length < 0x100) return join(Uint8Array.of(tag, 0x81, length), content)
  return join(Uint8Array.of(tag, 0x82, length >> 8, length & 0xff), content)
}

function lengthPrefixed(data: string | Uint8Array): Uint8Array {
  const bytes = typeof data === 'string' ? latin1Bytes(data) : data
  return join(Uint8Array.of(0, 0, bytes.length >> 8, bytes.length & 0xff), bytes)
}

function join(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
