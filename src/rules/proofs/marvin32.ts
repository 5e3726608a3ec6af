/**
 * Marvin32, the keyed hash that Microsoft uses as checksum of identifiable keys.
 * Facts: https://github.com/microsoft/security-utilities (Marvin, with published test vectors).
 *
 * @param bytes The data.
 * @param seed The 8-byte seed as two unsigned words, low word first.
 * @returns The 64-bit state folded to 32 bits, unsigned.
 */
export function marvin32(bytes: Uint8Array, seed: readonly [low: number, high: number]): number {
  let low: number = seed[0] | 0
  let high: number = seed[1] | 0
  const block = (word: number): void => {
    low = (low + word) | 0
    high ^= low
    low = (rotate(low, 20) + high) | 0
    high = rotate(high, 9) ^ low
    low = (rotate(low, 27) + high) | 0
    high = rotate(high, 19)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 4)
  for (let offset = 0; offset < whole; offset += 4) block(view.getUint32(offset, true))
  let tail = 0x80
  for (let offset = bytes.length - 1; offset >= whole; offset--) tail = (tail << 8) | view.getUint8(offset)
  block(tail)
  block(0)
  return (low ^ high) >>> 0
}

/** Seeds are written as eight characters of text: the first four are the high word, big-endian. */
export function marvinSeed(text: string): readonly [low: number, high: number] {
  const word = (offset: number): number =>
    [0, 1, 2, 3].reduce((sum, index) => ((sum << 8) | text.charCodeAt(offset + index)) >>> 0, 0)
  return [word(4), word(0)]
}

function rotate(value: number, count: number): number {
  return (value << count) | (value >>> (32 - count))
}
