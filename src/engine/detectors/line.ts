import { BLANK, classes, is, NEWLINE, run } from '../bytes.ts'

/** Offset of the first byte of the line that `i` stands in, but not below `limit`; undefined when the line begins before it. */
export function lineStart(bytes: Buffer, i: number, limit: number): number | undefined {
  const least = Math.max(0, limit)
  let at = i
  while (at > least && ((classes[bytes[at - 1] as number] as number) & NEWLINE) === 0) at--
  return at > 0 && ((classes[bytes[at - 1] as number] as number) & NEWLINE) === 0 ? undefined : at
}

/** Offset behind blanks, line ends and, at the start of a line, nothing else: where the next text begins. At most `lines` line ends. */
export function skipToText(bytes: Buffer, from: number, lines: number): number {
  let i = from + run(bytes, from, from + 160, BLANK)
  for (let n = 0; n < lines && is(bytes, i, NEWLINE); n++) {
    if (bytes[i] === 0x0d && bytes[i + 1] === 0x0a) i++
    i += 1 + run(bytes, i + 1, i + 161, BLANK)
  }
  return i
}

/** Number of blanks at the start of the line that begins at `start`. */
export function indentation(bytes: Buffer, start: number): number {
  return run(bytes, start, start + 160, BLANK)
}
