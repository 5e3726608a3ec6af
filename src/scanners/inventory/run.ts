import type { FileHit, Repository, RunCheck } from '../types.ts'
import { compare } from './compare/compare.ts'
import { gather } from './gather.ts'
import type { Inventory } from './types.ts'

/** The check: everything is read, compared, and said where it does not agree. */
export const runInventory: RunCheck = async (repository, { settings, now }) => {
  if (!settings.enabled('inventory-not-read', 'inventory')) return { hits: [] }
  const picture = await gather(repository, { configured: settings.inventory, managed: settings.managed, now })
  if (picture === undefined) return { hits: [] }
  const partial = picture.partial ? [PARTIAL] : []
  const hits = await compare(picture)
  return {
    hits: repository.hurried ? hits.filter(touched(repository)) : hits,
    remarks: [remarkOn(picture.inventories), ...partial],
  }
}

const PARTIAL =
  'Not every file has been looked at in this clone yet, so nothing is called unread: each commit looks at some more, and hushlint inventory at all of them once.'

/** In a hook, what has no place in the change is not worked out any further. */
function touched({ changed }: Repository): (hit: FileHit) => boolean {
  return ({ path, related = [] }) =>
    changed === undefined || changed.has(path) || related.some((one) => changed.has(one.path))
}

const MOST_NAMED = 5

/** Which files were taken as inventories, and why. */
export function remarkOn(inventories: readonly Inventory[]): string {
  const named = inventories
    .slice(0, MOST_NAMED)
    .map(({ path, why, records }) => `${path} (${records.length}; ${why})`)
  const more = inventories.length - named.length
  const rest = more > 0 ? ` and ${more} more` : ''
  return `Variables were compared with ${inventories.length === 1 ? 'the inventory' : `${inventories.length} inventories`} ${named.join(', ')}${rest}.`
}
