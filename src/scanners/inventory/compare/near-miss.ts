/** Pairs of names of which one is documented only and the other read only, and that are one variable by all likelihood. */
export function nearMisses(
  documentedOnly: readonly string[],
  readOnly: readonly string[],
): Map<string, string> {
  const pairs = new Map<string, string>()
  const taken = new Set<string>()
  const partsOf = new Map([...documentedOnly, ...readOnly].map((name) => [name, name.split('_').map(plain)]))
  const isOtherWord = (a: string, b: string) => hasOtherWord(partsOf.get(a) ?? [], partsOf.get(b) ?? [])
  for (const similar of [isTypo, isOtherWord]) {
    for (const documented of documentedOnly) {
      if (pairs.has(documented)) continue
      const candidates = readOnly.filter((name) => !taken.has(name) && similar(documented, name))
      const [only] = candidates
      // Two candidates: it is not clear which one is meant.
      if (only === undefined || candidates.length > 1) continue
      pairs.set(documented, only)
      taken.add(only)
    }
  }
  return pairs
}

/** One or two letters added, dropped, changed or swapped, in names of eight letters or more. Digits tell variables apart. */
function isTypo(a: string, b: string): boolean {
  if (a.length < 8 || b.length < 8 || Math.abs(a.length - b.length) > 2) return false
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  if (a.replaceAll('_', '') === b.replaceAll('_', '')) return true
  const distance = editDistance(a, b)
  if (distance === 0 || distance > 2) return false
  // Short parts that differ wholly (`S3_BUCKET`, `R2_BUCKET`) are other things.
  const [left, right] = [a.split('_'), b.split('_')]
  if (left.length !== right.length) return distance === 1
  return left.every((part, i) => part === right[i] || Math.min(part.length, right[i]?.length ?? 0) > 3)
}

/** The same parts in another order, one part that says little more or less, or a word for the same. */
function hasOtherWord(left: readonly string[], right: readonly string[]): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  if (left.length >= 2 && left.length === right.length && sorted(left) === sorted(right)) return true
  const [long, short] = left.length > right.length ? [left, right] : [right, left]
  if (short.length < 2 || long.length !== short.length + 1) return false
  const extra = long.find((_, i) => sorted(long.filter((_, j) => j !== i)) === sorted(short))
  return extra !== undefined && FILLERS.has(extra)
}

function plain(part: string): string {
  return SYNONYMS[part] ?? part
}

function sorted(parts: readonly string[]): string {
  return [...parts].sort().join('_')
}

const FILLERS: ReadonlySet<string> = new Set(
  'KEY API APP TOKEN SECRET VALUE STRING URL ENV SERVICE'.split(' '),
)
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{ DATABASE: 'DB', PASSWD: 'PASSWORD', PASS: 'PASSWORD', PWD: 'PASSWORD', URI: 'URL', USERNAME: 'USER' },
  ...{ POSTGRESQL: 'POSTGRES', AUTHENTICATION: 'AUTH', CREDENTIALS: 'CREDENTIAL' },
}

/** Damerau-Levenshtein distance (adjacent letters may be swapped), at most 3. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > 3) return 4
    before = last
    last = row
  }
  return last[b.length] ?? 4
}
