/**
 * Computes docs/accuracy-network.md's tables from what was read by hand (`network-labels.jsonl`) and counted
 * (`network-repositories.jsonl`):
 *
 *     npx tsx bench/accuracy/network.ts [--check]
 */
import { lines } from './data.ts'
import { by, type Group, markdown, readings, sum, writeComputed } from './page.ts'

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

const COLUMNS = [
  ['real', 'real'],
  ['invented', 'invented'],
  ['none', 'no address'],
] as const

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
  read('set', [
    ...by(labels, ({ repository }) => setOf.get(repository) ?? 'unknown'),
    ['all', labels],
    [`repositories with at most ${LARGE} warnings`, small],
  ]),
  '### By rule, both sets',
  read(
    'rule',
    by(labels, ({ rule }) => rule),
  ),
  '### By kind of repository, both sets',
  read(
    'kind',
    by(labels, ({ repository }) => kindOf.get(repository) ?? 'unknown'),
  ),
  '### Repositories',
  overview(),
].join('\n\n')

writeComputed('bench/accuracy/network.ts', 'accuracy-network.md', text)

function read(title: string, groups: readonly Group<NetworkLabel>[]): string {
  return readings(title, groups, COLUMNS, 'real')
}

function overview(): string {
  const sorted = [...repositories].sort((a, b) =>
    `${a.set} ${a.repository}` < `${b.set} ${b.repository}` ? -1 : 1,
  )
  const rows = sorted.map(({ repository, set, kind, files, warning, note, detectSecrets }) => {
    const real = labels.filter((label) => label.repository === repository && label.verdict === 'real').length
    return [repository, set, kind, files, warning, real, note, detectSecrets]
  })
  const total = [
    'all',
    '',
    '',
    ...[3, 4, 5, 6, 7].map((column) => sum(rows.map((row) => Number(row[column])))),
  ]
  return markdown(
    ['repository', 'set', 'kind', 'files', 'warnings', 'of them real', 'notes', 'detect-secrets'],
    [...rows, total],
  )
}
