import type { Scalar } from '../tree/node.ts'

/**
 * Words of a text between blanks, as systemd's unit files, Ansible's inventories and `.netrc` have them: quotes may hold blanks, and
 * may stand around a part of a word. The place is that of the whole word without the quotes at its ends.
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
  // With quotes at the front or the end only, the value stands in the text as it is.
  const found = text.slice(start, end).indexOf(value)
  const from = found < 0 ? start : start + found
  return { type: 'scalar', value, start: from, end: found < 0 ? end : from + value.length, isText: true }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
