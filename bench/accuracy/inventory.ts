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
  /** What it says is so, and it is not worth the time of whoever keeps the project: counted as wrong since round 4. */
  readonly holds?: true
  /** Wrong, and no warning any more since it was read. */
  readonly mended?: true
  /** Round in which it was read; absent: a repository on which rules were tuned. */
  readonly set?: Round
}

type Round = 'held-out 1' | 'held-out 2' | 'held-out 3' | 'held-out 4'

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
  /** Nothing was taken for a list of variables, so nothing was compared. */
  readonly noList?: true
}

const all = lines<InventoryLabel>('inventory-labels.jsonl')
const repositories = lines<InventoryRepository>('inventory-repositories.jsonl')
const tuned = all.filter(({ set }) => set === undefined)
const heldOut = all.filter(({ set }) => set !== undefined)

const ROUNDS: readonly (readonly [Round, string])[] = [
  ['held-out 1', 'the version that had been tuned on the development set'],
  ['held-out 2', 'after the mistakes of round 1 were mended'],
  ['held-out 3', 'after those of round 2 were mended too'],
  ['held-out 4', 'after those of round 3; read by a stricter measure'],
]

/** What was read after the mending is in no label. */
const AFTERWARDS = `What was mended: numbers, switches, names of cookies and initialisation vectors are no secrets; what
Laravel's own configuration reads for services that no list speaks of, and what tests read, is a note; names with a part that is set from outside count for every
such name; more variables are known that frameworks and platforms read or set; a default for development alone is none. What is left: settings that nothing uses (4),
an old name of a listed variable, a value that only a test mode reads, a package's own configuration file, and a key that the program itself gives to browsers.
With the names of lists that are known since, four more repositories have a list (getmaxun/maxun, thedevs-network/kutt, alephdata/aleph, Growstuff/growstuff): 9 warnings, 4 right, and
the 5 wrong ones were mended as well; so are 10 more in getfider/fider and midday-ai/midday, all right. The list of a fifth, CapSoftware/Cap, belongs to a compose file and gave 15 doubtful warnings; such lists are not taken.
By the rule for Laravel, 17 warnings of rounds 1 to 3 that stand above as right are notes now (firefly-iii, pterodactyl, InvoiceShelf); nothing else that was right went.`

const page = `# How often the inventory is right

Warnings that the rules of the pack \`inventory\` gave in ${repositories.length} public repositories were read, every one, or a seeded sample of 60 where
there were more. In the rounds 1 to 3 one is right when what it says is so: the name is in no list, no file reads it, both names are one variable. In round 4 it must
also be worth the time of whoever keeps the project.

## Repositories that were never looked at before

${rounds()}

Together **${right(heldOut)} of ${heldOut.length} (${percent(heldOut)})**. Round 2 shows what one unlucky repository does: ${worst()}
What a round found wrong was mended for the next, so the last figure says most of the present version.

${fourth()}

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
  .map(
    ({ repository, files, notes, noList }) =>
      `| ${repository} | ${files} | ${noList ? 'no list found' : notes} |`,
  )
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

function fourth(): string {
  const own = heldOut.filter(({ set }) => set === 'held-out 4')
  const holding = own.filter((label) => isRight(label) || label.holds === true).length
  const all = heldOut.filter((label) => isRight(label) || label.holds === true).length
  const wrong = own.length - right(own)
  const mended = own.filter((label) => label.mended === true).length
  const noList = repositories.filter((one) => one.noList === true).length
  return `By the measure of the rounds before, round 4 has ${holding} of ${own.length} (${share(holding, own.length)}), and all rounds together have ${all} of ${heldOut.length} (${share(all, heldOut.length)}):
${holding - right(own)} warnings are so, and were counted as wrong. The twelve repositories that were chosen first have 5 warnings together (all right), so fifteen more were named before anything of them was scanned.
In ${noList} of the ${repositories.filter(({ set }) => set === 'held-out 4').length} no list was found; five of them have one, under a name that was not known.

After the reading ${mended} of the ${wrong} wrong ones were mended, and no right one was lost: ${right(own)} of ${own.length - mended} (${share(right(own), own.length - mended)}), which is fitted and not
to be expected elsewhere. ${AFTERWARDS}`
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
  return of.length === 0 ? '-' : share(of.filter(isRight).length, of.length)
}

function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`
}
