import { BLANK, is, NAME, NEWLINE, run, runBefore } from '../bytes.ts'
import { readOperator, type Operator } from './assignment-operator.ts'
import { readValue, type Value } from './assignment-value.ts'
import { sign } from './signs.ts'

/** `name = value` in any of the spellings that source and configuration files have. Byte offsets. */
export interface Assignment {
  /** The key with its path (`spring.datasource.password`), as written. */
  readonly name: string
  readonly nameEnd: number
  readonly valueStart: number
  readonly valueEnd: number
  /** The value, where it is not what stands between the offsets: pieces that were joined. Latin-1. */
  readonly joined?: string
  /** In quotes, or between the tags of an XML element. */
  readonly quoted: boolean
  /**
   * `query`: a parameter of a URL. `list`: name and value stand beside each other in a list of strings, or the value in
   * a call, and may have nothing to do with each other. `flag`: an option with its argument behind a blank, if prose does not go on there.
   * `loose`: in the middle of a line, where an expression of some language may stand as well. `pair`: everything else.
   */
  readonly form: 'pair' | 'query' | 'list' | 'flag' | 'loose'
}

const MAX_NAME = 96

/**
 * Reads the assignment whose key holds the byte at `hit`. Undefined where the key is not followed by an operator
 * and a value that could be a literal: this is the common case and decided on a few bytes, without making a string.
 *
 * @param tells whether a key of this name may hold a secret; the value of another one is not read
 */
export function readAssignment(
  bytes: Buffer,
  hit: number,
  tells: (name: string) => boolean,
): Assignment | undefined {
  let nameStart = hit - runBefore(bytes, hit, hit - MAX_NAME, NAME)
  const nameEnd = hit + run(bytes, hit, hit + MAX_NAME, NAME)
  if (nameEnd - nameStart > MAX_NAME) return undefined
  let dashes = 0
  while (bytes[nameStart] === sign.dash) {
    nameStart++
    dashes++
  }
  nameStart += escapeLength(bytes, nameStart, hit)
  const operator = readOperator(bytes, nameStart, nameEnd, dashes)
  if (operator === undefined) return undefined
  if (operator.kind === 'equals' && isBinding(bytes, nameStart)) return undefined
  if (operator.kind === 'call') nameStart += setterLength(bytes, nameStart, hit)
  const name = bytes.toString('latin1', nameStart, nameEnd)
  if (!tells(name)) return undefined
  const value = readValue(bytes, operator, nameStart, nameEnd)
  if (value === undefined || value.end <= value.start) return undefined
  return {
    name,
    nameEnd,
    valueStart: value.start,
    valueEnd: value.end,
    ...(value.joined === undefined ? {} : { joined: value.joined }),
    quoted: value.quoted,
    form: formOf(bytes, operator, nameStart, nameEnd, value),
  }
}

/** `:key="…"`, `@password="…"`, `v-bind:token="…"` (Vue, Alpine): the value is an expression. */
function isBinding(bytes: Buffer, nameStart: number): boolean {
  const before = bytes[nameStart - 1]
  if (before !== 0x3a && before !== 0x40) return false
  return (
    is(bytes, nameStart - 2, BLANK | NEWLINE) ||
    /v-bind$|x-bind$|v-on$/.test(bytes.toString('latin1', nameStart - 8, nameStart - 1))
  )
}

/** `\nPASSWORD`, `%26token`, `\u0022key`: what belongs to the sign before the name. */
function escapeLength(bytes: Buffer, nameStart: number, hit: number): number {
  const before = bytes[nameStart - 1]
  if (before === sign.backslash) {
    const first = bytes[nameStart]
    if (first === 0x6e || first === 0x72 || first === 0x74) return nameStart < hit ? 1 : 0
    const written = /^(?:u00|x)2[0267]/i.exec(bytes.toString('latin1', nameStart, nameStart + 5))
    return written && nameStart + written[0].length <= hit ? written[0].length : 0
  }
  const isByte =
    before === sign.percent && /^[2-7][0-9a-f]/i.test(bytes.toString('latin1', nameStart, nameStart + 2))
  return isByte && nameStart + 2 <= hit ? 2 : 0
}

function formOf(
  bytes: Buffer,
  operator: Operator,
  nameStart: number,
  nameEnd: number,
  value: Value,
): Assignment['form'] {
  if (value.form !== undefined) return value.form
  // `["--password", "x"]`
  if (operator.kind === 'comma' && bytes[nameStart - 1] === sign.dash && bytes[nameStart - 2] === sign.dash)
    return 'pair'
  if (operator.kind === 'comma') return isCall(bytes, nameStart, value.end) ? 'pair' : 'list'
  if (operator.kind === 'call') return isSetter(bytes, nameStart, nameEnd) ? 'pair' : 'list'
  return operator.kind === 'flag' ? 'flag' : 'pair'
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

/** `setPassword("x")`, `.password("x")`, `PASSWORD('x')`: the call gives the value; `checkPassword("x")` may do anything with it. */
function isSetter(bytes: Buffer, nameStart: number, nameEnd: number): boolean {
  const callee = bytes.toString('latin1', nameStart, nameEnd)
  if (callee.includes('.') || callee === 'PASSWORD' || bytes[nameStart - 1] === sign.dot) return true
  return SETTER.test(
    bytes.toString('latin1', nameStart - runBefore(bytes, nameStart, nameStart - 24, NAME), nameStart),
  )
}

const SETTER = /(?:^|\.)(?:set|with|using|use|add|put)_?$/i

/** `setPassword(`: the verb does not belong to the name. */
function setterLength(bytes: Buffer, nameStart: number, hit: number): number {
  const before = bytes.toString('latin1', nameStart, hit)
  const match = /^(?:[\w$.]{0,60}\.)?(?:set|with|using|use|add|put)_?(?![a-z])/.exec(
    `${before}${String.fromCharCode(bytes[hit] ?? 0)}`,
  )
  return match && match[0].length <= before.length ? match[0].length : 0
}
