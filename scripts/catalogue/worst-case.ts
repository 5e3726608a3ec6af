import { createContext, Script } from 'node:vm'
import type { CompiledRule } from '../../src/engine/types.ts'
import { parsePattern } from './analyse.ts'
import { sampleOf, seeded } from './samples.ts'

/** Texts that are made from the tree of each pattern. */
const SAMPLES = 60
/** Hits of each anchor that are looked at in a text. */
const HITS = 3
/** A hit is timed so often, and the quickest counts: the rest is noise of the machine. */
const REPEATS = 3
/** A hit that takes longer is given up: an exponential pattern would not end. */
const GIVE_UP_MS = 1_000

/**
 * The time that one hit of a rule's anchor takes in this engine on the worst text we know, in microseconds: a sticky try
 * from each start that the anchor leaves open, on the window that the matcher would cut. Texts are matches at full
 * greed whose end is broken, so that everything is tried again, and `more` (attacks that a checker found). A pattern that
 * does not come to an end is said to take a second.
 */
export function measureWorst(rule: CompiledRule, more: readonly string[]): number {
  const pattern = rule.pattern as string
  const expression = new RegExp(pattern, rule.ignoreCase ? 'iy' : 'y')
  let worst = 0
  for (const text of [...more, ...brokenMatches(pattern, rule.ignoreCase)]) {
    for (const { first, last } of startsIn(text, rule)) {
      const from = Math.max(0, first - rule.lookbehind)
      const window = text.slice(from, last + rule.maxLength + rule.lookahead)
      const time = timeHit(expression, window, first - from, last - from)
      if (time === undefined) return GIVE_UP_MS * 1000
      worst = Math.max(worst, time * 1000)
    }
  }
  return worst
}

/** Milliseconds that the tries of one hit take; undefined when given up. Only a script in a context can be stopped. */
function timeHit(expression: RegExp, window: string, first: number, last: number): number | undefined {
  const context = createContext({ expression, window, first, last, now: () => performance.now() })
  let quickest = Number.POSITIVE_INFINITY
  try {
    for (let i = 0; i < REPEATS; i++) {
      quickest = Math.min(quickest, tries.runInContext(context, { timeout: GIVE_UP_MS }) as number)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  }
  return quickest
}

const tries = new Script(`{
  const regexp = expression
  const text = window
  const begun = now()
  for (let start = first; start <= last; start++) {
    regexp.lastIndex = start
    if (regexp.exec(text) !== null) break
  }
  now() - begun
}`)

/** The ranges of starts that the first hits of each anchor in a text leave open. */
function* startsIn(text: string, rule: CompiledRule): Generator<{ first: number; last: number }> {
  for (const anchor of rule.anchors) {
    const haystack = anchor.ignoreCase ? text.toLowerCase() : text
    let at = haystack.indexOf(anchor.literal)
    for (let hit = 0; hit < HITS && at >= 0; hit++) {
      const last = at - anchor.minOffset
      if (last >= 0) yield { first: Math.max(0, at - anchor.maxOffset), last }
      at = haystack.indexOf(anchor.literal, at + 1)
    }
  }
}

function* brokenMatches(pattern: string, ignoreCase: boolean): Generator<string> {
  const { alternatives } = parsePattern(pattern, ignoreCase)
  for (let seed = 1; seed <= SAMPLES; seed++) {
    // A coarse generator draws the same byte again and again: overlapping repetitions meet on uniform texts.
    const fine = seeded(seed)
    const coarse = seed % 2 === 0 ? fine : () => (fine() < 0.9 ? 0.02 : 0.98)
    const sample = sampleOf(alternatives, ignoreCase, coarse, 0.9)
    if (sample === undefined) continue
    yield `${sample}A`
    for (const at of [0.999, 0.9, 0.5]) {
      const end = Math.floor(sample.length * at)
      yield `${sample.slice(0, end)}\x00`
      yield sample.slice(0, end) + (sample[end - 1] ?? '').repeat(sample.length)
    }
  }
}
