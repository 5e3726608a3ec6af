import { closeGaps, gapLiterals } from './closed-gaps.ts'
import type { Decoded } from './encodings.ts'
import { jointLiterals, joinLiterals } from './joined-literals.ts'
import { joinList, listLiterals } from './joined-lists.ts'

/** All that stands where a string is in pieces; each is looked for in the bytes. */
export const pieceLiterals: readonly string[] = [...jointLiterals, ...gapLiterals, ...listLiterals]

/** The string whose pieces meet at `hit`, as a whole; undefined where two strings stand beside each other, or no token goes over the joint. */
export function piecesAround(bytes: Buffer, hit: number): Decoded | undefined {
  const byte = bytes[hit]
  if (byte === BACKSLASH || byte === DOLLAR) return closeGaps(bytes, hit)
  const isList = byte === CLOSING || isLetter(byte) || (byte === bytes[hit + 1] && bytes[hit + 2] === DOT)
  return isList ? joinList(bytes, hit) : joinLiterals(bytes, hit)
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a
}

const BACKSLASH = 0x5c
const DOLLAR = 0x24
const CLOSING = 0x5d
const DOT = 0x2e
