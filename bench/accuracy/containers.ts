/**
 * Computes the tables of docs/accuracy-containers.md and docs/accuracy-runtime.md from what was read by hand (`containers-labels.jsonl`,
 * `runtime-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/containers.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** One finding that was read. Never holds a value, an excerpt or a part of one. */
interface Label {
  readonly repository: string
  readonly commit: string
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  /** As in `data.ts`; `practice`: no value stands there, but what the rule says is so (a copied file, a bare argument). */
  readonly verdict: 'secret' | 'test-secret' | 'practice' | 'noise'
  readonly why: string
  /** True for repositories that were read only after the rules were finished. */
  readonly held?: true
}

/** Repositories that hold credentials, or bad practice, on purpose. */
const training = new Set([
  ...['OWASP/wrongsecrets', 'vulhub/vulhub', 'snoopysecurity/dvws-node', 'digininja/DVWA', 'OWASP/crAPI'],
  ...['juice-shop/juice-shop', 'OWASP/NodeGoat'],
])
const START = '<!-- computed by bench/accuracy/containers.ts -->'
const END = '<!-- end of what is computed -->'

for (const name of ['containers', 'runtime']) {
  const page = new URL(`../../docs/accuracy-${name}.md`, import.meta.url)
  const before = readFileSync(page, 'utf8')
  const from = before.indexOf(START)
  const to = before.indexOf(END)
  if (from < 0 || to < 0) throw new Error(`docs/accuracy-${name}.md lacks ${START} or ${END}`)
  const after = `${before.slice(0, from + START.length)}\n\n${tablesOf(name)}\n\n${before.slice(to)}`
  if (!process.argv.includes('--check')) writeFileSync(page, after)
  else if (before !== after)
    throw new Error(`docs/accuracy-${name}.md is not current: run npx tsx bench/accuracy/containers.ts`)
}

function tablesOf(name: string): string {
  const labels = readFileSync(new URL(`${name}-labels.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const loud = labels.filter(({ level }) => level !== 'note')
  const place = ({ repository, held }: Label) =>
    held ? 'held out' : training.has(repository) ? 'made to hold credentials' : 'ordinary'
  return [
    '### Error and warning',
    table('repositories', [...by(loud, place), ['all', loud]]),
    '### By level',
    table(
      'level',
      by(labels, ({ level }) => level),
    ),
    '### By rule, all levels',
    table(
      'rule',
      by(labels, ({ rule }) => rule),
    ),
  ].join('\n\n')
}

function by(of: readonly Label[], key: (label: Label) => string): [string, readonly Label[]][] {
  const groups = new Map<string, Label[]>()
  for (const label of of) groups.set(key(label), [...(groups.get(key(label)) ?? []), label])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function table(title: string, groups: readonly (readonly [string, readonly Label[]])[]): string {
  const head = [title, 'read', 'secret', 'test secret', 'practice', 'noise', 'noise, %']
  const rows = groups.map(([name, of]) => {
    const count = (verdict: Label['verdict']) => of.filter((label) => label.verdict === verdict).length
    const noise = count('noise')
    const share = ((100 * noise) / of.length).toFixed(1)
    return [name, of.length, count('secret'), count('test-secret'), count('practice'), noise, share]
  })
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
