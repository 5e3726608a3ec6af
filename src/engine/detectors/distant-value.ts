import { BLANK, is, NAME, NEWLINE, run } from '../bytes.ts'
import type { Operator } from './assignment-operator.ts'
import { readString, schemeLength, type Value } from './assignment-value.ts'
import { indentation, lineStart, skipToText } from './line.ts'
import { sign } from './signs.ts'

/** There is nothing that could be a value: the reader must not look on. */
const NONE: Value = { start: 0, end: 0, quoted: false }

/**
 * The value that does not stand directly behind `=` or `:` but on the next line, in a list or block of its own (`{ "value": … }`, `default:`), behind a
 * tag of YAML, or at the end of an expression that falls back to it (`process.env.X || "…"`). Undefined where none of these
 * stands; an empty value where one does and holds no literal.
 */
export function distantValue(bytes: Buffer, operator: Operator, nameStart: number): Value | undefined {
  const { kind, after } = operator
  if (kind !== 'equals' && kind !== 'colon') return undefined
  const byte = bytes[after]
  if (byte === undefined) return undefined
  if (is(bytes, after, NEWLINE)) return onNextLine(bytes, operator, nameStart)
  if (
    byte === sign.openingBrace &&
    bytes[after + 1] !== sign.openingBrace &&
    (kind === 'colon' || operator.spaced)
  )
    return memberBehind(bytes, after)
  if (byte === sign.opening || byte === sign.openingBracket) {
    const inner = skipToText(bytes, after + 1, 1)
    const literal = readString(bytes, inner)
    if (literal) return byte === sign.opening ? literal : { ...literal, form: 'list' }
    return undefined
  }
  if (kind === 'colon') {
    if (byte === sign.greater || byte === sign.bar) {
      const style = /^[>|][+-]?\d?[+-]?[ \t]*(?=[\r\n])/.exec(bytes.toString('latin1', after, after + 12))
      if (style) return blockScalar(bytes, after + style[0].length)
    }
    if (byte === 0x21 || byte === sign.ampersand) {
      const tag = /^(?:!!?[A-Za-z][\w-]{0,20}|&[A-Za-z][\w-]{0,30})[ \t]+(?=[^\s{[(|>=&])/.exec(
        bytes.toString('latin1', after, after + 48),
      )
      if (tag && !/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include|reference)/.test(tag[0]))
        return readString(bytes, after + tag[0].length) ?? restOfLine(bytes, after + tag[0].length)
    }
  }
  return fallback(bytes, after)
}

/** `process.env.X || "…"`, `get("X") ?? "…"`, `a or "…"` behind the operator, on the same line. */
function fallback(bytes: Buffer, from: number): Value | undefined {
  if (!is(bytes, from, NAME)) return undefined
  let end = from
  let doubled = false
  while (end < from + 120 && end < bytes.length && !is(bytes, end, NEWLINE)) {
    const byte = bytes[end]
    if (byte === sign.bar || byte === sign.question || (byte === 0x6f && bytes[end + 1] === 0x72))
      doubled = true
    end++
  }
  if (!doubled) return undefined
  const match =
    /^[^"'`;={},|?]{1,60}(?:\[?["'][\w.-]{1,40}["'][)\]]?\)?)?[ \t]*(?:\|\||\?\?|\?:|\bor\b)[ \t]*(?=["'`])/.exec(
      bytes.toString('latin1', from, end),
    )
  if (match === null) return undefined
  return readString(bytes, from + match[0].length)
}

function onNextLine(bytes: Buffer, operator: Operator, nameStart: number): Value {
  const text = skipToText(bytes, operator.after, 1)
  const start = lineStart(bytes, nameStart, nameStart - 200)
  if (start === undefined || is(bytes, text, NEWLINE)) return NONE
  const own = lineStart(bytes, text, text - 200)
  if (own === undefined) return NONE
  const isItem = bytes[text] === sign.dash && is(bytes, text + 1, BLANK)
  const deeper = indentation(bytes, own) > indentation(bytes, start)
  if (operator.kind === 'equals') {
    const inner = bytes[text] === sign.opening ? skipToText(bytes, text + 1, 1) : text
    return readString(bytes, inner) ?? NONE
  }
  if (isItem) {
    const at = text + 1 + run(bytes, text + 1, text + 9, BLANK)
    const value = readString(bytes, at) ?? restOfLine(bytes, at)
    return value ? { ...value, form: 'list' } : NONE
  }
  const literal = readString(bytes, text)
  if (literal) return bytes[literal.end + 1] === sign.colon ? memberBehind(bytes, text - 1) : literal
  if (!deeper) return NONE
  const name = text + run(bytes, text, text + 40, NAME)
  if (name > text && bytes[name] === sign.colon && is(bytes, name + 1, BLANK | NEWLINE))
    return memberBelow(bytes, text, indentation(bytes, own))
  const rest = restOfLine(bytes, text)
  return rest ? { ...rest, form: 'loose' } : NONE
}

const member =
  /^[\s{]{0,60}(?:[^{}]{0,160}?[\s,{])?\\{0,3}["']?(?:[Vv]alue|[Dd]efault|default[Vv]alue|default_value|plain(?:[Tt]ext)?|stringValue)\\{0,3}["']?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}/

/** Most blocks hold none of these: the cheap question first. */
const MEMBER_WORD = /alue|efault|plain/

/** `{ "type": "string", "value": "…" }` */
function memberBehind(bytes: Buffer, from: number): Value {
  const text = bytes.toString('latin1', from, from + 260)
  const match = MEMBER_WORD.test(text) ? member.exec(text) : null
  return (match && readString(bytes, from + match[0].length)) ?? NONE
}

/** `value:` or `default:` among the lines of the same block. */
function memberBelow(bytes: Buffer, from: number, indent: number): Value {
  let at = from
  for (let lines = 0; lines < 6; lines++) {
    const key = /^(?:value|default|plainText|stringValue)[ \t]*:[ \t]+(?=\S)/i.exec(
      bytes.toString('latin1', at, at + 48),
    )
    if (key) return readString(bytes, at + key[0].length) ?? restOfLine(bytes, at + key[0].length) ?? NONE
    const end = at + lineLength(bytes, at)
    const next = skipToText(bytes, end, 1)
    const own = lineStart(bytes, next, next - 200)
    if (own === undefined || own <= at || indentation(bytes, own) !== indent) return NONE
    at = next
  }
  return NONE
}

/** The text of a folded or literal scalar; several lines of it are one value. */
function blockScalar(bytes: Buffer, from: number): Value {
  const start = skipToText(bytes, from, 1)
  const own = lineStart(bytes, start, start - 200)
  if (own === undefined || bytes[start] === sign.dash) return NONE
  const indent = indentation(bytes, own)
  let at = start
  let end = start
  let joined = ''
  for (let lines = 0; lines < 40; lines++) {
    const value = restOfLine(bytes, at)
    if (value === undefined) return NONE
    joined += bytes.toString('latin1', value.start, value.end)
    end = value.end
    const next = skipToText(bytes, end, 1)
    const line = lineStart(bytes, next, next - 200)
    if (
      line === undefined ||
      line <= at ||
      next >= bytes.length ||
      indentation(bytes, line) < indent ||
      indent === 0
    )
      break
    at = next
  }
  const first = start + schemeLength(bytes, start)
  return at === start
    ? { start: first, end, quoted: false }
    : { start, end, quoted: false, joined, form: 'list' }
}

/** A value without quotes that fills the rest of its line. */
function restOfLine(bytes: Buffer, from: number): Value | undefined {
  const start = from + schemeLength(bytes, from)
  let end = start
  while (end < bytes.length && end - start < 2048 && (bytes[end] as number) > 0x20) end++
  const rest = end + run(bytes, end, end + 48, BLANK)
  if (end === start || !(rest >= bytes.length || is(bytes, rest, NEWLINE) || bytes[rest] === sign.hash))
    return undefined
  return { start, end, quoted: false }
}

function lineLength(bytes: Buffer, from: number): number {
  let end = from
  while (end < bytes.length && end - from < 300 && !is(bytes, end, NEWLINE)) end++
  return end - from
}
