/**
 * The way of somebody new, step by step as the README says it, with the time each step takes: from a plain clone to a result, to a
 * hook that stops a leak, to an annotated pull request. Ends with exit code 1 at the first step that does not give what it must.
 *
 *     npx tsx scripts/newcomer/run.ts
 *
 * The clone is of this repository's HEAD, without `npm ci`; the pull request is a branch of a repository made here, and the Action
 * is started as a runner starts it: `node dist/action.js` with the event in a file.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { render } from '../../src/rules/templates.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'hushlint-newcomer-'))
const clone = join(place, 'hushlint')
const app = join(place, 'app')
const program = join(clone, 'bin/hushlint.js')
const steps: { readonly step: string; readonly seconds: number; readonly shows: string }[] = []

interface Step {
  readonly says: string
  readonly run: readonly [string, ...string[]]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** What must be in the output. */
  readonly shows: RegExp
  readonly code: number
}

/** Runs a step, and takes its time. Throws when it ends with another code or does not show what it must. */
function take({ says, run: [command, ...args], cwd, env, shows, code }: Step): void {
  const start = performance.now()
  const { status, stdout, stderr } = run(command, args, cwd, env)
  const seconds = (performance.now() - start) / 1000
  const output = stdout + stderr
  const shown = output.split('\n').find((line) => shows.test(line))
  if (status !== code || shown === undefined) {
    throw new Error(`"${says}" ended with ${status} and without ${shows}:\n${output}`)
  }
  steps.push({ step: says, seconds, shows: shown.trim() })
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
) {
  const surroundings = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|CI$)/.test(name))
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...Object.fromEntries(surroundings), ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = run('git', args, app)
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

function leak(file: string): void {
  mkdirSync(join(app, 'src'), { recursive: true })
  const { text } = render("export const stripe = connect('<<sk_live_{{base62:24}}>>')\n", file)
  writeFileSync(join(app, file), text)
}

/** A small application with a remote on GitHub, and a key that somebody removed long ago. */
function makeApp(): void {
  mkdirSync(app)
  git('init', '--quiet', '--initial-branch=main')
  for (const [key, value] of Object.entries({ 'user.name': 'New', 'user.email': 'new@example.com' })) {
    git('config', key, value)
  }
  git('remote', 'add', 'origin', 'https://github.com/acme/app.git')
  writeFileSync(join(app, '.gitignore'), 'node_modules\n')
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true }\n')
  leak('src/old.ts')
  git('add', '.')
  git('commit', '--quiet', '-m', 'First version')
  git('rm', '--quiet', 'src/old.ts')
  git('commit', '--quiet', '-m', 'Remove the old payment code')
}

/** A branch with a leak, as a pull request event tells of it. */
function pullRequest(): Readonly<Record<string, string>> {
  const base = git('rev-parse', 'HEAD')
  git('switch', '--quiet', '-c', 'payments')
  leak('src/payments.ts')
  git('add', 'src')
  git('commit', '--quiet', '--no-verify', '-m', 'Charge for bookings')
  const file = (name: string, text: string) => {
    writeFileSync(join(place, name), text)
    return join(place, name)
  }
  const payload = {
    pull_request: { base: { sha: base, ref: 'main' }, head: { sha: git('rev-parse', 'HEAD') } },
  }
  return {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: app },
    ...{ GITHUB_REPOSITORY: 'acme/app', GITHUB_SERVER_URL: 'https://github.com', RUNNER_TEMP: place },
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
  }
}

try {
  take({
    says: 'git clone hushlint',
    ...{ run: ['git', 'clone', project, clone], cwd: place, shows: /Cloning into/, code: 0 },
  })
  makeApp()
  take({
    says: 'node ../hushlint/bin/hushlint.js --history',
    ...{ run: ['node', program, '--history'], cwd: app, shows: /stripe-secret-key/, code: 1 },
  })
  take({
    says: 'npm install --save-dev ../hushlint',
    ...{ run: ['npm', 'install', '--save-dev', clone], cwd: app, shows: /added|up to date/, code: 0 },
  })
  take({
    says: 'npx hushlint init --yes',
    ...{ run: ['npx', 'hushlint', 'init', '--yes'], cwd: app, shows: /^Written: .*workflows/, code: 0 },
  })
  take({
    says: 'npx hushlint doctor',
    ...{ run: ['npx', 'hushlint', 'doctor'], cwd: app, shows: /stop/, code: 0 },
  })
  git('add', '.')
  git('commit', '--quiet', '-m', 'Set up hushlint')
  leak('src/billing.ts')
  git('add', 'src')
  take({
    says: 'git commit, with a leak',
    ...{ run: ['git', 'commit', '-m', 'Charge'], cwd: app, shows: /stripe-secret-key/, code: 1 },
  })
  git('reset', '--quiet', '--hard')
  take({
    says: 'the pull request, in the Action',
    ...{
      run: ['node', join(clone, 'dist/action.js')],
      cwd: place,
      shows: /^::error .*file=src\/payments\.ts/,
      code: 1,
    },
    env: pullRequest(),
  })
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0)
  console.log('| step | seconds | shows |\n|---|---|---|')
  for (const { step, seconds, shows } of steps) {
    console.log(
      `| \`${step}\` | ${seconds.toFixed(2)} | \`${shows.replaceAll(place, '').slice(0, 90).replaceAll('|', '/')}\` |`,
    )
  }
  console.log(`| together | ${total.toFixed(2)} | |`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
