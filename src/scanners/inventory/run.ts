import type { RunCheck } from '../types.ts'
import { compare } from './compare/compare.ts'
import { gather } from './gather.ts'
import type { Inventory } from './types.ts'

/** The check: everything is read, compared, and said where it does not agree. */
export const runInventory: RunCheck = async (repository, { settings, now }) => {
  if (!settings.enabled('inventory-not-read', 'inventory')) return { hits: [] }
  const picture = await gather(repository, { configured: settings.inventory, now })
  if (picture === undefined) return { hits: [] }
  const partial = picture.partial ? [PARTIAL] : []
  return { hits: await compare(picture), remarks: [remarkOn(picture.inventories), ...partial] }
}

const PARTIAL =
  'The repository is large, so the inventory was compared with the modules that declare variables and with what is staged; hushlint inventory compares everything.'

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
