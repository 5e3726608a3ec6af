import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { ParseProblem } from '../types.ts'
import type { Entry, Node } from './node.ts'

/**
 * JSON as a tree; comments and commas at the end are fine, as editors write them.
 *
 * @param at offset of the text in a longer one, for the places
 * @returns undefined for an empty text
 * @throws ParseProblem for broken JSON
 */
export function treeOfJson(text: string, at = 0): Node | undefined {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const [error] = errors
  if (error !== undefined) throw new ParseProblem(printParseErrorCode(error.error), at + error.offset)
  return root === undefined ? undefined : convert(root, at)
}

function convert(node: JsonNode, at: number): Node {
  const { length } = node
  const start = at + node.offset
  const end = start + length
  if (node.type === 'object') {
    return {
      type: 'map',
      start,
      end,
      entries: (node.children ?? []).flatMap((child) => entryOf(child, at) ?? []),
    }
  }
  if (node.type === 'array')
    return { type: 'list', start, end, items: (node.children ?? []).map((child) => convert(child, at)) }
  const isText = node.type === 'string'
  return isText
    ? { type: 'scalar', start: start + 1, end: end - 1, value: String(node.value), isText }
    : { type: 'scalar', start, end, value: String(node.value), isText }
}

function entryOf({ children: [key, value] = [] }: JsonNode, at: number): Entry | undefined {
  if (key === undefined) return undefined
  return {
    key: String(key.value),
    keyStart: at + key.offset + 1,
    keyEnd: at + key.offset + key.length - 1,
    value: value === undefined ? undefined : convert(value, at),
  }
}
