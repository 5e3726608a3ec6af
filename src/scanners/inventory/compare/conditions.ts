import type { FileHit } from '../../types.ts'
import { isPlatformName } from '../names.ts'
import type { NameIndex, Picture } from '../picture.ts'
import type { Place } from '../types.ts'
import { hitAt } from './hit.ts'

/** Variables that conditions speak of (`when DB_PROVIDER=cosmos`): they belong in the inventory, and the code must know the value. */
export function compareConditions(picture: Picture, index: NameIndex): FileHit[] {
  const hits: FileHit[] = []
  const seen = new Set<string>()
  for (const { name, value, place } of picture.inventories.flatMap(({ records }) =>
    records.flatMap(({ conditions }) => conditions),
  )) {
    if (isPlatformName(name)) continue
    const usages = index.usages.get(name) ?? []
    const missing = !index.isDocumented(name)
    const add = (key: string, message: string, related: Place | undefined): void => {
      if (seen.has(`${place.path} ${key}`)) return
      seen.add(`${place.path} ${key}`)
      hits.push(hitAt('inventory-condition', key, place, { message, related: [['read here', related]] }))
    }
    if (missing) {
      const read = usages.length > 0 || picture.partial ? '' : ', and nothing reads it'
      add(name, `Other variables depend on ${name}, which has no row of its own${read}.`, usages[0]?.place)
    }
    const known = usages.find(({ values }) => values !== undefined)
    if (value !== undefined && known?.values?.includes(value) === false)
      add(
        `${name}=${value}`,
        `A condition says ${name}=${value}, and the code does not know that value.`,
        known.place,
      )
  }
  return hits
}
