import { UserError } from '../errors.ts'
import type { AuditReport, ReportedFinding } from './types.ts'

const VERSION = 1
const HINT = 'Write one with hushlint --history --format json --output FILE.'

/**
 * Reads a JSON report (version 1, docs/output.md). Only what a plan needs is looked at, and only that is checked.
 *
 * @param name How messages call the file.
 * @throws UserError when the text is no such report. Its content is never quoted.
 */
export function readReport(text: string, name: string): AuditReport {
  const report = record(parse(text, name))
  if (report?.schemaVersion !== VERSION)
    throw new UserError(`${name} is no report of hushlint in JSON, version ${VERSION}`, HINT)
  const findings = list(report.findings, name)
  return {
    source: typeof report.source === 'string' ? report.source : '',
    incomplete: report.exitCode === 2 || record(report.coverage)?.incomplete === true,
    findings: findings.map((finding) => toFinding(finding, name)),
    suppressed: list(report.suppressed ?? [], name).map((finding) => toFinding(finding, name)),
    times: new Map(
      Object.entries(record(report.commitTimes) ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${name} is no JSON`, HINT)
  }
}

function toFinding(value: unknown, name: string): ReportedFinding {
  const finding = record(value)
  if (!finding || !TEXTS.every((key) => typeof finding[key] === 'string') || !isRegion(finding.region))
    throw new UserError(`${name} holds a finding that is not complete`, HINT)
  const { pathBytes, history, evidence, related } = finding
  const given = finding as unknown as ReportedFinding
  return {
    ...given,
    pathBytes: typeof pathBytes === 'string' ? Buffer.from(pathBytes, 'base64') : undefined,
    evidence: Array.isArray(evidence) ? given.evidence : [],
    related: Array.isArray(related) ? given.related.filter((place) => isRegion(record(place)?.region)) : [],
    ...(record(history) && { history: toHistory(record(history) ?? {}) }),
  } as ReportedFinding
}

const TEXTS = ['ruleId', 'pack', 'level', 'path', 'excerpt', 'redacted', 'fingerprint'] as const

function toHistory(history: Readonly<Record<string, unknown>>): ReportedFinding['history'] {
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
  return {
    commits: texts(history.commits),
    refs: texts(history.refs),
    inHead: history.inHead === true,
    unreachable: history.unreachable === true,
    ...(typeof history.removedIn === 'string' && { removedIn: history.removedIn }),
  }
}

function isRegion(value: unknown): boolean {
  const region = record(value)
  const keys = ['startLine', 'startColumn', 'endLine', 'endColumn']
  return region !== undefined && keys.every((key) => Number.isInteger(region[key]))
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new UserError(`${name} has no list of findings`, HINT)
}
