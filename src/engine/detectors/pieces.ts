import { BLANK, is, NEWLINE, run } from '../bytes.ts'
import { skipToText } from './line.ts'
import { type Quoted, quoteLength, readQuoted } from './quote.ts'
import { sign } from './signs.ts'

/** A string of several literals. Byte offsets of the first and last; `joined` is the text of all, in Latin-1. */
export interface Pieces {
  readonly start: number
  readonly end: number
  readonly joined: string
}

const MAX_PIECES = 64
const PIPE = 0x7c
/** `'Bearer ' + '…'` */
const SCHEME = /^(?:bearer|basic|token|apikey) +/i

/**
 * Joins string literals that stand behind each other: with `+`, `.`, `..`, `&`, `<>` or `||` between them, on one line or several (JavaScript, Python, Java,
 * PHP, Lua, Visual Basic, Elixir, SQL), with `.concat(`, as compilers of templates write it; with nothing but a line end and blanks (C, Python);
 * with a backslash at the line's end inside of the quotes (JavaScript, YAML, shell). Undefined for a literal that stands alone.
 *
 * @param open offset of the first literal's opening mark
 * @param onOneLine whether blanks alone join as well: true where the text is looked at for tokens, for two passwords of a list are no one
 */
export function joinPieces(
  bytes: Buffer,
  open: number,
  first: Quoted,
  onOneLine = false,
): Pieces | undefined {
  const quote = bytes[open]
  let { end, after } = first
  let joined: string | undefined
  for (let n = 0; n < MAX_PIECES; n++) {
    const next = nextPiece(bytes, after, quote as number, onOneLine)
    if (next === undefined) break
    joined =
      (joined ?? bytes.toString('latin1', first.start, first.end)) +
      bytes.toString('latin1', next.start, next.end)
    end = next.end
    after = next.after
  }
  return joined === undefined ? undefined : { start: first.start, end, joined: joined.replace(SCHEME, '') }
}

function nextPiece(bytes: Buffer, after: number, quote: number, onOneLine: boolean): Quoted | undefined {
  let i = after + run(bytes, after, after + 48, BLANK)
  const onLine = i
  if (bytes[i] === sign.backslash && is(bytes, i + 1, NEWLINE)) i++
  i = skipToText(bytes, i, 2)
  const length = joinerLength(bytes, i)
  if (length > 0) i = skipToText(bytes, i + length, 2)
  else if (i === onLine && (!onOneLine || i === after)) return undefined
  // With a sign between them each may have its own quotes.
  if ((length === 0 && bytes[i] !== quote) || quoteLength(bytes, i) !== 1) return undefined
  const piece = readQuoted(bytes, i)
  // Without a sign between them the next line may be an entry of its own: `"a"\n"b": 1`.
  if (piece === undefined || length > 0) return piece
  const next = piece.after + run(bytes, piece.after, piece.after + 8, BLANK)
  return bytes[next] === sign.colon || bytes[next] === sign.equals ? undefined : piece
}

function joinerLength(bytes: Buffer, i: number): number {
  const byte = bytes[i]
  if (byte === 0x2b) return bytes[i + 1] === 0x2b ? (bytes[i + 2] === 0x2b ? 0 : 2) : 1
  if (byte === sign.dot) return bytes[i + 1] === sign.dot ? 2 : concatLength(bytes, i) || 1
  if (byte === PIPE) return bytes[i + 1] === PIPE ? 2 : 0
  if (byte === sign.ampersand) return bytes[i + 1] === sign.ampersand ? 0 : 1
  return byte === sign.less && bytes[i + 1] === sign.greater ? 2 : 0
}

/** Length of `.concat(` at `i`; 0 where something else stands. */
export function concatLength(bytes: Buffer, i: number): number {
  return bytes.toString('latin1', i, i + CONCAT.length) === CONCAT ? CONCAT.length : 0
}

const CONCAT = '.concat('
