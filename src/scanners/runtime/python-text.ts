/** Source of Python with what is no code blanked out, at the same length. */
export interface PythonText {
  /** Comments and texts as blanks; the expressions inside of f-strings stay. */
  readonly code: string
  /** The plain texts, in order. */
  readonly strings: readonly PythonString[]
}

export interface PythonString {
  /** Of what stands between the quotes, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/**
 * Tells code from texts and comments, by the lexical rules of Python (https://docs.python.org/3/reference/lexical_analysis.html#strings). An
 * unclosed text ends with its line.
 */
export function readPython(text: string): PythonText {
  const code =
    [...text].length === text.length
      ? text.split('')
      : Array.from({ length: text.length }, (_, i) => text.charAt(i))
  const strings: PythonString[] = []
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (code[i] !== '\n') code[i] = ' '
  }
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at)
    if (character === '#') {
      const end = lineEnd(text, at)
      blank(at, end)
      at = end
    } else if (character === '"' || character === "'") {
      const prefix = /[A-Za-z]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].toLowerCase() ?? ''
      const quotes = text.startsWith(character.repeat(3), at) ? character.repeat(3) : character
      const start = at + quotes.length
      const end = stringEnd(text, start, quotes)
      if (prefix.includes('f')) blankBetween(text, start, end, blank)
      else {
        blank(start, end)
        strings.push({ start, end })
      }
      at = Math.min(text.length, end + quotes.length)
    } else at++
  }
  return { code: code.join(''), strings }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function stringEnd(text: string, from: number, quotes: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (text.startsWith(quotes, at)) return at
    else if (character === '\n' && quotes.length === 1) return at
  }
  return text.length
}

/** Blanks what is no `{expression}`; its format (`!r:>10`) is taken for a part of it. */
function blankBetween(
  text: string,
  from: number,
  end: number,
  blank: (from: number, to: number) => void,
): void {
  let plain = from
  for (let at = from; at < end; at++) {
    if (text[at] !== '{') continue
    if (text[at + 1] === '{') {
      at++
      continue
    }
    const close = text.indexOf('}', at)
    const stop = close < 0 || close > end ? end : close
    blank(plain, at + 1)
    plain = stop
    at = stop
  }
  blank(plain, end)
}

/** Offset of the bracket that closes the one at `open`; the end of the code where none does. */
export function closing(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    const character = code.charAt(at)
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character) && --depth === 0) return at
  }
  return code.length
}
