/**
 * Computes docs/accuracy-network.md's tables from what was read by hand (`network-labels.jsonl`) and counted
 * (`network-repositories.jsonl`):
 *
 *     npx tsx bench/accuracy/network.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** A warning of the pack `network` that was read by hand. Never holds an address. */
interface NetworkLabel {
  /** `owner/name` on GitHub. */
  readonly repository: string
  /** The commit whose files were scanned. */
  readonly commit: string
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly rule: string
  /** `real`: an address of somebody. `invented`: an address that nobody meant, as an example. `none`: no address at all. */
  readonly verdict: 'real' | 'invented' | 'none'
}

interface NetworkRepository {
  readonly repository: string
  /** `development`: rules were changed after reading it. `held-out`: read after the last change. */
  readonly set: 'development' | 'held-out'
  readonly kind: string
  readonly commit: string
  /** Contents scanned, and what was found in them. */
  readonly files: number
  readonly warning: number
  readonly note: number
  /** What the plugin IPPublicDetector of detect-secrets reports in the same files: pairs of file and address. */
  readonly detectSecrets: number
}

const labels = lines<NetworkLabel>('network-labels.jsonl')
const repositories = lines<NetworkRepository>('network-repositories.jsonl')
const setOf = new Map(repositories.map(({ repository, set }) => [repository, set]))
const kindOf = new Map(repositories.map(({ repository, kind }) => [repository, kind]))

/** A few projects that keep their own machines in the open make up most of the warnings. */
const LARGE = 25
const countOf = new Map(repositories.map(({ repository, warning }) => [repository, warning]))
const small = labels.filter(({ repository }) => (countOf.get(repository) ?? 0) <= LARGE)

const text = [
  '### Warnings that were read',
  readings('set', [
    ...by(labels, ({ repository }) => setOf.get(repository) ?? 'unknown'),
    ['all', labels],
    [`repositories with at most ${LARGE} warnings`, small],
  ]),
  '### By rule, both sets',
  readings(
    'rule',
    by(labels, ({ rule }) => rule),
  ),
  '### By kind of repository, both sets',
  readings(
    'kind',
    by(labels, ({ repository }) => kindOf.get(repository) ?? 'unknown'),
  ),
  '### Repositories',
  overview(),
].join('\n\n')

const page = new URL('../../docs/accuracy-network.md', import.meta.url)
const START = '<!-- computed by bench/accuracy/network.ts -->'
const END = '<!-- end of what is computed -->'
const before = readFileSync(page, 'utf8')
const [from, to] = [before.indexOf(START), before.indexOf(END)]
if (from < 0 || to < 0) throw new Error(`docs/accuracy-network.md lacks ${START} or ${END}`)
const after = `${before.slice(0, from + START.length)}\n\n${text}\n\n${before.slice(to)}`
if (!process.argv.includes('--check')) writeFileSync(page, after)
else if (before !== after)
  throw new Error('docs/accuracy-network.md is not current: run npx tsx bench/accuracy/network.ts')

function by(
  of: readonly NetworkLabel[],
  key: (label: NetworkLabel) => string,
): [string, readonly NetworkLabel[]][] {
  const groups = new Map<string, NetworkLabel[]>()
  for (const label of of) groups.set(key(label), [...(groups.get(key(label)) ?? []), label])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function readings(title: string, groups: readonly (readonly [string, readonly NetworkLabel[]])[]): string {
  const rows = groups.map(([name, of]) => {
    const count = (verdict: NetworkLabel['verdict']) => of.filter((label) => label.verdict === verdict).length
    const real = count('real')
    return [name, of.length, real, count('invented'), count('none'), ((100 * real) / of.length).toFixed(1)]
  })
  return markdown([title, 'read', 'real', 'invented', 'no address', 'real, %'], rows)
}

function overview(): string {
  const sorted = [...repositories].sort((a, b) =>
    `${a.set} ${a.repository}` < `${b.set} ${b.repository}` ? -1 : 1,
  )
  const rows = sorted.map(({ repository, set, kind, files, warning, note, detectSecrets }) => {
    const real = labels.filter((label) => label.repository === repository && label.verdict === 'real').length
    return [repository, set, kind, files, warning, real, note, detectSecrets]
  })
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  const total = ['all', '', '', sum(3), sum(4), sum(5), sum(6), sum(7)]
  return markdown(
    ['repository', 'set', 'kind', 'files', 'warnings', 'of them real', 'notes', 'detect-secrets'],
    [...rows, total],
  )
}

function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function lines<T>(name: string): readonly T[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
