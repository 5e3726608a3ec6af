import { BLANK, classes, is, NAME, NEWLINE, run } from '../bytes.ts'
import { MAX_BLANKS, type Operator } from './assignment-operator.ts'
import { readBare, readSpaced } from './bare-value.ts'
import { distantValue } from './distant-value.ts'
import { joinPieces } from './pieces.ts'
import { readQuoted } from './quote.ts'
import { sign } from './signs.ts'

/** A value that was read. Byte offsets. */
export interface Value {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
  readonly joined?: string
  /** Where the place of the value alone decides it. */
  readonly form?: 'pair' | 'query' | 'list' | 'loose'
}

const MAX_VALUE = 2048

/** Reads the literal behind an operator; undefined where an expression stands. The scheme of a header is left out. */
export function readValue(
  bytes: Buffer,
  operator: Operator,
  nameStart: number,
  nameEnd: number,
): Value | undefined {
  const { kind, after } = operator
  switch (kind) {
    case 'element':
      return readElement(bytes, after)
    case 'call':
      return readOnlyArgument(bytes, after)
    case 'cell':
      return readCell(bytes, after)
    case 'space':
      return readSpaced(bytes, operator, nameStart)
    case 'comma':
      return readString(bytes, skipDefault(bytes, after)) ?? readDecoded(bytes, after)
    case 'fallback':
      return readString(bytes, after)
    default:
      return readRightSide(bytes, operator, nameStart, nameEnd)
  }
}

/** What stands behind `=`, `:`, an option or a partner's `value:`. */
function readRightSide(
  bytes: Buffer,
  operator: Operator,
  nameStart: number,
  nameEnd: number,
): Value | undefined {
  const { kind, after } = operator
  // In `"&token=" + token` the quote ends the text that the name stands in.
  const inAddress = kind === 'equals' && !operator.spaced && isParameter(bytes, nameStart)
  if (!inAddress) {
    const literal = readString(bytes, after) ?? readDecoded(bytes, after)
    if (literal) return literal
    if (kind === 'colon') {
      const annotated = skipTypeAnnotation(bytes, after)
      // The padding of base64 reads like the sign of an assignment.
      const typed = annotated === undefined ? undefined : readString(bytes, annotated)
      if (typed) return typed
    }
    const distant = distantValue(bytes, operator, nameStart)
    if (distant !== undefined) return distant.end > distant.start ? distant : undefined
  }
  return readBare(bytes, operator, nameStart, nameEnd)
}

/** A string with its pieces, if it goes on behind a plus sign or on the next line. */
export function readString(bytes: Buffer, from: number): Value | undefined {
  const at = skipStringPrefix(bytes, from)
  const quoted = readQuoted(bytes, at)
  if (quoted === undefined) return undefined
  const pieces = joinPieces(bytes, at, quoted)
  if (pieces !== undefined) return { ...pieces, quoted: true }
  const newline = bytes.subarray(quoted.start, quoted.end).indexOf(0x0a)
  if (newline > 0) {
    // A line end behind a backslash is none.
    const joined = bytes.toString('latin1', quoted.start, quoted.end).replace(/\\\r?\n[ \t]*/g, '')
    return joined.includes('\n') ? undefined : { start: quoted.start, end: quoted.end, joined, quoted: true }
  }
  return withoutScheme(bytes, { start: quoted.start, end: quoted.end, quoted: true })
}

function readElement(bytes: Buffer, start: number): Value | undefined {
  let end = lineRun(bytes, start, sign.less)
  let close = end
  while (is(bytes, close, BLANK | NEWLINE) && close < end + 160) close++
  if (bytes[close] !== sign.less) return undefined
  while (end > start && is(bytes, end - 1, BLANK)) end--
  if (bytes[end - 1] === sign.bracket && bytes[end - 2] === sign.bracket) return undefined
  // What ends with another opening tag is no element with a text: `<user-password> … <user-name>` of a synopsis or a template.
  if (bytes[close + 1] !== sign.slash) return undefined
  // A label of an Android application: `<string name="password">Password</string>`.
  if (
    LABEL.test(bytes.toString('latin1', start, end)) &&
    RESOURCE.test(bytes.toString('latin1', Math.max(0, start - 120), start))
  )
    return undefined
  const cdata = bytes.toString('latin1', start, end).indexOf(']]>')
  return withoutScheme(bytes, { start, end: cdata < 0 ? end : start + cdata, quoted: true })
}

const LABEL = /^[A-Z\x80-\xff][a-z\x80-\xff]{2,30}$/
const RESOURCE = /<string\s+name="[^"]{1,90}"[^<>]*>$/

/** `("x")`, all the arguments there are. */
function readOnlyArgument(bytes: Buffer, from: number): Value | undefined {
  const at = skipStringPrefix(bytes, from)
  const quoted = readQuoted(bytes, at)
  if (quoted === undefined) return undefined
  const next = quoted.after + run(bytes, quoted.after, quoted.after + 4, BLANK)
  return bytes[next] === sign.closing ? { start: quoted.start, end: quoted.end, quoted: true } : undefined
}

/** The next cell of a table. */
function readCell(bytes: Buffer, from: number): Value | undefined {
  const at = from + (bytes[from] === sign.backtick ? 1 : 0)
  const end = at + run(bytes, at, at + MAX_VALUE, NAME) + 0
  let stop = end
  while (
    stop < at + 200 &&
    (bytes[stop] ?? 0) > 0x20 &&
    bytes[stop] !== sign.bar &&
    bytes[stop] !== sign.backtick
  )
    stop++
  return stop > at ? { start: at, end: stop, quoted: false, form: 'loose' } : undefined
}

/** `env("X", default="…")`, `fallback: '…'`. */
function skipDefault(bytes: Buffer, from: number): number {
  if (((bytes[from] ?? 0) | 0x20) !== 0x64) return from
  const match = /^default(?:_?value)?[ \t]{0,4}[=:][ \t]{0,4}/i.exec(
    bytes.toString('latin1', from, from + 24),
  )
  return from + (match?.[0].length ?? 0)
}

/** `Buffer.from('…', 'hex')`, `base64.b64decode("…")`: a call that only changes how a literal is written. */
function readDecoded(bytes: Buffer, at: number): Value | undefined {
  let from = at
  // `new Secret(`, `[]byte(`
  if (bytes[from] === 0x6e && bytes[from + 3] === 0x20 && bytes[from + 1] === 0x65) from += 4
  else if (bytes[from] === sign.openingBracket && bytes[from + 1] === sign.bracket) from += 2
  const end = from + run(bytes, from, from + MAX_CALLEE, NAME)
  if (bytes[end] !== sign.opening || !DECODERS.test(bytes.toString('latin1', from, end))) return undefined
  const quoted = readQuoted(bytes, skipStringPrefix(bytes, end + 1))
  return quoted && { start: quoted.start, end: quoted.end, quoted: true, form: 'list' }
}

const MAX_CALLEE = 48
const DECODERS =
  /(?:^|\.)(?:from(?:hex|Base64(?:String)?)?|a2b_hex|unhexlify|(?:b64|b32|base64|urlsafe_b64|hex)?_?[dD]ecode(?:String)?|atob|encode|getBytes|Secret(?:Str|Value)?|secret|String|string|str|bytes?|sensitive|plainText|hex2bin|base64_decode|hexToBytes)$/i

/** `r"`, `b'`, `f"`, `u"`, `@"`, `$"`, `N'`: what languages write before a string. */
function skipStringPrefix(bytes: Buffer, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const byte = bytes[i]
    if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return i
    if (byte === undefined || !'bBrRuUfFN@$&'.includes(String.fromCharCode(byte))) return from
  }
  return from
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

/** Behind the `?`, a single `&` or an `&amp;` of a URL, percent-encoded or not. */
export function isParameter(bytes: Buffer, nameStart: number): boolean {
  const before = bytes[nameStart - 1]
  if (before === sign.question) return true
  if (before === sign.ampersand) return bytes[nameStart - 2] !== sign.ampersand
  if (before === sign.semicolon && bytes[nameStart - 5] === sign.ampersand)
    return bytes.toString('latin1', nameStart - 4, nameStart) === 'amp;'
  return (
    bytes[nameStart - 3] === sign.percent &&
    /%(?:3f|26)$/i.test(bytes.toString('latin1', nameStart - 3, nameStart))
  )
}

const SCHEME = /^(?:[Bb]earer|[Bb]asic|[Tt]oken|ApiKey|Digest|Bot) +/

/** Length of `Bearer ` and the like, as HTTP headers have it before the value proper (RFC 9110, section 11.4). */
export function schemeLength(bytes: Buffer, start: number): number {
  if ('BbTtAD'.indexOf(String.fromCharCode(bytes[start] ?? 0)) < 0) return 0
  return SCHEME.exec(bytes.toString('latin1', start, start + 16))?.[0].length ?? 0
}

function withoutScheme(bytes: Buffer, value: Value): Value {
  return { ...value, start: Math.min(value.end, value.start + schemeLength(bytes, value.start)) }
}

function lineRun(bytes: Buffer, from: number, stop: number): number {
  const limit = Math.min(bytes.length, from + MAX_VALUE)
  let i = from
  while (i < limit && ((classes[bytes[i] as number] as number) & NEWLINE) === 0 && bytes[i] !== stop) i++
  return i
}
