/**
 * Scans the labelled repositories again and says what changed: findings at error and warning without a label, and labels
 * whose finding is gone.
 *
 *     npx tsx bench/accuracy/scan.ts FOLDER [--write]
 *
 * FOLDER holds a clone of each as `owner+name`, at the commit that `repositories.jsonl` names; those that are not there are passed
 * over. `--write` renews the counts in `repositories.jsonl`. Runs `dist/` as it is: build it first.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Counts, folder, labels, type Repository, repositories } from './data.ts'

interface Found {
  readonly ruleId: string
  readonly level: keyof Counts
  readonly path: string
  readonly region: { readonly startLine: number }
  readonly object?: { readonly id: string }
  readonly suppressedBy?: unknown
}

const program = fileURLToPath(new URL('../../bin/hushlint.js', import.meta.url))
const [clones, ...options] = process.argv.slice(2)
if (clones === undefined) throw new Error('usage: npx tsx bench/accuracy/scan.ts FOLDER [--write]')

const renewed: Repository[] = []
for (const entry of repositories) {
  const root = join(clones, entry.repository.replace('/', '+'))
  if (existsSync(root)) renewed.push(scanRepository(root, entry))
  else renewed.push(entry)
}
if (options.includes('--write')) {
  writeFileSync(
    `${folder}repositories.jsonl`,
    `${renewed.map((entry) => JSON.stringify(entry)).join('\n')}\n`,
  )
}

function scanRepository(root: string, entry: Repository): Repository {
  const commit = git(root, ['rev-parse', 'HEAD'])
  if (commit !== entry.commit) console.log(`${entry.repository}: at ${commit}, read at ${entry.commit}`)
  const history = hushlint(root, ['--history'])
  const tree = hushlint(root, [])
  compareWithLabels(entry.repository, history)
  const files = git(root, ['ls-tree', '-r', '--name-only', 'HEAD']).split('\n').length
  return { ...entry, commit, files, tree: count(tree), history: count(history) }
}

function compareWithLabels(repository: string, history: readonly Found[]): void {
  const keyOf = (found: Found) =>
    [found.object?.id, found.path, found.region.startLine, found.ruleId, found.level].join(' ')
  const labelled = new Set(
    labels
      .filter((label) => label.repository === repository)
      .map((label) => [label.object, label.path, label.line, label.rule, label.level].join(' ')),
  )
  const found = new Set(history.map(keyOf))
  for (const one of history) {
    if (one.level !== 'note' && !labelled.has(keyOf(one))) report(repository, 'no label', keyOf(one))
  }
  for (const key of labelled) if (!found.has(key)) report(repository, 'gone', key)
}

function report(repository: string, what: string, key: string): void {
  console.log(`${repository}: ${what}: ${key}`)
}

function hushlint(cwd: string, args: readonly string[]): readonly Found[] {
  const run = spawnSync(
    process.execPath,
    [program, ...args, '--pack', 'secrets', '--format', 'json', '--fail-on', 'never', '--quiet'],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  )
  // A clone that lacks objects is still compared by what it has.
  if (run.stdout === '') throw new Error(`${cwd}: ${run.stderr}`)
  const { findings } = JSON.parse(run.stdout) as { findings: readonly Found[] }
  return findings.filter(({ suppressedBy }) => suppressedBy === undefined)
}

function count(found: readonly Found[]): Counts {
  const of = (level: keyof Counts) => found.filter((one) => one.level === level).length
  return { error: of('error'), warning: of('warning'), note: of('note') }
}

function git(cwd: string, args: readonly string[]): string {
  return spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1e9 }).stdout.trim()
}
