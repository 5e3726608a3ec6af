import type { FileHit } from '../../types.ts'
import { classOfName, isPlatformName } from '../names.ts'
import type { Picture } from '../picture.ts'
import type { Cadence, Inventory, InventoryRecord } from '../types.ts'
import { hitAt } from './hit.ts'

/** Rotation: overdue, never described, described twice and differently, or set otherwise in infrastructure code. */
export function compareRotation(picture: Picture): FileHit[] {
  const hits: FileHit[] = []
  for (const inventory of picture.inventories) {
    const seen = new Set<string>()
    for (const record of inventory.records) {
      if (seen.has(record.name)) continue
      seen.add(record.name)
      const cadence = record.cadence ?? inventory.cadences.find(({ name }) => name === record.name)
      hits.push(
        ...overdue(record, cadence, picture.now),
        ...contradicted(picture, inventory, record, cadence),
      )
    }
    hits.push(...absent(inventory))
  }
  return hits
}

const DAY = 86_400_000

function overdue(record: InventoryRecord, cadence: Cadence | undefined, now: number): FileHit[] {
  const { lastRotated } = record
  if (lastRotated === undefined || cadence === undefined) return []
  const late = Math.floor((now - lastRotated.time) / DAY) - cadence.days
  if (late <= 0) return []
  return [
    hitAt('inventory-rotation-overdue', record.name, lastRotated.place, {
      message: `${record.name} should be rotated every ${cadence.days} days, and the inventory says that it is ${late} days overdue.`,
      related: [['the cadence', cadence.place]],
    }),
  ]
}

function contradicted(
  picture: Picture,
  inventory: Inventory,
  record: InventoryRecord,
  cadence: Cadence | undefined,
): FileHit[] {
  if (cadence === undefined) return []
  const words = wordsOf(record)
  const code = picture.terraform?.rotations.find(({ label }) =>
    words.some((word) => plain(label).includes(word)),
  )
  const prose = inventory.cadences.find(({ name, days }) => name === record.name && days !== cadence.days)
  const other = code !== undefined && code.days !== cadence.days ? code : prose
  if (other === undefined) return []
  return [
    hitAt('inventory-rotation-contradiction', record.name, cadence.place, {
      message: `${record.name} is to be rotated every ${cadence.days} days here, and every ${other.days} days ${other === code ? 'by the infrastructure code' : 'elsewhere on the page'}.`,
      related: [['the other cadence', other.place]],
    }),
  ]
}

function wordsOf({ name, vaultName }: InventoryRecord): string[] {
  return [plain(name), ...(vaultName === undefined ? [] : [plain(vaultName)])].filter(
    (word) => word.length >= 6,
  )
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Where a page describes rotations, each of its secrets needs one. */
function absent(inventory: Inventory): FileHit[] {
  const { rotations, records, cadences } = inventory
  const described = new Set([...rotations.flatMap(({ names }) => names), ...cadences.map(({ name }) => name)])
  const byColumn = records.some(({ cadence }) => cadence !== undefined)
  if (described.size === 0 && !byColumn) return []
  // A section for every secret of a kind.
  if (
    rotations.some(({ text }) =>
      /\b(?:any|every|all|each)\b[^.\n]{0,40}\bsecrets?\b/i.test(text.slice(0, 400)),
    )
  )
    return []
  const hits: FileHit[] = []
  const seen = new Set<string>()
  for (const record of records) {
    const { name, rotatesAlone, aliases } = record
    const secret = record.class === 'secret' || (record.class === undefined && classOfName(name) === 'secret')
    if (!secret || rotatesAlone || isPlatformName(name) || seen.has(name)) continue
    seen.add(name)
    if (record.cadence !== undefined || [name, ...aliases].some((one) => described.has(one))) continue
    hits.push(
      hitAt('inventory-rotation-absent', name, record.place, {
        message: `${name} has neither a section nor a cadence for its rotation, as others on this page have.`,
      }),
    )
  }
  return hits
}
