import { isAscii } from 'node:buffer'

/**
 * The start of the character that the byte at `offset` belongs to; `offset` itself when a character begins there.
 * Characters are those of the WHATWG decoder (`Buffer.toString`, `TextDecoder`): an ill-formed sequence is cut into
 * maximal subparts, each one U+FFFD.
 */
export function characterStart(bytes: Uint8Array, offset: number): number {
  // A byte that is no continuation always begins a character, so nobody has to look back further than to one.
  if (!isContinuation(bytes[offset])) return offset
  for (let start = offset - 1; start >= 0 && start >= offset - 3; start--) {
    if (isContinuation(bytes[start])) continue
    return start + Math.abs(sequence(bytes, start)) > offset ? start : offset
  }
  return offset
}

/**
 * How many UTF-16 units the decoded bytes from `from` to `to` (end exclusive) have. Both must be starts of characters
 * (`characterStart`). Nothing is decoded, and ASCII is counted without looking at every byte.
 */
export function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  let at = from
  while (at < to) {
    const next = to - at > 2 * CHUNK ? characterStart(bytes, at + CHUNK) : to
    units += next - at > SHORT && isAscii(bytes.subarray(at, next)) ? next - at : countUnits(bytes, at, next)
    at = next
  }
  return units
}

const CHUNK = 0x4000
/** Below this a loop is faster than the call. */
const SHORT = 64

function countUnits(bytes: Uint8Array, from: number, to: number): number {
  let units = 0
  for (let i = from; i < to; ) {
    if (bytes[i]! < 0x80) {
      i++
      units++
      continue
    }
    const length = sequence(bytes, i)
    units += length === 4 ? 2 : 1
    i += Math.abs(length)
  }
  return units
}

/**
 * Length in bytes of the character at `i`: positive when it is well-formed, negative when it is (a maximal subpart
 * of) an ill-formed one. Table 3-7 of the Unicode standard.
 */
function sequence(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return -1
  const second = bytes[i + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return -1
  if (first < 0xe0) return 2
  if (!isContinuation(bytes[i + 2])) return -2
  if (first < 0xf0) return 3
  return isContinuation(bytes[i + 3]) ? 4 : -3
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
