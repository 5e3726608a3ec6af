import { BLANK, classes, is, NAME, NEWLINE, run, runBefore } from '../bytes.ts'
import { MAX_BLANKS, type Operator, readOperator, sign } from './assignment-operator.ts'

/** `name = value` in any of the spellings that source and configuration files have. Byte offsets. */
export interface Assignment {
  /** The key with its path (`spring.datasource.password`), as written. */
  readonly name: string
  readonly nameEnd: number
  readonly valueStart: number
  readonly valueEnd: number
  /** In quotes, or between the tags of an XML element. */
  readonly quoted: boolean
  /**
   * `query`: a parameter of a URL. `list`: name and value stand beside each other in a list of strings, or the value in
   * a call, and may have nothing to do with each other. `flag`: an option with its argument behind a blank, if prose does not go on there. `pair`: everything else.
   */
  readonly form: 'pair' | 'query' | 'list' | 'flag'
}

const MAX_NAME = 96
const MAX_VALUE = 2048

/**
 * Reads the assignment whose key holds the byte at `hit`. Undefined where the key is not followed by an operator
 * and a value that could be a literal: this is the common case and decided on a few bytes, without making a string.
 */
export function readAssignment(bytes: Buffer, hit: number): Assignment | undefined {
  let nameStart = hit - runBefore(bytes, hit, hit - MAX_NAME, NAME)
  const nameEnd = hit + run(bytes, hit, hit + MAX_NAME, NAME)
  if (nameEnd - nameStart > MAX_NAME) return undefined
  let dashes = 0
  while (bytes[nameStart] === sign.dash) {
    nameStart++
    dashes++
  }
  const operator = readOperator(bytes, nameStart, nameEnd, dashes)
  if (operator === undefined) return undefined
  const value = readValue(bytes, operator, nameStart, nameEnd)
  if (value === undefined || value.end <= value.start) return undefined
  const { start, end, quoted } = withoutScheme(bytes, value)
  if (end <= start) return undefined
  return {
    name: bytes.toString('latin1', nameStart, nameEnd),
    nameEnd,
    valueStart: start,
    valueEnd: end,
    quoted,
    form: formOf(bytes, operator, nameStart, value),
  }
}

function formOf(bytes: Buffer, operator: Operator, nameStart: number, value: Value): Assignment['form'] {
  if (value.decoded || (operator.kind === 'comma' && !isCall(bytes, nameStart, value.end))) return 'list'
  if (operator.kind === 'flag') return 'flag'
  return value.context === 'query' ? 'query' : 'pair'
}

/** `put("password", "x")`: both are all the arguments of a call that does not merely make a list. */
function isCall(bytes: Buffer, nameStart: number, valueEnd: number): boolean {
  let after = valueEnd + 1
  while (is(bytes, after, BLANK)) after++
  if (bytes[after] !== sign.closing) return false
  // `fill('#password', 'x')` names the field by its id.
  let before = nameStart - (bytes[nameStart - 1] === sign.hash ? 3 : 2)
  while (is(bytes, before, BLANK)) before--
  if (bytes[before] !== sign.opening) return false
  const callee = bytes.toString('latin1', before - runBefore(bytes, before, before - 24, NAME), before)
  return callee !== '' && !/(?:array|list|set|only|except|of)$/i.test(callee)
}

interface Value {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  readonly context?: BareContext
  /** The argument of a call: only a random one is the secret itself. */
  readonly decoded?: boolean
}

function readValue(bytes: Buffer, operator: Operator, nameStart: number, nameEnd: number): Value | undefined {
  if (operator.kind === 'element') {
    const end = lineRun(bytes, operator.after, (byte) => byte !== sign.less)
    return bytes[end] === sign.less ? { start: operator.after, end, quoted: true } : undefined
  }
  // In `"&token=" + token` the quote ends the text that the name stands in.
  if (operator.kind === 'equals' && !operator.spaced && isParameter(bytes, nameStart)) {
    return readBare(bytes, operator, nameStart, nameEnd)
  }
  const at = skipStringPrefix(bytes, operator.after)
  const quoted = readQuoted(bytes, at)
  if (quoted) return quoted
  const argument = readArgument(bytes, at)
  if (argument) return argument
  if (operator.kind === 'comma') return undefined
  if (operator.kind === 'colon') {
    const annotated = skipTypeAnnotation(bytes, operator.after)
    if (annotated !== undefined) return readQuoted(bytes, skipStringPrefix(bytes, annotated))
  }
  return readBare(bytes, operator, nameStart, nameEnd)
}

/** `Buffer.from('…', 'hex')`, `base64.b64decode("…")`: a call that only changes how a literal is written. */
function readArgument(bytes: Buffer, at: number): Value | undefined {
  const end = at + run(bytes, at, at + MAX_CALLEE, NAME)
  if (bytes[end] !== sign.opening || !DECODERS.test(bytes.toString('latin1', at, end))) return undefined
  const quoted = readQuoted(bytes, skipStringPrefix(bytes, end + 1))
  return quoted && { ...quoted, decoded: true }
}

const MAX_CALLEE = 48
const DECODERS =
  /(?:^|\.)(?:from(?:hex|Base64(?:String)?)?|a2b_hex|unhexlify|(?:b64|b32|base64|urlsafe_b64|hex)?_?[dD]ecode(?:String)?|atob|encode|getBytes|SecretStr|hex2bin|base64_decode|hexToBytes)$/i

/** `r"`, `b'`, `f"`, `u"`, `@"`, `$"`: what languages write before a string. */
function skipStringPrefix(bytes: Buffer, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const byte = bytes[i]
    if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return i
    if (byte === undefined || !'bBrRuUfF@$'.includes(String.fromCharCode(byte))) return from
  }
  return from
}

function readQuoted(bytes: Buffer, at: number): Value | undefined {
  const escaped = bytes[at] === sign.backslash
  const open = escaped ? at + 1 : at
  const quote = bytes[open]
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote && quote !== sign.backtick) return undefined
  // Three quotes in a row open a long string; two are an empty one.
  if (bytes[open + 1] === quote) {
    if (bytes[open + 2] !== quote || escaped) return undefined
    return closed(bytes, open + 3, quote, false)
  }
  return closed(bytes, open + 1, quote, escaped)
}

function closed(bytes: Buffer, start: number, quote: number, escaped: boolean): Value | undefined {
  const limit = Math.min(bytes.length, start + MAX_VALUE)
  for (let i = start; i < limit; i++) {
    const byte = bytes[i] as number
    if (byte === quote) return { start, end: i, quoted: true }
    if (byte === sign.backslash) {
      if (escaped && bytes[i + 1] === quote) return { start, end: i, quoted: true }
      i++
    } else if (((classes[byte] as number) & NEWLINE) !== 0) return undefined
  }
  return undefined
}

/** `name: string = "…"`: offset behind the equals sign, if that is what stands here. */
function skipTypeAnnotation(bytes: Buffer, from: number): number | undefined {
  const limit = from + 48
  let i = from
  while (i < limit && (is(bytes, i, NAME | BLANK) || '<>[]|?&'.includes(String.fromCharCode(bytes[i] ?? 0))))
    i++
  if (bytes[i] !== sign.equals || i === from || bytes[i + 1] === sign.equals || bytes[i + 1] === sign.greater)
    return undefined
  return i + 1 + run(bytes, i + 1, i + 1 + MAX_BLANKS, BLANK)
}

type BareContext = 'line' | 'query' | 'connection-string' | 'shell'

function readBare(bytes: Buffer, operator: Operator, nameStart: number, nameEnd: number): Value | undefined {
  const context = bareContext(bytes, operator, nameStart, nameEnd)
  if (context === undefined) return undefined
  const start = operator.after
  const end = lineRun(bytes, start + schemeLength(bytes, start), (byte) => !stopsBare(byte, context))
  if (
    context === 'line' &&
    (!restIsComment(bytes, end) || (operator.spaced && isExpression(bytes, start, end)))
  )
    return undefined
  return { start, end, quoted: false, context }
}

/** Where a value without quotes is a literal and not an expression of some language. */
function bareContext(
  bytes: Buffer,
  operator: Operator,
  nameStart: number,
  nameEnd: number,
): BareContext | undefined {
  if (operator.kind === 'flag') return 'shell'
  const before = bytes[nameStart - 1]
  if (operator.kind === 'equals' && !operator.spaced) {
    if (isParameter(bytes, nameStart)) {
      // `a?b.password=c:d` is an expression.
      return bytes.subarray(nameStart, nameEnd).includes(sign.dot) ? undefined : 'query'
    }
    if (before === sign.semicolon) return 'connection-string'
    if (before === sign.dash) return 'shell'
  }
  if (startsLine(bytes, nameStart)) return 'line'
  const inShell = before === 0x20 || before === sign.doubleQuote || before === sign.singleQuote
  if (operator.kind === 'equals' && !operator.spaced && inShell && isUpperCase(bytes, nameStart, nameEnd))
    return 'shell'
  return undefined
}

/** Behind the `?`, a single `&` or an `&amp;` of a URL. */
function isParameter(bytes: Buffer, nameStart: number): boolean {
  const before = bytes[nameStart - 1]
  if (before === sign.semicolon && bytes[nameStart - 5] === sign.ampersand) {
    return bytes.toString('latin1', nameStart - 4, nameStart) === 'amp;'
  }
  return before === sign.question || (before === sign.ampersand && bytes[nameStart - 2] !== sign.ampersand)
}

/** What may stand before a key at the start of a line; in a file of Windows first of all a byte order mark (read as Latin-1). */
const LEADING_WORDS =
  /^(?:\u00ef\u00bb\u00bf)?[ \t]*(?:(?:[#;*>+-]|\/\/|export|set|setx|setenv|declare|ENV|ARG|- *name:)[ \t]*){0,3}(?:-x +)?$/

function startsLine(bytes: Buffer, nameStart: number): boolean {
  const limit = Math.max(0, nameStart - 40)
  let i = nameStart
  while (i > limit && ((classes[bytes[i - 1] as number] as number) & NEWLINE) === 0) i--
  if (i === nameStart) return true
  if (i > 0 && ((classes[bytes[i - 1] as number] as number) & NEWLINE) === 0) return false
  return LEADING_WORDS.test(bytes.toString('latin1', i, nameStart))
}

function isUpperCase(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte >= 0x61 && byte <= 0x7a) return false
  }
  return true
}

function stopsBare(byte: number, context: BareContext): boolean {
  if (byte <= 0x20 || byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick)
    return true
  if (context === 'query')
    return (
      byte === sign.ampersand ||
      byte === sign.hash ||
      byte === sign.less ||
      byte === sign.greater ||
      byte === 0x29
    )
  if (context === 'connection-string') return byte === sign.semicolon
  return false
}

/** A name, a member or a call, as code has them where a configuration file has a literal: `getToken(x);`, `this.key,`. */
function isExpression(bytes: Buffer, start: number, end: number): boolean {
  const stop = start + run(bytes, start, end, NAME)
  if (stop === start || stop >= end) return false
  const next = bytes[stop]
  return next === sign.opening || ((next === sign.semicolon || next === sign.comma) && stop + 1 === end)
}

function restIsComment(bytes: Buffer, from: number): boolean {
  const next = from + run(bytes, from, from + MAX_BLANKS, BLANK)
  const byte = bytes[next]
  if (byte === undefined || is(bytes, next, NEWLINE)) return true
  return next > from && (byte === sign.hash || byte === sign.semicolon || byte === sign.backslash)
}

const SCHEME = /^(?:[Bb]earer|[Bb]asic|[Tt]oken|ApiKey|Digest|Bot) +/

/** Length of `Bearer ` and the like, as HTTP headers have it before the value proper (RFC 9110, section 11.4). */
function schemeLength(bytes: Buffer, start: number): number {
  return SCHEME.exec(bytes.toString('latin1', start, start + 16))?.[0].length ?? 0
}

function withoutScheme(bytes: Buffer, value: Value): Value {
  return { ...value, start: Math.min(value.end, value.start + schemeLength(bytes, value.start)) }
}

function lineRun(bytes: Buffer, from: number, goesOn: (byte: number) => boolean): number {
  const limit = Math.min(bytes.length, from + MAX_VALUE)
  let i = from
  while (i < limit && ((classes[bytes[i] as number] as number) & NEWLINE) === 0 && goesOn(bytes[i] as number))
    i++
  return i
}
