/**
 * Computes the tables of docs/accuracy.md from `labels.jsonl`: what was read by hand, one line a finding, without any value.
 *
 *     npx tsx bench/accuracy/compute.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Label {
  /** `held out`: read once, with rules that were not made from this repository. */
  readonly set: 'development' | 'held out'
  readonly repository: string
  readonly kind: string
  /** The commit whose history was scanned. */
  readonly commit: string
  readonly object: string
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  /** `secret`: a credential of somebody. `test-secret`: made up or a default, but a credential in form and use. */
  readonly verdict: 'secret' | 'test-secret' | 'noise'
  readonly why: string
}

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const labels: readonly Label[] = readFileSync(at('labels.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

function row(name: string, group: readonly Label[]): string {
  const count = (verdict: Label['verdict']) => group.filter((label) => label.verdict === verdict).length
  const share = group.length === 0 ? '' : `${((100 * count('noise')) / group.length).toFixed(1)} %`
  return `| ${name} | ${group.length} | ${count('secret')} | ${count('test-secret')} | ${count('noise')} | ${share} |`
}

function table(title: string, groups: readonly (readonly [string, readonly Label[]])[]): string {
  const head = `| ${title} | read | secret | test secret | noise | share of noise |`
  return [head, '|---|---|---|---|---|---|', ...groups.map(([name, group]) => row(name, group))].join('\n')
}

function by(key: (label: Label) => string, of: readonly Label[]): [string, Label[]][] {
  const groups = new Map<string, Label[]>()
  for (const label of of) groups.set(key(label), [...(groups.get(key(label)) ?? []), label])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

const loud = labels.filter(({ level }) => level !== 'note')
const levels = ['error', 'warning', 'note'].map(
  (level) => [level, labels.filter((label) => label.level === level)] as const,
)
const text = [
  table(
    'set, at error and warning',
    by(({ set }) => set, loud),
  ),
  table('level (notes of the development set only)', levels),
  table(
    'rule, at error and warning',
    by(({ rule }) => rule, loud),
  ),
  table(
    'repository, at error and warning',
    by(({ repository, kind, set }) => `${repository} (${kind}, ${set})`, loud),
  ),
  table(
    'repository, notes',
    by(
      ({ repository, kind }) => `${repository} (${kind})`,
      labels.filter((label) => !loud.includes(label)),
    ),
  ),
].join('\n\n')

const START = '<!-- computed from bench/accuracy/labels.jsonl -->'
const END = '<!-- end of what is computed -->'
const page = at('../../docs/accuracy.md')
const before = readFileSync(page, 'utf8')
const after = `${before.slice(0, before.indexOf(START) + START.length)}\n\n${text}\n\n${before.slice(before.indexOf(END))}`
if (process.argv.includes('--check')) {
  if (before !== after)
    throw new Error('docs/accuracy.md is not current: run npx tsx bench/accuracy/compute.ts')
} else writeFileSync(page, after)
