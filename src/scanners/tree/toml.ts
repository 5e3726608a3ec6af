import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { ParseProblem } from '../types.ts'
import type { Entry, Node } from './node.ts'

/**
 * TOML as a tree: tables and dotted keys become nested maps, arrays of tables become lists.
 *
 * @throws ParseProblem for broken TOML
 */
export function treeOfToml(text: string): Node {
  const root = emptyMap(0, text.length)
  for (const part of parse(text).body[0].body) {
    if (part.type === 'TOMLKeyValue') put(root, part)
    else {
      const table = descend(root, part.resolvedKey.slice(), part)
      for (const pair of part.body) put(table, pair)
    }
  }
  return root
}

function parse(text: string): AST.TOMLProgram {
  try {
    return parseTOML(text)
  } catch (error) {
    if (error instanceof ParseError) throw new ParseProblem(error.message, error.index)
    throw error
  }
}

interface Building {
  readonly type: 'map'
  readonly start: number
  readonly end: number
  readonly entries: Entry[]
}

function emptyMap(start: number, end: number): Building {
  return { type: 'map', start, end, entries: [] }
}

/** The map at a path of keys and indexes, made where it is not there. */
function descend(from: Building, path: readonly (string | number)[], { range }: AST.TOMLTable): Building {
  let here = from
  path.forEach((step, at) => {
    if (typeof step === 'number') return
    const known = here.entries.findLast((entry) => entry.key === step)?.value
    const index = path[at + 1]
    if (typeof index === 'number') {
      const items = known?.type === 'list' ? (known.items as Node[]) : []
      if (known === undefined)
        here.entries.push(entryAt(step, range, { type: 'list', start: range[0], end: range[1], items }))
      const item = items[index]
      const next = item?.type === 'map' ? (item as Building) : emptyMap(range[0], range[1])
      if (item === undefined) items.push(next)
      here = next
    } else if (known?.type === 'map') here = known as Building
    else {
      const next = emptyMap(range[0], range[1])
      here.entries.push(entryAt(step, range, next))
      here = next
    }
  })
  return here
}

function entryAt(key: string, [start]: AST.Range, value: Node): Entry {
  return { key, keyStart: start, keyEnd: start, value }
}

function put(table: Building, { key, value }: AST.TOMLKeyValue): void {
  let here = table
  const last = key.keys.length - 1
  key.keys.forEach((part, at) => {
    const name = part.type === 'TOMLBare' ? part.name : part.value
    const [keyStart, keyEnd] = part.range
    if (at === last) {
      here.entries.push({ key: name, keyStart, keyEnd, value: convert(value) })
      return
    }
    const known = here.entries.findLast((entry) => entry.key === name)?.value
    const next = known?.type === 'map' ? (known as Building) : emptyMap(keyStart, value.range[1])
    if (known !== next) here.entries.push({ key: name, keyStart, keyEnd, value: next })
    here = next
  })
}

function convert(node: AST.TOMLContentNode): Node {
  const [start, end] = node.range
  if (node.type === 'TOMLArray') return { type: 'list', start, end, items: node.elements.map(convert) }
  if (node.type === 'TOMLInlineTable') {
    const map = emptyMap(start, end)
    for (const pair of node.body) put(map, pair)
    return map
  }
  if (node.kind !== 'string') return { type: 'scalar', start, end, value: String(node.value), isText: false }
  const quotes = node.multiline ? 3 : 1
  return { type: 'scalar', start: start + quotes, end: end - quotes, value: node.value, isText: true }
}
