/**
 * Computes the tables of docs/accuracy-containers.md about deployment files and programs from what was read by hand
 * (`deploy-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/deploy.ts [--check]
 */
import { lines, PRACTICE_COLUMNS, type PracticeLabel } from './data.ts'
import { by, type Group, readings, writeComputed } from './page.ts'
import { ofRepository } from './practice.ts'

interface DeployLabel extends PracticeLabel {
  /** `development`: rules were changed after reading it. `held-out`: no rule of these packs was changed after reading it. */
  readonly set: 'development' | 'held-out'
  /** Id of the file's blob. */
  readonly object: string
}

const labels = lines<DeployLabel>('deploy-labels.jsonl')
const loud = labels.filter(({ level }) => level !== 'note')
const notes = labels.filter(({ level }) => level === 'note')

const text = [
  '### Everything, error and warning',
  ...(['held-out', 'development'] as const).map((set) => {
    const own = loud.filter((label) => label.set === set)
    return read(set, [...by(own, ofRepository), ['all', own]])
  }),
  '### Everything, by rule, error and warning',
  read('rule, set', by(loud, ruleAndSet)),
  '### Everything, notes: at most fourteen of a rule were read',
  read('rule, set', [...by(notes, ruleAndSet), ['all', notes]]),
].join('\n\n')

writeComputed('bench/accuracy/deploy.ts', 'accuracy-containers.md', text)

function read(title: string, groups: readonly Group<DeployLabel>[]): string {
  return readings(title, groups, PRACTICE_COLUMNS, 'noise')
}

function ruleAndSet({ rule, set }: DeployLabel): string {
  return `${rule}, ${set}`
}
