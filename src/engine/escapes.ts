import { is, TOKEN } from './bytes.ts'
import type { Decoded } from './encodings.ts'

/** Fewer escapes in a row are a sign or two in a text, not a text in escapes. */
const MIN_ESCAPES = 4
const MAX_STRETCH = 8192

/** What begins an escape of an ASCII character; each is looked for in the bytes. */
export const escapeLiterals: readonly string[] = [
  ...['2', '3', '4', '5', '6', '7'].flatMap((digit) => [`\\x${digit}`, `\\u00${digit}`]),
  ...['05', '06', '07', '10', '11', '12', '13', '14', '15', '16', '17'].map((digits) => `\\${digits}`),
  '\\u{',
  ...['x', '0', '1', '4', '5', '6', '7', '8', '9'].map((sign) => `&#${sign}`),
  // Digits and signs that nobody has to write so: a token holds one of them.
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `%3${digit}%`),
  ...['%5f%', '%2d%', '%2e%'],
]

/**
 * Decodes the stretch of escapes that `hit` stands in: `\x67\x68`, `\147`, `\u0067`, `\u{67}`, `&#103;`, `&#x67;`, and percent signs where
 * nearly every character is written so. Letters and digits between them belong to it. Undefined for a few escapes in other text.
 */
export function decodeEscapes(bytes: Buffer, hit: number): Decoded | undefined {
  const isPercent = bytes[hit] === 0x25
  // An escape that was found in its middle begins the stretch further left.
  let start = hit
  if (isPercent) while (bytes[start - 3] === 0x25 && hit - start < MAX_STRETCH) start -= 3
  const isAlone = !startsRun(bytes, start)
  if (isAlone && !isSignOfToken(bytes, start)) return undefined
  while (hit - start < 200 && is(bytes, start - 1, TOKEN) && (isAlone || bytes[start - 1] !== EQUALS)) start--
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
  return isAlone && out.length < LONG ? undefined : { start, end: i, bytes: Buffer.from(out) }
}

/** A key in base64 is longer than most words with such a sign. */
const LONG = 32
const EQUALS = 0x3d

/** `+`, `/` or `=` as some writers of JSON have them, behind a character of a token. */
function isSignOfToken(bytes: Buffer, i: number): boolean {
  if (bytes[i] !== 0x5c || !is(bytes, i - 1, TOKEN)) return false
  return /^\\{1,2}u00(?:2[bf]|3d)/i.test(bytes.toString('latin1', i, i + 7))
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
  /^(?:\\{1,2}(?:x[2-7][0-9a-f]|u00[2-7][0-9a-f]|u\{0{0,4}[2-7][0-9a-f]\}|0[4-7][0-7]|1[0-7][0-7])|&#x0{0,4}[2-7][0-9a-f];|&#0{0,4}(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|%[2-7][0-9a-f])/i
/** The longest of these. */
const LONGEST = 12

function escapeAt(bytes: Buffer, i: number): number {
  const byte = bytes[i]
  if (byte !== 0x5c && byte !== 0x26 && byte !== 0x25) return 0
  return written.exec(bytes.toString('latin1', i, i + LONGEST))?.[0].length ?? 0
}

function valueAt(bytes: Buffer, i: number, length: number): number {
  const text = bytes.toString('latin1', i, i + length)
  const decimal = /^&#(\d+);/.exec(text)
  if (decimal) return Number(decimal[1])
  const octal = /^\\+([01][0-7]{2})$/.exec(text)
  if (octal) return Number.parseInt(octal[1] as string, 8)
  return Number.parseInt(text.replace(/[;}]/, '').slice(-2), 16)
}
