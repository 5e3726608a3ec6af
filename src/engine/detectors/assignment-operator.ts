import { BLANK, is, NAME, NEWLINE, run } from '../bytes.ts'

/** Bytes that the readers of assignments look for. */
export const sign = {
  doubleQuote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  singleQuote: 0x27,
  opening: 0x28,
  closing: 0x29,
  comma: 0x2c,
  dash: 0x2d,
  dot: 0x2e,
  colon: 0x3a,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  backslash: 0x5c,
  bracket: 0x5d,
  backtick: 0x60,
} as const

/** Blanks that may stand around an operator. */
export const MAX_BLANKS = 48

/** How name and value are joined. */
export type OperatorKind = 'equals' | 'colon' | 'comma' | 'element' | 'flag'

/** What stands between a name and its value. */
export interface Operator {
  readonly kind: OperatorKind
  /** Offset behind the operator and the blanks that follow it. */
  readonly after: number
  readonly spaced: boolean
}

/** Reads what follows the name that ends at `nameEnd`; undefined where no value can follow. */
export function readOperator(
  bytes: Buffer,
  nameStart: number,
  nameEnd: number,
  dashes: number,
): Operator | undefined {
  let i = nameEnd
  let quotedName = false
  for (let closers = 0; closers < 4; closers++) {
    const byte = bytes[i]
    if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) quotedName = true
    else if (byte !== sign.bracket && byte !== sign.backslash) break
    i++
  }
  // `"$mode,$pass" = "a,b"`: the name is a part of a longer text.
  if (quotedName && (bytes[nameStart - 1] === sign.comma || endsPhrase(bytes, nameStart))) return undefined
  const blanks = run(bytes, i, i + MAX_BLANKS, BLANK)
  const at = i + blanks
  const byte = bytes[at]
  const make = (kind: OperatorKind, length: number): Operator => {
    const gap = run(bytes, at + length, at + length + MAX_BLANKS, BLANK)
    return { kind, after: at + length + gap, spaced: blanks > 0 || gap > 0 }
  }
  if (byte === sign.equals) {
    let length = 1
    while (length < 3 && (bytes[at + length] === sign.equals || bytes[at + length] === sign.greater)) length++
    return make('equals', length)
  }
  if (byte === sign.colon) {
    if (bytes[at + 1] === sign.colon) return undefined
    if (quotedName && isTernary(bytes, nameStart)) return undefined
    return make('colon', bytes[at + 1] === sign.equals ? 2 : 1)
  }
  const pair = skipValueKey(bytes, i)
  if (pair !== undefined) return make('equals', pair - at)
  if (byte === sign.comma && quotedName) return make('comma', 1)
  if (byte === sign.greater && bytes[nameStart - 1] === sign.less && blanks === 0) {
    // In a property list `<key>` holds a name, and elsewhere mostly that of an entry.
    // So does a named group of an expression.
    const isGroup = bytes[nameStart - 2] === sign.question || bytes[nameStart - 3] === sign.question
    const isKey = nameEnd - nameStart === 3 && /^key$/i.test(bytes.toString('latin1', nameStart, nameEnd))
    return isKey || isGroup ? undefined : make('element', 1)
  }
  if (dashes >= 2 && blanks > 0 && !quotedName && bytes[at] !== sign.dash)
    return { kind: 'flag', after: at, spaced: true }
  return undefined
}

/** `"This is a common password": …`: the name is the last word of a sentence. Two words before it may still be a label. */
function endsPhrase(bytes: Buffer, nameStart: number): boolean {
  let words = 0
  for (let i = nameStart - 1; i >= nameStart - MAX_BLANKS; i--) {
    const byte = bytes[i]
    if (
      byte === undefined ||
      byte === sign.doubleQuote ||
      byte === sign.singleQuote ||
      byte === sign.backtick
    )
      break
    if (is(bytes, i, NEWLINE)) break
    if (is(bytes, i, BLANK) && ++words > 2) return true
  }
  return false
}

/** `a ? "password" : "token"`: the name is one of two values. */
function isTernary(bytes: Buffer, nameStart: number): boolean {
  let i = nameStart - 2
  while (nameStart - i < MAX_BLANKS && is(bytes, i, BLANK | NEWLINE)) i--
  return bytes[i] === sign.question
}

/**
 * `name: X` with `value: Y` behind it, as lists of variables have it in JSON, YAML and XML: offset behind the operator
 * that follows `value`, undefined when something else stands there.
 */
function skipValueKey(bytes: Buffer, from: number): number | undefined {
  let probe = from
  while (probe < from + 44 && (is(bytes, probe, BLANK | NEWLINE) || bytes[probe] === sign.comma)) probe++
  if (probe === from) return undefined
  while (probe < from + 48 && !is(bytes, probe, NAME) && bytes[probe] !== undefined) probe++
  // Prose is what mostly stands here: look at one letter before the expression does.
  if (((bytes[probe] ?? 0) | 0x20) !== 0x76) return undefined
  const match = /^,?[ \t]{0,8}\r?\n?[ \t]{0,32}\\?["']?[Vv]alue\\?["']?[ \t]{0,4}[:=]/.exec(
    bytes.toString('latin1', from, from + 64),
  )
  return match ? from + match[0].length : undefined
}
