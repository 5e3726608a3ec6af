import type { Surroundings } from './inline.ts'
import type { SafeText } from './secret-spans.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** How much of a line is read in front of a value and behind it, in bytes: a line can have 50 MB. */
const BEFORE = 1024
const BEHIND = 4096

const LF = 10
const CR = 13

/**
 * The lines around a value that comments are looked for in. Secrets are taken out first, so that the reason of a comment
 * cannot hold one and no secret is read as a comment.
 *
 * @param lineStart Byte offset of the line in which the value begins.
 */
export function surroundings(
  bytes: Buffer,
  safe: SafeText,
  { start, end }: Span,
  lineStart: number,
): Surroundings {
  const to = end + lineRest(bytes, end, BEHIND)
  return {
    line: safe.slice(Math.max(lineStart, start - BEFORE), to),
    before: lineBefore(bytes, safe, lineStart),
    after: lineAfter(bytes, safe, to),
  }
}

/** The same lines as one text with the value, for the allow list. */
export function clearLines(bytes: Buffer, { start, end }: Span, lineStart: number): string {
  return bytes.toString('utf8', Math.max(lineStart, start - BEFORE), end + lineRest(bytes, end, BEHIND))
}

/** Number of bytes from `from` to the end of its line (without CR and LF), at most `limit`. */
export function lineRest(bytes: Buffer, from: number, limit: number): number {
  const end = bytes.subarray(from, from + limit).indexOf(LF)
  if (end === -1) return Math.min(limit, bytes.length - from)
  return end > 0 && bytes[from + end - 1] === CR ? end - 1 : end
}

function lineBefore(bytes: Buffer, safe: SafeText, lineStart: number): string {
  if (lineStart === 0) return ''
  const end = lineStart - 1
  const from = Math.max(0, end - BEHIND)
  return safe.slice(from + bytes.subarray(from, end).lastIndexOf(LF) + 1, end)
}

/** @param end Where the line of the value ends, or where reading it was given up. */
function lineAfter(bytes: Buffer, safe: SafeText, end: number): string {
  const lineEnd = bytes[end] === CR ? end + 1 : end
  if (bytes[lineEnd] !== LF) return ''
  return safe.slice(lineEnd + 1, lineEnd + 1 + lineRest(bytes, lineEnd + 1, BEHIND))
}
