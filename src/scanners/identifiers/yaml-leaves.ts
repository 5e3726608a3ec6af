import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml'
import type { Leaf } from './leaves.ts'

/**
 * Every plain or quoted scalar of a YAML text, all documents of it; of a broken one (a template) what can be read. What an
 * alias repeats is listed where the anchor stands.
 */
export function yamlLeaves(text: string): readonly Leaf[] {
  const leaves: Leaf[] = []
  const documents = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false, merge: true })
  for (const document of documents) {
    if ('contents' in document && document.contents) visit(document.contents as Node, [], leaves, text)
  }
  return leaves
}

function visit(node: unknown, path: Leaf['path'], leaves: Leaf[], text: string): void {
  if (isAlias(node)) return
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      visit(value, [...path, isScalar(key) ? String(key.value) : ''], leaves, text)
    }
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) visit(item, [...path, i], leaves, text)
  } else if (isScalar(node) && node.range && !node.type?.startsWith('BLOCK')) {
    const quote = node.type?.startsWith('QUOTE') ? 1 : 0
    const [start, end] = [node.range[0] + quote, node.range[1] - quote]
    // Numbers as they are written: an account id may begin with a zero.
    leaves.push({ path, value: quote ? String(node.value) : text.slice(start, end), start, end })
  }
}
