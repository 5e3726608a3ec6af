/**
 * Computes docs/accuracy-inventory.md from what was read by hand (`inventory-labels.jsonl`) and counted
 * (`inventory-repositories.jsonl`): `npx tsx bench/accuracy/inventory.ts [--check]`
 */
import { lines } from './data.ts'
import { by, writePage } from './page.ts'

interface InventoryLabel {
  readonly repository: string
  readonly rule: string
  readonly verdict: 'right' | 'wrong'
  readonly why: string
}

interface InventoryRepository {
  readonly repository: string
  readonly commit: string
  /** Files of the commit, without those of 1.5 MB and more. */
  readonly files: number
  readonly notes: number
  /** Wall time on a busy machine with two cores. */
  readonly seconds: number
}

const labels = lines<InventoryLabel>('inventory-labels.jsonl')
const repositories = lines<InventoryRepository>('inventory-repositories.jsonl')
const wrong = labels.filter(({ verdict }) => verdict === 'wrong')

const page = `# How often the inventory is right

Every warning that the rules of the pack \`inventory\` gave in ${repositories.length} public repositories was read. It is right when what it says is
so: the name is in no list, no file reads it, both names are one variable. Whether a project wants to mend it is another matter.
The repositories are a development set: rules were changed after reading them, so expect somewhat less elsewhere.

**${labels.length - wrong.length} of ${labels.length} warnings are right (${percent(labels)}).**

${table('rule', labels, ({ rule }) => rule)}

${table('repository', labels, ({ repository }) => repository)}

| without a warning | files | notes |
| --- | --- | --- |
${repositories
  .filter(({ repository }) => labels.every((label) => label.repository !== repository))
  .map(({ repository, files, notes }) => `| ${repository} | ${files} | ${notes} |`)
  .join('\n')}

What the wrong ones are: ${[...new Set(wrong.map(({ why }) => why))].join('; ')}.

Computed by \`bench/accuracy/inventory.ts\` from \`bench/accuracy/inventory-labels.jsonl\`, which has every verdict with its place.
`

writePage('bench/accuracy/inventory.ts', 'accuracy-inventory.md', page)

function table(head: string, of: readonly InventoryLabel[], key: (label: InventoryLabel) => string): string {
  const rows = by(of, key)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, own]) => `| ${name} | ${own.length} | ${own.filter(isRight).length} | ${percent(own)} |`)
  return [`| ${head} | warnings | right | |`, '| --- | --- | --- | --- |', ...rows].join('\n')
}

function isRight({ verdict }: InventoryLabel): boolean {
  return verdict === 'right'
}

function percent(of: readonly InventoryLabel[]): string {
  return of.length === 0 ? '-' : `${Math.round((100 * of.filter(isRight).length) / of.length)} %`
}
