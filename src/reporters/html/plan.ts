import { createHash } from 'node:crypto'
import type { Finding } from '../../findings/types.ts'
import type { Block, PlanDocument, Word, Words } from '../../plan/document.ts'
import { code, link, text } from './escape.ts'

/**
 * The rotation plan as a section to work through or to print: the same document that `hushlint plan` writes as Markdown. The boxes can be ticked; the
 * page's script keeps the ticks in the browser, under a key that a plan with other boxes does not have.
 */
export function planSection(plan: PlanDocument | undefined, ids: ReadonlyMap<Finding, string>): string {
  if (plan === undefined) return ''
  const places = new Map([...ids].reverse().map(([{ fingerprint }, id]) => [fingerprint, id]))
  const [title] = plan.flatMap((block) => (block.kind === 'heading' && block.depth === 1 ? [block] : []))
  const rest = plan.filter((block) => block !== title)
  const boxes = rest.some(({ kind }) => kind === 'boxes')
  // What works with the script only is hidden until it runs.
  const tools = boxes
    ? '<p class="tools" hidden><button type="button" id="print-plan">Print the plan alone</button> <output id="done" class="n"></output></p>\n'
    : ''
  return `<section class="plan" data-key="${keyOf(plan)}" aria-labelledby="plan"><h2 id="plan">${title === undefined ? 'Plan' : words(title.text, places)}</h2>
${tools}${parts(rest)
  .map((part) => partText(part, places))
  .join('')}</section>
`
}

type Places = ReadonlyMap<string, string>

/** What stands under a heading of the third rank goes onto one sheet together where it fits. */
function parts(blocks: PlanDocument): Block[][] {
  const all: Block[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (block.kind === 'heading' || last === undefined) all.push([block])
    else last.push(block)
  }
  return all
}

function partText(blocks: readonly Block[], places: Places): string {
  const inner = blocks.map((block) => blockText(block, places)).join('')
  const [first] = blocks
  return first?.kind === 'heading' && first.depth === 3 ? `<div class="step">${inner}</div>\n` : inner
}

function blockText(block: Block, places: Places): string {
  switch (block.kind) {
    case 'heading': {
      const tag = block.depth === 3 ? 'h4' : 'h3'
      return `<${tag}>${words(block.text, places)}</${tag}>\n`
    }
    case 'text':
      return `<p>${words(block.text, places)}</p>\n`
    case 'list': {
      const items = block.items.map(({ text, items = [] }) => {
        const below = items.map((item) => `<li>${words(item, places)}</li>`).join('')
        return `<li>${words(text, places)}${below === '' ? '' : `<ul>${below}</ul>`}</li>`
      })
      return `<ul>${items.join('\n')}</ul>\n`
    }
    case 'boxes': {
      const items = block.boxes.map(
        ({ text }) => `<li><label><input type="checkbox"> <span>${words(text, places)}</span></label></li>`,
      )
      return `<ul class="boxes">${items.join('\n')}</ul>\n`
    }
    case 'shell':
      return `<pre class="shell" tabindex="0">${block.commands.join('\n').split('\n').map(text).join('\n')}</pre>\n`
  }
}

function words(all: Words, places: Places): string {
  return all.map((word) => wordText(word, places)).join('')
}

function wordText(word: Word, places: Places): string {
  if (typeof word === 'string') return text(word)
  switch (word.kind) {
    case 'code':
      return code(word.text)
    case 'strong':
      return `<strong>${words(word.text, places)}</strong>`
    case 'place': {
      const id = places.get(word.fingerprint)
      const inner = words(word.text, places)
      return id === undefined ? inner : `<a href="#${id}">${inner}</a>`
    }
    case 'link':
      // A place in the repository: the page does not lie in it, so it is named.
      return link(word.to, word.text) || `${text(word.text)} (${code(word.to)})`
  }
}

function keyOf(plan: PlanDocument): string {
  const boxes = plan.flatMap((block) => (block.kind === 'boxes' ? block.boxes.map(({ mark }) => mark) : []))
  return createHash('sha256').update(JSON.stringify(boxes)).digest('hex').slice(0, 16)
}
