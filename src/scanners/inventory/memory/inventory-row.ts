import type { Inventory, Place } from '../types.ts'

/** An inventory for JSON: without the text of its procedures. */
export type InventoryRow = Omit<Inventory, 'mentions' | 'anchors'> & {
  readonly mentions: readonly (readonly [string, Place])[]
  readonly anchors: readonly string[]
}

export function inventoryRow(inventory: Inventory): InventoryRow {
  return {
    ...inventory,
    rotations: inventory.rotations.map((rotation) => ({ ...rotation, text: '' })),
    mentions: [...inventory.mentions],
    anchors: [...inventory.anchors],
  }
}

export function inventoryOf(row: InventoryRow): Inventory {
  return { ...row, mentions: new Map(row.mentions), anchors: new Set(row.anchors) }
}
