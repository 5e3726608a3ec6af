import { NEWLINE, classes } from '../bytes.ts'
import { sign } from './signs.ts'

/** A string literal without its marks. Byte offsets; `after` is behind the closing mark. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly after: number
}

const MAX_VALUE = 2048
const DEEPEST_ESCAPE = 7

/**
 * Length of the mark at `i` that opens or closes a string: a quote as it is, behind backslashes (JSON in strings), as an entity of HTML
 * (`&quot;`), as `\u0022` or percent-encoded (`%22`). 0 where none stands.
 */
export function quoteLength(bytes: Buffer, i: number): number {
  const byte = bytes[i]
  if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return 1
  if (byte === sign.backslash) {
    let end = i + 1
    while (bytes[end] === sign.backslash && end - i < DEEPEST_ESCAPE) end++
    if (bytes[end] === sign.doubleQuote || bytes[end] === sign.singleQuote) return end + 1 - i
    return /^(?:\\{1,2}u002[27]|\\{1,2}x2[27])/i.exec(bytes.toString('latin1', i, i + 7))?.[0].length ?? 0
  }
  if (byte === sign.ampersand) {
    return (
      /^&(?:amp;)?(?:quot|apos|#0?3[49]|#x2[27]);/i.exec(bytes.toString('latin1', i, i + 12))?.[0].length ?? 0
    )
  }
  if (byte === sign.percent && bytes[i + 1] === 0x32 && (bytes[i + 2] === 0x32 || bytes[i + 2] === 0x37))
    return 3
  return 0
}

/** Reads the string that opens at `at`; undefined for an empty one, one of several lines without three quotes, and one without an end. */
export function readQuoted(bytes: Buffer, at: number): Quoted | undefined {
  const length = quoteLength(bytes, at)
  if (length === 0) return undefined
  const quote = bytes[at + length - 1] as number
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote && quote !== sign.backtick)
    return closedBy(bytes, at + length, bytes.subarray(at, at + length))
  // Three quotes in a row open a long string; two are an empty one.
  if (bytes[at + length] === quote) {
    if (bytes[at + 2] !== quote || length > 1) return undefined
    return closed(bytes, at + 3, quote, 0)
  }
  return closed(bytes, at + length, quote, length - 1)
}

/** Ends at the first quote that stands behind no more backslashes than the opening one. */
function closed(bytes: Buffer, start: number, quote: number, escapes: number): Quoted | undefined {
  const limit = Math.min(bytes.length, start + MAX_VALUE)
  for (let i = start; i < limit; i++) {
    const byte = bytes[i] as number
    if (byte === quote) return { start, end: i, after: i + 1 }
    if (byte === sign.backslash) {
      let end = i + 1
      while (bytes[end] === sign.backslash) end++
      if (bytes[end] === quote) {
        if (end - i <= escapes) return { start, end: i, after: end + 1 }
        if ((end - i) % 2 === 0 && escapes === 0) return { start, end, after: end + 1 }
        i = end
      } else {
        i = (end - i) % 2 === 0 ? end - 1 : end
        if (bytes[i] === 0x0d && bytes[i + 1] === 0x0a) i++
      }
    } else if (((classes[byte] as number) & NEWLINE) !== 0) return undefined
  }
  return undefined
}

/** Ends at the same mark as it was opened with. */
function closedBy(bytes: Buffer, start: number, mark: Buffer): Quoted | undefined {
  const end = bytes.subarray(start, start + MAX_VALUE).indexOf(mark)
  if (end <= 0 || /[\r\n]/.test(bytes.toString('latin1', start, start + end))) return undefined
  return { start, end: start + end, after: start + end + mark.length }
}
