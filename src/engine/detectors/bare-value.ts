import { BLANK, is, NAME, NEWLINE, run } from '../bytes.ts'
import type { Operator } from './assignment-operator.ts'
import { isParameter, readString, schemeLength, type Value } from './assignment-value.ts'
import { lineStart } from './line.ts'
import { sign } from './signs.ts'

const MAX_VALUE = 2048

/**
 * `line`: alone on its line. `query`: of a URL. `connection-string`: up to a semicolon. `shell`: a word of a command. `list`: among other pairs of
 * `name=value`. `label`: behind a colon somewhere in a line.
 */
type BareContext = 'line' | 'query' | 'connection-string' | 'shell' | 'list' | 'label'

/** Reads a value without quotes behind `=`, `:` or an option; undefined where it may be an expression of some language. */
export function readBare(
  bytes: Buffer,
  operator: Operator,
  nameStart: number,
  nameEnd: number,
): Value | undefined {
  let context = bareContext(bytes, operator, nameStart, nameEnd)
  if (context === undefined) return undefined
  const from = operator.after
  const start = from + schemeLength(bytes, from)
  const end = bareEnd(bytes, start, context)
  if (end <= start) return undefined
  if (context === 'line') {
    if (!restIsComment(bytes, end)) {
      // `PASSWORD=x npm start`
      if (operator.spaced || operator.kind !== 'equals' || !isUpperCase(bytes, nameStart, nameEnd))
        return undefined
      context = 'shell'
    } else if (operator.spaced && isExpression(bytes, start, end)) {
      return undefined
    }
  }
  if (context === 'query') return { start, end, quoted: false, form: 'query' }
  // ODBC puts values with signs into braces.
  if (context === 'connection-string' && bytes[start] === sign.openingBrace && bytes[end - 1] === sign.brace)
    return { start: start + 1, end: end - 1, quoted: false }
  return {
    start,
    end,
    quoted: false,
    ...(context === 'list' || context === 'label' ? { form: 'loose' } : {}),
  }
}

/** Where a value without quotes is a literal and not an expression of some language. */
function bareContext(
  bytes: Buffer,
  operator: Operator,
  nameStart: number,
  nameEnd: number,
): BareContext | undefined {
  if (operator.kind === 'flag') return 'shell'
  if (operator.kind === 'apart')
    return restIsComment(bytes, bareEnd(bytes, operator.after, 'line')) ? 'line' : 'label'
  const before = bytes[nameStart - 1]
  if (operator.kind === 'equals' && !operator.spaced) {
    if (isParameter(bytes, nameStart)) {
      // `a?b.password=c:d` is an expression.
      return bytes.subarray(nameStart, nameEnd).includes(sign.dot) ? undefined : 'query'
    }
    if (before === sign.semicolon) return 'connection-string'
    if (before === sign.dash) return 'shell'
  }
  if (bytes[nameStart - 2] === sign.backslash || startsLine(bytes, nameStart)) return 'line'
  if (operator.kind === 'equals') {
    if (operator.spaced) return undefined
    const inShell = before === 0x20 || before === sign.doubleQuote || before === sign.singleQuote
    if (inShell && isUpperCase(bytes, nameStart, nameEnd)) return 'shell'
    if (before === 0x20 && bytes[nameStart - 2] === sign.semicolon) return 'connection-string'
    if (inShell || before === sign.comma || before === sign.equals || before === sign.colon) return 'list'
    return undefined
  }
  return operator.spaced && before !== undefined ? 'label' : undefined
}

/** What may stand before a key at the start of a line; in a file of Windows first of all a byte order mark (read as Latin-1). */
const LEADING_WORDS =
  /^(?:\u00ef\u00bb\u00bf)?[ \t]*(?:(?:[#;*>+-]|\/\/|export|set|setx|setenv|declare|ENV|ARG|- *name:)[ \t]*){0,3}(?:-x +)?$/

function startsLine(bytes: Buffer, nameStart: number): boolean {
  const start = lineStart(bytes, nameStart, nameStart - 40)
  if (start === undefined) return false
  return start === nameStart || LEADING_WORDS.test(bytes.toString('latin1', start, nameStart))
}

function isUpperCase(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte >= 0x61 && byte <= 0x7a) return false
  }
  return true
}

function bareEnd(bytes: Buffer, start: number, context: BareContext): number {
  const limit = Math.min(bytes.length, start + MAX_VALUE)
  let i = start
  while (i < limit && !stopsBare(bytes, i, context)) i++
  return i
}

function stopsBare(bytes: Buffer, i: number, context: BareContext): boolean {
  const byte = bytes[i] as number
  if (byte <= 0x20 || byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick)
    return true
  switch (context) {
    case 'query':
      return (
        byte === sign.ampersand ||
        byte === sign.hash ||
        byte === sign.less ||
        byte === sign.greater ||
        byte === sign.closing ||
        isEscapedEnd(bytes, i)
      )
    case 'connection-string':
      return byte === sign.semicolon || byte === sign.less || isEscapedEnd(bytes, i)
    case 'list':
      return byte === sign.comma || byte === sign.semicolon || byte === sign.less || isEscapedEnd(bytes, i)
    case 'label':
      return (
        byte === sign.comma ||
        byte === sign.brace ||
        byte === sign.less ||
        byte === sign.bar ||
        isEscapedEnd(bytes, i)
      )
    case 'shell':
      return isEscapedEnd(bytes, i)
    case 'line':
      return byte === sign.backslash && isEscapedEnd(bytes, i)
  }
}

/** A line end written `\n` inside a string, an entity for a quote, or `%26` and `%22`. */
function isEscapedEnd(bytes: Buffer, i: number): boolean {
  const byte = bytes[i]
  if (byte === sign.backslash) {
    const next = bytes[i + 1]
    return (
      next === 0x6e ||
      next === 0x72 ||
      next === sign.doubleQuote ||
      next === sign.singleQuote ||
      next === sign.backslash
    )
  }
  if (byte === sign.ampersand) return /^&(?:quot|#3[49]|lt|amp);/.test(bytes.toString('latin1', i, i + 6))
  return byte === sign.percent && bytes[i + 1] === 0x32 && (bytes[i + 2] === 0x36 || bytes[i + 2] === 0x32)
}

/** A name, a member or a call, as code has them where a configuration file has a literal: `getToken(x);`, `this.key,`. */
function isExpression(bytes: Buffer, start: number, end: number): boolean {
  const stop = start + run(bytes, start, end, NAME)
  if (stop === start || stop >= end) return false
  const next = bytes[stop]
  return next === sign.opening || ((next === sign.semicolon || next === sign.comma) && stop + 1 === end)
}

function restIsComment(bytes: Buffer, from: number): boolean {
  const next = from + run(bytes, from, from + 48, BLANK)
  const byte = bytes[next]
  if (byte === undefined || is(bytes, next, NEWLINE)) return true
  if (byte === sign.backslash) return true
  return next > from && (byte === sign.hash || byte === sign.semicolon)
}

// Behind a blank alone ---------------------------------------------------------

/** Words before a name that give it the value behind it: in Dockerfiles, shells, C, Lisp, and commands that keep settings. */
const DIRECTIVES =
  /^[ \t]*(?:RUN[ \t]+)?(?:ENV|ARG|setenv|setx|set(?:[ \t]+-\w+)+|#[ \t]*define|\((?:setq|defvar|defconst)|(?:npm|git|wp|fly|heroku|dotnet|poetry|aws|gcloud)[ \t][^"'|;&]{0,60}?(?:set|config(?:[ \t]+--[a-z]+)?))[ \t]+"?(?:[\w./:-]*[:/])?$/
/** A user's name stands before: `.netrc`, fetchmail, Cisco IOS. */
const LOGIN =
  /(?:^|[ \t])(?:login|user|username|account)[ \t]+["']?[^\s"']{1,64}["']?(?:[ \t]+(?:is|with|0))?[ \t]+$/
const SQL =
  /(?:\b(?:ROLE|USER|WITH|LOGIN|ENCRYPTED|UNENCRYPTED|MAPPING|OPTIONS[ \t]*\([^()]{0,80})[ \t]+(?:"?[\w.-]+"?[ \t]+)?|,[ \t]*)(?:(?:WITH|LOGIN|SUPERUSER|CREATEDB|CREATEROLE|ENCRYPTED|REPLICATION)[ \t]+){0,5}$/i

/** `keyPassword 'x'`, `#define PASSWORD "x"`, `ALTER ROLE a PASSWORD 'x'`, `ENV PASSWORD x`, `login a password x`, `requirepass x`. */
export function readSpaced(bytes: Buffer, operator: Operator, nameStart: number): Value | undefined {
  const { after } = operator
  const byte = bytes[after]
  const isQuote = byte === sign.doubleQuote || byte === sign.singleQuote
  if (!isQuote && isPlainWord(bytes, after)) return undefined
  const start = lineStart(bytes, nameStart, nameStart - 120)
  if (start === undefined) return undefined
  const before = () => bytes.toString('latin1', start, nameStart)
  if (isQuote) {
    const value = readString(bytes, after)
    if (value === undefined) return undefined
    const prefix = before()
    // In Gradle, Ruby and Lisp; with the rest of the line the statement ends.
    const alone = prefix.trim() === '' && restIsComment(bytes, value.end + 1)
    // `:password "x"` of Clojure
    const isKeyword = /(?:^|[\s{]):$/.test(prefix)
    return alone || isKeyword || DIRECTIVES.test(prefix) || LOGIN.test(prefix) || SQL.test(prefix)
      ? value
      : { ...value, form: 'list' }
  }
  const isFirst = start === nameStart || run(bytes, start, nameStart, BLANK) === nameStart - start
  if (!isFirst && !mayBeDirective(bytes, start, nameStart)) return undefined
  return typed(bytes, after) ?? plain(bytes, after, isFirst ? '' : before())
}

/** Letters alone, and no assignment behind them: prose goes on. */
function isPlainWord(bytes: Buffer, from: number): boolean {
  let i = from
  while (((bytes[i] ?? 0) | 0x20) >= 0x61 && ((bytes[i] ?? 0) | 0x20) <= 0x7a) i++
  const byte = bytes[i]
  if (byte === 0x20) return bytes[i + 1] !== sign.equals
  return (
    byte === undefined || byte <= 0x20 || byte === sign.comma || byte === sign.dot || byte === sign.closing
  )
}

/** `var password string = "x"` */
function typed(bytes: Buffer, from: number): Value | undefined {
  const word = from + run(bytes, from, from + 32, NAME)
  const equals = word + run(bytes, word, word + 8, BLANK)
  if (bytes[equals] !== sign.equals || bytes[equals + 1] === sign.equals) return undefined
  return readString(bytes, equals + 1 + run(bytes, equals + 1, equals + 9, BLANK))
}

function plain(bytes: Buffer, from: number, prefix: string): Value | undefined {
  // `enable secret 0 x`
  const start = /^[05] /.test(bytes.toString('latin1', from, from + 2)) ? from + 2 : from
  const end = bareEnd(bytes, start, 'shell')
  const value = { start, end, quoted: false }
  if (prefix === '') return restIsComment(bytes, end) ? { ...value, form: 'loose' } : undefined
  if (LOGIN.test(prefix)) return value
  if (DIRECTIVES.test(prefix)) return value
  return /^[ \t]*(?:enable|default)[ \t]+$/.test(prefix) && restIsComment(bytes, end)
    ? { ...value, form: 'loose' }
    : undefined
}

/** The first letter of the line, and words that stand before passwords: cheap, for most of this is prose. */
function mayBeDirective(bytes: Buffer, start: number, nameStart: number): boolean {
  let i = start
  while (is(bytes, i, BLANK)) i++
  const first = bytes[i] ?? 0
  if (!'EARsen#(gwfhdpmvcul'.includes(String.fromCharCode(first))) return false
  const text = bytes.toString('latin1', start, nameStart)
  return DIRECTIVES.test(text) || LOGIN.test(text) || /^[ \t]*(?:enable|default|var|const)[ \t]+$/.test(text)
}
