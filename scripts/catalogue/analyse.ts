import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Anchor } from '../../src/engine/types.ts'
import { anchorsOf } from './anchors.ts'
import { CatalogueError } from './catalogue-error.ts'
import { lengthOfAlternatives } from './lengths.ts'
import { pathsOf } from './paths.ts'
import { sightOf } from './sight.ts'

/** What a pattern's tree says about its matches. All lengths are in bytes. */
export interface Analysis {
  /** One of these stands in every match, within its range of offsets and followed by its run. */
  readonly anchors: readonly Anchor[]
  readonly minLength: number
  /** No match is longer. Assertions are not taken into account, so it may never be reached. */
  readonly maxLength: number
  /** How far the expression looks before the start and behind the end of a match. */
  readonly lookbehind: number
  readonly lookahead: number
  /** How many bytes at the start of the value (the group `value`, else the match) are literal, at most 12. */
  readonly publicPrefix: number
}

/** A match longer than this would make every window of the rule slow. */
export const MAX_MATCH = 16_384
/** Shown at most, however long the literal prefix is. */
const MAX_PUBLIC_PREFIX = 12
/** A class of up to so many bytes is a kind of token (`gh[pousr]_`), a larger one is part of the secret. */
const MAX_PUBLIC_CLASS = 6

/**
 * Works out from the tree of a built-in pattern (JavaScript syntax, flags `y` and perhaps `i`) what the engine needs.
 *
 * @throws CatalogueError for a syntax error, an element without an upper bound, `^` or `$`, and where no literal of
 * three ASCII bytes stands in every match.
 */
export function analysePattern(pattern: string, ignoreCase = false): Analysis {
  const { alternatives } = parsePattern(pattern, ignoreCase)
  const length = lengthOfAlternatives(alternatives, ignoreCase)
  if (length === undefined) throw new CatalogueError('the pattern can match nothing')
  if (length.max > MAX_MATCH) {
    throw new CatalogueError(`the longest match has ${length.max} bytes, more than ${MAX_MATCH}`)
  }
  const sight = sightOf(alternatives, ignoreCase)
  return {
    anchors: anchorsOf(alternatives, ignoreCase),
    minLength: length.min,
    maxLength: length.max,
    lookbehind: sight.behind,
    lookahead: sight.ahead,
    publicPrefix: publicPrefixOf(alternativesOfValue(alternatives) ?? alternatives, ignoreCase),
  }
}

/**
 * The tree of a pattern in which everything has an upper bound.
 *
 * @throws CatalogueError that names the element and its column in the pattern.
 */
export function parsePattern(pattern: string, ignoreCase: boolean): AST.Pattern {
  let tree: AST.Pattern
  try {
    // 2022: what the oldest supported Node understands.
    tree = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern, 0, pattern.length, {
      unicode: false,
    })
    new RegExp(pattern, ignoreCase ? 'iy' : 'y')
  } catch (cause) {
    throw new CatalogueError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
  visitRegExpAST(tree, {
    onQuantifierEnter({ max, raw, start }) {
      if (max !== Number.POSITIVE_INFINITY) return
      throw new CatalogueError(`\`${raw}\` (column ${start + 1}) has no upper bound; write {n,m}`)
    },
  })
  return tree
}

/** The group `value`, wherever it stands. */
function alternativesOfValue(
  alternatives: readonly AST.Alternative[],
): readonly AST.Alternative[] | undefined {
  let value: readonly AST.Alternative[] | undefined
  for (const alternative of alternatives) {
    visitRegExpAST(alternative, {
      onCapturingGroupEnter(group) {
        if (group.name === 'value') value = group.alternatives
      },
    })
  }
  return value
}

function publicPrefixOf(alternatives: readonly AST.Alternative[], ignoreCase: boolean): number {
  const lengths = pathsOf(alternatives, { ignoreCase }).map((path) => {
    let length = 0
    for (const item of path) {
      if (item.kind !== 'bytes' || item.set.length > (ignoreCase ? 2 : 1) * MAX_PUBLIC_CLASS) break
      length += item.min
      if (item.min < item.max) break
    }
    return length
  })
  return Math.min(MAX_PUBLIC_PREFIX, ...lengths)
}
