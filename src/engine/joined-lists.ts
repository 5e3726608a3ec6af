import { BLANK, is, NEWLINE } from './bytes.ts'
import { readQuoted } from './detectors/quote.ts'
import type { Decoded } from './encodings.ts'

/** Calls that put the strings of a list together with nothing between them (JavaScript, Ruby; Python; Terraform; PHP); each is looked for in the bytes. */
export const listLiterals: readonly string[] = [
  '].join',
  ...[`''.join([`, `"".join([`, `''.join((`, `"".join((`],
  ...[`join("", [`, `join("",[`, `implode('', [`, `implode("", [`, `implode('', array(`],
]

/** A list before the call is looked for so far. */
const LONGEST_LIST = 1200
const MAX_PIECES = 64
/** No token is shorter. */
const SHORTEST = 16

/** The text that the call at `hit` makes; undefined where something else than literals is in the list, or a separator is given. */
export function joinList(bytes: Buffer, hit: number): Decoded | undefined {
  const list = bytes[hit] === CLOSING ? before(bytes, hit) : behind(bytes, hit)
  if (list === undefined || list.bytes.length < SHORTEST) return undefined
  return list
}

function before(bytes: Buffer, hit: number): Decoded | undefined {
  if (!/^(?:\((?:""|''|``)\)|[^\w(])/.test(bytes.toString('latin1', hit + 6, hit + 10))) return undefined
  const open = bytes.subarray(Math.max(0, hit - LONGEST_LIST), hit).lastIndexOf('[')
  return open < 0 ? undefined : readList(bytes, Math.max(0, hit - LONGEST_LIST) + open + 1)
}

function behind(bytes: Buffer, hit: number): Decoded | undefined {
  const opening = /^[^[(]{2,8}\(?.{0,10}?(?:\[|\(\(|array\()/.exec(bytes.toString('latin1', hit, hit + 24))
  return opening === null ? undefined : readList(bytes, hit + opening[0].length)
}

/** From behind the opening bracket to the closing one. */
function readList(bytes: Buffer, from: number): Decoded | undefined {
  let i = from
  let text = ''
  for (let n = 0; n < MAX_PIECES; n++) {
    while (is(bytes, i, BLANK | NEWLINE)) i++
    if (bytes[i] === CLOSING || bytes[i] === CLOSING_PARENTHESIS)
      return { start: from, end: i, bytes: Buffer.from(text, 'latin1') }
    const literal = readQuoted(bytes, i)
    if (literal === undefined) return undefined
    text += bytes.toString('latin1', literal.start, literal.end)
    i = literal.after
    while (is(bytes, i, BLANK | NEWLINE)) i++
    if (bytes[i] === COMMA) i++
  }
  return undefined
}

const COMMA = 0x2c
const CLOSING = 0x5d
const CLOSING_PARENTHESIS = 0x29
