import { is, TOKEN } from './bytes.ts'
import type { Decoded } from './encodings.ts'

/** Fewer escapes in a row are a sign or two in a text, not a text in escapes. */
const MIN_ESCAPES = 4
const MAX_STRETCH = 8192

/** What begins an escape of an ASCII character; each is looked for in the bytes. */
export const escapeLiterals: readonly string[] = [
  ...['2', '3', '4', '5', '6', '7'].flatMap((digit) => [`\\x${digit}`, `\\u00${digit}`]),
  '&#x',
  '&#1',
  '&#4',
  '&#5',
  '&#6',
  '&#7',
  '&#8',
  '&#9',
  '%5f%',
  '%2d%',
]

/**
 * Decodes the stretch of escapes that `hit` stands in: `\x67\x68`, `\u0067`, `&#103;`, `&#x67;`, and percent signs where nearly every
 * character is written so. Letters and digits between them belong to it. Undefined for a few escapes in other text.
 */
export function decodeEscapes(bytes: Buffer, hit: number): Decoded | undefined {
  const isPercent = bytes[hit] === 0x25
  // An escape that was found in its middle begins the stretch further left.
  let start = hit
  if (isPercent) while (bytes[start - 3] === 0x25 && hit - start < MAX_STRETCH) start -= 3
  if (!startsRun(bytes, start)) return undefined
  while (hit - start < 200 && is(bytes, start - 1, TOKEN) && bytes[start - 1] !== 0x3d) start--
  const out: number[] = []
  let i = start
  while (i < bytes.length && i - start < MAX_STRETCH) {
    const length = escapeAt(bytes, i)
    if (length > 0) {
      out.push(valueAt(bytes, i, length))
      i += length
    } else if (is(bytes, i, TOKEN)) out.push(bytes[i++] as number)
    else break
  }
  return { start, end: i, bytes: Buffer.from(out) }
}

function startsRun(bytes: Buffer, from: number): boolean {
  let i = from
  for (let n = 0; n < MIN_ESCAPES; n++) {
    const length = escapeAt(bytes, i)
    if (length === 0) return false
    i += length
  }
  return true
}

const written =
  /^(?:\\{1,2}x[2-7][0-9a-f]|\\{1,2}u00[2-7][0-9a-f]|&#x[2-7][0-9a-f];|&#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|%[2-7][0-9a-f])/i

function escapeAt(bytes: Buffer, i: number): number {
  const byte = bytes[i]
  if (byte !== 0x5c && byte !== 0x26 && byte !== 0x25) return 0
  return written.exec(bytes.toString('latin1', i, i + 8))?.[0].length ?? 0
}

function valueAt(bytes: Buffer, i: number, length: number): number {
  const text = bytes.toString('latin1', i, i + length)
  const decimal = /^&#(\d+);/.exec(text)
  if (decimal) return Number(decimal[1])
  return Number.parseInt(text.replace(';', '').slice(-2), 16)
}
