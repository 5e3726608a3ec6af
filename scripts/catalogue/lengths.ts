import type { AST } from '@eslint-community/regexpp'
import { bytesOf, isByteElement } from './byte-sets.ts'
import { CatalogueError } from './catalogue-error.ts'

/** Least and greatest number of bytes. Assertions match nothing, so they count 0. */
export interface Length {
  readonly min: number
  readonly max: number
}

/**
 * Shortest and longest text of an element, or undefined when it can match nothing at all (`[]`, a letter outside
 * Latin-1). What assertions forbid is not taken off, so the range may be too wide, never too narrow.
 */
export function lengthOf(node: AST.Element, ignoreCase: boolean): Length | undefined {
  if (isByteElement(node)) return bytesOf(node, ignoreCase).length > 0 ? { min: 1, max: 1 } : undefined
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return lengthOfAlternatives(node.alternatives, ignoreCase)
    case 'Quantifier':
      return lengthOfQuantifier(node, ignoreCase)
    case 'Backreference':
      return lengthOfBackreference(node, ignoreCase)
    case 'Assertion':
      return nothing
    default:
      throw new CatalogueError(`\`${node.raw}\` needs the v flag, which rules do not have`)
  }
}

export function lengthOfAlternatives(
  alternatives: readonly AST.Alternative[],
  ignoreCase: boolean,
): Length | undefined {
  let range: Length | undefined
  for (const alternative of alternatives) {
    const length = lengthOfSequence(alternative.elements, ignoreCase)
    if (length === undefined) continue
    range = range ? { min: Math.min(range.min, length.min), max: Math.max(range.max, length.max) } : length
  }
  return range
}

export function lengthOfSequence(elements: readonly AST.Element[], ignoreCase: boolean): Length | undefined {
  let min = 0
  let max = 0
  for (const element of elements) {
    const length = lengthOf(element, ignoreCase)
    if (length === undefined) return undefined
    min += length.min
    max += length.max
  }
  return { min, max }
}

function lengthOfQuantifier(node: AST.Quantifier, ignoreCase: boolean): Length | undefined {
  if (node.max === 0) return nothing
  const once = lengthOf(node.element, ignoreCase)
  if (once === undefined) return node.min === 0 ? nothing : undefined
  return { min: once.min * node.min, max: once.max === 0 ? 0 : once.max * node.max }
}

/** A group that took no part is matched by the empty text, hence 0. */
function lengthOfBackreference(node: AST.Backreference, ignoreCase: boolean): Length {
  const groups = Array.isArray(node.resolved) ? node.resolved : [node.resolved as AST.CapturingGroup]
  // A reference inside its own group is always empty; asking for that group's length would not end.
  const outside = groups.filter((group) => node.start < group.start || node.start >= group.end)
  const lengths = outside.map((group) => lengthOf(group, ignoreCase)?.max ?? 0)
  return { min: 0, max: Math.max(0, ...lengths) }
}

const nothing: Length = { min: 0, max: 0 }
