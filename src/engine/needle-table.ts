import type { Encoding, Needle } from './needles.ts'

/** Five bits a byte: letters fold their case, and 2^15 buckets of a byte each fit the first-level cache. */
export const CLASS_BITS = 5
export const CLASS_MASK = (1 << CLASS_BITS) - 1
export const BUCKETS = 1 << (3 * CLASS_BITS)

/** Needles as columns, an entry a needle: what the prefilter and the engine run on. Plain JSON data. */
export interface NeedleTable {
  /** The literals with a space after each: run together, some would read like tokens. */
  readonly text: string
  readonly lengths: readonly number[]
  /** 1 where the case is free. */
  readonly free: readonly number[]
  readonly encodings: readonly Encoding[]
  /** Bucket of the rarest three bytes, and where the last of them stands in the literal. */
  readonly buckets: readonly number[]
  readonly ends: readonly number[]
  /** Index of a rule and of one of its anchors, by turns. */
  readonly targets: readonly (readonly number[])[]
}

/**
 * @param frequency a measure of how often three bytes in a row come in the contents; default: a guess
 * @throws Error for a literal of fewer than three bytes
 */
export function tabulate(
  needles: readonly Needle[],
  frequency: (trigram: string) => number = guessedFrequency,
): NeedleTable {
  const at = needles.map(({ literal }) => rarestTrigram(literal, frequency))
  return {
    text: needles.map(({ literal }) => `${literal} `).join(''),
    lengths: needles.map(({ literal }) => literal.length),
    free: needles.map(({ ignoreCase }) => Number(ignoreCase)),
    encodings: needles.map(({ encoding }) => encoding),
    buckets: needles.map(({ literal }, i) => bucketOf(literal, at[i] as number)),
    ends: at.map((start) => start + 2),
    targets: needles.map(({ targets }) => targets.flatMap(({ rule, anchor }) => [rule, anchor])),
  }
}

/** The bucket of the three bytes at `at`. */
export function bucketOf(literal: string, at: number): number {
  return (
    ((literal.charCodeAt(at) & CLASS_MASK) << (2 * CLASS_BITS)) |
    ((literal.charCodeAt(at + 1) & CLASS_MASK) << CLASS_BITS) |
    (literal.charCodeAt(at + 2) & CLASS_MASK)
  )
}

/** Offset of the three bytes of a literal that come least often. */
function rarestTrigram(literal: string, frequency: (trigram: string) => number): number {
  if (literal.length < 3) throw new Error(`needle ${JSON.stringify(literal)} is shorter than three bytes`)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i + 2 < literal.length; i++) {
    const often = frequency(literal.slice(i, i + 3))
    if (often >= least) continue
    least = often
    best = i
  }
  return best
}

/** How common a class of bytes is in source text: letters by English frequency, then digits, the rest. */
const COMMON = 'etaoinsrlcdupmhfgbyvwkxzqj'

function guessedFrequency(trigram: string): number {
  let product = 1
  for (const character of trigram.toLowerCase()) {
    const rank = COMMON.indexOf(character)
    product *= rank >= 0 ? 30 - rank : character === '_' ? 3 : 8
  }
  // Rules of dashes and the like are in every file.
  return new Set(trigram).size === 1 ? product * 1000 : product
}
