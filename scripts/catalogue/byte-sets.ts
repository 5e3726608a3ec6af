import type { AST } from '@eslint-community/regexpp'

/** The bytes that one element can match, ascending. Content is read as Latin-1, so a byte is a character. */
export type ByteSet = readonly number[]

/** An element that matches exactly one character. */
export type ByteElement = AST.Character | AST.CharacterClass | AST.CharacterSet

export function isByteElement(node: AST.Element): node is ByteElement {
  return node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet'
}

/**
 * The bytes that an element matches. V8 itself is asked about each of the 256, so that Annex B escapes, `\s`
 * (which holds 0xA0) and case folding are right by construction.
 */
export function bytesOf(element: ByteElement, ignoreCase: boolean): ByteSet {
  const key = `${ignoreCase ? 'i' : '-'}${element.raw}`
  const known = cache.get(key)
  if (known) return known
  const expression = new RegExp(`^(?:${element.raw})$`, ignoreCase ? 'i' : '')
  const bytes = allBytes.filter((byte) => expression.test(String.fromCharCode(byte)))
  cache.set(key, bytes)
  return bytes
}

/** True when every byte is one of `[A-Za-z0-9_+/=.~-]`, what the engine counts as part of a token. */
export function isTokenSet(bytes: ByteSet): boolean {
  return bytes.every((byte) => tokenBytes.has(byte))
}

/** True when every byte is a letter or a digit. */
export function isWordSet(bytes: ByteSet): boolean {
  return bytes.every((byte) => wordBytes.has(byte))
}

/** True for printable and control ASCII alike. */
export function isAsciiSet(bytes: ByteSet): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** The set with ASCII capitals replaced by their small letters. */
export function foldCase(bytes: ByteSet): ByteSet {
  const folded = new Set(bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte)))
  return [...folded].sort((a, b) => a - b)
}

const cache = new Map<string, ByteSet>()
const allBytes = Array.from({ length: 256 }, (_, byte) => byte)
const wordBytes = new Set(allBytes.filter((byte) => /^[A-Za-z0-9]$/.test(String.fromCharCode(byte))))
const tokenBytes = new Set(allBytes.filter((byte) => /^[A-Za-z0-9_+/=.~-]$/.test(String.fromCharCode(byte))))
