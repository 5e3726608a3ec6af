import { isTraining, PRACTICE_COLUMNS, type PracticeLabel } from './data.ts'
import { by, readings } from './page.ts'

/** Tables of readings of files that deploy, run or hold settings: by kind of repository, level and rule. */
export function practiceTables<Label extends PracticeLabel>(
  labels: readonly Label[],
  groupOf: (label: Label) => string = ofRepository,
): readonly string[] {
  const loud = labels.filter(({ level }) => level !== 'note')
  const table = (title: string, groups: ReturnType<typeof by<Label>>) =>
    readings(title, groups, PRACTICE_COLUMNS, 'noise')
  return [
    '### Error and warning',
    table('repositories', [...by(loud, groupOf), ['all', loud]]),
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
  ]
}

/** Whether a repository was made to hold what is found in it. */
export function ofRepository({ repository }: PracticeLabel): string {
  return isTraining(repository) ? 'made to hold credentials' : 'ordinary'
}
