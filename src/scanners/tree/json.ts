import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { ParseProblem } from '../types.ts'
import type { Entry, Node } from './node.ts'

/**
 * JSON as a tree; comments and commas at the end are fine, as editors write them.
 *
 * @returns undefined for an empty text
 * @throws ParseProblem for broken JSON
 */
export function treeOfJson(text: string): Node | undefined {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const [error] = errors
  if (error !== undefined) throw new ParseProblem(printParseErrorCode(error.error), error.offset)
  return root === undefined ? undefined : convert(root)
}

function convert(node: JsonNode): Node {
  const { offset: start, length } = node
  const end = start + length
  if (node.type === 'object') {
    return { type: 'map', start, end, entries: (node.children ?? []).flatMap((child) => entryOf(child) ?? []) }
  }
  if (node.type === 'array') return { type: 'list', start, end, items: (node.children ?? []).map(convert) }
  const isText = node.type === 'string'
  return isText
    ? { type: 'scalar', start: start + 1, end: end - 1, value: String(node.value), isText }
    : { type: 'scalar', start, end, value: String(node.value), isText }
}

function entryOf({ children: [key, value] = [] }: JsonNode): Entry | undefined {
  if (key === undefined) return undefined
  return {
    key: String(key.value),
    keyStart: key.offset + 1,
    keyEnd: key.offset + key.length - 1,
    value: value === undefined ? undefined : convert(value),
  }
}
