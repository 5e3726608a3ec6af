import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { isVariableGlob, isVariableName } from '../names.ts'
import type { InventoryRecord, RecordForm, VariableClass } from '../types.ts'
import { cadenceIn, rotatedIn, rotatesAlone } from './cadence.ts'
import { endOf, type Page, plainText, type Section, startOf } from './markdown.ts'
import {
  aliasesIn,
  classIn,
  conditionsIn,
  hasDefault,
  locationsIn,
  minLengthIn,
  requiredInProse,
} from './wording.ts'

/** Items that begin with a name: `` - `NAME` (required): text ``, `` - `vault-key` (seeded from `NAME`) ``. Nested lists as well. */
export function readList(
  page: Page,
  list: List,
  group: number,
  byHeading: VariableClass | undefined,
): InventoryRecord[] {
  const records: InventoryRecord[] = []
  for (const item of list.children) {
    records.push(...readItem(page, item, group, byHeading))
    for (const child of item.children) {
      if (child.type === 'list') records.push(...readList(page, child, group, byHeading))
    }
  }
  return records
}

/** A paragraph of names with commas between them, under a heading that says what they are. */
export function readParagraph(
  page: Page,
  paragraph: Paragraph,
  group: number,
  byHeading: VariableClass | undefined,
): InventoryRecord[] {
  const codes = paragraph.children.filter((node) => node.type === 'inlineCode')
  const rest = paragraph.children.filter((node) => node.type !== 'inlineCode').map(plainText)
  const onlyNames = codes.every(({ value }) => isVariableName(value))
  if (codes.length < 2 || !onlyNames || !rest.every((text) => /^[\s,.&]*(?:and|or)?[\s,.]*$/.test(text)))
    return []
  return codes.map((node) =>
    record(
      page,
      { name: node.value, start: startOf(node) + 1, form: 'paragraph', group, byHeading },
      '',
      startOf(node),
      endOf(node),
    ),
  )
}

/** A heading that is a name (`` ### `NAME` ``, `### 1. NAME`), described by its section. */
export function readHeading(page: Page, section: Section, group: number): InventoryRecord[] {
  const { heading } = section
  if (heading === undefined) return []
  const name = section.title
    .replace(/^\d+[.)]\s*/, '')
    .replace(/\s*\((?:required|optional)[^)]*\)$/i, '')
    .replace(/[^A-Z0-9_]+$/, '')
    .trim()
  if (!isVariableName(name)) return []
  const start = page.text.indexOf(name, startOf(heading))
  const end = section.blocks.length === 0 ? endOf(heading) : Math.max(...section.blocks.map(endOf))
  const text = page.text.slice(endOf(heading), end)
  const found = record(
    page,
    { name, start, form: 'heading', group, byHeading: undefined },
    text,
    startOf(heading),
    end,
  )
  const said = /\brequired\b\W{1,6}(\w[^\n]{0,80})/i.exec(text)?.[1]
  return [said === undefined ? found : { ...found, required: requiredOf(said) ?? found.required }]
}

function requiredOf(said: string): InventoryRecord['required'] {
  if (/^(?:yes|true|always)\b/i.test(said))
    return /\b(?:if|when|only|for)\b/i.test(said) ? 'conditional' : 'yes'
  return /^(?:no|false|optional)\b/i.test(said) ? 'no' : undefined
}

function readItem(
  page: Page,
  item: ListItem,
  group: number,
  byHeading: VariableClass | undefined,
): InventoryRecord[] {
  const [first] = item.children
  if (first?.type !== 'paragraph') return []
  const lead = leadOf(first.children)
  if (lead === undefined) return []
  const end = endOf(first)
  const text = page.text.slice(startOf(lead.node), end)
  const behind = page.text.slice(endOf(lead.node), end)
  const names = namesOf(lead.text, behind)
  return names.map((name) => {
    const at = page.text.indexOf(name, startOf(lead.node))
    const vaultName = names.includes(lead.text) ? undefined : lead.text
    return {
      ...record(page, { name, start: at, form: 'list', group, byHeading }, text, startOf(item), end),
      vaultName,
    }
  })
}

/** The code, bold words or plain name that an item begins with. A link to a heading is a table of contents. */
function leadOf(children: readonly PhrasingContent[]): { node: PhrasingContent; text: string } | undefined {
  const [first] = children
  if (first === undefined) return undefined
  if (first.type === 'link' && first.url.startsWith('#')) return undefined
  const text = plainText(first).trim()
  if (first.type !== 'text') return { node: first, text: text.replace(/:$/, '') }
  const word = /^[A-Z][A-Z0-9_]+(?=$|[\s:=(,–—-])/.exec(text)?.[0]
  if (word === undefined || !/^(?:$|\s*[:=(–—-])/.test(text.slice(word.length))) return undefined
  return { node: first, text: word }
}

function namesOf(lead: string, behind: string): string[] {
  const plain = lead.replace(/=.*$/s, '')
  if (isVariableName(plain) || isVariableGlob(plain)) {
    // A name at the beginning of a sentence is only spoken of.
    if (!/^\**\s*(?:$|[:(—–,=/-]|`|\n|or\b|\[)/.test(behind) && behind.trim() !== '') return []
    if (lead !== plain && /\w/.test(behind)) return []
    const more = [...behind.matchAll(/^\s*(?:\/|or|,)\s*`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name)
    return [plain, ...more.filter(isVariableName)]
  }
  if (!/^[a-z][a-z0-9]*(?:[-_/][a-z0-9]+)+$/.test(lead)) return []
  const seeded = /^\s*\((?:[a-z ]+|env:?)\s*`?([A-Z][A-Z0-9_]{2,})`?\)/.exec(behind)?.[1]
  return seeded !== undefined && isVariableName(seeded) ? [seeded] : []
}

interface Lead {
  readonly name: string
  readonly start: number
  readonly form: RecordForm
  readonly group: number
  readonly byHeading: VariableClass | undefined
}

function record(page: Page, lead: Lead, text: string, start: number, end: number): InventoryRecord {
  const { name, form, group, byHeading } = lead
  const piece = { path: page.path, text, start: form === 'heading' ? end - text.length : lead.start }
  const required = requiredInProse(text)
  const conditions = required === 'no' ? [] : conditionsIn(piece, name)
  return {
    ...{ name, form, group, required, conditions },
    place: { path: page.path, start: lead.start, end: lead.start + name.length },
    row: { path: page.path, start, end },
    class: classIn(text) ?? byHeading,
    minLength: minLengthIn(text),
    hasDefault: hasDefault(text),
    locations: locationsIn(piece),
    cadence: /\brotat/i.test(text) ? cadenceIn(piece) : undefined,
    lastRotated: rotatedIn(piece, false),
    rotatesAlone: rotatesAlone(text),
    aliases: aliasesIn(text, name),
    vaultName: undefined,
  }
}
