import { printable } from '../printable.ts'
import type { SafeText } from './secret-spans.ts'
import { lineRest } from './surroundings.ts'

/** Longest excerpt, in UTF-16 units. */
export const EXCERPT_LENGTH = 200

/**
 * The line in which the value at `start` begins, or the part of it around the value: at most 200 UTF-16 units, what was
 * cut off shown by `…`. Every secret of the line is redacted, invalid UTF-8 is U+FFFD, and what could act on a terminal
 * is a visible escape.
 *
 * @param lineStart Byte offset of the first byte of the line.
 */
export function makeExcerpt(bytes: Buffer, safe: SafeText, start: number, lineStart: number): string {
  const span = safe.spanAt(start) ?? { start, end: start, label: '' }
  // A span that begins on an earlier line or goes on over later ones is one label all the same.
  const from = Math.max(lineStart, span.start - WINDOW)
  const to = span.end + lineRest(bytes, span.end, WINDOW)
  const complete = to === bytes.length || to < span.end + WINDOW
  const multiline = bytes.subarray(span.start, span.end).includes(LF)
  let before = span.start > lineStart ? shown(safe.slice(from, span.start)) : ''
  let after = multiline ? '' : shown(safe.slice(span.end, to)).trimEnd()
  if (from === lineStart) before = before.trimStart()
  const label = printable(span.label)

  const room = Math.max(0, EXCERPT_LENGTH - label.length)
  const forAfter = Math.min(after.length, Math.max(room - before.length, Math.ceil(room / 2)))
  before = keepEnd(before, room - forAfter, from > lineStart)
  after = keepStart(after, forAfter, !complete && !multiline)
  return before + label + after
}

/** Bytes read on each side. Every unit of an excerpt has at most four bytes, so this is enough for all of it. */
const WINDOW = 1024
const LF = 10

function shown(text: string): string {
  return printable(text).replaceAll('\t', ' ')
}

function keepEnd(text: string, length: number, cut: boolean): string {
  if (text.length <= length - (cut ? 1 : 0)) return cut ? `…${text}` : text
  if (length <= 0) return ''
  return `…${text.slice(text.length - length + 1).replace(/^[\udc00-\udfff]/, '')}`
}

function keepStart(text: string, length: number, cut: boolean): string {
  if (text.length <= length - (cut ? 1 : 0)) return cut ? `${text}…` : text
  if (length <= 0) return ''
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
