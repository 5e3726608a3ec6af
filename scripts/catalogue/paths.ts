import type { AST } from '@eslint-community/regexpp'
import { type ByteElement, type ByteSet, bytesOf, isByteElement, isTokenSet } from './byte-sets.ts'
import { lengthOf } from './lengths.ts'

/** A byte of the set, `min` to `max` times. */
export interface BytesItem {
  readonly kind: 'bytes'
  readonly set: ByteSet
  readonly min: number
  readonly max: number
}

/** Anything else: some bytes, of which only the number is known, and whether they are all token bytes. */
export interface OpaqueItem {
  readonly kind: 'opaque'
  readonly min: number
  readonly max: number
  readonly token: boolean
  /** What stands in every text of the item, from its start; undefined when it may be left out. */
  readonly inner: readonly Path[] | undefined
}

/** One way through an expression, assertions left out: they forbid matches, they add none. */
export type Path = readonly (BytesItem | OpaqueItem)[]

/** More ways than this are not told apart: the alternation that makes them becomes opaque. */
const MAX_PATHS = 96
/** Copies of a repeated group that are written out. */
const MAX_COPIES = 4

export interface PathOptions {
  readonly ignoreCase: boolean
  /** Tell `ab` and `a_b` apart in `a_?b`: longer literals, but the limit on the number of ways is reached sooner. */
  readonly splitOptional?: boolean
}

/** All ways through some alternatives. Every match goes one of them; ways that nothing can go are dropped. */
export function pathsOf(alternatives: readonly AST.Alternative[], options: PathOptions): readonly Path[] {
  return alternatives.flatMap(({ elements }) => {
    const parts = elements.map((element) => pathsOfElement(element, options))
    return join(parts, (i) => opaque(elements[i] as AST.Element, options))
  })
}

function pathsOfElement(node: AST.Element, options: PathOptions): readonly Path[] {
  if (isByteElement(node)) return pathsOfBytes(node, 1, 1, options)
  switch (node.type) {
    case 'Assertion':
      return empty
    case 'Group':
    case 'CapturingGroup':
      return pathsOf(node.alternatives, options)
    case 'Quantifier':
      return pathsOfQuantifier(node, options)
    default:
      return [[opaque(node, options)]]
  }
}

function pathsOfBytes(node: ByteElement, min: number, max: number, options: PathOptions): readonly Path[] {
  const set = bytesOf(node, options.ignoreCase)
  if (options.splitOptional && min === 0 && max === 1 && set.length > 0) {
    return [...empty, [{ kind: 'bytes', set, min: 1, max: 1 }]]
  }
  if (set.length > 0) return [[{ kind: 'bytes', set, min, max }]]
  return min === 0 ? empty : []
}

function pathsOfQuantifier(node: AST.Quantifier, options: PathOptions): readonly Path[] {
  const { element, min, max } = node
  if (max === 0) return empty
  if (isByteElement(element)) return pathsOfBytes(element, min, max, options)
  const once = pathsOfElement(element, options)
  if (once.length === 0) return min === 0 ? empty : []
  if (min === 0) return max === 1 ? [...empty, ...once] : [[opaque(node, options)]]
  const copies = Math.min(min, MAX_COPIES)
  if (once.length ** copies > MAX_PATHS) return [[opaque(node, options)]]
  const parts = new Array<readonly Path[]>(copies).fill(once)
  if (max > copies) parts.push([[repeated(element, min - copies, max - copies, options)]])
  return join(parts, () => opaque(element, options))
}

/** Every path of the first part followed by every path of the second, and so on. */
function join(parts: readonly (readonly Path[])[], asOpaque: (index: number) => OpaqueItem): readonly Path[] {
  let joined: readonly Path[] = empty
  parts.forEach((part, i) => {
    const tails = joined.length * part.length > MAX_PATHS ? [[asOpaque(i)]] : part
    joined = joined.flatMap((head) => tails.map((tail) => [...head, ...tail]))
  })
  return joined
}

function opaque(node: AST.Element, options: PathOptions): OpaqueItem {
  if (node.type === 'Quantifier') return repeated(node.element, node.min, node.max, options)
  return repeated(node, 1, 1, options)
}

function repeated(node: AST.Element, min: number, max: number, options: PathOptions): OpaqueItem {
  const once = lengthOf(node, options.ignoreCase) ?? { min: 0, max: 0 }
  return {
    kind: 'opaque',
    min: once.min * min,
    max: once.max === 0 ? 0 : once.max * max,
    token: holdsTokenBytesOnly(node, options),
    inner: min > 0 && isGroup(node) ? pathsOf(node.alternatives, options) : undefined,
  }
}

function holdsTokenBytesOnly(node: AST.Element, options: PathOptions): boolean {
  if (isByteElement(node)) return isTokenSet(bytesOf(node, options.ignoreCase))
  if (node.type === 'Quantifier') return node.max === 0 || holdsTokenBytesOnly(node.element, options)
  if (isGroup(node)) {
    return node.alternatives.every(({ elements }) => elements.every((e) => holdsTokenBytesOnly(e, options)))
  }
  return node.type === 'Assertion'
}

function isGroup(node: AST.Element): node is AST.Group | AST.CapturingGroup {
  return node.type === 'Group' || node.type === 'CapturingGroup'
}

const empty: readonly Path[] = [[]]
