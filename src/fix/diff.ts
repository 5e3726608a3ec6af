/** Unchanged lines shown around a change. */
const CONTEXT = 2

/**
 * The difference of two texts with equally many lines in the unified form (POSIX diff, `-U`); empty when they are the same. Mending
 * replaces within lines, so a line is compared with the line of the same number.
 *
 * @param path for the head, `/`-separated
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  if (old.length !== now.length) throw new RangeError('the texts differ in their number of lines')
  const changed = old.flatMap((line, i) => (line === now[i] ? [] : [i]))
  if (changed.length === 0) return ''
  const head = [`--- a/${path}`, `+++ b/${path}`]
  return `${[...head, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, old, now))].join('\n')}\n`
}

/** A last line without a line end is marked, as POSIX wants it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/** First and last changed line, as indexes. */
interface Hunk {
  readonly first: number
  readonly last: number
}

function hunks(changed: readonly number[]): readonly Hunk[] {
  const found: Hunk[] = []
  for (const line of changed) {
    const open = found.at(-1)
    if (open !== undefined && line - open.last <= 2 * CONTEXT)
      found[found.length - 1] = { ...open, last: line }
    else found.push({ first: line, last: line })
  }
  return found
}

function hunkLines({ first, last }: Hunk, old: readonly string[], now: readonly string[]): string[] {
  const from = Math.max(0, first - CONTEXT)
  const to = Math.min(old.length - 1, last + CONTEXT)
  const size = to - from + 1
  const lines = [`@@ -${from + 1},${size} +${from + 1},${size} @@`]
  for (let i = from; i <= to; ) {
    if (old[i] === now[i]) lines.push(` ${old[i++]}`)
    else {
      const start = i
      while (i <= to && old[i] !== now[i]) lines.push(`-${old[i++]}`)
      for (let j = start; j < i; j++) lines.push(`+${now[j]}`)
    }
  }
  return lines
}
