import type { Finding, Suppression } from './types.ts'

/** One accepted fingerprint. */
export interface BaselineEntry {
  readonly fingerprint: string
  /** Parts of the fingerprint; the path is decoded. */
  readonly rule: string
  readonly path: string
  readonly tag: string
  readonly reason?: string
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly expires?: string
  /** Was in the history only when it was accepted: a scan of the tree does not meet it. */
  readonly history: boolean
  /** 1-based line in the file. */
  readonly line: number
  /** Comment lines above it, and the comment behind it; with their `#`. */
  readonly comments: readonly string[]
  readonly comment?: string
}

/** A baseline file (`baseline-read.ts`, `baseline-write.ts`). */
export interface Baseline {
  /** Its name in messages. */
  readonly file: string
  readonly entries: readonly BaselineEntry[]
  /** Comment lines above and below all entries. */
  readonly header: readonly string[]
  readonly footer: readonly string[]
}

/** The only version of the format so far. */
export const BASELINE_VERSION = 1

export interface BaselineOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Tells whether a file stands in the tree (index or HEAD). Without it, renames are not followed. */
  readonly pathExists?: ((path: string) => boolean) | undefined
  /** How much was scanned. Entries that match nothing are reported for a whole tree or history only. */
  readonly scope: 'part' | 'tree' | 'history'
}

export interface BaselineResult {
  readonly suppressions: ReadonlyMap<Finding, Suppression>
  /** Entries that match nothing in this scope; expired ones included. */
  readonly unmatched: readonly BaselineEntry[]
  /** One sentence each: expired entries whose findings are reported again, renames that were followed, unmatched entries. */
  readonly warnings: readonly string[]
}

/**
 * Matches findings with a baseline by fingerprint. An entry covers all places that have its fingerprint. An expired one
 * suppresses nothing. One whose path is gone from the tree also covers the same rule and tag at a new path, when there is
 * exactly one such entry and one such path (a rename).
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  { today, pathExists, scope }: BaselineOptions,
): BaselineResult {
  const suppressions = new Map<Finding, Suppression>()
  const used = new Set<BaselineEntry>()
  const warnings: string[] = []
  const isExpired = ({ expires }: BaselineEntry): boolean => expires !== undefined && expires < today
  const byFingerprint = groupBy(baseline.entries, (entry) => entry.fingerprint)

  const open: Finding[] = []
  for (const finding of findings) {
    const entries = byFingerprint.get(finding.fingerprint) ?? []
    for (const entry of entries) used.add(entry)
    const valid = entries.find((entry) => !isExpired(entry))
    if (valid) suppressions.set(finding, suppression(valid, baseline))
    else open.push(finding)
  }
  for (const entry of baseline.entries) {
    if (!used.has(entry) || !isExpired(entry)) continue
    warnings.push(
      `${place(entry, baseline)}: ${entry.fingerprint} expired on ${entry.expires} and is reported again.`,
    )
  }
  if (pathExists) {
    const gone = baseline.entries.filter(
      (entry) => !isExpired(entry) && !standsInTree(entry.path, pathExists),
    )
    for (const [entry, moved] of renames(open, gone, pathExists)) {
      used.add(entry)
      for (const finding of moved)
        suppressions.set(finding, suppression(entry, baseline, `moved from ${entry.path}`))
      const path = moved[0]?.path.text
      warnings.push(
        `${place(entry, baseline)}: ${entry.path} has moved to ${path}; run hushlint baseline to add the new path.`,
      )
    }
  }
  const unmatched =
    scope === 'part'
      ? []
      : baseline.entries.filter((entry) => !used.has(entry) && (scope === 'history' || !entry.history))
  return { suppressions, unmatched, warnings: [...warnings, ...unmatchedWarnings(unmatched, baseline)] }
}

/** Pairs of an entry whose path is gone and the findings of the one new path that continues it. */
function renames(
  open: readonly Finding[],
  gone: readonly BaselineEntry[],
  pathExists: (path: string) => boolean,
): [BaselineEntry, readonly Finding[]][] {
  const pairs: [BaselineEntry, readonly Finding[]][] = []
  const candidates = groupBy(
    gone.length === 0 ? [] : open.filter(({ path }) => standsInTree(path.text, pathExists)),
    ({ ruleId, fingerprint }) => `${ruleId}:${fingerprint.slice(fingerprint.lastIndexOf(':') + 1)}`,
  )
  for (const [key, entries] of groupBy(gone, ({ rule, tag }) => `${rule}:${tag}`)) {
    const found = candidates.get(key) ?? []
    const [entry] = entries
    const isOneEntry = entry !== undefined && entries.every(({ path }) => path === entry.path)
    if (isOneEntry && new Set(found.map(({ path }) => path.text)).size === 1) pairs.push([entry, found])
  }
  return pairs
}

/** A member of an archive (`backup.zip!.env`) stands there when its archive does. */
function standsInTree(path: string, pathExists: (path: string) => boolean): boolean {
  return pathExists(path) || (path.includes('!') && pathExists(path.slice(0, path.indexOf('!'))))
}

function suppression({ reason }: BaselineEntry, { file }: Baseline, note?: string): Suppression {
  return { kind: 'baseline', reason: [reason ?? `accepted in ${file}`, note ?? []].flat().join('; ') }
}

const MOST_NAMED = 5

function unmatchedWarnings(unmatched: readonly BaselineEntry[], baseline: Baseline): string[] {
  const named = unmatched
    .slice(0, MOST_NAMED)
    .map(
      (entry) => `${place(entry, baseline)}: ${entry.fingerprint} matches nothing any more; its line can go.`,
    )
  const more = unmatched.length - named.length
  return more === 0 ? named : [...named, `${baseline.file}: ${more} more entries match nothing any more.`]
}

function place({ line }: BaselineEntry, { file }: Baseline): string {
  return `${file}:${line}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
