import { describesCode, inventoryFor } from './compare/coverage.ts'
import { NameIndex, type Picture } from './picture.ts'
import type { VariableRow } from './overview.ts'
import type { ColumnRole, Inventory, RecordTable } from './types.ts'

/**
 * What would make the inventories complete: a unified diff with a row for each variable that is read and not documented, in the columns
 * of the largest table, or a line at the end of an example file. Empty when nothing is missing.
 *
 * @param all variables that are no secrets as well
 */
export function proposeRows(picture: Picture, rows: readonly VariableRow[], all: boolean): string {
  const index = new NameIndex(picture)
  const believed = picture.inventories.filter((inventory) => describesCode(inventory, index))
  const missing = rows.filter(
    (row) =>
      row.documented.length === 0 &&
      row.read.length > 0 &&
      (all || row.class === 'secret') &&
      // Its row is there, under nearly the same name.
      !row.problems.includes('inventory-near-miss'),
  )
  const byInventory = new Map<Inventory, VariableRow[]>()
  for (const row of missing) {
    const inventory = inventoryFor(believed, row.read[0]?.path ?? '', picture.paths)
    if (inventory !== undefined) byInventory.set(inventory, [...(byInventory.get(inventory) ?? []), row])
  }
  return [...byInventory].map(([inventory, own]) => diffOf(picture, inventory, own)).join('')
}

function diffOf({ textOf }: Picture, inventory: Inventory, rows: readonly VariableRow[]): string {
  const text = textOf(inventory.path) ?? ''
  const table = tableFor(inventory)
  if (inventory.kind === 'example')
    return hunk(
      inventory.path,
      text,
      text.length,
      rows.map(({ name }) => `${name}=`),
    )
  if (table === undefined) return ''
  return hunk(
    inventory.path,
    text,
    table.end,
    rows.map((row) => line(table, row)),
  )
}

/** The table with the most records. */
function tableFor({ tables, records }: Inventory): RecordTable | undefined {
  const size = (table: RecordTable): number =>
    records.filter(({ form, group }) => form === 'table' && group === table.group).length
  return [...tables].sort((a, b) => size(b) - size(a))[0]
}

function line({ roles, ticked, piped }: RecordTable, row: VariableRow): string {
  const cells = roles.map((role) => cell(role, row, ticked)).join(' | ')
  return piped ? `| ${cells} |` : cells
}

function cell(role: ColumnRole, row: VariableRow, ticked: boolean): string {
  switch (role) {
    case 'name':
      return ticked ? `\`${row.name}\`` : row.name
    case 'required':
      return row.required ?? 'TODO'
    case 'class':
      return row.class === 'secret' ? 'yes' : 'no'
    case 'source':
      return row.stored.join(', ') || 'TODO'
    case 'cadence':
      return row.rotated ?? 'TODO'
    default:
      return 'TODO'
  }
}

/** A hunk that adds lines behind an offset, with three lines around it. */
function hunk(path: string, text: string, offset: number, added: readonly string[]): string {
  const lines = text.replace(/\n$/, '').split('\n')
  const at = Math.min(lines.length, text.slice(0, offset).replace(/\n$/, '').split('\n').length)
  const before = lines.slice(Math.max(0, at - 3), at)
  const after = lines.slice(at, at + 3)
  const first = at - before.length + 1
  const old = before.length + after.length
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${first},${old} +${first},${old + added.length} @@`,
    ...before.map((one) => ` ${one}`),
    ...added.map((one) => `+${one}`),
    ...after.map((one) => ` ${one}`),
    '',
  ].join('\n')
}
