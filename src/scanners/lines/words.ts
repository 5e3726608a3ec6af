import type { Scalar } from '../tree/node.ts'

/**
 * Words of a text between blanks, as systemd's unit files, Ansible's inventories and `.netrc` have them: quotes may hold blanks, and
 * may stand around a part of a word. The place is that of the whole word without the quotes at its ends; of `name="value"` only that of the value is exact.
 */
export function wordsIn(text: string, from = 0, to = text.length): readonly Scalar[] {
  const words: Scalar[] = []
  let at = from
  while (at < to) {
    while (at < to && isBlank(text.charCodeAt(at))) at++
    if (at >= to) break
    const start = at
    let value = ''
    let quote = ''
    for (; at < to && (quote !== '' || !isBlank(text.charCodeAt(at))); at++) {
      const character = text.charAt(at)
      if (character === quote) quote = ''
      else if (quote === '' && (character === '"' || character === "'")) quote = character
      else value += character
    }
    words.push(placed(text, start, at, value))
  }
  return words
}

function placed(text: string, start: number, end: number, value: string): Scalar {
  const make = (from: number, to: number): Scalar => ({
    ...{ type: 'scalar', value, isText: true },
    ...{ start: from, end: to },
  })
  // With quotes at the front or the end only, the value stands in the text as it is.
  const written = text.slice(start, end)
  const found = written.indexOf(value)
  if (found >= 0) return make(start + found, start + found + value.length)
  // `name="value"`: so placed that the value, behind the sign, is where it stands.
  const quote = written.charAt(written.length - 1)
  const open = written.indexOf(quote)
  const isInner = (quote === '"' || quote === "'") && written.indexOf(quote, open + 1) === written.length - 1
  return isInner ? make(end - 1 - value.length, end - 1) : make(start, end)
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
