import { Composer, Parser } from 'yaml'
import { ParseProblem } from './types.ts'
import { convertYaml } from './yaml-tree.ts'

/**
 * YAML (1.2, core schema) as a small tree with positions, for every scanner of YAML files. All offsets are UTF-16 units of the text.
 *
 * An alias is the very node it names, so that a value has one place however often it is used; nodes can thus have several parents, but
 * never themselves as one. Merge keys (`<<`) stand in `entries` as written and are resolved by `entriesOf` and `get`.
 */
export type YamlNode = YamlMap | YamlList | YamlScalar

export interface Placed {
  readonly start: number
  readonly end: number
  /** As written (`!reset`, `!Ref`), absent where there is none. */
  readonly tag?: string
  /** Its name, without `&`. */
  readonly anchor?: string
}

export interface YamlMap extends Placed {
  readonly kind: 'map'
  /** As written, duplicates and merge keys included. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlList extends Placed {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlScalar extends Placed {
  readonly kind: 'scalar'
  /** The text with quotes, escapes and indentation undone; '' for nothing at all. */
  readonly value: string
  readonly type: 'string' | 'number' | 'boolean' | 'null'
  readonly style: 'plain' | 'quoted' | 'block'
  // `start` and `end`: what stands between the quotes, or below the head of a block.
}

export interface YamlEntry {
  /** Text of the key; '' for keys that are no scalars. */
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  /** A missing value is a null scalar behind the key. */
  readonly value: YamlNode
}

export interface YamlFile {
  /** The documents of the file that hold something, in order. */
  readonly documents: readonly YamlNode[]
  /** First syntax error; only with `tolerant`. */
  readonly problem?: ParseProblem
}

/** Nesting beyond it is no file that a person maintains, and would exhaust the stack of the parser. */
const MAX_DEPTH = 200

/**
 * Parses all documents of a text. Duplicate keys and unknown tags are accepted.
 *
 * @param options `tolerant`: gives what could be read of a text with errors, instead of throwing.
 * @throws ParseProblem for what is no YAML, nested too deep, or grows too large by its aliases.
 */
export async function parseYaml(
  text: string,
  { tolerant = false }: { readonly tolerant?: boolean } = {},
): Promise<YamlFile> {
  if (last?.text === text) return last.file
  const tokens = []
  for (const token of new Parser().parse(text)) {
    refuseDepth(token as Token)
    tokens.push(token)
  }
  const documents: YamlNode[] = []
  let problem: ParseProblem | undefined
  const composer = new Composer({
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    version: '1.2',
  })
  for (const document of composer.compose(tokens, true, text.length)) {
    const error = document.errors[0]
    if (error !== undefined) {
      problem ??= new ParseProblem(sentence(error.message), Math.min(error.pos[0], text.length))
      if (!tolerant) throw problem
    }
    if (document.contents !== null) documents.push(convertYaml(document.contents, text))
  }
  if (problem !== undefined) return { documents, problem }
  last = { text, file: { documents } }
  return last.file
}

/** A file may be of several kinds, which are looked at one after the other. */
let last: { readonly text: string; readonly file: YamlFile } | undefined

/** The entries of a map with those that its merge keys bring, own ones first; none for anything else. A key that is given twice is here twice. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  if (node?.kind !== 'map') return []
  if (!node.entries.some(isMerge)) return node.entries
  const known = merged.get(node)
  if (known !== undefined) return known
  const own = node.entries.filter((entry) => !isMerge(entry))
  const keys = new Set(own.map(({ key }) => key))
  const all = [...own]
  for (const { value } of node.entries.filter(isMerge)) {
    for (const source of value.kind === 'list' ? value.items : [value]) {
      for (const entry of entriesOf(source)) {
        if (keys.has(entry.key)) continue
        keys.add(entry.key)
        all.push(entry)
      }
    }
  }
  merged.set(node, all)
  return all
}

const merged = new WeakMap<YamlMap, readonly YamlEntry[]>()

/** The value at a path of keys, merge keys resolved; undefined where there is none. Of duplicate keys the last one. */
export function get(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  let at = node
  for (const key of path) at = entriesOf(at).findLast((entry) => entry.key === key)?.value
  return at
}

/** The text of a scalar that is no null; undefined for anything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.value : undefined
}

/** Visits every scalar value below a node once, in order of first use, with the keys and indexes that lead to it. */
export function eachScalar(
  node: YamlNode,
  visit: (scalar: YamlScalar, path: readonly (string | number)[]) => void,
): void {
  const seen = new Set<YamlNode>()
  const walk = (at: YamlNode, path: readonly (string | number)[]): void => {
    if (seen.has(at)) return
    seen.add(at)
    if (at.kind === 'scalar') visit(at, path)
    else if (at.kind === 'list') for (const [index, item] of at.items.entries()) walk(item, [...path, index])
    else for (const { key, value } of at.entries) walk(value, [...path, key])
  }
  walk(node, [])
}

/**
 * Where a part of a scalar's value stands in the text. Exact where the value stands there as it is and in blocks; the whole scalar where
 * escapes or folding moved it.
 *
 * @param from,to offsets in `scalar.value`, end exclusive.
 */
export function placeInScalar(
  scalar: YamlScalar,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const { start, end, value } = scalar
  if (end - start === value.length) return { start: start + from, end: start + to }
  const written = text.slice(start, end)
  const part = value.slice(from, to)
  // The n-th time that the part stands in the value is the n-th time that it stands in the source.
  let at = -1
  for (let i = value.indexOf(part); i >= 0 && i <= from; i = value.indexOf(part, i + 1)) {
    at = written.indexOf(part, at + 1)
    if (at < 0) return { start, end }
  }
  return part === '' || at < 0 ? { start, end } : { start: start + at, end: start + at + part.length }
}

function isMerge({ key }: YamlEntry): boolean {
  return key === '<<'
}

/** The parts of the library's tokens that hold others. */
interface Token {
  readonly offset?: number
  readonly key?: Token | null
  readonly value?: Token | null
  readonly items?: readonly Token[]
}

/** Goes through a tree of tokens without recursion: the composer that comes next has the stack only. */
function refuseDepth(root: Token): void {
  const stack: [token: Token, depth: number][] = [[root, 0]]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [token, depth] = top
    if (depth > MAX_DEPTH) throw new ParseProblem(`nested deeper than ${MAX_DEPTH} levels`, token.offset ?? 0)
    for (const part of [token.value, token.key]) {
      if (typeof part === 'object' && part !== null) stack.push([part, depth + 1])
    }
    for (const item of token.items ?? []) stack.push([item, depth])
  }
}

function sentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:\s]+$/, '')
}
