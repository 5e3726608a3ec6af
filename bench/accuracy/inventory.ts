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
  /** Round in which it was read; absent: a repository on which rules were tuned. */
  readonly set?: Round
}

type Round = 'held-out 1' | 'held-out 2' | 'held-out 3'

interface InventoryRepository {
  readonly repository: string
  readonly commit: string
  /** Files of the commit, without those of 1.5 MB and more. */
  readonly files: number
  readonly notes: number
  /** Wall time on a busy machine with two cores. */
  readonly seconds: number
  readonly set?: Round
  /** All of them, where a seeded sample was read. */
  readonly warnings?: number
}

const all = lines<InventoryLabel>('inventory-labels.jsonl')
const repositories = lines<InventoryRepository>('inventory-repositories.jsonl')
const tuned = all.filter(({ set }) => set === undefined)
const heldOut = all.filter(({ set }) => set !== undefined)

const ROUNDS: readonly (readonly [Round, string])[] = [
  ['held-out 1', 'the version that had been tuned on the development set'],
  ['held-out 2', 'after the mistakes of round 1 were mended'],
  ['held-out 3', 'after those of round 2 were mended too'],
]

const page = `# How often the inventory is right

Warnings that the rules of the pack \`inventory\` gave in ${repositories.length} public repositories were read, every one, or a seeded sample of 60 where
there were more. One is right when what it says is so: the name is in no list, no file reads it, both names are one variable. Whether a project wants to
mend it is another matter.

## Repositories that were never looked at before

${rounds()}

Together **${right(heldOut)} of ${heldOut.length} (${percent(heldOut)})**. Round 2 shows what one unlucky repository does: ${worst()}
What a round found wrong was mended for the next, so only the last figure says how the present version does, and it rests on few warnings.

${table('rule', heldOut, ({ rule }) => rule)}

${table('repository', heldOut, ({ repository }) => repository)}

What the wrong ones are: ${reasons(heldOut)}.

## Repositories on which the rules were tuned

**${right(tuned)} of ${tuned.length} (${percent(tuned)})**: what can be reached, not what to expect.

${table('rule', tuned, ({ rule }) => rule)}

${table('repository', tuned, ({ repository }) => repository)}

What the wrong ones are: ${reasons(tuned)}.

## Without a warning

| repository | files | notes |
| --- | --- | --- |
${repositories
  .filter(({ repository }) => all.every((label) => label.repository !== repository))
  .map(({ repository, files, notes }) => `| ${repository} | ${files} | ${notes} |`)
  .join('\n')}

Computed by \`bench/accuracy/inventory.ts\` from \`bench/accuracy/inventory-labels.jsonl\`, which has every verdict with its place.
`

writePage('bench/accuracy/inventory.ts', 'accuracy-inventory.md', page)

function rounds(): string {
  const rows = ROUNDS.map(([round, version]) => {
    const own = heldOut.filter(({ set }) => set === round)
    const count = repositories.filter(({ set }) => set === round).length
    return `| ${round.slice(-1)} | ${version} | ${count} | ${own.length} | ${right(own)} | ${percent(own)} |`
  })
  return [
    '| round | version | repositories | read | right | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function worst(): string {
  const second = heldOut.filter(({ set }) => set === 'held-out 2')
  const counts = new Map<string, number>()
  for (const { repository, verdict } of second)
    if (verdict === 'wrong') counts.set(repository, (counts.get(repository) ?? 0) + 1)
  const [name = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const others = second.filter(({ repository }) => repository !== name)
  return `${count} of the ${second.length - right(second)} wrong ones are in ${name}; the others alone have ${percent(others)}.`
}

function right(of: readonly InventoryLabel[]): number {
  return of.filter(isRight).length
}

function reasons(of: readonly InventoryLabel[]): string {
  const counts = new Map<string, number>()
  for (const { verdict, why } of of) if (verdict === 'wrong') counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => `${why} (${count})`)
    .join('; ')
}

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
