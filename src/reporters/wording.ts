import type { Finding, Level } from '../findings/types.ts'
import type { Coverage, SkipReason } from '../sources/types.ts'

/** The levels, gravest first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note']

/** `1 error`, `2 errors`, `0 notes`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How many findings there are of each level. */
export function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 }
  for (const finding of findings) counts[finding.level]++
  return counts
}

/** A size in bytes for people: `812 bytes`, `4.2 kB`, `3.1 MB` (powers of 1000). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte')
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes / 1000
  let unit = 0
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(1)} ${units[unit]}`
}

/** What was looked at, as one phrase: `3 commits, 12 blobs, 4.2 kB`. */
export function coverageTotals(coverage: Coverage): string {
  const parts = coverage.commits === undefined ? [] : [plural(coverage.commits, 'commit')]
  parts.push(plural(coverage.blobs, 'blob'), formatBytes(coverage.bytes))
  return parts.join(', ')
}

/**
 * What the reader must know beyond the totals, one sentence a line: what was skipped and why, the remarks of
 * the source, and whether the run is incomplete. Holds paths as they are: print through `printable`.
 */
export function coverageDetails(coverage: Coverage): string[] {
  const lines = coverage.skipped
    .filter((skipped) => skipped.count > 0)
    .map((skipped) => {
      const some = skipped.examples.slice(0, 3)
      const more = skipped.count > some.length ? ', …' : ''
      const examples = some.length > 0 ? `: ${some.join(', ')}${more}` : ''
      const size = skipped.bytes > 0 ? `, ${formatBytes(skipped.bytes)}` : ''
      return `Not scanned: ${skipped.count} ${SKIPPED[skipped.reason]}${size}${examples}`
    })
  lines.push(...coverage.remarks)
  if (coverage.incomplete)
    lines.push('This run is incomplete: something that was asked for could not be read.')
  return lines
}

/** The first characters of an object id, enough to name a commit to a reader. */
export function shortId(id: string): string {
  return id.slice(0, 10)
}

/** `refs/heads/main` as `main`; other refs keep what tells them apart (`tags/v1`, `stash`). */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads\/|remotes\/)?/, '')
}

const SKIPPED: Record<SkipReason, string> = {
  'too-large': 'over the size limit',
  'lfs-pointer': 'in Git LFS (the pointer was seen, the content was not)',
  submodule: 'in submodules',
  unreadable: 'unreadable',
  missing: 'missing from the object store',
  corrupt: 'corrupt',
  excluded: 'excluded by --exclude or the configuration',
  unreachable: 'that nothing reaches',
  'special-file': 'not regular files',
}
