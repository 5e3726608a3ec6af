import type { Invocation, Log, Notification, Run } from 'sarif'
import type { Finding } from '../findings/types.ts'
import type { SourceName } from '../sources/types.ts'
import { printableJson } from '../printable.ts'
import { isHistoryOnly, toResult } from './sarif-results.ts'
import { ruleDescriptor } from './sarif-rules.ts'
import type { Report, Reporter, RuleInfo } from './types.ts'
import { coverageDetails, coverageTotals, LEVELS } from './wording.ts'

/** GitHub refuses runs with more results, and files that are larger after gzip. */
export const RESULT_LIMIT = 25_000
export const GZIP_LIMIT = 10_000_000

/**
 * SARIF 2.1.0 for GitHub code scanning, GitLab and editors. What stands in the tree and what stands only in the
 * history are separate runs with separate categories: an alert on a file that is gone cannot be shown. Suppressed
 * findings are left out, since GitHub would open alerts for them. No times and no host names: equal runs, equal bytes.
 */
export const reportSarif: Reporter = async (report) => {
  let limit = RESULT_LIMIT
  for (;;) {
    const text = printableJson(toLog(report, limit))
    if (limit <= 1 || (await gzipSize(text)) <= GZIP_LIMIT) return text
    limit = Math.floor(Math.min(limit, report.findings.length) / 2)
  }
}

/** The SARIF log with at most `limit` results in each run. */
function toLog(report: Report, limit: number): Log {
  const category = CATEGORIES[report.source]
  const gone = (finding: Finding): boolean => category.history !== undefined && isHistoryOnly(finding)
  const tree = report.findings.filter((finding) => !gone(finding))
  const runs = [toRun(report, category.tree, tree, limit)]
  if (category.history !== undefined) {
    runs.push(toRun(report, category.history, report.findings.filter(gone), limit))
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs }
}

function toRun(report: Report, category: string, findings: readonly Finding[], limit: number): Run {
  const rules = rulesOf(report, findings)
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  const kept = gravest(findings, limit)
  return {
    tool: {
      driver: {
        name: 'hushlint',
        version: report.version,
        semanticVersion: report.version,
        rules: rules.map(ruleDescriptor),
      },
    },
    automationDetails: { id: category },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, findings.length - kept.length)],
    results: kept.map((finding) => toResult(finding, indexes.get(finding.ruleId) ?? -1)),
    properties: {
      source: report.source,
      ...(report.head === undefined ? {} : { head: report.head }),
      coverage: coverageTotals(report.coverage),
    },
  }
}

/** Everything that ran, sorted by id; a rule without prose (it should have some) gets its id as title. */
function rulesOf(report: Report, findings: readonly Finding[]): RuleInfo[] {
  const rules = new Map(report.rules)
  for (const { ruleId, level } of findings) {
    if (rules.has(ruleId)) continue
    const prose = { why: 'Found by this rule.', fix: 'Look at the place and remove the value.' }
    rules.set(ruleId, {
      id: ruleId,
      title: ruleId,
      service: '',
      pack: 'secrets',
      level,
      source: '',
      ...prose,
    })
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The first `limit` of the gravest, in the order of the report. */
function gravest(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings
  const kept = new Set(LEVELS.flatMap((level) => findings.filter((f) => f.level === level)).slice(0, limit))
  return findings.filter((finding) => kept.has(finding))
}

function invocation(report: Report, cutOff: number): Invocation {
  const notes: Notification[] = []
  const add = (level: Notification.level, text: string): void => {
    notes.push({ level, message: { text } })
  }
  if (cutOff > 0) {
    add('warning', `${cutOff} results of the lowest levels were left out: GitHub takes no larger file.`)
  }
  for (const warning of report.warnings) add('warning', warning)
  for (const line of coverageDetails(report.coverage)) add('note', line)
  return {
    executionSuccessful: report.exitCode !== 2,
    exitCode: report.exitCode,
    ...(notes.length > 0 ? { toolExecutionNotifications: notes } : {}),
  }
}

/** Small files are not compressed: nothing to measure, and zlib stays unloaded. */
async function gzipSize(text: string): Promise<number> {
  if (Buffer.byteLength(text) <= GZIP_LIMIT) return 0
  const { gzipSync } = await import('node:zlib')
  return gzipSync(text, { level: 6 }).length
}

/**
 * GitHub closes the alerts of a category that a new upload does not repeat, so what saw only a part
 * (index, range, one text) has categories of its own. All before the last slash is the category.
 */
const CATEGORIES: Record<SourceName, { readonly tree: string; readonly history?: string }> = {
  worktree: { tree: 'hushlint/tree/' },
  history: { tree: 'hushlint/tree/', history: 'hushlint/history/' },
  staged: { tree: 'hushlint/staged/' },
  range: { tree: 'hushlint/range/', history: 'hushlint/range-history/' },
  push: { tree: 'hushlint/push/', history: 'hushlint/push-history/' },
  stdin: { tree: 'hushlint/stdin/' },
  image: { tree: 'hushlint/image/' },
  inventory: { tree: 'hushlint/inventory/' },
}
