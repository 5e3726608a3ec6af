import type { Finding } from '../../src/findings/types.ts'
import type { Report, ReporterOptions, RuleInfo } from '../../src/reporters/types.ts'

export const PLAIN: ReporterOptions = { color: false, all: false, debug: false, width: 80 }

/** Ids like Git's, from one digit. */
export function id(digit: string): string {
  return digit.repeat(40)
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'acme-api-key',
    pack: 'secrets',
    level: 'error',
    proof: 'proven',
    message: 'Acme API key: acme_… (40 characters). Its checksum is right.',
    region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 47 },
    excerpt: 'key = acme_… (40 characters)',
    redacted: 'acme_… (40 characters)',
    evidence: [{ kind: 'checksum', weight: 'for', text: 'CRC-32 checksum is right' }],
    valueGroup: 1,
    lineHash: '271789c17abda88f:1',
    related: [],
    path: { text: 'src/config.ts' },
    fingerprint: 'acme-api-key:src/config.ts:1f2e',
    ...changes,
  }
}

/** In the history only, unless `inHead` says otherwise. */
export function historic(changes: Partial<Finding> = {}, inHead = false): Finding {
  return finding({
    object: { id: id('b'), type: 'blob' },
    history: { commits: [id('c'), id('d')], refs: ['refs/heads/main'], inHead, unreachable: false },
    ...changes,
  })
}

export const RULES: readonly RuleInfo[] = [
  {
    id: 'acme-api-key',
    title: 'Acme API key',
    service: 'Acme',
    pack: 'secrets',
    level: 'error',
    why: 'Whoever holds it can read and change everything in the account.',
    fix: 'Revoke it at Acme, then load the new one from the environment.',
    source: 'https://example.com/keys',
  },
  {
    id: 'network-public-ip',
    title: 'Public address',
    service: 'Network',
    pack: 'network',
    level: 'warning',
    why: 'It tells where the machine stands.',
    fix: 'Use an address of the documentation ranges.',
    source: 'https://www.rfc-editor.org/rfc/rfc5737',
  },
]

export function report(changes: Partial<Report> = {}): Report {
  return {
    version: '0.1.0',
    source: 'worktree',
    findings: [finding()],
    suppressed: [],
    coverage: { blobs: 12, bytes: 4200, skipped: [], remarks: [], incomplete: false },
    failOn: 'error',
    exitCode: 1,
    warnings: [],
    head: id('a'),
    rules: new Map(RULES.map((rule) => [rule.id, rule])),
    ...changes,
  }
}
