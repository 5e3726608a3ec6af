/**
 * Computes the tables of docs/accuracy-runtime.md from what was read by hand (`runtime-labels.jsonl`):
 *
 *     npx tsx bench/accuracy/runtime.ts [--check]
 */
import { lines, type PracticeLabel } from './data.ts'
import { writeComputed } from './page.ts'
import { ofRepository, practiceTables } from './practice.ts'

/** `held`: of a repository that was read only after the rules were finished. */
const labels = lines<PracticeLabel & { readonly held?: true }>('runtime-labels.jsonl')
const tables = practiceTables(labels, (label) => (label.held ? 'held out' : ofRepository(label)))

writeComputed('bench/accuracy/runtime.ts', 'accuracy-runtime.md', tables.join('\n\n'))
