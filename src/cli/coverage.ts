import type { Report } from '../reporters/types.ts'
import { printable } from '../printable.ts'
import { formatBytes } from '../reporters/wording.ts'
import type { Coverage, Skipped, SkipReason } from '../sources/types.ts'
import { grouped } from './progress.ts'

export interface CoverageContext {
  readonly elapsedMs: number
  /** Limit above which contents were skipped, in bytes. */
  readonly maxFileSize: number
  /** Name examples of everything that was skipped. */
  readonly debug: boolean
  /** True when the report itself does not say what was found: nothing that it lists. */
  readonly unsaid?: boolean
}

/**
 * What the run looked at, for standard error: `history: 11,615 commits, 43,421 blobs, 930.0 MB scanned in 4.2 s; 3 skipped
 * (2 larger than 100.0 MB, 1 submodule)`, then the remarks, one a line. When the report is silent, the first line
 * is all that a clean run prints: `staged: no findings in 3 blobs, 1.2 kB (26 ms)`. Safe to print; ends in a newline.
 */
export function coverageText(report: Report, context: CoverageContext): string {
  const { coverage } = report
  const time = seconds(context.elapsedMs)
  const done =
    context.unsaid && !coverage.incomplete
      ? `${found(report)} in ${totals(coverage)} (${time})`
      : `${totals(coverage)} scanned in ${time}`
  const lines = [`${report.source}: ${done}${skips(coverage, context)}`]
  for (const skipped of coverage.skipped) {
    if ((context.debug || LOST.has(skipped.reason)) && skipped.count > 0)
      lines.push(...examples(skipped, context))
  }
  lines.push(...coverage.remarks.filter((remark) => !report.warnings.includes(remark)))
  if (coverage.incomplete)
    lines.push('Incomplete: something that was asked for could not be read. This is not an all-clear.')
  return lines.map((line) => `${printable(line)}\n`).join('')
}

/** `no findings`, `2 notes (--all lists them), 1 suppressed`. */
function found({ findings, suppressed }: Report): string {
  const notes = findings.length === 0 ? 'no findings' : `${count(findings.length, 'note')} (--all lists them)`
  return suppressed.length === 0 ? notes : `${notes}, ${suppressed.length} suppressed`
}

/** Reasons that are nobody's wish: always told with examples. */
const LOST: ReadonlySet<SkipReason> = new Set(['unreadable', 'missing', 'corrupt'])

function totals({ commits, blobs, bytes }: Coverage): string {
  const parts = commits === undefined ? [] : [count(commits, 'commit')]
  return [...parts, count(blobs, 'blob'), formatBytes(bytes)].join(', ')
}

function skips({ skipped }: Coverage, context: CoverageContext): string {
  const present = skipped.filter((entry) => entry.count > 0)
  if (present.length === 0) return ''
  const all = present.reduce((sum, entry) => sum + entry.count, 0)
  return `; ${grouped(all)} skipped (${present.map((entry) => skipName(entry, context)).join(', ')})`
}

function skipName({ reason, count: n }: Skipped, { maxFileSize }: CoverageContext): string {
  switch (reason) {
    case 'too-large':
      return `${grouped(n)} larger than ${formatBytes(maxFileSize)}`
    case 'lfs-pointer':
      return count(n, 'Git LFS file')
    case 'submodule':
      return count(n, 'submodule')
    case 'special-file':
      return count(n, 'special file')
    default:
      return `${grouped(n)} ${reason}`
  }
}

function examples(skipped: Skipped, context: CoverageContext): string[] {
  if (skipped.examples.length === 0) return []
  const more = skipped.count > skipped.examples.length ? ', …' : ''
  return [`  ${skipName(skipped, context)}: ${skipped.examples.join(', ')}${more}`]
}

function count(n: number, noun: string): string {
  return `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`
}

function seconds(ms: number): string {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  const whole = Math.round(ms / 1000)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
