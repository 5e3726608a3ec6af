/** Where a value is shown to somebody who is to put an own one there. */
export type ShownPlace = 'placeholder' | 'example'

/** Bytes before a value in which the key of an example is looked for. */
const REACH = 6000
/** Longest attribute or literal that a placeholder's value may stand in. */
const LITERAL = 400

/**
 * Where a value stands, if it is a placeholder of a form (`placeholder="…"`, `placeholder: '…'`, `PLACEHOLDER_KEY = '…'`) or an example of an API's
 * description: under `example:`, `examples:`, `x-example:` or `x-codeSamples:` of YAML or JSON (OpenAPI 3.1, section 4.8.19, and Redocly), by indentation or brackets,
 * or within the text of one. Also behind `@example` of a documentation comment (JSDoc, KDoc).
 *
 * @param start byte offset of the value
 */
export function shownPlace(bytes: Buffer, start: number): ShownPlace | undefined {
  const before = bytes.toString('latin1', Math.max(0, start - REACH), start)
  if (placeholder.test(before.slice(-LITERAL))) return 'placeholder'
  if (!before.includes('example') && !before.includes('x-code')) return undefined
  const tag = before.lastIndexOf('@example')
  if (
    tag >= 0 &&
    !before.slice(tag).includes('*/') &&
    /\/\*\*[^/]*$/.test(before.slice(0, tag).slice(-LITERAL * 5))
  )
    return 'example'
  const lineStart = before.lastIndexOf('\n') + 1
  const own = before.slice(lineStart)
  return isInline(own) || isBelow(before.slice(0, lineStart), columnOf(own)) ? 'example' : undefined
}

const placeholder =
  /placeholder[-\w]{0,30}["'`]?\s*(?:=>|[:=])\s*\{?\s*(?:(["'`])\n?(?:(?!\1)[^\n]){0,300}|&quot;(?:(?!&quot;)[^\n]){0,300})$/i

/** On the value's own line: its key, or an object, a list or a text that has not ended. */
function isInline(own: string): boolean {
  for (const match of own.matchAll(key)) {
    const rest = own.slice(match.index + match[0].length)
    if (plain.test(rest)) return true
    if (text.test(rest)) return true
    if (/^[{[]/.test(rest) && isOpen(rest)) return true
  }
  return false
}

const key =
  /(?:^|[\s{,([])(?:\\?["'`])?(?:\w{1,40}_)?(?:(?:x-)?examples?|x-code-?[Ss]amples?)(?:\\?["'`])?\s{0,3}(?::|=>)\s{0,3}/g
const plain = /^["'`]?[^"'`,{}[\]<>]{0,200}$/
/** JSON in a string, its own quotes escaped. */
const text = /^"(?:[^"\\]|\\.)*$/s

function isOpen(rest: string): boolean {
  let depth = 0
  for (const character of rest) {
    if (character === '{' || character === '[') depth++
    else if ((character === '}' || character === ']') && --depth === 0) return false
  }
  return true
}

/** Lines above with ever less indentation are what holds the value. */
function isBelow(above: string, column: number): boolean {
  let limit = column
  const lines = above.split('\n')
  for (let i = lines.length - 2; i >= 0 && limit > 0; i--) {
    const line = lines[i] as string
    const at = indentOf(line)
    if (at >= limit || at === line.trimEnd().length) continue
    limit = at
    if (parent.test(line)) return true
  }
  return false
}

const parent = /^\s*(?:- )?["']?(?:(?:x-)?examples?|x-code-?[Ss]amples?)["']?\s?:/

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Where the key begins; behind the dash of a list. */
function columnOf(own: string): number {
  return /^\s*(?:- +)*/.exec(own)?.[0].length ?? 0
}
