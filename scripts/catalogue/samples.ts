import type { AST } from '@eslint-community/regexpp'
import { bytesOf, isByteElement } from './byte-sets.ts'

/** Numbers from 0 to 1 (exclusive), from a seed or a test's generator. */
export type Random = () => number

/**
 * A text that an expression matches, but for its assertions, which are not looked at: the caller tries the
 * expression on it. Undefined when the way that was drawn cannot be gone.
 *
 * @param greed Chance that a repetition is taken as often as it may be; otherwise any number of times.
 */
export function sampleOf(
  alternatives: readonly AST.Alternative[],
  ignoreCase: boolean,
  random: Random,
  greed = 0.2,
): string | undefined {
  const groups = new Map<AST.CapturingGroup, string>()
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]

  function ofAlternatives(choices: readonly AST.Alternative[]): string | undefined {
    let text = ''
    for (const element of pick(choices)?.elements ?? []) {
      const part = ofElement(element)
      if (part === undefined) return undefined
      text += part
    }
    return text
  }

  function ofElement(node: AST.Element): string | undefined {
    if (isByteElement(node)) {
      const byte = pick(bytesOf(node, ignoreCase))
      return byte === undefined ? undefined : String.fromCharCode(byte)
    }
    if (node.type === 'Quantifier') return ofQuantifier(node)
    if (node.type === 'Group') return ofAlternatives(node.alternatives)
    if (node.type === 'CapturingGroup') {
      const text = ofAlternatives(node.alternatives)
      if (text !== undefined) groups.set(node, text)
      return text
    }
    if (node.type === 'Backreference' && !Array.isArray(node.resolved)) {
      return groups.get(node.resolved as AST.CapturingGroup) ?? ''
    }
    return ''
  }

  function ofQuantifier(node: AST.Quantifier): string | undefined {
    const draw = random()
    const few = Math.min(node.max, node.min + 12)
    const times = draw < greed ? node.max : node.min + Math.floor(random() * (few - node.min + 1))
    let text = ''
    for (let i = 0; i < times; i++) {
      const part = ofElement(node.element)
      if (part === undefined) return times > node.min ? text : undefined
      text += part
    }
    return text
  }

  return ofAlternatives(alternatives)
}

/** A small deterministic generator (xorshift32), for scripts and for tests that need no shrinking. */
export function seeded(seed: number): Random {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
