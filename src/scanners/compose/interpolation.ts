/**
 * A value of a compose file with its variables (https://docs.docker.com/reference/compose-file/interpolation/). `literal`: none in it.
 * `default`: it is one variable, and this literal stands in for it where it is not set. `reference`: everything else.
 */
export interface Interpolated {
  readonly kind: 'literal' | 'default' | 'reference'
  /** The literal, `$$` as `$`; '' for a reference without one. */
  readonly text: string
  /** Where the literal stands in the value, end exclusive. */
  readonly from: number
  readonly to: number
}

/** Reads a value of a compose file. Of nested defaults (`${A:-${B:-x}}`) the innermost counts. */
export function interpolate(value: string, from = 0, to = value.length): Interpolated {
  if (to - from > LONGEST) return { kind: 'reference', text: '', from, to }
  let text = ''
  let at = from
  let variable: { readonly start: number; readonly end: number } | undefined
  while (at < to) {
    const dollar = value.indexOf('$', at)
    if (dollar < 0 || dollar >= to - 1) break
    text += value.slice(at, dollar)
    const next = value.charCodeAt(dollar + 1)
    if (next === 0x24) {
      text += '$'
      at = dollar + 2
    } else if (next === 0x7b || isNameStart(next)) {
      variable = { start: dollar, end: endOf(value, dollar, to) }
      break
    } else {
      text += '$'
      at = dollar + 1
    }
  }
  if (variable === undefined) return { kind: 'literal', text: text + value.slice(at, to), from, to }
  const whole = variable.start === from && variable.end === to && value[from + 1] === '{'
  const inside = whole ? defaultOf(value, from + 2, to - 1) : undefined
  if (inside === undefined) return { kind: 'reference', text: '', from, to }
  const inner = interpolate(value, inside, to - 1)
  return inner.kind === 'literal' ? { ...inner, kind: 'default' } : inner
}

/** Longer values are texts, not secrets. */
const LONGEST = 8192

function isNameStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
}

function isName(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57)
}

/** The offset behind a variable. */
function endOf(value: string, dollar: number, to: number): number {
  let at = dollar + 1
  if (value.charCodeAt(at) !== 0x7b) {
    while (at < to && isName(value.charCodeAt(at))) at++
    return at
  }
  let depth = 0
  for (; at < to; at++) {
    const code = value.charCodeAt(at)
    if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return at + 1
  }
  return to
}

/** Offset of the default behind `NAME:-` or `NAME-`; undefined where the braces hold no default. */
function defaultOf(value: string, from: number, to: number): number | undefined {
  let at = from
  while (at < to && isName(value.charCodeAt(at))) at++
  if (value[at] === ':') at++
  return at < to && value[at] === '-' ? at + 1 : undefined
}
