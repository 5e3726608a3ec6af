import { type Element, readChildren, readElement } from './der.ts'

/** What a binary key turned out to be. */
export interface KeyStructure {
  /** Noun phrase: `RSA private key`. */
  readonly what: string
  readonly encrypted: boolean
}

const integer = 0x02
const octets = 0x04
const sequence = 0x30

/**
 * Recognises the ASN.1 of PKCS#1, SEC 1 (RFC 5915), DSA and PKCS#8 (RFC 5958), plain or encrypted. The outer length must
 * be exact and the members of the right kinds; the numbers are not checked.
 */
export function asn1Key(bytes: Uint8Array): KeyStructure | undefined {
  const outer = readElement(bytes, 0)
  if (outer?.tag !== sequence || outer.end !== bytes.length) return undefined
  const members = readChildren(bytes, outer)
  if (!members) return undefined
  const tags = members.map((member) => member.tag)
  const [first, second] = tags
  if (tags.length >= 9 && tags.slice(0, 9).every((tag) => tag === integer)) return plain('RSA private key')
  if (tags.length === 6 && tags.every((tag) => tag === integer)) return plain('DSA private key')
  if (first === integer && second === octets) return plain('EC private key')
  if (first === integer && second === sequence && tags[2] === octets)
    return plain(pkcs8Name(bytes, members[1]))
  return tags.length === 2 && first === sequence && second === octets
    ? { what: 'private key', encrypted: true }
    : undefined
}

/**
 * Recognises the container of OpenSSH: magic, cipher, key derivation, its options, one public key and the private part.
 * Without encryption the private part begins with the same four bytes twice.
 * Source: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
 */
export function opensshKey(bytes: Uint8Array): KeyStructure | undefined {
  const magic = 'openssh-key-v1\0'
  if ([...magic].some((character, index) => bytes[index] !== character.charCodeAt(0))) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = magic.length
  const string = (): Uint8Array | undefined => {
    if (offset + 4 > bytes.length) return undefined
    const from = offset + 4
    offset = from + view.getUint32(offset)
    return offset <= bytes.length ? bytes.subarray(from, offset) : undefined
  }
  const cipher = string()
  if (!cipher || !string() || !string()) return undefined
  if (offset + 4 > bytes.length || view.getUint32(offset) !== 1) return undefined
  offset += 4
  const inner = string() && string()
  if (!inner) return undefined
  const encrypted = String.fromCharCode(...cipher) !== 'none'
  // Authenticated ciphers put their tag of 16 bytes behind.
  if (offset !== bytes.length && !(encrypted && offset + 16 === bytes.length)) return undefined
  const same = [0, 1, 2, 3].every((index) => inner[index] === inner[index + 4])
  return encrypted || same ? { what: 'OpenSSH private key', encrypted } : undefined
}

function plain(what: string): KeyStructure {
  return { what, encrypted: false }
}

/** Object identifiers of the algorithms that are met (RFC 8017, RFC 5480, RFC 8410), in hex. */
const algorithms: Readonly<Record<string, string>> = {
  '2a864886f70d010101': 'RSA private key',
  '2a8648ce3d0201': 'EC private key',
  '2a8648ce380401': 'DSA private key',
  '2b656e': 'X25519 private key',
  '2b656f': 'X448 private key',
  '2b6570': 'Ed25519 private key',
  '2b6571': 'Ed448 private key',
}

function pkcs8Name(bytes: Uint8Array, algorithm: Element | undefined): string {
  const identifier = algorithm && readElement(bytes, algorithm.start, algorithm.end)
  if (!identifier) return 'private key'
  const hex = [...bytes.subarray(identifier.start, identifier.end)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  return algorithms[hex.join('')] ?? 'private key'
}
