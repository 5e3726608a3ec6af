import type { Finding, RepoPath } from '../findings/types.ts'
import { printableJson } from '../printable.ts'
import type { Report, Reporter } from './types.ts'

/** Version of the shape below. It grows only when a field changes its meaning or goes; new fields may come at any time. */
export const JSON_SCHEMA_VERSION = 1

/** Machine-readable report; the fields are described in `docs/output.md`. The same run gives the same bytes. */
export const reportJson: Reporter = (report) => printableJson(toJson(report))

function toJson(report: Report): unknown {
  const all = [...report.findings, ...report.suppressed]
  const context: Context = { groups: numberGroups(all), paths: pathsByObject(all) }
  return {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'hushlint', version: report.version },
    source: report.source,
    ...(report.head === undefined ? {} : { head: report.head }),
    failOn: report.failOn,
    exitCode: report.exitCode,
    coverage: report.coverage,
    warnings: report.warnings,
    ...timesToJson(report.commitTimes),
    findings: report.findings.map((finding) => findingToJson(finding, context)),
    suppressed: report.suppressed.map((finding) => findingToJson(finding, context)),
  }
}

/** In ISO 8601 (UTC), by full id, oldest first; times that no calendar has are left out. */
function timesToJson(times: Report['commitTimes']): { commitTimes?: Readonly<Record<string, string>> } {
  if (times === undefined || times.size === 0) return {}
  const dates = [...times].map(([id, seconds]) => [id, new Date(seconds * 1000)] as const)
  const known = dates.filter(([, date]) => !Number.isNaN(date.getTime()))
  return { commitTimes: Object.fromEntries(known.map(([id, date]) => [id, date.toISOString()])) }
}

interface Context {
  /** The ordinal that is written, by the ordinal of the scan. */
  readonly groups: ReadonlyMap<number, number>
  /** Every path of this report at which an object stands, by object id. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>
}

/** Written field by field: what a Finding may hold one day reaches a report only when somebody adds it here. */
function findingToJson(finding: Finding, context: Context): unknown {
  return {
    schemaVersion: JSON_SCHEMA_VERSION,
    ruleId: finding.ruleId,
    pack: finding.pack,
    level: finding.level,
    message: finding.message,
    ...pathToJson(finding.path),
    region: regionToJson(finding.region),
    excerpt: finding.excerpt,
    redacted: finding.redacted,
    subject: finding.subject,
    live: finding.live,
    place: finding.place,
    replacement: finding.replacement,
    evidence: finding.evidence.map(({ kind, weight, text }) => ({ kind, weight, text })),
    proof: finding.proof,
    valueGroup: context.groups.get(finding.valueGroup),
    fingerprint: finding.fingerprint,
    lineHash: finding.lineHash,
    object: finding.object && { id: finding.object.id, type: finding.object.type },
    history: finding.history && {
      commits: finding.history.commits,
      paths: [...(context.paths.get(finding.object?.id ?? '') ?? [finding.path.text])].sort(),
      refs: finding.history.refs,
      inHead: finding.history.inHead,
      unreachable: finding.history.unreachable,
      lastTouched: finding.history.lastTouched,
      removedIn: finding.history.removedIn,
    },
    related: finding.related.map(({ message, path, region }) => ({
      message,
      ...(path === undefined ? {} : pathToJson(path)),
      region: regionToJson(region),
    })),
    suppressedBy: finding.suppressedBy && {
      kind: finding.suppressedBy.kind,
      reason: finding.suppressedBy.reason,
    },
  }
}

function regionToJson(region: Finding['region']): unknown {
  const { startLine, startColumn, endLine, endColumn } = region
  return { startLine, startColumn, endLine, endColumn }
}

function pathToJson(path: RepoPath): { path: string; pathBytes?: string } {
  if (path.raw === undefined) return { path: path.text }
  return { path: path.text, pathBytes: Buffer.from(path.raw).toString('base64') }
}

/** Ordinals in the order of the report, from 1: those of the scan depend on the order in which contents were read. */
function numberGroups(findings: readonly Finding[]): Map<number, number> {
  const groups = new Map<number, number>()
  for (const { valueGroup } of findings) {
    if (!groups.has(valueGroup)) groups.set(valueGroup, groups.size + 1)
  }
  return groups
}

function pathsByObject(findings: readonly Finding[]): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>()
  for (const { object, path } of findings) {
    if (object === undefined) continue
    const known = paths.get(object.id)
    if (known === undefined) paths.set(object.id, new Set([path.text]))
    else known.add(path.text)
  }
  return paths
}
