/**
 * Computes the tables of docs/accuracy.md from what was read by hand (`labels.jsonl`) and counted (`repositories.jsonl`):
 *
 *     npx tsx bench/accuracy/compute.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Label, labels, repositories } from './data.ts'

const known = new Map(repositories.map((entry) => [entry.repository, entry]))
const loud = labels.filter(({ level }) => level !== 'note')

const text = [
  ...(['held-out', 'development'] as const).flatMap((set) => [
    `### ${set === 'held-out' ? 'Held out' : 'Development set'}, error and warning`,
    readings('repositories', [...by(loud.filter(inSet(set)), isOrdinary), ['all', loud.filter(inSet(set))]]),
    readings('kind', by(loud.filter(inSet(set)), kindOf)),
  ]),
  '### Both sets, error and warning',
  readings('repositories', [...by(loud, isOrdinary), ['all', loud]]),
  '### By level and rule, both sets',
  readings(
    'level',
    by(labels, ({ level }) => level),
  ),
  readings(
    'rule, error and warning',
    by(loud, ({ rule }) => rule),
  ),
  '### Findings per 1,000 files of ordinary repositories',
  density(),
  '### Repositories',
  overview(),
].join('\n\n')

const page = new URL('../../docs/accuracy.md', import.meta.url)
const START = '<!-- computed by bench/accuracy/compute.ts -->'
const END = '<!-- end of what is computed -->'
const before = readFileSync(page, 'utf8')
const from = before.indexOf(START)
const to = before.indexOf(END)
if (from < 0 || to < 0) throw new Error(`docs/accuracy.md lacks ${START} or ${END}`)
const after = `${before.slice(0, from + START.length)}\n\n${text}\n\n${before.slice(to)}`
if (!process.argv.includes('--check')) writeFileSync(page, after)
else if (before !== after)
  throw new Error('docs/accuracy.md is not current: run npx tsx bench/accuracy/compute.ts')

function inSet(set: string): (label: Label) => boolean {
  return ({ repository }) => known.get(repository)?.set === set
}

function isOrdinary({ repository }: Label): string {
  return known.get(repository)?.ordinary ? 'ordinary' : 'made to hold credentials'
}

function kindOf({ repository }: Label): string {
  return known.get(repository)?.kind ?? 'unknown'
}

function by(of: readonly Label[], key: (label: Label) => string): [string, readonly Label[]][] {
  const groups = new Map<string, Label[]>()
  for (const label of of) groups.set(key(label), [...(groups.get(key(label)) ?? []), label])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function readings(title: string, groups: readonly (readonly [string, readonly Label[]])[]): string {
  return markdown(
    [title, 'read', 'secret', 'test secret', 'noise', 'noise, %'],
    groups.map(([name, of]) => {
      const count = (verdict: Label['verdict']) => of.filter((label) => label.verdict === verdict).length
      const noise = count('noise')
      return [name, of.length, count('secret'), count('test-secret'), noise, percent(noise, of.length)]
    }),
  )
}

function density(): string {
  const rows = (['development', 'held-out'] as const).map((set) => {
    const of = repositories.filter((entry) => entry.set === set && entry.ordinary)
    const files = sum(of.map((entry) => entry.files))
    const error = sum(of.map((entry) => entry.tree.error))
    const warning = sum(of.map((entry) => entry.tree.warning))
    return [set, of.length, files, error, warning, ((1000 * (error + warning)) / files).toFixed(2)]
  })
  return markdown(
    ['set', 'repositories', 'files', 'error', 'warning', 'error and warning per 1,000 files'],
    rows,
  )
}

function overview(): string {
  const sorted = [...repositories].sort((a, b) =>
    `${a.set} ${a.repository}` < `${b.set} ${b.repository}` ? -1 : 1,
  )
  return markdown(
    ['repository', 'set', 'kind', 'files', 'error + warning in files', 'in the history', 'read', 'noise'],
    sorted.map(({ repository, set, kind, files, tree, history }) => {
      const read = loud.filter((label) => label.repository === repository)
      const noise = read.filter(({ verdict }) => verdict === 'noise').length
      const inHistory = history.error + history.warning
      return [repository, set, kind, files, tree.error + tree.warning, inHistory, read.length, noise]
    }),
  )
}

function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
