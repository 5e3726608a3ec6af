import { type Node, parseTree } from 'jsonc-parser'
import type { Leaf } from './leaves.ts'

/** Every string and number of a JSON text, comments and trailing commas allowed; of a broken one what can be read. */
export function jsonLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  const root = parseTree(text, [], { allowTrailingComma: true })
  if (root !== undefined) visit(root, [], leaves)
  return leaves
}

function visit(node: Node, path: Leaf['path'], leaves: Leaf[]): void {
  if (node.type === 'object') {
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children
      if (value !== undefined) visit(value, [...path, String(key?.value)], leaves)
    }
  } else if (node.type === 'array') {
    for (const [i, element] of (node.children ?? []).entries()) visit(element, [...path, i], leaves)
  } else if (node.type === 'string' || node.type === 'number') {
    const quote = node.type === 'string' ? 1 : 0
    const [start, end] = [node.offset + quote, node.offset + node.length - quote]
    leaves.push({ path, value: String(node.value), start, end })
  }
}
