import type { FileHit } from '../../types.ts'
import type { Inventory } from '../types.ts'
import { hitAt } from './hit.ts'

/** Items of a page that are still open: one note for each list, at the first. */
export function openItems({ checklists }: Inventory): FileHit[] {
  return checklists.flatMap(({ title, done, open }) => {
    const [first, ...more] = open
    if (first === undefined) return []
    const where = title === '' ? 'this list' : `"${title}"`
    const all = done + open.length
    return [
      hitAt('inventory-checklist', title === '' ? first.path : title, first, {
        message: `${open.length} of ${all} item${all === 1 ? '' : 's'} of ${where} ${open.length === 1 ? 'is' : 'are'} open.`,
        related: more.slice(0, 5).map((place) => ['also open', place] as const),
      }),
    ]
  })
}
