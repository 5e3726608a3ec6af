import type { KeyStructure } from './key-structure.ts'

/**
 * Recognises a transferable secret key of OpenPGP (RFC 9580, section 10.2): packets that fill the bytes exactly, the
 * first of them a secret key. Whether it is protected is told for version 4 keys of the usual algorithms.
 */
export function pgpKey(bytes: Uint8Array): KeyStructure | undefined {
  let offset = 0
  let first: Packet | undefined
  while (offset < bytes.length) {
    const packet = readPacket(bytes, offset)
    if (!packet) return undefined
    first ??= packet
    offset = packet.end
  }
  if (first?.tag !== 5 && first?.tag !== 7) return undefined
  return { what: 'OpenPGP private key', encrypted: isProtected(bytes.subarray(first.start, first.end)) }
}

interface Packet {
  readonly tag: number
  readonly start: number
  readonly end: number
}

function readPacket(bytes: Uint8Array, offset: number): Packet | undefined {
  const head = bytes[offset]
  const next = bytes[offset + 1]
  if (head === undefined || next === undefined || (head & 0x80) === 0) return undefined
  const fresh = (head & 0x40) !== 0
  const tag = fresh ? head & 0x3f : (head >> 2) & 15
  // Width of the length field; new packets tell it by its first byte, old ones in the head.
  const width = fresh
    ? next < 192
      ? 1
      : next < 224
        ? 2
        : next === 255
          ? 5
          : 0
    : ([1, 2, 4, 0][head & 3] ?? 0)
  if (width === 0) return undefined
  const field = bytes.subarray(offset + 1, offset + 1 + width)
  const number = (part: Uint8Array): number => part.reduce((sum, byte) => sum * 256 + byte, 0)
  const length =
    fresh && width === 2
      ? ((next - 192) << 8) + (field[1] ?? 0) + 192
      : number(fresh && width === 5 ? field.subarray(1) : field)
  const start = offset + 1 + width
  return start + length <= bytes.length ? { tag, start, end: start + length } : undefined
}

/** Public numbers by algorithm: how many, and whether the name of a curve stands before them. */
const publicNumbers: Readonly<Record<number, readonly [curve: boolean, numbers: number]>> = {
  1: [false, 2],
  16: [false, 3],
  17: [false, 4],
  18: [true, 1],
  19: [true, 1],
  22: [true, 1],
}

/** The byte behind the public part is 0 when the secret part stands in clear. */
function isProtected(body: Uint8Array): boolean {
  const shape = publicNumbers[body[5] ?? 0]
  if (body[0] !== 4 || !shape) return false
  let offset = 6
  if (shape[0]) offset += 1 + (body[offset] ?? 0)
  for (let count = 0; count < shape[1]; count++) {
    const bits = (body[offset] ?? 0) * 256 + (body[offset + 1] ?? 0)
    offset += 2 + Math.ceil(bits / 8)
  }
  // ECDH keys name their key derivation as well.
  if (body[5] === 18) offset += 1 + (body[offset] ?? 0)
  return (body[offset] ?? 0) !== 0
}
