import type { Checklist, Place } from '../types.ts'
import { nodesOf, type Page, plainText, type Section, startOf } from './markdown.ts'

/**
 * Lists of items that can be ticked off, by section. A list of which nothing is ticked is one to go through each time, unless its heading
 * says that it tells how far the work is.
 */
export function checklistsIn(page: Page): Checklist[] {
  return page.sections.flatMap((section): Checklist[] => {
    const { done, open } = itemsIn(page, section)
    if (open.length === 0 || (done === 0 && !tellsProgress.test(section.title))) return []
    return [{ title: section.title, done, open }]
  })
}

const tellsProgress =
  /\b(?:implementation|status|progress|to-?do|next steps?|open items?|remaining|follow-?ups?|action items?)\b/i

function itemsIn(page: Page, { blocks }: Section): { done: number; open: Place[] } {
  const open: Place[] = []
  let done = 0
  for (const node of blocks.flatMap((block) => [...nodesOf(block)])) {
    if (node.type !== 'listItem') continue
    const [first] = node.children
    const mark = first?.type === 'paragraph' ? /^\[([ xX])\]\s/.exec(plainText(first))?.[1] : undefined
    if (first === undefined || mark === undefined) continue
    if (mark !== ' ') done++
    else open.push({ path: page.path, start: startOf(first), end: lineEnd(page.text, startOf(first)) })
  }
  return { done, open }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
