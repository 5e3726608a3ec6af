import { run, runBefore, TOKEN } from './bytes.ts'
import { joinPieces } from './detectors/pieces.ts'
import { readQuoted } from './detectors/quote.ts'
import type { Decoded } from './encodings.ts'

/** What stands between two pieces of a string; each is looked for in the bytes. */
export const jointLiterals: readonly string[] = ['"+"', "'+'", '" + "', "' + '", '" +\n', "' +\n"]

/** A string that was put together of pieces; `first` is the length of the first one. */
export interface Joined extends Decoded {
  readonly first: number
}

const LONGEST_PIECE = 400
/** Fewer token characters around a joint are two words. */
const MIN_AROUND = 12

/**
 * Joins the pieces of the string whose first joint stands at `hit` (the closing quote). Undefined where a blank or a sign stands at the
 * joint, so that no token can go over it, and where no literal ends at `hit`.
 */
export function joinLiterals(bytes: Buffer, hit: number): Joined | undefined {
  if (!isWithinToken(bytes, hit)) return undefined
  const quote = bytes[hit] as number
  let open = hit - 1
  while (open >= 0 && hit - open < LONGEST_PIECE && bytes[open] !== quote && bytes[open] !== 0x0a) open--
  if (bytes[open] !== quote) return undefined
  const literal = readQuoted(bytes, open)
  if (literal === undefined || literal.end !== hit) return undefined
  const pieces = joinPieces(bytes, open, literal)
  if (pieces === undefined || pieces.joined.length < 16) return undefined
  const first = hit - literal.start
  if (!/^[\w+/=.~-]$/.test(pieces.joined.charAt(first))) return undefined
  return { start: pieces.start, end: pieces.end, bytes: Buffer.from(pieces.joined, 'latin1'), first }
}

/** The cheap question first: characters of a token stand on both sides of the joint, and enough of them. */
function isWithinToken(bytes: Buffer, hit: number): boolean {
  const before = runBefore(bytes, hit, hit - MIN_AROUND, TOKEN)
  if (before === 0) return false
  let next = hit + 1
  while (next < hit + 80 && bytes[next] !== bytes[hit]) next++
  const after = run(bytes, next + 1, next + 1 + MIN_AROUND, TOKEN)
  return after > 0 && before + after >= MIN_AROUND
}
