import {
  createScanner,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { ParseProblem } from '../types.ts'
import type { Entry, Node } from './node.ts'

/**
 * JSON as a tree; comments and commas at the end are fine, as editors write them.
 *
 * @param at offset of the text in a longer one, for the places
 * @returns undefined for an empty text
 * @throws ParseProblem for broken JSON, and for JSON that is nested too deep
 */
export function treeOfJson(text: string, at = 0): Node | undefined {
  const errors: ParseError[] = []
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
    const [error] = errors
    if (error !== undefined) throw new ParseProblem(printParseErrorCode(error.error), at + error.offset)
    return root === undefined ? undefined : convert(root, at)
  } catch (error) {
    // The parser calls itself: its stack ends before memory does.
    if (!(error instanceof RangeError)) throw error
    throw new ParseProblem(`nested deeper than ${TOO_DEEP} levels`, at + placeOfDepth(text))
  }
}

/** Nesting that no file of a person has, and that is well within the stack. */
const TOO_DEEP = 200

/** Offset of the first bracket that goes beyond `TOO_DEEP`. */
function placeOfDepth(text: string): number {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const at = scanner.getTokenOffset()
    const sign = text.charAt(at)
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    if (depth > TOO_DEEP) return at
  }
  return 0
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
