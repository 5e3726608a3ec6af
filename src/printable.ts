/**
 * Characters that can move the cursor, change colours, hide text or reverse its direction: C0 and C1
 * controls (the tab excepted), soft hyphen, bidirectional and zero-width format characters, line and
 * paragraph separators, the byte order mark, interlinear and tag characters, and halves of surrogate pairs.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what must be found
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu

/**
 * Makes a text from a repository safe to print on a terminal, as one line: every character that a terminal could
 * act on, or a reader could not see, becomes a visible escape (`\x1b`, `\n`, `\u202e`). Tabs stay.
 */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, visible)
}

/** Most texts; the other expression takes a millisecond to compile. */
const PLAIN = /^[\t -~]*$/

/**
 * Serialises with two spaces of indent and a newline at the end. The characters that `printable` replaces are
 * written as JSON escapes: a parser gives the exact text back, a terminal sees plain ASCII in their place.
 */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
  return `${text.replace(UNSAFE, (found) => (found === '\n' ? found : units(found)))}\n`
}

function visible(found: string): string {
  if (found === '\n') return '\\n'
  if (found === '\r') return '\\r'
  const code = found.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`
}

/** The UTF-16 code units as JSON writes them. */
function units(found: string): string {
  let out = ''
  for (let i = 0; i < found.length; i++) out += `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`
  return out
}
