import { BASE64, BLANK, run, runBefore } from './bytes.ts'

/** What is left out between the lines of a wrapped base64 text: also line ends as a string has them, and the indentation of the next line. */
export const LINE_ENDS = /(?:\\{1,2}r)?\\{1,2}n|\s+/g

/** Programs wrap at 60 (uuencode's habit), 64 (RFC 7468) or 76 digits (RFC 2045); a shorter line is a word of prose. */
const SHORTEST_LINE = 40
const LONGEST_LINE = 128
const WIDEST_INDENT = 64
const MAX_WRAPPED = 64 * 1024

/**
 * The lines of base64 that the run from `start` to `end` is one of: those before it as long as it is, and those behind it until a shorter
 * one. Undefined for a run that does not stand alone at the end of its line, or has no line beside it.
 */
export function wrappedAround(
  bytes: Buffer,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  let from = start
  let width = end - start
  if (width > LONGEST_LINE) return undefined
  // Upwards first: the last line is shorter than the others.
  while (start - from < MAX_WRAPPED) {
    const previous = previousLine(bytes, from)
    if (previous === undefined || previous.length < width) break
    if (from !== start && previous.length !== width) break
    from = previous.start
    width = previous.length
  }
  let to = end
  let last = end - start
  while (to - end < MAX_WRAPPED && last >= width && last >= SHORTEST_LINE) {
    const next = nextLine(bytes, to)
    if (next === undefined || next.length > Math.max(width, last)) break
    last = next.length
    to = next.end
  }
  return from === start && to === end ? undefined : { start: from, end: to }
}

function nextLine(bytes: Buffer, end: number): { end: number; length: number } | undefined {
  const at = end + breakLength(bytes, end)
  if (at === end) return undefined
  const from = at + run(bytes, at, at + WIDEST_INDENT, BLANK)
  const length = run(bytes, from, from + LONGEST_LINE, BASE64)
  const stop = bytes[from + length]
  // `key: value` is a line of its own.
  if (length === 0 || !(stop === undefined || stop < 0x20 || ENDS.includes(stop))) return undefined
  return { end: from + length, length }
}

/** What may stand behind the last digit: padding, quotes, a backslash, a tag. */
const ENDS: readonly number[] = [...`="'\`\\<)`].map((character) => character.charCodeAt(0))

function previousLine(bytes: Buffer, start: number): { start: number; length: number } | undefined {
  let i = start - runBefore(bytes, start, start - WIDEST_INDENT, BLANK)
  if (bytes[i - 1] === 0x0a) i -= bytes[i - 2] === 0x0d ? 2 : 1
  else {
    const written = /(?:\\{1,2}r)?\\{1,2}n$/.exec(bytes.toString('latin1', Math.max(0, i - 6), i))
    if (written === null) return undefined
    i -= written[0].length
  }
  const length = runBefore(bytes, i, i - LONGEST_LINE, BASE64)
  return length < SHORTEST_LINE ? undefined : { start: i - length, length }
}

/** Length of the line end at `i`, as it is or as strings of JSON have it; 0 where none stands. */
function breakLength(bytes: Buffer, i: number): number {
  if (bytes[i] === 0x0a) return 1
  if (bytes[i] === 0x0d && bytes[i + 1] === 0x0a) return 2
  if (bytes[i] !== BACKSLASH) return 0
  return /^(?:\\{1,2}r)?\\{1,2}n/.exec(bytes.toString('latin1', i, i + 6))?.[0].length ?? 0
}

const BACKSLASH = 0x5c
