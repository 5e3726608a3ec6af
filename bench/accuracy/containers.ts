/**
 * Computes the tables of docs/accuracy-containers.md from what was read by hand (`containers-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/containers.ts [--check]
 */
import { lines, type PracticeLabel } from './data.ts'
import { writeComputed } from './page.ts'
import { practiceTables } from './practice.ts'

const labels = lines<PracticeLabel>('containers-labels.jsonl')

writeComputed('bench/accuracy/containers.ts', 'accuracy-containers.md', practiceTables(labels).join('\n\n'))
