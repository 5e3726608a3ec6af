/**
 * Computes the tables of docs/accuracy-files.md from what was read by hand (`env-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/env.ts [--check]
 */
import { isTraining, lines, PRACTICE_COLUMNS, type PracticeLabel } from './data.ts'
import { by, readings, writeComputed } from './page.ts'

const labels = lines<PracticeLabel>('env-labels.jsonl')
const loud = labels.filter(({ level }) => level !== 'note')
const withSecrets = labels.filter(({ verdict }) => verdict === 'secret')

const text = [
  `${labels.length} findings of ${count(labels)} repositories; secrets in ${count(withSecrets)} of them.`,
  '### Error and warning',
  readings(
    'repositories',
    [
      ...by(loud, ({ repository }) => (isTraining(repository) ? 'made to hold credentials' : 'ordinary')),
      ['all', loud],
    ],
    PRACTICE_COLUMNS,
    'noise',
  ),
  '### By level',
  readings(
    'level',
    by(labels, ({ level }) => level),
    PRACTICE_COLUMNS,
    'noise',
  ),
  '### By rule, all levels',
  readings(
    'rule',
    by(labels, ({ rule }) => rule),
    PRACTICE_COLUMNS,
    'noise',
  ),
].join('\n\n')

writeComputed('bench/accuracy/env.ts', 'accuracy-files.md', text)

function count(of: readonly PracticeLabel[]): number {
  return new Set(of.map(({ repository }) => repository)).size
}
