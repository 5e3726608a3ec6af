import { readTrees, type Syntax } from '../deploy/read.ts'
import type { Node } from '../tree/node.ts'
import type { Document } from '../types.ts'

/** A value of a configuration file, with the keys that lead to it. */
export interface Leaf {
  /** Names of members, labels of blocks and indexes of elements, from the top. */
  readonly path: readonly (string | number)[]
  readonly value: string
  /** Where it stands in the text, in UTF-16 units, without quotes; end exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * Every scalar of a text that stands there as it is: what is computed or written with escapes is left out, and what an alias
 * repeats is listed once, where the anchor stands.
 *
 * @throws ParseProblem for what is broken and no template
 */
export async function leavesOf(document: Document, syntax: Syntax | 'hcl'): Promise<readonly Leaf[]> {
  const roots = syntax === 'hcl' ? await hclTrees(document) : await readTrees(document, syntax, () => true)
  const leaves: Leaf[] = []
  const seen = new Set<Node>()
  for (const root of roots) visit(root, [], document.text, seen, leaves)
  return leaves
}

/** The last name on the way to a leaf, indexes left out; empty when there is none. */
export function lastName({ path }: Leaf): string {
  const name = path.findLast((part) => typeof part === 'string')
  return typeof name === 'string' ? name : ''
}

async function hclTrees({ text }: Document): Promise<readonly Node[]> {
  const { treeOfHcl } = await import('../tree/hcl.ts')
  const root = await treeOfHcl(text)
  return root === undefined ? [] : [root]
}

function visit(node: Node, path: Leaf['path'], text: string, seen: Set<Node>, leaves: Leaf[]): void {
  if (seen.has(node)) return
  seen.add(node)
  if (node.type === 'list') {
    for (const [i, item] of node.items.entries()) visit(item, [...path, i], text, seen, leaves)
  } else if (node.type === 'map') {
    for (const { key, labels = [], value } of node.entries) {
      if (value !== undefined) visit(value, [...path, key, ...labels], text, seen, leaves)
    }
  } else if (!node.computed && text.slice(node.start, node.end) === node.value) {
    const { value, start, end } = node
    leaves.push({ path, value, start, end })
  }
}
