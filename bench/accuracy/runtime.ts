/**
 * Computes the tables of docs/accuracy-runtime.md from what was read by hand (`runtime-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/runtime.ts [--check]
 */
import { isTraining, lines, PRACTICE_COLUMNS, type PracticeLabel } from './data.ts'
import { by, readings, writeComputed } from './page.ts'

/** `held`: of a repository that was read only after the rules were finished. */
const labels = lines<PracticeLabel & { readonly held?: true }>('runtime-labels.jsonl')
const loud = labels.filter(({ level }) => level !== 'note')
const places = by(loud, ({ repository, held }) =>
  held ? 'held out' : isTraining(repository) ? 'made to hold credentials' : 'ordinary',
)

const text = [
  '### Error and warning',
  readings('repositories', [...places, ['all', loud]], PRACTICE_COLUMNS, 'noise'),
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

writeComputed('bench/accuracy/runtime.ts', 'accuracy-runtime.md', text)
