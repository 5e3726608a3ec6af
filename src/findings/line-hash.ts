/**
 * GitHub's `primaryLocationLineHash` for some lines of a file: a hash of the 100 characters from the start of the line,
 * blanks left out, and a count of its occurrences so far. An own implementation of what the CodeQL action computes
 * (`src/fingerprints.ts` of github/codeql-action); it is the only fingerprint that code scanning uses.
 *
 * @param lines 1-based. GitHub also ends lines at a lone CR, and looks up a result's `startLine` in its own
 *   count; so do we: the hash is the one that it would compute for the same number.
 * @returns hash by line. Empty for contents over `LINE_HASH_LIMIT` bytes; lines that do not exist are left out.
 */
export function lineHashes(bytes: Buffer, lines: Iterable<number>): Map<number, string> {
  const hashes = new Map<number, string>()
  const wanted = [...new Set(lines)].sort((a, b) => a - b)
  if (wanted.length === 0 || bytes.length > LINE_HASH_LIMIT) return hashes
  // What the hash sees: CR and CRLF as LF (before blanks go, which may separate the two), then no blanks.
  let text = bytes.toString('utf8')
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  text = `${text.replace(/[ \t]+/g, '')}${END}`
  const starts = lineStarts(text, wanted)
  const count = starts.length > MANY ? countAll(text, starts) : countEach(text)
  for (const start of starts) {
    const line = wanted[hashes.size]!
    hashes.set(line, `${hash(text, start)}:${count(start)}`)
  }
  return hashes
}

/** Every line before the wanted one has to be read and compared. Above this size that is left to GitHub. */
export const LINE_HASH_LIMIT = 20_000_000

const WINDOW = 100
/** GitHub's end mark, and zeros for the window of the last line. */
const END = `\uffff${'\0'.repeat(WINDOW)}`
/** From so many lines on, counting all lines once is cheaper than searching for each. */
const MANY = 24

/** Offsets of the wanted lines, which are sorted; shorter when the text has fewer lines. */
function lineStarts(text: string, wanted: readonly number[]): number[] {
  const starts: number[] = []
  let line = 1
  let start = 0
  for (const target of wanted) {
    while (line < target) {
      const end = text.indexOf('\n', start)
      if (end === -1) return starts
      start = end + 1
      line++
    }
    starts.push(start)
  }
  return starts
}

/** How often the window at `start` has begun a line up to there, by search. */
function countEach(text: string): (start: number) => number {
  return start => {
    const window = text.slice(start, start + WINDOW)
    let count = text.startsWith(window) ? 1 : 0
    // The LF in front stands at most one before `start`.
    for (let at = text.indexOf(`\n${window}`); at !== -1 && at < start; at = text.indexOf(`\n${window}`, at + 1)) count++
    return count
  }
}

/** The same from one walk over all lines up to the last start. */
function countAll(text: string, starts: readonly number[]): (start: number) => number {
  const counts = new Map<string, number>()
  const results = new Map<number, number>()
  const wanted = new Set(starts)
  const last = starts.at(-1) ?? 0
  for (let start = 0; ; ) {
    const window = text.slice(start, start + WINDOW)
    const count = (counts.get(window) ?? 0) + 1
    counts.set(window, count)
    if (wanted.has(start)) results.set(start, count)
    const end = text.indexOf('\n', start)
    if (end === -1 || end >= last) break
    start = end + 1
  }
  return start => results.get(start) ?? 1
}

/** `h = h * 37 + unit` modulo 2^64 over the window, in two halves: no product leaves the exact range of a number. */
function hash(text: string, start: number): string {
  let high = 0
  let low = 0
  for (let i = start; i < start + WINDOW; i++) {
    const sum = low * 37 + text.charCodeAt(i)
    low = sum % TWO_32
    high = (high * 37 + Math.floor(sum / TWO_32)) % TWO_32
  }
  const digits = high.toString(16) + low.toString(16).padStart(8, '0')
  return digits.replace(/^0+(?=.)/, '')
}

const TWO_32 = 2 ** 32
