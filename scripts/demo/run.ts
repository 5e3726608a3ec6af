/**
 * `npm run demo`: makes a small repository with leaks in every place that Git has, and scans it in every way, as a user
 * would: by `bin/hushlint.js` in a process of its own. Exit code 0 when every run ended and found as expected, else 1.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRepository } from './repository.ts'

const HUSHLINT = fileURLToPath(new URL('../../bin/hushlint.js', import.meta.url))

interface Step {
  readonly title: string
  readonly args: readonly string[]
  /** File of the repository that is given on standard input. */
  readonly input?: string
  /** The exit code that is right here. */
  readonly code: 0 | 1 | 2
  /** Rules that must be named in what is shown, and rules that must not. */
  readonly finds?: readonly string[]
  readonly ignores?: readonly string[]
  /** Turns the output into what is shown; default: all of it. */
  readonly show?: (stdout: string, folder: string) => string
}

const IN_TREE = ['github-classic-token', 'npm-access-token', 'postgres-url']
const GONE = ['fly-api-token', 'resend-api-key', 'anthropic-api-key', 'github-fine-grained-token']

const STEPS: readonly Step[] = [
  {
    title:
      'The worktree: tracked and untracked files. src/billing.ts is clean here, .env.local is ignored by Git.',
    args: [],
    code: 1,
    finds: [...IN_TREE, 'slack-bot-token', 'groq-api-key'],
    ignores: ['stripe-secret-key', 'resend-api-key'],
  },
  {
    title: 'The hook: what is about to be committed. The index still has the key in src/billing.ts.',
    args: ['--staged'],
    code: 1,
    finds: ['stripe-secret-key'],
    ignores: ['groq-api-key', ...IN_TREE],
  },
  {
    title: 'A pull request: what the commits add, also what a later one removes and what only the merge has.',
    args: ['--range', 'start..main'],
    code: 1,
    finds: [...GONE, 'slack-bot-token'],
    ignores: ['npm-access-token', 'aws-secret-access-key'],
  },
  {
    title:
      'The audit: every object of the history, stash and commit messages too. As JSON, one line per finding:',
    args: ['--history', '--format', 'json'],
    code: 1,
    finds: [...IN_TREE, ...GONE, 'slack-bot-token', 'aws-secret-access-key', 'stripe-secret-key'],
    show: table,
  },
  {
    title: 'The same for code scanning: SARIF into a file.',
    args: ['--history', '--format', 'sarif', '--output', 'hushlint.sarif'],
    code: 1,
    show: (_, folder) => sarifSummary(readFileSync(join(folder, 'hushlint.sarif'), 'utf8')),
  },
  {
    title: 'One text from standard input, judged as a Dockerfile.',
    args: ['--stdin', '--stdin-path', 'Dockerfile'],
    input: 'Dockerfile',
    code: 1,
    finds: ['npm-access-token'],
  },
  {
    title: 'A file without a secret.',
    args: ['src/billing.ts'],
    code: 0,
  },
  {
    title: 'What cannot be done is never "clean".',
    args: ['--range', 'v9.9..main'],
    code: 2,
  },
]

const folder = mkdtempSync(join(tmpdir(), 'hushlint-demo-'))
let failures = 0
try {
  makeRepository(folder)
  for (const [i, step] of STEPS.entries()) failures += runStep(step, i + 1, folder) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
console.log(
  failures === 0
    ? `\nShown: ${STEPS.length} runs over worktree, index, range, history and standard input; all ended as expected.`
    : `\n${failures} of ${STEPS.length} runs did not end as expected.`,
)
process.exitCode = failures === 0 ? 0 : 1

function runStep(step: Step, number: number, cwd: string): boolean {
  const redirect = step.input === undefined ? '' : ` < ${step.input}`
  console.log(`\n--- ${number}. ${step.title}\n$ hushlint ${step.args.join(' ')}${redirect}\n`)
  const input = step.input === undefined ? '' : readFileSync(join(cwd, step.input))
  const run = spawnSync(process.execPath, [HUSHLINT, ...step.args], { cwd, input, encoding: 'utf8' })
  const problems: string[] = []
  let shown = run.stdout
  try {
    shown = step.show === undefined ? run.stdout : step.show(run.stdout, cwd)
  } catch (error) {
    problems.push(`its output could not be read: ${(error as Error).message}`)
  }
  console.log(`${shown}${run.stderr}`.trimEnd())
  console.log(`exit code ${run.status}`)
  if (run.status !== step.code) problems.push(`exit code ${step.code} was expected`)
  for (const rule of step.finds ?? []) if (!shown.includes(rule)) problems.push(`${rule} was not found`)
  for (const rule of step.ignores ?? []) if (shown.includes(rule)) problems.push(`${rule} should not be here`)
  for (const problem of problems) console.log(`NOT AS EXPECTED: ${problem}`)
  return problems.length === 0
}

/** The findings of the JSON report in columns. */
function table(json: string): string {
  const { findings } = JSON.parse(json)
  const rows: string[][] = findings.map((one: Record<string, never>) => {
    const { level, ruleId, path, region, history, object } = one as never as {
      [key: string]: string
    } & { region: { startLine: number }; history: { inHead: boolean }; object: { type: string } }
    const where =
      object.type === 'blob' ? (history.inHead ? 'in HEAD' : 'history only') : `${object.type} message`
    return [level, ruleId, where, `${path}:${region.startLine}`]
  })
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`).join('')
}

function sarifSummary(sarif: string): string {
  const { runs } = JSON.parse(sarif)
  const lines = runs.map((run: { automationDetails: { id: string }; results: unknown[] }) => {
    return `hushlint.sarif: ${run.automationDetails.id} ${run.results.length} results\n`
  })
  return lines.join('')
}
