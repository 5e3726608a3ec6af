import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
  type YAMLMap,
} from 'yaml'
import { suggestion } from './nearest.ts'
import { expected, keys, type SchemaError } from '../generated/config-validator.js'

/** Something wrong with the configuration. Line and column are 1-based; columns count UTF-16 code units. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Gives positions of parts of a YAML document. */
export interface Locator {
  /** Where the value at a path of keys and indexes stands; of what is missing, where its parent stands. */
  value(path: readonly (string | number)[]): Omit<Problem, 'message'>
  /** Where the key itself stands. */
  key(path: readonly (string | number)[]): Omit<Problem, 'message'>
}

/** Line and column of an offset; an empty file has none, and gets the first. */
export function place(offset: number, lines: LineCounter): Omit<Problem, 'message'> {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

export function createLocator(document: Document, lines: LineCounter): Locator {
  const at = (offset: number) => place(offset, lines)
  const nodeAt = (path: readonly (string | number)[]): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    return isNode(node) ? node : undefined
  }
  const locator: Locator = {
    value(path) {
      const node = nodeAt(path)
      if (isScalar(node) && node.value === null && path.length > 0) return locator.key(path)
      if (node?.range) return at(node.range[0])
      return path.length === 0 ? at(0) : locator.value(path.slice(0, -1))
    },
    key(path) {
      const parent = nodeAt(path.slice(0, -1))
      if (!isMap(parent)) return locator.value(path.slice(0, -1))
      const key = keyNode(parent, String(path.at(-1)))
      return key?.range ? at(key.range[0]) : locator.value(path.slice(0, -1))
    },
  }
  return locator
}

/** Turns the failures of the compiled schema into sentences. */
export function schemaProblems(errors: readonly SchemaError[], data: unknown, locator: Locator): Problem[] {
  return worthTelling(errors).map((error) => schemaProblem(error, data, locator))
}

/**
 * One failure for each mistake. A union reports every branch that failed and then itself: its own failure is told, unless
 * one branch got past the kind of value and failed inside. A value of a wrong type that has a list of choices is told by the list.
 */
function worthTelling(errors: readonly SchemaError[]): SchemaError[] {
  const unions = errors.filter((error) => error.keyword === 'anyOf')
  const within = (union: SchemaError, error: SchemaError) =>
    error !== union &&
    error.schemaPath.startsWith(`${union.schemaPath}/`) &&
    error.instancePath.startsWith(union.instancePath)
  const isInside = (union: SchemaError, error: SchemaError) =>
    within(union, error) &&
    (error.keyword === 'additionalProperties' || error.instancePath !== union.instancePath)
  const enums = new Set(errors.filter((error) => error.keyword === 'enum').map((error) => error.instancePath))
  return errors.filter((error) => {
    if (error.keyword === 'type' && enums.has(error.instancePath)) return false
    if (error.keyword === 'anyOf') return !errors.some((other) => isInside(error, other))
    const union = unions.find((one) => within(one, error))
    return union === undefined || isInside(union, error)
  })
}

function schemaProblem(error: SchemaError, data: unknown, locator: Locator): Problem {
  const path = pointer(error.instancePath, data)
  const schema = error.schemaPath.slice(0, error.schemaPath.lastIndexOf('/'))
  const { additionalProperty, missingProperty } = error.params
  if (additionalProperty !== undefined) {
    const known = keys[schema] ?? []
    const near = suggestion(additionalProperty, known)
    const rest = near === '' ? ` (known keys: ${known.join(', ')})` : near
    return {
      ...locator.key([...path, additionalProperty]),
      message: `unknown key ${quote(additionalProperty)}${rest}`,
    }
  }
  if (missingProperty !== undefined) {
    return {
      ...locator.value(path),
      message: `${name(path)} has no ${quote(missingProperty)}, which it needs`,
    }
  }
  const value = path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)?.[key], data)
  const where = locator.value(path)
  if (value === null)
    return { ...where, message: `${name(path)} is empty: give it a value, or take the key out` }
  const values = error.params.allowedValues?.map(String)
  const wanted =
    expected[schema] ?? (values ? oneOf(values) : (TYPES[String(error.params.type)] ?? 'some text'))
  const written = typeof value === 'string' ? (values ? suggestion(value, values) : '') : ''
  return { ...where, message: `${name(path)} must be ${wanted}, not ${describe(value)}${written}` }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a set of keys',
  string: 'text',
  boolean: 'true or false',
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of keys'
  return typeof value === 'string' ? quote(value) : String(value)
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** A text of the user's in double quotes, at most 60 characters of it. */
export function quote(text: string): string {
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`
}

/** `"allow.path"`: the keys that lead to a value; positions in lists are told by the line. */
function name(path: readonly (string | number)[]): string {
  const words = path.filter((part) => typeof part === 'string')
  if (words.length === 0) return 'the configuration'
  return typeof path.at(-1) === 'number' ? `an entry of ${quote(words.join('.'))}` : quote(words.join('.'))
}

/** A JSON pointer as keys and indexes. */
function pointer(text: string, data: unknown): (string | number)[] {
  let part = data
  return text
    .split('/')
    .slice(1)
    .map((word) => {
      const key = word.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(part) ? Number(key) : key
      part = (part as Record<string | number, unknown>)[step]
      return step
    })
}

function keyNode(parent: YAMLMap, key: string): Node | undefined {
  const pair = parent.items.find(
    (item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === key,
  )
  return isNode(pair?.key) ? pair.key : undefined
}
