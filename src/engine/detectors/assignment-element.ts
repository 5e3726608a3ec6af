import { BLANK, is, NAME, NEWLINE, runBefore } from '../bytes.ts'
import { skipToText } from './line.ts'
import { quoteLength } from './quote.ts'
import { sign } from './signs.ts'

/** Attributes of one tag. */
const MAX_TAG = 160

/**
 * Where the text begins that an element of XML or a property list gives to a name: `<name>`, `<name attribute="…">`, `<entry key="name">`,
 * `<key>name</key><string>`, `<name>name</name><value>`. Undefined when the name does not stand so. Nested `<value>`, `<string>` and CDATA
 * are passed. Only the bytes beside the name are looked at where they are no markup.
 *
 * @param behind offset behind the name and its quotes
 */
export function elementValue(
  bytes: Buffer,
  nameStart: number,
  nameEnd: number,
  behind: number,
): number | undefined {
  const before = bytes[nameStart - 1]
  if (bytes[behind] === sign.less) {
    // Between tags, not merely before one: `<key>name</key>`.
    return before === sign.greater && bytes[behind + 1] === sign.slash
      ? nextElement(bytes, behind)
      : undefined
  }
  const isTag = before === sign.less || (before === sign.colon && hasPrefix(bytes, nameStart - 1))
  if (!isTag && (behind === nameEnd || !isAttribute(bytes, nameStart))) return undefined
  // In a property list `<key>` holds a name, and elsewhere mostly that of an entry.
  if (isTag && nameEnd - nameStart === 3 && /^key$/i.test(bytes.toString('latin1', nameStart, nameEnd)))
    return undefined
  // A named group of an expression.
  if (isTag && (bytes[nameStart - 2] === sign.question || bytes[nameStart - 3] === sign.question))
    return undefined
  const end = tagEnd(bytes, behind)
  return end === undefined ? undefined : textOf(bytes, end)
}

/** `<db:` before the name. */
function hasPrefix(bytes: Buffer, colon: number): boolean {
  return bytes[colon - runBefore(bytes, colon, colon - 16, NAME) - 1] === sign.less
}

/** `name="` or `key='` before the name. */
function isAttribute(bytes: Buffer, nameStart: number): boolean {
  const quote = bytes[nameStart - 1]
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return false
  return /(?:^|[\s:])(?:name|key)=["']$/i.test(
    bytes.toString('latin1', Math.max(0, nameStart - 8), nameStart),
  )
}

/** Offset behind the `>` of an opening tag that goes on at `from`. */
function tagEnd(bytes: Buffer, from: number): number | undefined {
  if (bytes[from] === sign.greater) return from + 1
  if (!is(bytes, from, BLANK | NEWLINE)) return undefined
  for (let i = from; i < from + MAX_TAG && i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte === sign.greater) return bytes[i - 1] === sign.slash ? undefined : i + 1
    if (byte === sign.less || byte === sign.openingBrace || byte === sign.semicolon) return undefined
    // `<entry key="x" value="…">` has its value in the tag; other readers find that.
    const quote = quoteLength(bytes, i)
    if (quote === 1) {
      if (/(?:^|\s)value=$/i.test(bytes.toString('latin1', Math.max(from, i - 7), i))) return undefined
      const close = bytes.indexOf(byte as number, i + 1)
      if (close < 0 || close - from > MAX_TAG) return undefined
      i = close
    }
  }
  return undefined
}

/** `</key><string>`: offset behind the second tag. */
function nextElement(bytes: Buffer, from: number): number | undefined {
  const match = /^<\/[\w:-]{1,24}>\s{0,80}<(?:string|data|[\w-]{0,16}value)>/i.exec(
    bytes.toString('latin1', from, from + 160),
  )
  return match ? textOf(bytes, from + match[0].length) : undefined
}

/** Offset of the text behind a tag, within CDATA and an element `value` or `string` of its own. */
function textOf(bytes: Buffer, from: number): number {
  let i = skipToText(bytes, from, 2)
  for (let depth = 0; depth < 2 && bytes[i] === sign.less; depth++) {
    const inner = /^<(?:(?:[\w-]{0,16}value|string)>|!\[CDATA\[)/i.exec(bytes.toString('latin1', i, i + 28))
    if (inner === null) break
    i = skipToText(bytes, i + inner[0].length, 1)
  }
  return i
}
