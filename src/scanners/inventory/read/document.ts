import type { RootContent } from 'mdast'
import { isVariableName } from '../names.ts'
import type { Inventory, InventoryRecord, Place, RecordTable, VariableClass } from '../types.ts'
import { checklistsIn } from './checklists.ts'
import { flatTables } from './flat-tables.ts'
import { classByHeading, isNotPresent } from './headings.ts'
import { MAYBE } from './find.ts'
import { readHeading, readList, readParagraph } from './lists.ts'
import { nodesOf, type Page, readPage, startOf } from './markdown.ts'
import { anchorsOf, referencesIn } from './references.ts'
import { rotationsIn } from './rotations.ts'
import { type ReadTable, readRows, readTable } from './tables.ts'

/** Reads a Markdown page as an inventory. `why` ends the sentence "… was taken as an inventory: …". */
export function readDocument(path: string, text: string, why: string): Inventory {
  const page = readPage(path, text)
  const { records, tables, header } = readRecords(page)
  const mentions = mentionsIn(page)
  const counted =
    records.length > 0 || !/secret|runbook/i.test(path) || path.endsWith('x')
      ? records
      : fromCode(page, mentions)
  return {
    ...{ path, kind: 'document' as const, why, tables, mentions },
    records: counted.filter(({ name }) => !/^(?:MY|YOUR|EXAMPLE|SAMPLE|SOME|FOO)_/.test(name)),
    header: header ?? { path, start: 0, end: 0 },
    // A page on settings is for users: what it refers to may be on their machines.
    references: why === MAYBE ? [] : referencesIn(page),
    anchors: anchorsOf(page),
    checklists: checklistsIn(page),
    ...rotationsIn(page),
  }
}

interface Records {
  readonly records: InventoryRecord[]
  readonly tables: RecordTable[]
  header: Place | undefined
}

/** Group of records that stand in no table: pages have fewer tables. */
const NO_TABLE = 100_000

function readRecords(page: Page): Records {
  const found: Records = { records: [], tables: [], header: undefined }
  const flat = flatTables(page)
  let group = 0
  let largest = 0
  const add = ({ records, table, header }: ReadTable, byHeading: VariableClass | undefined): void => {
    found.records.push(
      ...records.map((one) => (one.class === undefined ? { ...one, class: byHeading } : one)),
    )
    if (table !== undefined) found.tables.push(table)
    if (records.length <= largest) return
    largest = records.length
    found.header = { path: page.path, start: header[0]?.start ?? 0, end: header.at(-1)?.end ?? 0 }
  }
  for (const [index, section] of page.sections.entries()) {
    if (isNotPresent(section.trail)) continue
    found.records.push(...readHeading(page, section, NO_TABLE))
    const byHeading = section.trail.map(classByHeading).findLast((one) => one !== undefined)
    for (const block of blocksOf(section.blocks)) {
      if (block.type === 'table') add(readTable(page, block, group++), byHeading)
      else found.records.push(...readBlock(page, block, byHeading))
    }
    const next = page.sections[index + 1]?.heading
    for (const table of flat) {
      if (
        table.start < (section.heading ? startOf(section.heading) : 0) ||
        (next && table.start >= startOf(next))
      )
        continue
      add(readRows(page, table.header, table.rows, group++), byHeading)
    }
  }
  return found
}

/** Blocks with those inside quotes and tabs. */
function* blocksOf(blocks: readonly RootContent[]): Generator<RootContent> {
  for (const block of blocks) {
    yield block
    if (block.type === 'blockquote') yield* blocksOf(block.children)
  }
}

function readBlock(page: Page, block: RootContent, byHeading: VariableClass | undefined): InventoryRecord[] {
  if (block.type === 'list') return readList(page, block, NO_TABLE, byHeading)
  return block.type === 'paragraph' && byHeading !== undefined
    ? readParagraph(page, block, NO_TABLE, byHeading)
    : []
}

/** First place of each name that the page holds anywhere. */
function mentionsIn(page: Page): Map<string, Place> {
  const found = new Map<string, Place>()
  for (const match of page.text.matchAll(/(?<![\w.-])[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9](?!\w|-[a-z])/g)) {
    const [name] = match
    if (!isVariableName(name) || found.has(name)) continue
    found.set(name, { path: page.path, start: match.index, end: match.index + name.length })
  }
  return found
}

/** A runbook without a table or list describes its variables by the code that reads or sets them. */
function fromCode(page: Page, mentions: ReadonlyMap<string, Place>): InventoryRecord[] {
  const names = new Set<string>()
  const texts: string[] = []
  for (const node of nodesOf(page.root)) {
    if (node.type === 'code' || node.type === 'inlineCode')
      texts.push(page.text.slice(startOf(node), node.position?.end.offset))
    // Pages that were copied have lost their fences.
    else if (node.type === 'paragraph') texts.push(page.text.slice(startOf(node), node.position?.end.offset))
  }
  for (const text of texts) {
    for (const pattern of CODE_FORMS) for (const [, name = ''] of text.matchAll(pattern)) names.add(name)
  }
  return [...names].filter(isVariableName).flatMap((name) => {
    const place = mentions.get(name)
    return place === undefined ? [] : [codeRecord(name, place)]
  })
}

const CODE_FORMS = [
  /\benviron(?:\.get\()?\[?["']?([A-Z][A-Z0-9_]+)["']/g,
  /\bgetenv\(\s*["']([A-Z][A-Z0-9_]+)["']/g,
  /\bprocess\.env\.([A-Z][A-Z0-9_]+)/g,
  /\bname"?:\s*"?([A-Z][A-Z0-9_]+)"?,?\s*"?valueFrom/g,
  /^\s*export ([A-Z][A-Z0-9_]+)=/gm,
]

function codeRecord(name: string, place: Place): InventoryRecord {
  return {
    ...{ name, form: 'code' as const, place, row: place, group: NO_TABLE },
    ...{ required: undefined, conditions: [], class: undefined, minLength: undefined, hasDefault: false },
    ...{
      locations: [],
      cadence: undefined,
      lastRotated: undefined,
      rotatesAlone: false,
      aliases: [],
      vaultName: undefined,
    },
  }
}
