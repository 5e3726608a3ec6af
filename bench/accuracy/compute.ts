/**
 * Computes the tables of docs/accuracy.md from what was read by hand (`labels.jsonl`) and counted (`repositories.jsonl`):
 *
 *     npx tsx bench/accuracy/compute.ts [--check]
 */
import { type Label, labels, lines, type PeerLabel, repositories } from './data.ts'
import { by, type Group, markdown, percent, readings, sum, writeComputed } from './page.ts'

const COLUMNS = [
  ['secret', 'secret'],
  ['test-secret', 'test secret'],
  ['noise', 'noise'],
] as const

/** How many findings each scanner has there: hushlint's are errors and warnings. */
const REPORTED: Readonly<Record<string, number>> = {
  betterleaks: 4774,
  gitleaks: 1378,
  hushlint: 282,
  kingfisher: 215,
}

const known = new Map(repositories.map((entry) => [entry.repository, entry]))
const loud = labels.filter(({ level }) => level !== 'note')

const text = [
  '### First readings, round by round, error and warning',
  rounds(),
  '### All that was read, as the program of today judges it',
  again(),
  ...(['held-out', 'development'] as const).flatMap((set) => [
    `### ${set === 'held-out' ? 'Held out' : 'Development set'}, error and warning`,
    read('repositories', [...by(loud.filter(inSet(set)), isOrdinary), ['all', loud.filter(inSet(set))]]),
    read('kind', by(loud.filter(inSet(set)), kindOf)),
  ]),
  '### Both sets, error and warning',
  read('repositories', [...by(loud, isOrdinary), ['all', loud]]),
  '### By level and rule, both sets',
  read(
    'level',
    by(labels, ({ level }) => level),
  ),
  read(
    'rule, error and warning',
    by(loud, ({ rule }) => rule),
  ),
  '### Four scanners on the worktrees of round 17, a sample of 80 findings each',
  peers(),
  '### Findings per 1,000 files of ordinary repositories',
  density(),
  '### Repositories',
  overview(),
].join('\n\n')

writeComputed('bench/accuracy/compute.ts', 'accuracy.md', text)

function inSet(set: string): (label: Label) => boolean {
  return ({ repository }) => known.get(repository)?.set === set
}

function isOrdinary({ repository }: Label): string {
  return known.get(repository)?.ordinary ? 'ordinary' : 'made to hold credentials'
}

function kindOf({ repository }: Label): string {
  return known.get(repository)?.kind ?? 'unknown'
}

function read(title: string, groups: readonly Group<Label>[]): string {
  return readings(title, groups, COLUMNS, 'noise')
}

/** Each round as it was read first, by place and by value; a value is noise where all its places are. */
function rounds(): string {
  const numbers = [...new Set(repositories.flatMap(({ round }) => round ?? []))].sort((a, b) => a - b)
  const rows = numbers.map((round) => {
    const of = repositories.filter((entry) => entry.round === round)
    const names = new Set(of.map(({ repository }) => repository))
    const read = loud.filter(({ repository }) => names.has(repository))
    const values = by(read, ({ repository, value, rule }) => `${repository} ${value} ${rule}`)
    const noisy = values.filter(([, places]) => places.every(({ verdict }) => verdict === 'noise'))
    const noise = read.filter(({ verdict }) => verdict === 'noise')
    const share = (level: string): string =>
      percent(
        noise.filter((label) => label.level === level).length,
        read.filter((label) => label.level === level).length,
      )
    const found = sum(of.map(({ tree }) => tree.error + tree.warning))
    return [
      ...[round, of.length, read.length, noise.length, percent(noise.length, read.length)],
      ...[
        values.length,
        noisy.length,
        percent(noisy.length, values.length),
        share('error'),
        share('warning'),
      ],
      ((1000 * found) / sum(of.map(({ files }) => files))).toFixed(2),
    ]
  })
  const head =
    'round, repositories, places, noise, %, values, noise, %, errors %, warnings %, per 1,000 files'
  return markdown(head.split(/, (?!000)/), rows)
}

/** Fitted, since the rules have learned from these places; `again.ts` asks. */
function again(): string {
  const asked = loud.filter(({ today }) => today !== undefined)
  const roundOf = ({ repository }: Label): string => {
    const round = known.get(repository)?.round
    return round === undefined ? '1 to 11' : `${round}`
  }
  const rows = [...by(asked, roundOf), ['all', asked] as const].map(([name, of]) => {
    const still = of.filter(({ today }) => today === 'error' || today === 'warning')
    const noise = still.filter(({ verdict }) => verdict === 'noise').length
    const joined = of.filter(({ today, verdict }) => today === 'joined' && verdict !== 'noise')
    const lowered = of.filter((label) => !still.includes(label) && !joined.includes(label))
    const lost = (verdict: string) => lowered.filter((label) => label.verdict === verdict).length
    return [
      ...[name, of.length, still.length, noise, percent(noise, still.length), joined.length],
      ...[lost('noise'), lost('test-secret'), lost('secret')],
    ]
  })
  const head = [
    ...['round', 'read', 'still error or warning', 'noise', '%', 'told with another one'],
    ...['lowered: noise', 'test secret', 'secret'],
  ]
  return markdown(head, rows)
}

function peers(): string {
  const rows = by(lines<PeerLabel>('peers-labels.jsonl'), ({ tool }) => tool).map(([tool, of]) => {
    const credentials = of.filter(({ verdict }) => verdict !== 'noise')
    const noise = of.length - credentials.length
    const beside = (what: PeerLabel['hushlint']) => credentials.filter(({ hushlint }) => hushlint === what)
    return [
      ...[tool, REPORTED[tool] ?? '', of.length, noise, percent(noise, of.length), credentials.length],
      ...(['loud', 'note', 'none'] as const).map((what) => beside(what).length),
    ]
  })
  const head = ['scanner', 'reported', 'read', 'noise', '%', 'credentials']
  return markdown([...head, 'hushlint: error or warning', 'note', 'nothing'], rows)
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
