import { ALNUM, run, TOKEN } from './bytes.ts'
import type { CompiledRule } from './types.ts'

/** Receives the value of a match as byte offsets in the content. */
export type OnMatch = (start: number, end: number) => void

/**
 * Runs the patterns of built-in rules around the hits of their anchors. A pattern is compiled when its first hit
 * comes, sees only a window that is as long as its longest match, and is tried (sticky) only from the offsets where
 * the anchor says that a match can start: bounded work for a hit, whatever the content.
 */
export interface PatternMatcher {
  /** Forget where matches ended: to be called before each content. */
  reset(): void
  /** `offset` is where the anchor's literal starts in `bytes`. */
  match(bytes: Buffer, rule: number, anchor: number, offset: number, onMatch: OnMatch): void
}

export function createPatternMatcher(rules: readonly CompiledRule[]): PatternMatcher {
  const compiled: (RegExp | undefined)[] = new Array(rules.length)
  const matchedUpTo = new Int32Array(rules.length)
  const touched: number[] = []

  function reset(): void {
    for (const rule of touched) matchedUpTo[rule] = 0
    touched.length = 0
  }

  function match(bytes: Buffer, index: number, anchorIndex: number, offset: number, onMatch: OnMatch): void {
    const rule = rules[index] as CompiledRule
    const anchor = rule.anchors[anchorIndex]
    if (anchor === undefined || rule.pattern === undefined) return
    if (anchor.run > 0) {
      const from = offset + anchor.literal.length
      if (run(bytes, from, from + anchor.word, ALNUM) < anchor.word) return
      // Letters and digits are bytes of a token: only the others are left to count.
      if (run(bytes, from + anchor.word, from + anchor.run, TOKEN) < anchor.run - anchor.word) return
    }
    const earliest = Math.max(offset - anchor.maxOffset, matchedUpTo[index] as number)
    const latest = offset - anchor.minOffset
    if (earliest > latest) return
    const from = Math.max(0, earliest - rule.lookbehind)
    const window = bytes.toString(
      'latin1',
      from,
      Math.min(bytes.length, latest + rule.maxLength + rule.lookahead),
    )
    let expression = compiled[index]
    if (expression === undefined) {
      expression = new RegExp(rule.pattern, rule.ignoreCase ? 'diy' : 'dy')
      compiled[index] = expression
    }
    for (let start = earliest; start <= latest; start++) {
      expression.lastIndex = start - from
      const found = expression.exec(window)
      if (found === null || found[0] === '') continue
      const [valueStart, valueEnd] = found.indices?.groups?.value ?? [
        found.index,
        found.index + found[0].length,
      ]
      if (matchedUpTo[index] === 0) touched.push(index)
      matchedUpTo[index] = from + found.index + found[0].length
      onMatch(from + valueStart, from + valueEnd)
      return
    }
  }

  return { reset, match }
}
