import { hasSubjects } from '../engine/subject-packs.ts'
import type { Finding, Region } from '../findings/types.ts'

/** A stretch of a text, and what is to stand there. Offsets in UTF-16 units, end exclusive. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Whether a finding can be mended by a placeholder. A secret never can: it must be rotated, not hidden. */
export function isMendable({ pack, replacement }: Finding): boolean {
  return hasSubjects(pack) && replacement !== undefined
}

/**
 * What mending the findings of one file changes in it, in order of place. A place where something else stands than what was found
 * (the file has changed since) is left alone, and so is one that overlaps an earlier edit.
 *
 * @param text the file; a byte order mark is part of it
 */
export function editsOf(text: string, findings: readonly Finding[]): readonly Edit[] {
  const offsetOf = createOffsets(text)
  const spanOf = (place: Region) => ({
    start: offsetOf(place.startLine, place.startColumn),
    end: offsetOf(place.endLine, place.endColumn),
  })
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const edits = findings.flatMap((finding) => {
    const { replacement, region, related } = finding
    if (replacement === undefined || !isMendable(finding)) return []
    const [first, ...others] = [region, ...related.filter(isSame).map((place) => place.region)].map(spanOf)
    if (first === undefined || !stands(textOf(first), finding)) return []
    const same = others.filter((span) => textOf(span) === textOf(first))
    return [first, ...same].map((span) => ({ ...span, replacement }))
  })
  let last = 0
  return edits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** The text with the edits, which do not overlap and are in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const { start, end, replacement } of edits) {
    result += text.slice(last, start) + replacement
    last = end
  }
  return result + text.slice(last)
}

/** Further places of what was found, in the same file. */
function isSame({ message, path }: Finding['related'][number]): boolean {
  return path === undefined && message.startsWith('the same ')
}

/** Whether a text is what the finding is about. It may be written in another way than the subject: then its line was shown. */
function stands(written: string, { subject, excerpt }: Finding): boolean {
  if (written === '') return false
  return subject === undefined || written === subject || excerpt.includes(written)
}

/** Offsets of places: 1-based lines that end at LF, 1-based columns in UTF-16 units. */
function createOffsets(text: string): (line: Region['startLine'], column: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (line, column) => (starts[line - 1] ?? text.length) + column - 1
}
