import { spawnSync } from 'node:child_process'
import { inject } from 'vitest'

export interface ProgramRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ProgramOptions {
  readonly cwd: string
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** The finding of a JSON report, as far as tests look at it. */
export interface JsonFinding {
  readonly ruleId: string
  readonly level: string
  readonly proof: string
  readonly path: string
  readonly redacted: string
  readonly excerpt: string
  readonly fingerprint: string
  readonly evidence: readonly { readonly text: string; readonly weight: string }[]
  readonly region: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number }
  readonly object?: { readonly id: string; readonly type: string }
  readonly history?: {
    readonly commits: string[]
    readonly refs: string[]
    readonly inHead: boolean
    readonly unreachable: boolean
  }
}

/** Starts the real program, bundled from the present source, as a user would. */
export function hushlint(args: readonly string[], { cwd, input = '', env = {} }: ProgramOptions): ProgramRun {
  const run = spawnSync(process.execPath, [inject('program'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { code: run.status, stdout: run.stdout, stderr: run.stderr }
}

/** The findings of a run, from its JSON report. Fails when the run itself failed. */
export function findings(args: readonly string[], options: ProgramOptions): readonly JsonFinding[] {
  const run = hushlint([...args, '--format', 'json'], options)
  if (run.code === 2 || run.code === null)
    throw new Error(`hushlint ${args.join(' ')} ended with ${run.code}: ${run.stderr}`)
  return JSON.parse(run.stdout).findings
}
