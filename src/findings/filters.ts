import type { AllowList } from './allow.ts'
import { applyBaseline, type Baseline, type BaselineOptions, type BaselineResult } from './baseline.ts'
import { compareFindings } from './finalise.ts'
import { severity } from './level.ts'
import type { Finding, Level, Suppression } from './types.ts'

export type Suppressed = Finding & { readonly suppressedBy: Suppression }

/** What a filter leaves, and what it takes out with the reason in `suppressedBy`; each in the order of the input. */
export interface Filtered {
  readonly kept: readonly Finding[]
  readonly dropped: readonly Suppressed[]
}

export interface FilterOptions {
  /** Whether `--exclude` or the configuration takes a path out, for sources that learn the paths after the scan. */
  readonly excluded?: ((path: string) => boolean) | undefined
  readonly allow?: AllowList | undefined
  readonly baseline?: (BaselineOptions & { readonly entries: Baseline }) | undefined
  /** Lighter findings are taken out. Default: none are. */
  readonly minLevel?: Level | undefined
}

/**
 * Takes findings out, in a fixed order: what `finalise` has marked (not new, rule off, inline comment), excluded paths,
 * allow list, baseline, level. The first that applies gives the reason.
 */
export function applyFilters(
  findings: readonly Finding[],
  { excluded, allow, baseline, minLevel = 'note' }: FilterOptions,
): Filtered & { readonly baseline: BaselineResult | undefined } {
  const own = filterBy(
    findings,
    (finding) => finding.suppressedBy ?? excludedBy(finding, excluded) ?? allow?.find(finding),
  )
  const result = baseline && applyBaseline(own.kept, baseline.entries, baseline)
  const rest = filterBy(
    own.kept,
    (finding) => result?.suppressions.get(finding) ?? tooLight(finding, minLevel),
  )
  return {
    kept: rest.kept,
    dropped: [...own.dropped, ...rest.dropped].sort(compareFindings),
    baseline: result,
  }
}

/** One filter: takes out what it gives a reason for. */
export function filterBy(
  findings: readonly Finding[],
  reasonFor: (finding: Finding) => Suppression | undefined,
): Filtered {
  const kept: Finding[] = []
  const dropped: Suppressed[] = []
  for (const finding of findings) {
    const suppressedBy = reasonFor(finding)
    if (suppressedBy === undefined) kept.push(finding)
    else dropped.push({ ...finding, suppressedBy })
  }
  return { kept, dropped }
}

function excludedBy({ path }: Finding, excluded: FilterOptions['excluded']): Suppression | undefined {
  return excluded?.(path.text) ? { kind: 'exclude', reason: 'the path is excluded' } : undefined
}

function tooLight({ level }: Finding, minLevel: Level): Suppression | undefined {
  if (severity(level) >= severity(minLevel)) return undefined
  return { kind: 'level', reason: `${level} is below ${minLevel}` }
}
