import type { AuditReport, ReportedFinding } from '../../src/plan/types.ts'

let line = 0

/** Fields to set, or to leave out. */
type Over = { readonly [Key in keyof ReportedFinding]?: ReportedFinding[Key] | undefined }

/** A finding of a secret; each has a value of its own unless a group is given. */
export function finding(over: Over = {}): ReportedFinding {
  line += 1
  const { path = 'src/a.ts', ruleId = 'acme-key' } = over
  return {
    pack: 'secrets',
    level: 'error',
    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 9 },
    excerpt: 'ACME_KEY=acme_…',
    redacted: 'acme_… (40 characters)',
    evidence: [],
    related: [],
    valueGroup: line,
    fingerprint: `${ruleId}:${path}:${line.toString(16).padStart(4, '0')}`,
    lineHash: 'x',
    object: { id: line.toString(16).padStart(40, '0'), type: 'blob' },
    history: { commits: ['c'.repeat(40)], refs: ['refs/heads/main'], inHead: false, unreachable: false },
    ...over,
    path,
    ruleId,
  } as ReportedFinding
}

export function audit(findings: readonly ReportedFinding[], over: Partial<AuditReport> = {}): AuditReport {
  return { source: 'history', incomplete: false, findings, suppressed: [], times: new Map(), ...over }
}

export const inHead = { commits: [], refs: ['refs/heads/main'], inHead: true, unreachable: false }
