import type { AST } from '@eslint-community/regexpp'
import type { Anchor } from '../../src/engine/types.ts'
import { CatalogueError } from './catalogue-error.ts'
import { type Candidate, candidatesOf, costOfAll, MAX_OFFSET_RANGE, MIN_LITERAL } from './literals.ts'
import { type Path, pathsOf } from './paths.ts'

/** More anchors than this for one rule are not worth it. */
const MAX_ANCHORS = 64

/**
 * The anchors of an expression: the cheapest set of literals of which every match holds at least one.
 *
 * @throws CatalogueError when some way through the expression holds no literal of three ASCII bytes.
 */
export function anchorsOf(alternatives: readonly AST.Alternative[], ignoreCase: boolean): readonly Anchor[] {
  const whole = choiceOf(pathsOf(alternatives, { ignoreCase }), ignoreCase)
  const split = choiceOf(pathsOf(alternatives, { ignoreCase, splitOptional: true }), ignoreCase)
  const found = [whole, split].filter((choice) => !(choice instanceof CatalogueError)) as Candidate[]
  if (found.length === 0) throw whole
  return found.reduce((best, choice) => (choice.cost < best.cost ? choice : best)).anchors
}

function choiceOf(paths: readonly Path[], ignoreCase: boolean): Candidate | CatalogueError {
  if (paths.length === 0) return new CatalogueError('the pattern can match nothing')
  const choices = candidatesOfPaths(paths, ignoreCase)
  const bare = choices.findIndex((candidates) => candidates.length === 0)
  if (bare >= 0) {
    return new CatalogueError(
      `no literal of ${MIN_LITERAL} ASCII bytes stands in every match of ${describe(paths[bare] as Path)} at a place ` +
        `that is known to ${MAX_OFFSET_RANGE} bytes`,
    )
  }
  const choice = choose(choices)
  if (choice.anchors.length <= MAX_ANCHORS) return choice
  return new CatalogueError(`${choice.anchors.length} literals would be needed, more than ${MAX_ANCHORS}`)
}

function candidatesOfPaths(paths: readonly Path[], ignoreCase: boolean): (readonly Candidate[])[] {
  const chooseInner = (inner: readonly Path[]): Candidate | undefined => {
    const choices = candidatesOfPaths(inner, ignoreCase)
    if (choices.length === 0 || choices.some((candidates) => candidates.length === 0)) return undefined
    const chosen = choose(choices)
    // The run was counted inside the item only, whose text may go on in another way than counted: it holds as it is.
    return chosen.anchors.length > MAX_ANCHORS ? undefined : chosen
  }
  return paths.map((path) => candidatesOf(path, ignoreCase, chooseInner))
}

/** One candidate for each path, so that all together are cheap: paths may share literals. */
function choose(choices: readonly (readonly Candidate[])[]): Candidate {
  let chosen = choices.map((candidates) => candidates[0] as Candidate)
  let best = merge(chosen)
  const tries = new Set<string>()
  for (const [p, candidates] of choices.entries()) {
    for (const candidate of candidates) {
      const key = keyOf(candidate)
      if (tries.has(key)) continue
      tries.add(key)
      // This candidate here and wherever the same literals will do.
      const tried = chosen.map((old, q) => {
        if (q === p) return candidate
        return choices[q]?.find((other) => keyOf(other) === key) ?? old
      })
      const merged = merge(tried)
      if (merged.cost < best.cost) {
        chosen = tried
        best = merged
      }
    }
  }
  return absorb(best)
}

/** Lets a literal stand for those that hold it (`pass` for `password`) where that is cheaper. */
function absorb(candidate: Candidate): Candidate {
  let best = candidate
  for (const short of candidate.anchors) {
    for (const long of candidate.anchors) {
      if (long === short || (long.ignoreCase && !short.ignoreCase) || !best.anchors.includes(long)) continue
      const at = (short.ignoreCase ? long.literal.toLowerCase() : long.literal).indexOf(short.literal)
      if (at < 0 || !best.anchors.some((anchor) => keyOfAnchor(anchor) === keyOfAnchor(short))) continue
      const inLong: Anchor = {
        ...short,
        minOffset: long.minOffset + at,
        maxOffset: long.maxOffset + at,
        run: runWithin(long, at + short.literal.length, TOKEN, long.run),
        word: runWithin(long, at + short.literal.length, WORD, long.word),
      }
      const others = best.anchors.filter((anchor) => anchor !== long)
      const merged = merge([{ anchors: [...others, inLong], cost: 0 }])
      if (merged.cost < best.cost) best = merged
    }
  }
  return best
}

/** Bytes of a class that follow a place inside a literal: to its end and on with its `run`, or up to another byte. */
function runWithin({ literal }: Anchor, from: number, bytes: RegExp, run: number): number {
  const rest = literal.slice(from)
  const length = bytes.exec(rest)?.[0].length ?? 0
  return length < rest.length ? length : length + run
}

const TOKEN = /^[A-Za-z0-9_+/=.~-]*/
const WORD = /^[A-Za-z0-9]*/

/** Unites equal literals: the widest range of offsets, the shortest run. Sorted, to keep generated files stable. */
function merge(candidates: readonly Candidate[]): Candidate {
  const merged = new Map<string, Anchor>()
  for (const { anchors } of new Set(candidates)) {
    for (const anchor of anchors) {
      const key = keyOfAnchor(anchor)
      const known = merged.get(key)
      merged.set(
        key,
        known === undefined
          ? anchor
          : {
              ...anchor,
              minOffset: Math.min(known.minOffset, anchor.minOffset),
              maxOffset: Math.max(known.maxOffset, anchor.maxOffset),
              run: Math.min(known.run, anchor.run),
              word: Math.min(known.word, anchor.word),
            },
      )
    }
  }
  const anchors = [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, anchor]) => anchor)
  return { anchors, cost: costOfAll(anchors) }
}

function keyOfAnchor(anchor: Anchor): string {
  return `${anchor.literal} ${anchor.ignoreCase}`
}

function keyOf(candidate: Candidate): string {
  let key = keys.get(candidate)
  if (key === undefined) {
    key = candidate.anchors.map(keyOfAnchor).sort().join('\n')
    keys.set(candidate, key)
  }
  return key
}

const keys = new WeakMap<Candidate, string>()

/** A path in words for an error: literal bytes as they are, everything else as dots. */
function describe(path: Path): string {
  const text = path
    .map((item) => {
      if (item.kind === 'bytes' && item.set.length === 1 && item.min === item.max && item.max <= 8) {
        return String.fromCharCode(item.set[0] as number).repeat(item.max)
      }
      return '…'
    })
    .join('')
    .replace(/…+/g, '…')
  return text === '' ? 'the empty text' : `\`${text}\``
}
