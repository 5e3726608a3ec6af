/**
 * Computes the tables of docs/accuracy-containers.md from what was read by hand (`containers-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/containers.ts [--check]
 */
import { isTraining, lines, PRACTICE_COLUMNS, type PracticeLabel } from './data.ts'
import { by, readings, writeComputed } from './page.ts'

const labels = lines<PracticeLabel>('containers-labels.jsonl')
const loud = labels.filter(({ level }) => level !== 'note')

const text = [
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

writeComputed('bench/accuracy/containers.ts', 'accuracy-containers.md', text)
