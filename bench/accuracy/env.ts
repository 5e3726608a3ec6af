/**
 * Computes the tables of docs/accuracy-files.md from what was read by hand (`env-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/env.ts [--check]
 */
import { lines, type PracticeLabel } from './data.ts'
import { writeComputed } from './page.ts'
import { practiceTables } from './practice.ts'

const labels = lines<PracticeLabel>('env-labels.jsonl')
const withSecrets = labels.filter(({ verdict }) => verdict === 'secret')
const summary = `${labels.length} findings of ${count(labels)} repositories; secrets in ${count(withSecrets)} of them.`

writeComputed('bench/accuracy/env.ts', 'accuracy-files.md', [summary, ...practiceTables(labels)].join('\n\n'))

function count(of: readonly PracticeLabel[]): number {
  return new Set(of.map(({ repository }) => repository)).size
}
