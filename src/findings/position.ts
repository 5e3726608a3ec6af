import { characterStart, utf16Length } from './utf8.ts'

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units of the decoded line. A byte order mark counts as one. */
  readonly column: number
  /** Byte offset of the first byte of the line. */
  readonly lineStart: number
}

/**
 * Gives the positions of byte offsets in a content, which is UTF-8 as the WHATWG decoder reads it: every ill-formed
 * subpart is one unit. Offsets must not decrease from call to call (`RangeError`), so that all calls together read
 * the content once; offsets within a character have the position of the character.
 *
 * A line ends at LF, and so at CRLF, whose CR belongs to the line. A lone CR ends no line: lines are compared
 * with those of `git diff`, which knows LF only, and one line number too many would hide a new finding.
 * SARIF's default (`newlineSequences`) is the same. Only GitHub's line hash counts lone CRs (`line-hash.ts`).
 */
export function createPositions(bytes: Buffer): (offset: number) => Position {
  let line = 1
  let lineStart = 0
  let nextLineEnd = findLineEnd(bytes, 0)
  let column = 1
  let counted = 0
  return (offset) => {
    const at = characterStart(bytes, offset)
    if (!(at >= counted && offset <= bytes.length)) {
      throw new RangeError(`offset ${offset} is not between ${counted} and ${bytes.length}`)
    }
    while (nextLineEnd < at) {
      line++
      lineStart = nextLineEnd + 1
      nextLineEnd = findLineEnd(bytes, lineStart)
      column = 1
      counted = lineStart
    }
    column += utf16Length(bytes, counted, at)
    counted = at
    return { line, column, lineStart }
  }
}

const LF = 10

/** Offset of the next LF, or infinity. Most lines are short, and for these a loop is faster than a native call. */
function findLineEnd(bytes: Buffer, from: number): number {
  const near = Math.min(from + 96, bytes.length)
  for (let i = from; i < near; i++) if (bytes[i] === LF) return i
  const far = bytes.indexOf(LF, near)
  return far === -1 ? Number.POSITIVE_INFINITY : far
}
