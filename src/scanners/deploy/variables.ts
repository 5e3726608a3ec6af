import { classifyKeyName } from '../../engine/key-name.ts'
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
    const scalar = value?.type === 'map' ? valueIn(value) : value
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
  const value = valueIn(item)
  return value === undefined || isStored(item) ? [] : [{ key: name, value, names }]
}

/** `NAME=value` in one scalar; nothing for any other text. */
export function assignmentIn(scalar: Scalar, names: readonly string[] = []): readonly Named[] {
  const sign = scalar.value.indexOf('=')
  if (sign <= 0 || scalar.computed === true) return []
  const key = scalar.value.slice(0, sign)
  if (!/^[A-Za-z_][\w.-]*$/.test(key)) return []
  return [{ key, value: partOf(scalar, sign + 1), names }]
}

/** Options of a command given as a list: `--password=x`, `--password` with `x` behind it, and variables (`-e NAME=value`). */
export function optionsIn(list: Node | undefined): readonly Named[] {
  if (list?.type !== 'list') return []
  const found: Named[] = []
  list.items.forEach((item, at) => {
    if (item.type !== 'scalar' || !item.value.startsWith('-')) return
    const next = list.items[at + 1]
    const following = next?.type === 'scalar' && !next.value.startsWith('-') ? next : undefined
    const sign = item.value.indexOf('=')
    const key = (sign < 0 ? item.value : item.value.slice(0, sign)).replace(/^--?/, '')
    const given = sign < 0 ? following : partOf(item, sign + 1)
    if (given === undefined) return
    if (VARIABLE_OPTIONS.has(key)) found.push(...assignmentIn(given))
    else if (/^[A-Za-z][\w.-]+$/.test(key)) found.push({ key, value: given, names: [] })
  })
  return found
}

const VARIABLE_OPTIONS = new Set(['e', 'env', 'build-arg', 'set-env-vars', 'update-env-vars'])

/** The rest of a scalar; where escapes moved it, its place is that of the whole. */
function partOf(scalar: Scalar, from: number): Scalar {
  const isMoved = scalar.end - scalar.start !== scalar.value.length
  return { ...scalar, start: isMoved ? scalar.start : scalar.start + from, value: scalar.value.slice(from) }
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

function valueIn(item: MapNode): Scalar | undefined {
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

/**
 * Every named scalar of a tree: entries of maps, and `{name, value}` items of lists under their name. A key that says little by itself (`key`,
 * `value`, `salt`) is given with the one above it (`jwt.key`).
 */
export function allNamed(root: Node | undefined): readonly Named[] {
  const found: Named[] = []
  if (root !== undefined) collect(root, '', [], found)
  return found
}

function collect(node: Node, above: string, outer: readonly string[], found: Named[]): void {
  if (isOther(node) || node.type === 'scalar') return
  if (node.type === 'list') {
    for (const item of node.items) {
      if (item.type === 'scalar') found.push(...assignmentIn(item, outer))
      else collect(item, above, outer, found)
    }
    return
  }
  const name = textOf(field(node, NAME_FIELDS))
  const value = valueIn(node)
  const title = field(node, NAME_FIELDS)
  const isVariable = name !== undefined && value !== undefined && value !== title
  // `{Key: Name, Value: !Join …}`: a name all the same.
  const isTitled = title !== field(node, VALUE_FIELDS) && field(node, VALUE_FIELDS) !== undefined
  if (isVariable && !isStored(node)) found.push({ key: name, value, names: outer })
  const own = namesIn(node)
  const names = own.length === 0 ? outer : [...outer.slice(-NEAR), ...own]
  for (const entry of node.entries) {
    if (entry.value === undefined) continue
    if (entry.value.type !== 'scalar') collect(entry.value, entry.key, names, found)
    else if ((!isVariable || entry.value !== value) && !(isTitled && entry.value === title))
      found.push({ key: fullKey(entry.key, above), value: entry.value, names })
  }
}

/** Names of outer maps that are kept: the nearest say most. */
const NEAR = 12

/** `key` under `jwt` as `jwt.key`; names that tell by themselves as they are. */
export function fullKey(key: string, above: string): string {
  return above !== '' && classifyKeyName(key) === 'weak' ? `${above}.${key}` : key
}

/** True for variables of CodeBuild and the like whose value is the name of a secret in a store. */
function isStored(item: MapNode): boolean {
  const type = textOf(field(item, ['type']))
  return type !== undefined && /^(?:parameter_store|secrets_manager|secret_ref)$/i.test(type)
}
