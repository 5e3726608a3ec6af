/**
 * Computes the tables of docs/accuracy-identifiers.md from what was read by hand (`identifiers-labels.jsonl`) and counted
 * (`identifiers-repositories.jsonl`):
 *
 *     npx tsx bench/accuracy/identifiers.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** One finding that was read by hand. Never holds an id, a name or a part of one. */
interface Label {
  readonly repository: string
  readonly commit: string
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly level: 'warning' | 'note'
  /**
   * `real`: names an account, a machine or a person. `made-up`: invented for a test or a text. `service`: of a program or a
   * project that everybody uses. `unclear`: cannot be told from outside. All but the first count as noise.
   */
  readonly verdict: 'real' | 'made-up' | 'service' | 'unclear'
}

interface Repository {
  readonly repository: string
  /** `development`: rules were changed after reading it. `held-out`: read after the last change. */
  readonly set: 'development' | 'held-out'
  readonly kind: string
  readonly commit: string
  readonly files: number
  readonly tree: { readonly warning: number; readonly note: number }
}

const labels = lines<Label>('identifiers-labels.jsonl')
const repositories = lines<Repository>('identifiers-repositories.jsonl')
const setOf = new Map(repositories.map(({ repository, set }) => [repository, set]))
const warnings = labels.filter(({ level }) => level === 'warning')
const notes = labels.filter(({ level }) => level === 'note')

const text = [
  '### Warnings: every one was read',
  readings('repositories', by(warnings, setOfLabel)),
  '### Notes: at most four of a rule in a repository were read',
  readings('repositories', by(notes, setOfLabel)),
  '### By rule',
  readings(
    'rule, level',
    by(labels, ({ rule, level }) => `${rule}, ${level}`),
  ),
  '### Findings by kind of repository',
  density(),
  '### Repositories',
  overview(),
].join('\n\n')

const page = new URL('../../docs/accuracy-identifiers.md', import.meta.url)
const START = '<!-- computed by bench/accuracy/identifiers.ts -->'
const END = '<!-- end of what is computed -->'
const before = readFileSync(page, 'utf8')
const [from, to] = [before.indexOf(START), before.indexOf(END)]
if (from < 0 || to < 0) throw new Error(`docs/accuracy-identifiers.md lacks ${START} or ${END}`)
const after = `${before.slice(0, from + START.length)}\n\n${text}\n\n${before.slice(to)}`
if (!process.argv.includes('--check')) writeFileSync(page, after)
else if (before !== after)
  throw new Error('docs/accuracy-identifiers.md is not current: run npx tsx bench/accuracy/identifiers.ts')

function setOfLabel({ repository }: Label): string {
  return setOf.get(repository) ?? 'unknown'
}

function by<Item>(of: readonly Item[], key: (item: Item) => string): [string, readonly Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of of) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function readings(title: string, groups: readonly (readonly [string, readonly Label[]])[]): string {
  return markdown(
    [title, 'read', 'real', 'made up', 'of a service', 'unclear', 'real, %'],
    groups.map(([name, of]) => {
      const count = (verdict: Label['verdict']) => of.filter((label) => label.verdict === verdict).length
      const real = count('real')
      return [
        ...[name, of.length, real, count('made-up'), count('service'), count('unclear')],
        ((100 * real) / of.length).toFixed(1),
      ]
    }),
  )
}

function density(): string {
  return markdown(
    ['kind', 'repositories', 'files', 'warnings', 'notes', 'warnings per 1,000 files'],
    by(repositories, ({ kind }) => kind).map(([kind, of]) => {
      const sum = (number: (entry: Repository) => number) =>
        of.reduce((total, entry) => total + number(entry), 0)
      const files = sum((entry) => entry.files)
      const warned = sum((entry) => entry.tree.warning)
      const noted = sum((entry) => entry.tree.note)
      return [kind, of.length, files, warned, noted, ((1000 * warned) / files).toFixed(2)]
    }),
  )
}

function overview(): string {
  return markdown(
    ['repository', 'set', 'kind', 'files', 'warnings', 'notes'],
    repositories.map(({ repository, set, kind, files, tree }) => [
      ...[repository, set, kind, files],
      ...[tree.warning, tree.note],
    ]),
  )
}

function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function lines<Item>(name: string): readonly Item[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item)
}
