import { characterStart, utf16Length } from '../findings/utf8.ts'
import type { Region } from '../findings/types.ts'

/** A part of a content, in bytes; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The bytes that a region names: the way back from lines and UTF-16 columns (`findings/position.ts`), in a content that is
 * UTF-8 or nearly so. Undefined when the content has no such region.
 */
export function spanOf(bytes: Buffer, region: Region): Span | undefined {
  const start = offsetOf(bytes, region.startLine, region.startColumn)
  const end = offsetOf(bytes, region.endLine, region.endColumn)
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

/** Offset of the first byte of the line that the byte at `offset` stands in. */
export function lineStart(bytes: Buffer, offset: number): number {
  return offset === 0 ? 0 : bytes.lastIndexOf(LF, offset - 1) + 1
}

const LF = 10

function offsetOf(bytes: Buffer, line: number, column: number): number | undefined {
  let at = 0
  for (let current = 1; current < line; current++) {
    const end = bytes.indexOf(LF, at)
    if (end === -1) return undefined
    at = end + 1
  }
  for (let units = 1; units < column; ) {
    if (at >= bytes.length) return undefined
    const next = nextCharacter(bytes, at)
    units += utf16Length(bytes, at, next)
    at = next
  }
  return at
}

function nextCharacter(bytes: Buffer, at: number): number {
  let next = at + 1
  while (next < bytes.length && characterStart(bytes, next) !== next) next++
  return next
}
