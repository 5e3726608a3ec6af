import { run, runBefore, TOKEN } from './bytes.ts'
import { concatLength, joinPieces } from './detectors/pieces.ts'
import { readQuoted } from './detectors/quote.ts'
import type { Decoded } from './encodings.ts'

/**
 * What stands between two pieces of a string, or the end of it where blanks and line ends of any number go before; each is looked for in
 * the bytes. Behind a bare line end the next piece is indented, as C, Python and Java have it; on one line it stands behind a blank.
 */
export const jointLiterals: readonly string[] = [
  ...['"', "'", '`'].flatMap((quote) => [`${quote}+${quote}`, `+ ${quote}`, `${quote} +\n`, `${quote} +\r`]),
  ...['"', "'"].flatMap((quote) => [
    ...[`${quote}.${quote}`, `${quote} . ${quote}`, `${quote} .. ${quote}`, `${quote}..${quote}`],
    ...[`${quote} & ${quote}`, `${quote}&${quote}`, `${quote} <> ${quote}`, `${quote} || ${quote}`],
    ...[`${quote}\n  `, `${quote}\n\t`, `${quote}\r\n `, `${quote} \\\n`],
    ...[`${quote} ${quote}`, `${quote}.concat(${quote}`],
  ]),
  ...[`"+'`, `'+"`],
]

/** A string that was put together of pieces; `first` is the length of the first one. */
export interface Joined extends Decoded {
  readonly first: number
}

const LONGEST_PIECE = 400
/** Fewer token characters around a joint are two words. */
const MIN_AROUND = 12

/**
 * Joins the pieces of the string whose first joint stands at `found` (its closing quote, or the plus behind it). Undefined where a blank or a sign stands at the
 * joint, so that no token can go over it, and where no literal ends there.
 */
export function joinLiterals(bytes: Buffer, found: number): Joined | undefined {
  const hit = bytes[found] === PLUS ? quoteBefore(bytes, found) : found
  if (!isWithinToken(bytes, hit)) return undefined
  const quote = bytes[hit] as number
  let open = hit - 1
  while (open >= 0 && hit - open < LONGEST_PIECE && bytes[open] !== quote && bytes[open] !== 0x0a) open--
  if (bytes[open] !== quote) return undefined
  const literal = readQuoted(bytes, open)
  if (literal === undefined || literal.end !== hit) return undefined
  const pieces = joinPieces(bytes, open, literal, true)
  if (pieces === undefined || pieces.joined.length < 16) return undefined
  const first = hit - literal.start
  if (!/^[\w+/=.~-]$/.test(pieces.joined.charAt(first))) return undefined
  return { start: pieces.start, end: pieces.end, bytes: Buffer.from(pieces.joined, 'latin1'), first }
}

/** Where the literal before the plus closes; where none does, the place of something else, which is no token's. */
function quoteBefore(bytes: Buffer, plus: number): number {
  let i = plus - 1
  while (i > 0 && plus - i < WIDEST_JOINT && isBetween(bytes[i] as number)) i--
  return i
}

/** The cheap question first: characters of a token stand on both sides of the joint, and enough of them. */
function isWithinToken(bytes: Buffer, hit: number): boolean {
  const quote = bytes[hit]
  if (!isQuote(quote)) return false
  const before = runBefore(bytes, hit, hit - MIN_AROUND, TOKEN)
  if (before === 0) return false
  let next = hit + 1
  if (bytes[next] === DOT) next += concatLength(bytes, next)
  while (next < hit + WIDEST_JOINT && isBetween(bytes[next] as number)) next++
  if (!isQuote(bytes[next])) return false
  const after = run(bytes, next + 1, next + 1 + MIN_AROUND, TOKEN)
  return after > 0 && before + after >= MIN_AROUND
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60
}

/** Blanks, line ends, and the signs that join. */
function isBetween(byte: number): boolean {
  return byte <= 0x20 || BETWEEN.includes(byte)
}

const BETWEEN: readonly number[] = [...'+.&<>|\\'].map((sign) => sign.charCodeAt(0))
const PLUS = 0x2b
const DOT = 0x2e
const WIDEST_JOINT = 80
