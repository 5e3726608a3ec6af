/**
 * Computes the tables of docs/accuracy-identifiers.md from what was read by hand (`identifiers-labels.jsonl`) and counted
 * (`identifiers-repositories.jsonl`):
 *
 *     npx tsx bench/accuracy/identifiers.ts [--check]
 */
import { lines } from './data.ts'
import { by, type Group, markdown, readings, writeComputed } from './page.ts'

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

const COLUMNS = [
  ['real', 'real'],
  ['made-up', 'made up'],
  ['service', 'of a service'],
  ['unclear', 'unclear'],
] as const

const labels = lines<Label>('identifiers-labels.jsonl')
const repositories = lines<Repository>('identifiers-repositories.jsonl')
const setOf = new Map(repositories.map(({ repository, set }) => [repository, set]))
const warnings = labels.filter(({ level }) => level === 'warning')
const notes = labels.filter(({ level }) => level === 'note')

const text = [
  '### Warnings: every one was read',
  read('repositories', by(warnings, setOfLabel)),
  '### Notes: at most four of a rule in a repository were read',
  read('repositories', by(notes, setOfLabel)),
  '### By rule',
  read(
    'rule, level',
    by(labels, ({ rule, level }) => `${rule}, ${level}`),
  ),
  '### Findings by kind of repository',
  density(),
  '### Repositories',
  overview(),
].join('\n\n')

writeComputed('bench/accuracy/identifiers.ts', 'accuracy-identifiers.md', text)

function setOfLabel({ repository }: Label): string {
  return setOf.get(repository) ?? 'unknown'
}

function read(title: string, groups: readonly Group<Label>[]): string {
  return readings(title, groups, COLUMNS, 'real')
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
