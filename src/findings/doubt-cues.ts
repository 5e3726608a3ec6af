/**
 * What a finding is compared by with those that were read: words around it and in its path, its rule and the form of its value. Cues are short
 * texts (`near client`, `path assets`) whose first word says what kind they are of; `doubt-table.ts` has the weight of each.
 */
import type { Level } from './types.ts'

/** Bytes in which the value's line and the two above are looked for, and how many before the value on its line and of each line above are read. */
const BEFORE = 1200
const BEHIND = 300
const LINE = 120
const ABOVE = 200
/** Of a value. */
const LONGEST = 1000

/**
 * Cues of a content, for the value at `start` (byte offsets, end exclusive). In binary contents words are found only by chance.
 *
 * @param bytes the content, as UTF-8
 */
export function contentCues(
  bytes: Buffer,
  { rule, start, end }: { readonly rule: string; readonly start: number; readonly end: number },
): ReadonlySet<string> {
  const before = bytes.toString('latin1', Math.max(0, start - BEFORE), start).split('\n')
  const head = before.pop() as string
  const tail = firstLine(bytes.toString('latin1', end, end + BEHIND))
  const line = head.slice(-LINE)
  const cues = new Set([
    `rule ${rule}`,
    `size ${bucket(bytes.length)}`,
    `line ${bucket(head.length + tail.length)}`,
    `shape ${shapeOf(firstLine(bytes.toString('latin1', start, Math.min(end, start + LONGEST))))}`,
  ])
  for (const word of wordsOf(line)) cues.add(`near ${word}`)
  for (const text of before.slice(-2))
    for (const word of wordsOf(text.slice(-ABOVE))) cues.add(`near ${word}`)
  for (const word of wordsOf(/[\w-]*[A-Za-z][\w-]*(?=[^A-Za-z]*$)/.exec(line)?.[0] ?? ''))
    cues.add(`key ${word}`)
  return cues
}

/** Cues of a place: words of the path (`/`-separated, with the members of archives), and the level that all else gives. */
export function placeCues(path: string, level: Level): ReadonlySet<string> {
  return new Set([`level ${level}`, ...wordsOf(path).map((word) => `path ${word}`)])
}

/** Lower case; split at humps and at all that is no letter. */
function wordsOf(text: string): string[] {
  return (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())
}

/** Runs of lower case, upper case and digits are one character each: `a0a0A-`; what is not printable ASCII, a space and a semicolon are `_`. */
function shapeOf(value: string): string {
  return value
    .replace(/[^!-~]|;/g, '_')
    .replace(/[A-Z]+/g, 'A')
    .replace(/[a-z]+/g, 'a')
    .replace(/[0-9]+/g, '0')
    .replace(/(.)\1+/g, '$1')
    .slice(0, 12)
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] as string
}

/** The power of two that it has reached. */
function bucket(length: number): number {
  return Math.floor(Math.log2(length + 1))
}
