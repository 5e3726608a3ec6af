import { entriesOf, type MapNode, type Node, type Scalar, textOf } from '../tree/node.ts'

/** A name with the scalar that is given to it. */
export interface Named {
  readonly key: string
  readonly value: Scalar
  /** Names that stand beside it and make a default when repeated. */
  readonly names: readonly string[]
}

/**
 * The variables of a node in any of the shapes that deployment files have for them: `{NAME: value}`, `{NAME: {value: …}}`,
 * `[{name: NAME, value: …}]`, `[NAME=value]` and `[{NAME: value}]`.
 */
export function variablesIn(node: Node | undefined): readonly Named[] {
  if (node === undefined || isOther(node)) return []
  if (node.type === 'list') return inList(node.items)
  if (node.type === 'scalar') return []
  const names = namesIn(node)
  return node.entries.flatMap(({ key, value }) => {
    const scalar = value?.type === 'map' ? valueOf(value) : value
    return scalar?.type === 'scalar' ? [{ key, value: scalar, names }] : []
  })
}

function inList(items: readonly Node[]): readonly Named[] {
  const found: Named[] = []
  const names = items.flatMap(namesIn)
  for (const item of items) {
    if (item.type === 'scalar') found.push(...assignmentIn(item, names))
    else if (item.type === 'list') found.push(...inList(item.items))
    else found.push(...inItem(item, names))
  }
  return found
}

function inItem(item: MapNode, names: readonly string[]): readonly Named[] {
  const name = textOf(field(item, NAME_FIELDS))
  if (name === undefined) return variablesIn(item)
  const value = valueOf(item)
  return value === undefined ? [] : [{ key: name, value, names }]
}

/** `NAME=value` in one scalar; nothing for any other text. */
export function assignmentIn(scalar: Scalar, names: readonly string[] = []): readonly Named[] {
  const sign = scalar.value.indexOf('=')
  if (sign <= 0 || scalar.computed === true) return []
  const key = scalar.value.slice(0, sign)
  if (!/^[A-Za-z_][\w.-]*$/.test(key)) return []
  // Where escapes moved it, the whole is the place.
  const isMoved = scalar.end - scalar.start !== scalar.value.length
  const start = isMoved ? scalar.start : scalar.start + sign + 1
  return [{ key, value: { ...scalar, start, value: scalar.value.slice(sign + 1) }, names }]
}

/** Options of a command given as a list: `--password=x`, and `--password` with `x` behind it. */
export function optionsIn(list: Node | undefined): readonly Named[] {
  if (list?.type !== 'list') return []
  const found: Named[] = []
  list.items.forEach((item, at) => {
    if (item.type !== 'scalar' || !item.value.startsWith('-')) return
    const sign = item.value.indexOf('=')
    const key = (sign < 0 ? item.value : item.value.slice(0, sign)).replace(/^--?/, '')
    if (!/^[A-Za-z][\w.-]*$/.test(key) || key.length < 2) return
    const next = list.items[at + 1]
    if (sign >= 0) {
      const isMoved = item.end - item.start !== item.value.length
      const start = isMoved ? item.start : item.start + sign + 1
      found.push({ key, value: { ...item, start, value: item.value.slice(sign + 1) }, names: [] })
    } else if (next?.type === 'scalar' && !next.value.startsWith('-')) {
      found.push({ key, value: next, names: [] })
    }
  })
  return found
}

/** Values in a map, or variables in a list, that name a user, a database, a service. */
export function namesIn(node: Node): readonly string[] {
  const name = textOf(field(node, NAME_FIELDS))
  const value = textOf(field(node, VALUE_FIELDS))
  if (name !== undefined && value !== undefined) return NAMING.test(name) && isShort(value) ? [value] : []
  return entriesOf(node).flatMap(({ key, value }) => {
    const text = textOf(value)
    return text !== undefined && NAMING.test(key) && isShort(text) ? [text] : []
  })
}

const NAMING = /(?:user|username|login|db|database|name|service|bucket|realm|account)$/i

function isShort(text: string): boolean {
  return text.length > 1 && text.length <= 40
}

const NAME_FIELDS = ['name', 'key', 'variable', 'parameterkey', 'variablename']
const VALUE_FIELDS = ['value', 'default', 'parametervalue', 'defaultvalue']

function valueOf(item: MapNode): Scalar | undefined {
  const value = field(item, VALUE_FIELDS)
  return value?.type === 'scalar' ? value : undefined
}

function field(node: Node, names: readonly string[]): Node | undefined {
  for (const name of names) {
    const entry = entriesOf(node).find(({ key }) => key.toLowerCase().replaceAll('_', '') === name)
    if (entry !== undefined) return entry.value
  }
  return undefined
}

/** True for what a tag of YAML takes from elsewhere (`!Ref`, `!vault`, `!reference`). */
export function isOther(node: Node): boolean {
  return node.tag?.startsWith('!') === true && node.tag !== '!Sub' && node.tag !== '!Join'
}
