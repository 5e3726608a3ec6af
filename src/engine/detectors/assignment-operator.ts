import { BLANK, is, NAME, NEWLINE, run } from '../bytes.ts'
import { elementValue } from './assignment-element.ts'
import { findPartner } from './assignment-partner.ts'
import { quoteLength } from './quote.ts'
import { sign } from './signs.ts'

/** Blanks that may stand around an operator. */
export const MAX_BLANKS = 48

/**
 * How name and value are joined. `flag`: a blank behind dashes. `call`: a parenthesis. `space`: a blank and nothing else. `cell`: the bar of a
 * table. `apart`: the value has a name of its own (`value:`, `default =`).
 */
export type OperatorKind =
  | 'equals'
  | 'colon'
  | 'comma'
  | 'element'
  | 'flag'
  | 'call'
  | 'space'
  | 'cell'
  | 'apart'
  | 'fallback'

/** What stands between a name and its value. */
export interface Operator {
  readonly kind: OperatorKind
  /** Offset behind the operator and the blanks that follow it. */
  readonly after: number
  readonly spaced: boolean
  /** The name stands in quotes, in brackets or both. */
  readonly quotedName: boolean
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
    if (bytes[i] === sign.bracket) i++
    else if (bytes[i] === sign.openingBracket && closers === 0) {
      // `char password[] = "…"`
      const digits = run(bytes, i + 1, i + 8, NAME)
      if (bytes[i + 1 + digits] !== sign.bracket) break
      i += digits + 2
    } else {
      const length = quoteLength(bytes, i)
      if (length === 0) break
      quotedName = true
      i += length
    }
  }
  // `"$mode,$pass" = "a,b"`: the name is a part of a longer text.
  if (quotedName && (bytes[nameStart - 1] === sign.comma || endsPhrase(bytes, nameStart))) return undefined
  const blanks = run(bytes, i, i + MAX_BLANKS, BLANK)
  const at = i + blanks
  const byte = bytes[at]
  const make = (kind: OperatorKind, length: number): Operator => {
    const gap = run(bytes, at + length, at + length + MAX_BLANKS, BLANK)
    return { kind, after: at + length + gap, spaced: blanks > 0 || gap > 0, quotedName }
  }
  switch (byte) {
    case sign.equals: {
      let length = 1
      while (length < 3 && (bytes[at + length] === sign.equals || bytes[at + length] === sign.greater))
        length++
      return make('equals', length)
    }
    case sign.colon:
      if (bytes[at + 1] === sign.colon) return undefined
      if (quotedName && isTernary(bytes, nameStart)) return undefined
      // `type="password" :disabled="…"`: the next attribute.
      if (quotedName && blanks > 0 && /^:[A-Za-z][\w.-]*=/.test(bytes.toString('latin1', at, at + 40)))
        return undefined
      return make('colon', bytes[at + 1] === sign.equals ? 2 : 1 + emphasis(bytes, at + 1))
    case sign.percent:
      // `%3D` and `%3A`, as they stand in the parameter of a URL.
      if (bytes[at + 1] !== 0x33 || blanks > 0) return undefined
      return ((bytes[at + 2] ?? 0) | 0x20) === 0x64
        ? make('equals', 3)
        : ((bytes[at + 2] ?? 0) | 0x20) === 0x61
          ? make('colon', 3)
          : undefined
    case sign.opening:
      return quotedName || blanks > 1 || !opensString(bytes, at + 1) ? undefined : make('call', 1)
    case sign.bar:
      if (bytes[at + 1] !== sign.bar) {
        const cell = make('cell', 1)
        const first = bytes[cell.after]
        // `type Scheme = "token" | "oauth2"`: the types of a union.
        return first === sign.doubleQuote || first === sign.singleQuote ? undefined : cell
      }
      break
  }
  const fallback = skipFallback(bytes, at)
  if (fallback !== undefined) return { kind: 'fallback', after: fallback, spaced: true, quotedName }
  const element = elementValue(bytes, nameStart, nameEnd, i)
  if (element !== undefined) return { kind: 'element', after: element, spaced: false, quotedName }
  const partner = findPartner(bytes, nameStart, i)
  if (partner !== undefined) return { kind: 'apart', after: partner, spaced: true, quotedName }
  if (byte === sign.comma && quotedName) return make('comma', 1)
  if (blanks === 0 || (quotedName && quoteLength(bytes, at) !== 1) || is(bytes, at, NEWLINE)) return undefined
  // `keytool -storepass x`, `-Password x`: an option with its argument.
  if (dashes >= 2 || (dashes === 1 && nameEnd - nameStart >= 4))
    return bytes[at] === sign.dash ? undefined : { kind: 'flag', after: at, spaced: true, quotedName }
  // `data "azurerm_key_vault_secret" "db" {`: the labels of a block of HCL.
  if (quotedName && labelOfBlock.test(bytes.toString('latin1', at, at + 130))) return undefined
  return { kind: 'space', after: at, spaced: true, quotedName }
}

const labelOfBlock = /^"[\w-]{1,120}"[ \t]*\{/

/** A quote, perhaps behind the letters that languages write before a string. */
function opensString(bytes: Buffer, from: number): boolean {
  const at = from + run(bytes, from, from + 4, BLANK)
  for (let i = at; i < at + 3; i++) {
    const byte = bytes[i]
    if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return true
    if (byte === sign.backslash) return quoteLength(bytes, i) > 0
  }
  return false
}

/** `||`, `??`, `?:` or `or` behind a variable, perhaps with a parenthesis that closes, and before a string. */
function skipFallback(bytes: Buffer, from: number): number | undefined {
  let i = from
  if (bytes[i] === sign.closing) i++
  i += run(bytes, i, i + 4, BLANK)
  const byte = bytes[i]
  const next = bytes[i + 1]
  const isFallback =
    (byte === sign.bar && next === sign.bar) ||
    (byte === sign.question && (next === sign.question || next === sign.colon)) ||
    (byte === 0x6f && next === 0x72 && bytes[i + 2] === 0x20)
  if (!isFallback) return undefined
  const at = i + 2 + run(bytes, i + 2, i + 8, BLANK)
  return quoteLength(bytes, at) === 1 ? at : undefined
}

/** `**Password:** x`: the signs that end bold or italic text. */
function emphasis(bytes: Buffer, i: number): number {
  let end = i
  while (end < i + 3 && (bytes[end] === sign.star || bytes[end] === sign.underscore)) end++
  return end - i
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
