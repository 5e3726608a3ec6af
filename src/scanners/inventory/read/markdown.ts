import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Place } from '../types.ts'

/** A heading with everything up to the next one of its depth or above. */
export interface Section {
  readonly heading: Heading | undefined
  readonly title: string
  /** Titles from the top of the page down to this one. */
  readonly trail: readonly string[]
  /** Blocks directly in it, without those of sections below. */
  readonly blocks: readonly RootContent[]
  /** End of the section with all that is below it. */
  readonly end: number
}

/** A Markdown page, parsed: CommonMark with the tables of GitHub. */
export interface Page {
  readonly path: string
  readonly text: string
  readonly root: Root
  readonly sections: readonly Section[]
}

/** Parses a page. Front matter is left out; offsets hold for the whole text. */
export function readPage(path: string, text: string): Page {
  const root = fromMarkdown(withoutFrontMatter(text), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return { path, text, root, sections: sectionsOf(root, text.length) }
}

/** Blanked, so that offsets stay. */
function withoutFrontMatter(text: string): string {
  if (!text.startsWith('---\n') && !text.startsWith('---\r\n')) return text
  const end = text.indexOf('\n---', 3)
  if (end < 0) return text
  return text.slice(0, end + 4).replace(/[^\n]/g, ' ') + text.slice(end + 4)
}

function sectionsOf(root: Root, length: number): Section[] {
  const sections: Section[] = []
  const open: { title: string; depth: number }[] = []
  let blocks: RootContent[] = []
  const first = { heading: undefined, title: '', trail: [], blocks, end: length }
  sections.push(first)
  for (const [index, node] of root.children.entries()) {
    if (node.type !== 'heading') {
      blocks.push(node)
      continue
    }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    const title = plainText(node)
    open.push({ title, depth: node.depth })
    const next = root.children
      .slice(index + 1)
      .find((one) => one.type === 'heading' && one.depth <= node.depth)
    blocks = []
    const end = next === undefined ? length : startOf(next)
    sections.push({ heading: node, title, trail: open.map((one) => one.title), blocks, end })
  }
  return sections
}

/** Text of a node without marks. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if ('children' in node) return node.children.map(plainText).join('')
  return node.type === 'break' ? ' ' : ''
}

/** All nodes below one, it first, in order. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if (!('children' in node)) return
  for (const child of node.children) yield* nodesOf(child)
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

/** Place of a run of nodes; of nothing, an empty one at the fallback. */
export function placeOf(path: string, nodes: readonly Nodes[], fallback = 0): Place {
  const [first] = nodes
  const last = nodes.at(-1)
  if (first === undefined || last === undefined) return { path, start: fallback, end: fallback }
  return { path, start: startOf(first), end: endOf(last) }
}
