import type { AST } from '@eslint-community/regexpp'
import { isByteElement } from './byte-sets.ts'
import { CatalogueError } from './catalogue-error.ts'
import { lengthOf, lengthOfSequence } from './lengths.ts'

/** How many bytes before the start and after the end of a match an expression can look at. */
export interface Sight {
  readonly behind: number
  readonly ahead: number
}

/**
 * Distances are kept as bounds: `low` is the least distance from the start of the match to a place (negative: before
 * it), `high` the greatest distance from the end of the match to it (positive: behind the end).
 */
interface Place {
  readonly low: number
  readonly high: number
}

/**
 * How far the assertions of an expression can look beyond its matches.
 *
 * @throws CatalogueError for `^` and `$`: an expression sees a window of the content, so they would match at its edges.
 */
export function sightOf(alternatives: readonly AST.Alternative[], ignoreCase: boolean): Sight {
  let behind = 0
  let ahead = 0
  const see = (place: Place) => {
    behind = Math.max(behind, -place.low)
    ahead = Math.max(ahead, place.high)
  }
  const shortest = (elements: readonly AST.Element[]) => lengthOfSequence(elements, ignoreCase)?.min ?? 0
  const longest = (elements: readonly AST.Element[]) => lengthOfSequence(elements, ignoreCase)?.max ?? 0

  /** Inside the match: `low` of the element's start, `high` of its end. */
  function within(node: AST.Element, place: Place): void {
    if (node.type === 'Assertion') assertion(node, place)
    else if (node.type === 'Quantifier') within(node.element, place)
    else if (node.type === 'Group' || node.type === 'CapturingGroup') {
      for (const { elements } of node.alternatives) {
        elements.forEach((element, i) => {
          within(element, {
            low: place.low + shortest(elements.slice(0, i)),
            high: place.high - shortest(elements.slice(i + 1)),
          })
        })
      }
    }
  }

  function assertion(node: AST.Assertion, place: Place): void {
    if (node.kind === 'start' || node.kind === 'end') {
      throw new CatalogueError(
        `\`${node.raw}\` would match at the edge of the window that the expression sees; use ` +
          `${node.kind === 'start' ? '`(?<![^\\n])`' : '`(?![^\\r\\n])`'} instead`,
      )
    }
    if (node.kind === 'word') {
      see({ low: place.low - 1, high: place.high + 1 })
      return
    }
    const direction = node.kind === 'lookahead' ? forwards : backwards
    for (const { elements } of (node as AST.LookaroundAssertion).alternatives) direction(elements, place)
  }

  /** In a lookahead that stands at `place`: elements lie one after the other from there on. */
  function forwards(elements: readonly AST.Element[], place: Place): void {
    elements.forEach((element, i) => {
      const start = {
        low: place.low + shortest(elements.slice(0, i)),
        high: place.high + longest(elements.slice(0, i)),
      }
      looked(element, start, forwards)
      see({ low: start.low, high: start.high + longest([element]) })
    })
  }

  /** In a lookbehind that stands at `place`: elements lie one before the other, the last ends there. */
  function backwards(elements: readonly AST.Element[], place: Place): void {
    elements.forEach((element, i) => {
      const end = {
        low: place.low - longest(elements.slice(i + 1)),
        high: place.high - shortest(elements.slice(i + 1)),
      }
      looked(element, end, backwards)
      see({ low: end.low - longest([element]), high: end.high })
    })
  }

  /** Assertions within what is looked at. `edge` is where the element starts (lookahead) or ends (lookbehind). */
  function looked(node: AST.Element, edge: Place, direction: typeof forwards): void {
    if (node.type === 'Assertion') assertion(node, edge)
    else if (node.type === 'Quantifier') {
      const spread = Math.max(0, node.max - 1) * (lengthOf(node.element, ignoreCase)?.max ?? 0)
      const least = edge.low - (direction === backwards ? spread : 0)
      const most = edge.high + (direction === forwards ? spread : 0)
      looked(node.element, { low: least, high: most }, direction)
    } else if (!isByteElement(node) && 'alternatives' in node) {
      for (const { elements } of node.alternatives) direction(elements, edge)
    }
  }

  for (const { elements } of alternatives) {
    elements.forEach((element, i) => {
      within(element, { low: shortest(elements.slice(0, i)), high: -shortest(elements.slice(i + 1)) })
    })
  }
  return { behind, ahead }
}
