import { temporaryFolder } from '../support/git-repo.ts'
import { Readable, Writable } from 'node:stream'
import { type Io, main } from '../../src/cli/main.ts'
import type { Services } from '../../src/cli/services.ts'
import type { Finding } from '../../src/findings/types.ts'
import type { Report, RuleInfo } from '../../src/reporters/types.ts'
import type { ScanRequest } from '../../src/scan-request.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** What the scan was asked for, when it was. */
  readonly request: ScanRequest | undefined
}

export interface Setting {
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly isTTY?: Partial<Io['isTTY']>
  readonly columns?: number
  readonly signal?: AbortSignal
  /** Milliseconds of the clock, one for each time it is read; the last stays. */
  readonly clock?: readonly number[]
  readonly stdout?: NodeJS.WritableStream
  /** Instead of the report: what the scan does. */
  readonly scan?: (request: ScanRequest) => Promise<Report>
  readonly report?: Partial<Report>
}

/** Runs a command line in this process. The scan behind it gives a prepared report: these tests are about what surrounds it. */
export async function hushlint(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const out = collector()
  const err = collector()
  let request: ScanRequest | undefined
  const services: Services = {
    scan: async (asked) => {
      request = asked
      return setting.scan ? setting.scan(asked) : report(setting.report)
    },
    inventory: async () => ({
      ...{ remark: undefined, variables: [], findings: [], proposal: '' },
      coverage: { blobs: 0, bytes: 0, skipped: [], remarks: [], incomplete: false },
    }),
    ruleIds: async () => RULES.map((rule) => rule.id),
    ruleInfos: async () => RULES,
    checkExpression: () => undefined,
    addToBaseline: async (findings, previous) =>
      `${previous ?? ''}${findings.map((finding) => `${finding.fingerprint}\n`).join('')}`,
  }
  const clock = [...(setting.clock ?? [0])]
  const io: Io = {
    // Outside of the project, whose own configuration is none of the tests'.
    cwd: setting.cwd ?? temporaryFolder(),
    env: setting.env ?? {},
    stdin: Readable.from(['text']),
    stdout: setting.stdout ?? out.stream,
    stderr: err.stream,
    isTTY: { stdin: false, stdout: false, stderr: false, ...setting.isTTY },
    columns: setting.columns ?? 80,
    now: () => new Date((clock.length > 1 ? clock.shift() : clock[0]) ?? 0),
    signal: setting.signal ?? new AbortController().signal,
  }
  const code = await main(argv, io, async () => services)
  return { code, stdout: out.text(), stderr: err.text(), request }
}

export function report(fields: Partial<Report> = {}): Report {
  return {
    version: '0.0.0',
    source: 'worktree',
    findings: [],
    suppressed: [],
    coverage: { blobs: 12, bytes: 4200, skipped: [], remarks: [], incomplete: false },
    failOn: 'error',
    exitCode: 0,
    warnings: [],
    head: undefined,
    rules: new Map(RULES.map((rule) => [rule.id, rule])),
    ...fields,
  }
}

export function finding(level: Finding['level'], path = 'a.txt'): Finding {
  return {
    ruleId: 'jwt',
    pack: 'secrets',
    level,
    proof: 'none',
    message: 'A token.',
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
    excerpt: '',
    redacted: '… (40 characters)',
    evidence: [],
    valueGroup: 0,
    related: [],
    path: { text: path },
    fingerprint: `jwt:${path}:${level}`,
  }
}

const RULES: readonly RuleInfo[] = (['aws-access-key', 'jwt'] as const).map((id) => ({
  id,
  title: `Title of ${id}`,
  service: 'Service',
  pack: 'secrets',
  level: 'error',
  why: 'Whoever holds it can enter.',
  fix: 'Revoke it.',
  source: 'https://example.com/format',
}))

function collector(): { readonly stream: Writable; readonly text: () => string } {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream, text: () => text }
}
