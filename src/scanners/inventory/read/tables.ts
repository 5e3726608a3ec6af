import type { Nodes, Table } from 'mdast'
import { isVariableGlob, isVariableName } from '../names.ts'
import type { ColumnRole, InventoryRecord, RecordTable } from '../types.ts'
import { cadenceIn, rotatedIn, rotatesAlone } from './cadence.ts'
import { columnRoles } from './columns.ts'
import { endOf, nodesOf, type Page, placeOf, plainText, startOf } from './markdown.ts'
import {
  aliasesIn,
  classIn,
  classInColumn,
  conditionsIn,
  hasDefault,
  locationsIn,
  minLengthIn,
  type Piece,
  requiredIn,
  requiredInProse,
} from './wording.ts'

/** A cell with its place in the page. */
export interface Cell extends Piece {
  readonly end: number
  readonly nodes: readonly Nodes[]
  readonly plain: string
}

export interface ReadTable {
  readonly records: readonly InventoryRecord[]
  readonly table: RecordTable | undefined
  readonly roles: readonly ColumnRole[]
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Reads a table; one that lists no variables gives no records, but its rows. */
export function readTable(page: Page, node: Table, group: number): ReadTable {
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => toCell(page, cell.children, startOf(cell))),
  )
  const read = readRows(page, header, rows, group)
  if (read.records.length === 0) return read
  const table: RecordTable = {
    ...{ path: page.path, group, roles: read.roles, end: endOf(node) },
    ticked: /^`/.test(rows[0]?.[read.roles.indexOf('name')]?.text ?? '`'),
    piped: page.text[startOf(node)] === '|',
  }
  return { ...read, table }
}

/** The same for cells that were found otherwise. */
export function readRows(
  page: Page,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  group: number,
): ReadTable {
  const roles = columnRoles(header.map((cell) => cell.plain))
  const nameColumn = roles.indexOf('name')
  const names = rows.map((row) => namesOf(row[nameColumn]))
  const named = names.filter((found) => found.length > 0).length
  const counts = named > 0 && named * 2 >= rows.length
  if (!counts) return { records: [], table: undefined, roles, header, rows }
  const records = rows.flatMap((row, i) =>
    (names[i] ?? []).map((name) => toRecord({ page, group, roles, header }, row, name)),
  )
  return { records, table: undefined, roles, header, rows }
}

function toCell(page: Page, nodes: readonly Nodes[], fallback: number): Cell {
  const { start, end } = placeOf(page.path, nodes, fallback)
  const plain = nodes.map(plainText).join('').trim()
  return { path: page.path, text: page.text.slice(start, end), start, end, nodes, plain }
}

interface FoundName {
  readonly name: string
  readonly start: number
}

/** Names of a cell: code or plain words in the form of a variable, nothing of prose around them. */
function namesOf(cell: Cell | undefined): FoundName[] {
  if (cell === undefined) return []
  const found: FoundName[] = []
  const words = cell.nodes.flatMap((node) => [...nodesOf(node)])
  for (const node of words) {
    if (node.type !== 'inlineCode' && node.type !== 'text') continue
    for (const part of node.value.split(/[\s,/|+]+|\bor\b/)) {
      const name = part.replace(/^\$?\{?|[}=:*†]+$/g, '')
      if (!isVariableName(name) && !isVariableGlob(part)) continue
      const start = cell.text.indexOf(name)
      const known = isVariableGlob(part) ? part : name
      if (!found.some((one) => one.name === known))
        found.push({ name: known, start: cell.start + Math.max(0, start) })
    }
  }
  const prose = cell.plain
    .split(/\s+/)
    .filter((word) => /^[A-Za-z]{2,}$/.test(word) && !isVariableName(word)).length
  return prose > 4 ? [] : found
}

interface TableContext {
  readonly page: Page
  readonly group: number
  readonly roles: readonly ColumnRole[]
  readonly header: readonly Cell[]
}

function toRecord(
  { page, group, roles, header }: TableContext,
  row: readonly Cell[],
  { name, start }: FoundName,
): InventoryRecord {
  const of = (role: ColumnRole): Cell | undefined => row[roles.indexOf(role)]
  const all = (role: ColumnRole): readonly Cell[] => row.filter((_, i) => roles[i] === role)
  const required = of('required')
  const classCell = of('class')
  const cadence = of('cadence')
  const rotated = of('last-rotated')
  const text = row.map((cell) => cell.text).join(' | ')
  const described = [...all('description'), ...all('other')]
  const classHeader = header[roles.indexOf('class')]?.plain ?? ''
  const nameHeader = header[roles.indexOf('name')]?.plain ?? ''
  const defaultCell = of('default')
  const last = row.at(-1)
  return {
    name,
    form: 'table',
    place: { path: page.path, start, end: start + name.length },
    row: { path: page.path, start: row[0]?.start ?? start, end: last?.end ?? start },
    group,
    required:
      required === undefined
        ? described.map((cell) => requiredInProse(cell.text)).find((one) => one !== undefined)
        : requiredIn(required.text),
    conditions: (required === undefined ? described : [required]).flatMap((cell) => conditionsIn(cell, name)),
    class:
      classIn(text) ??
      (classCell === undefined ? undefined : classInColumn(classCell.text, classHeader)) ??
      (/^secrets?\b/i.test(nameHeader) ? 'secret' : undefined),
    minLength: minLengthIn(text),
    hasDefault:
      (defaultCell !== undefined && !/^[\s\-–—`]*$|^(?:none|n\/a|required)/i.test(defaultCell.plain)) ||
      hasDefault(text),
    locations: all('source').flatMap(locationsIn),
    ...storedIn(all('source')),
    cadence: cadence === undefined ? undefined : cadenceIn(cadence),
    lastRotated:
      rotated === undefined
        ? row.map((cell) => rotatedIn(cell, false)).find(Boolean)
        : rotatedIn(rotated, true),
    rotatesAlone: rotatesAlone(text),
    aliases: aliasesIn(text, name),
    vaultName: all('source')
      .map((cell) => vaultNameIn(cell.text))
      .find(Boolean),
  }
}

/** `AKV secret notelett-jwt-secret`: the name of an entry in a vault. */
function vaultNameIn(text: string): string | undefined {
  return /\b(?:secret|vault|entry)\s+`?([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\b/i.exec(text)?.[1]
}

/** What could be a value is not handed on. */
function storedIn(cells: readonly Cell[]): { stored?: string } {
  const stored = cells.map(({ plain }) => plain.trim()).filter((text) => text !== '')
  return stored.length > 0 && !/[\w+/=-]{24}/.test(stored.join(' ')) ? { stored: stored.join('; ') } : {}
}
