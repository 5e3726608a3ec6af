import { filters } from './templates/filters.ts'
import { generators } from './templates/generators.ts'
import { seededRandom } from './templates/random.ts'

/**
 * Templates: text with places for made-up values, so that no file of this project has to hold anything
 * that looks like a credential. Rules carry their examples in this form; tests, the demo and `doctor`
 * render them.
 *
 *     token = "<<{{github-classic:ghp_}}>>"
 *
 * - `{{name:argument|filter}}` is replaced by a made-up value; names in `templates/generators.ts`, filters
 *   (`json`, `base64`, `percent`, `hex`, `crlf`) in `templates/filters.ts`. Several filters are applied in turn.
 * - `<<` and `>>` mark the value that a rule must find; they do not nest and are not part of the text.
 * - `\<<`, `\>>` and `\{{` stand for themselves.
 */
export interface Rendered {
  readonly text: string
  /** Marked spans as UTF-16 offsets into `text`, end exclusive, in order. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/**
 * Renders a template. The same template and seed give the same text, everywhere and always.
 *
 * @param seed Any text; default: the template itself, so that two templates get different values.
 * @throws RangeError for an unknown name or filter, a bad argument or unbalanced marks. Templates are
 * written by developers, so this is a mistake in the code.
 */
export function render(template: string, seed: string = template): Rendered {
  const random = seededRandom(seed)
  const spans: [number, number][] = []
  let text = ''
  let open = -1
  let last = 0
  for (const part of template.matchAll(syntax)) {
    const [whole, literal, body] = part
    text += template.slice(last, part.index)
    last = part.index + whole.length
    if (literal !== undefined) text += literal
    else if (body !== undefined) text += fill(body, random)
    else if (whole === '<<' && open < 0) open = text.length
    else if (whole === '>>' && open >= 0) {
      spans.push([open, text.length])
      open = -1
    } else throw new RangeError(`unbalanced ${whole} in template: ${template}`)
  }
  if (open >= 0) throw new RangeError(`<< is not closed in template: ${template}`)
  return { text: text + template.slice(last), spans }
}

const syntax = /\\(<<|>>|\{\{)|<<|>>|\{\{([^{}]{1,200})\}\}/g

function fill(body: string, random: ReturnType<typeof seededRandom>): string {
  const [call = '', ...names] = body.split('|')
  const [name = '', ...rest] = call.split(':')
  const generate = generators[name]
  if (!generate) throw new RangeError(`unknown template value: ${name}`)
  return names.reduce(
    (value, filter) => {
      const apply = filters[filter]
      if (!apply) throw new RangeError(`unknown template filter: ${filter}`)
      return apply(value)
    },
    generate(random, rest.join(':')),
  )
}
