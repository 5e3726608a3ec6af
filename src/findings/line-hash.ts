/**
 * GitHub's `primaryLocationLineHash` for some lines of a file: a hash of the 100 characters from the start of the line
 * on, blanks left out, and a count of its occurrences so far. An own implementation of what the CodeQL action computes
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
  let text = bytes.toString('utf8')
  // CR and CRLF are LF for the hash. This goes before blanks are left out, which may separate the two.
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')

  const starts = lineStarts(text, wanted)
  const depth = starts.length > MANY ? WIDTH : SHALLOW
  const windows = new Map<number, Window[]>()
  for (const start of starts) addWindow(windows, text, start, depth)
  let next = 0
  for (let start = 0; next < starts.length; start = text.indexOf('\n', start) + 1) {
    const window = windows.get(beginning(text, start, depth))?.find(({ units }) => isAt(units, text, start))
    if (window) window.count++
    if (window && start === starts[next]) hashes.set(wanted[next++]!, `${window.hash}:${window.count}`)
  }
  return hashes
}

/** All lines up to the wanted one have to be read and compared. Above this size that is left to GitHub. */
export const LINE_HASH_LIMIT = 20_000_000

/** How many characters a hash covers. */
const WIDTH = 100

/**
 * How many characters tell most lines from a wanted one, so that they need not be read any further. With many wanted
 * lines, which may look alike, all characters are needed.
 */
const SHALLOW = 8
const MANY = 8

/** A text that a wanted line begins with. */
interface Window {
  readonly units: Uint16Array
  readonly hash: string
  /** How many lines have begun with it so far. */
  count: number
}

/** Offsets of the wanted lines, which are sorted; fewer when the text has fewer lines. */
function lineStarts(text: string, wanted: readonly number[]): number[] {
  const starts: number[] = []
  let line = 1
  let start = 0
  for (const target of wanted) {
    for (; line < target; line++) {
      const end = text.indexOf('\n', start)
      if (end === -1) return starts
      start = end + 1
    }
    starts.push(start)
  }
  return starts
}

function addWindow(windows: Map<number, Window[]>, text: string, start: number, depth: number): void {
  const key = beginning(text, start, depth)
  const same = windows.get(key) ?? []
  if (same.some(({ units }) => isAt(units, text, start))) return
  const units = new Uint16Array(WIDTH)
  for (let i = start, n = 0; n < WIDTH; i++) if (isKept(text, i)) units[n++] = unitAt(text, i)
  windows.set(key, [...same, { units, hash: hashOf(units), count: 0 }])
}

/** A number made of the first `depth` units of a line. */
function beginning(text: string, start: number, depth: number): number {
  let key = 0
  for (let i = start, n = 0; n < depth; i++) {
    if (!isKept(text, i)) continue
    key = (Math.imul(key, 31) + unitAt(text, i)) | 0
    n++
  }
  return key
}

function isAt(units: Uint16Array, text: string, start: number): boolean {
  for (let i = start, n = 0; n < WIDTH; i++) {
    if (isKept(text, i) && units[n++] !== unitAt(text, i)) return false
  }
  return true
}

function isKept(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return unit !== 32 && unit !== 9
}

/** Behind the text stand GitHub's end mark and zeros. */
function unitAt(text: string, i: number): number {
  return i < text.length ? text.charCodeAt(i) : i === text.length ? 0xffff : 0
}

/** `h = h * 37 + unit` modulo 2^64, in two halves: no product leaves the exact range of a number. */
function hashOf(units: Uint16Array): string {
  let high = 0
  let low = 0
  for (const unit of units) {
    const sum = low * 37 + unit
    low = sum % TWO_32
    high = (high * 37 + Math.floor(sum / TWO_32)) % TWO_32
  }
  return (high.toString(16) + low.toString(16).padStart(8, '0')).replace(/^0+(?=.)/, '')
}

const TWO_32 = 2 ** 32
