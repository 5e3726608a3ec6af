import { BLANK, classes, is, NAME, NEWLINE, run, runBefore } from '../bytes.ts'

/** `name = value` in any of the spellings that source and configuration files have. Byte offsets. */
export interface Assignment {
  /** The key with its path (`spring.datasource.password`), as written. */
  readonly name: string
  readonly nameStart: number
  readonly nameEnd: number
  readonly valueStart: number
  readonly valueEnd: number
  /** In quotes, or between the tags of an XML element. */
  readonly quoted: boolean
  /** `Bearer`, `Basic` … where the value stands behind such a word. */
  readonly scheme: string | undefined
}

const MAX_NAME = 96
const MAX_VALUE = 2048
const MAX_BLANKS = 48

const QUOTE_DOUBLE = 0x22
const QUOTE_SINGLE = 0x27
const BACKTICK = 0x60
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const EQUALS = 0x3d
const LESS = 0x3c
const GREATER = 0x3e
const DASH = 0x2d
const SEMICOLON = 0x3b
const HASH = 0x23
const AMPERSAND = 0x26
const QUESTION = 0x3f
const BRACKET = 0x5d

/**
 * Reads the assignment whose key holds the byte at `hit`. Undefined where the key is not followed by an operator
 * and a value that could be a literal: this is the common case and decided on a few bytes, without making a string.
 */
export function readAssignment(bytes: Buffer, hit: number): Assignment | undefined {
  let nameStart = hit - runBefore(bytes, hit, hit - MAX_NAME, NAME)
  const nameEnd = hit + run(bytes, hit, hit + MAX_NAME, NAME)
  if (nameEnd - nameStart > MAX_NAME) return undefined
  let dashes = 0
  while (bytes[nameStart] === DASH) {
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
    nameStart,
    nameEnd,
    valueStart: start,
    valueEnd: end,
    quoted,
    scheme: start > value.start ? bytes.toString('latin1', value.start, start).trim() : undefined,
  }
}

type OperatorKind = 'equals' | 'colon' | 'comma' | 'element' | 'flag'

interface Operator {
  readonly kind: OperatorKind
  /** Offset behind the operator and the blanks that follow it. */
  readonly after: number
  readonly spaced: boolean
}

function readOperator(
  bytes: Buffer,
  nameStart: number,
  nameEnd: number,
  dashes: number,
): Operator | undefined {
  let i = nameEnd
  let quotedName = false
  for (let closers = 0; closers < 4; closers++) {
    const byte = bytes[i]
    if (byte === QUOTE_DOUBLE || byte === QUOTE_SINGLE || byte === BACKTICK) quotedName = true
    else if (byte !== BRACKET && byte !== BACKSLASH) break
    i++
  }
  const blanks = run(bytes, i, i + MAX_BLANKS, BLANK)
  const at = i + blanks
  const byte = bytes[at]
  const make = (kind: OperatorKind, length: number): Operator => {
    const gap = run(bytes, at + length, at + length + MAX_BLANKS, BLANK)
    return { kind, after: at + length + gap, spaced: blanks > 0 || gap > 0 }
  }
  if (byte === EQUALS) {
    let length = 1
    while (length < 3 && (bytes[at + length] === EQUALS || bytes[at + length] === GREATER)) length++
    return make('equals', length)
  }
  if (byte === COLON) {
    if (bytes[at + 1] === COLON) return undefined
    return make('colon', bytes[at + 1] === EQUALS ? 2 : 1)
  }
  const pair = skipValueKey(bytes, i)
  if (pair !== undefined) return make('equals', pair - at)
  if (byte === COMMA && quotedName) return make('comma', 1)
  if (byte === GREATER && bytes[nameStart - 1] === LESS && blanks === 0) return make('element', 1)
  if (dashes >= 2 && blanks > 0 && bytes[at] !== DASH) return { kind: 'flag', after: at, spaced: true }
  return undefined
}

/**
 * `name: X` with `value: Y` behind it, as lists of variables have it in JSON, YAML and XML: offset behind the operator
 * that follows `value`, undefined when something else stands there.
 */
function skipValueKey(bytes: Buffer, from: number): number | undefined {
  let probe = from
  while (probe < from + 44 && (is(bytes, probe, BLANK | NEWLINE) || bytes[probe] === COMMA)) probe++
  if (probe === from) return undefined
  while (probe < from + 48 && !is(bytes, probe, NAME) && bytes[probe] !== undefined) probe++
  // Prose is what mostly stands here: look at one letter before the expression does.
  if (((bytes[probe] ?? 0) | 0x20) !== 0x76) return undefined
  const match = /^,?[ \t]{0,8}\r?\n?[ \t]{0,32}\\?["']?[Vv]alue\\?["']?[ \t]{0,4}[:=]/.exec(
    bytes.toString('latin1', from, from + 64),
  )
  return match ? from + match[0].length : undefined
}

interface Value {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

function readValue(bytes: Buffer, operator: Operator, nameStart: number, nameEnd: number): Value | undefined {
  if (operator.kind === 'element') {
    const end = lineRun(bytes, operator.after, (byte) => byte !== LESS)
    return bytes[end] === LESS ? { start: operator.after, end, quoted: true } : undefined
  }
  const at = skipStringPrefix(bytes, operator.after)
  const quoted = readQuoted(bytes, at)
  if (quoted) return quoted
  if (operator.kind === 'comma') return undefined
  if (operator.kind === 'colon') {
    const annotated = skipTypeAnnotation(bytes, operator.after)
    if (annotated !== undefined) return readQuoted(bytes, skipStringPrefix(bytes, annotated))
  }
  return readBare(bytes, operator, nameStart, nameEnd)
}

/** `r"`, `b'`, `f"`, `u"`, `@"`, `$"`: what languages write before a string. */
function skipStringPrefix(bytes: Buffer, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const byte = bytes[i]
    if (byte === QUOTE_DOUBLE || byte === QUOTE_SINGLE || byte === BACKTICK) return i
    if (byte === undefined || !'bBrRuUfF@$'.includes(String.fromCharCode(byte))) return from
  }
  return from
}

function readQuoted(bytes: Buffer, at: number): Value | undefined {
  const escaped = bytes[at] === BACKSLASH
  const open = escaped ? at + 1 : at
  const quote = bytes[open]
  if (quote !== QUOTE_DOUBLE && quote !== QUOTE_SINGLE && quote !== BACKTICK) return undefined
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
    if (byte === BACKSLASH) {
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
  if (bytes[i] !== EQUALS || i === from || bytes[i + 1] === EQUALS || bytes[i + 1] === GREATER)
    return undefined
  return i + 1 + run(bytes, i + 1, i + 1 + MAX_BLANKS, BLANK)
}

type BareContext = 'line' | 'query' | 'connection-string' | 'shell'

function readBare(bytes: Buffer, operator: Operator, nameStart: number, nameEnd: number): Value | undefined {
  const context = bareContext(bytes, operator, nameStart, nameEnd)
  if (context === undefined) return undefined
  const start = operator.after
  const end = lineRun(bytes, start + schemeLength(bytes, start), (byte) => !stopsBare(byte, context))
  if (context === 'line' && !restIsComment(bytes, end)) return undefined
  return { start, end, quoted: false }
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
    if (before === QUESTION || before === AMPERSAND) return 'query'
    if (before === SEMICOLON) return 'connection-string'
    if (before === DASH) return 'shell'
  }
  if (startsLine(bytes, nameStart)) return 'line'
  const inShell = before === 0x20 || before === QUOTE_DOUBLE || before === QUOTE_SINGLE
  if (operator.kind === 'equals' && !operator.spaced && inShell && isUpperCase(bytes, nameStart, nameEnd))
    return 'shell'
  return undefined
}

const LEADING_WORDS =
  /^[ \t]*(?:(?:[#;*>+-]|\/\/|export|set|setx|setenv|declare|ENV|ARG|- *name:)[ \t]*){0,3}(?:-x +)?$/

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
  if (byte <= 0x20 || byte === QUOTE_DOUBLE || byte === QUOTE_SINGLE || byte === BACKTICK) return true
  if (context === 'query')
    return byte === AMPERSAND || byte === HASH || byte === LESS || byte === GREATER || byte === 0x29
  if (context === 'connection-string') return byte === SEMICOLON
  return false
}

function restIsComment(bytes: Buffer, from: number): boolean {
  const next = from + run(bytes, from, from + MAX_BLANKS, BLANK)
  const byte = bytes[next]
  if (byte === undefined || is(bytes, next, NEWLINE)) return true
  return next > from && (byte === HASH || byte === SEMICOLON || byte === BACKSLASH)
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
