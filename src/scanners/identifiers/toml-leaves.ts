import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { ParseProblem } from '../types.ts'
import type { Leaf } from './leaves.ts'

/** Every scalar of a TOML text. Throws `ParseProblem` when it is none. */
export function tomlLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  for (const part of parse(text).body[0].body) {
    if (part.type === 'TOMLKeyValue') ofPair(part, [], leaves)
    else for (const pair of part.body) ofPair(pair, part.resolvedKey, leaves)
  }
  return leaves
}

function ofPair(pair: AST.TOMLKeyValue, above: Leaf['path'], leaves: Leaf[]): void {
  const names = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  ofValue(pair.value, [...above, ...names], leaves)
}

function ofValue(node: AST.TOMLContentNode, path: Leaf['path'], leaves: Leaf[]): void {
  if (node.type === 'TOMLArray') {
    for (const [i, element] of node.elements.entries()) ofValue(element, [...path, i], leaves)
  } else if (node.type === 'TOMLInlineTable') for (const pair of node.body) ofPair(pair, path, leaves)
  else {
    const quote = node.kind !== 'string' ? 0 : node.multiline ? 3 : 1
    const [start, end] = [node.range[0] + quote, node.range[1] - quote]
    leaves.push({ path, value: String(node.value), start, end })
  }
}

function parse(text: string): AST.TOMLProgram {
  try {
    return parseTOML(text)
  } catch (error) {
    throw error instanceof ParseError ? new ParseProblem(error.message, error.index) : error
  }
}
