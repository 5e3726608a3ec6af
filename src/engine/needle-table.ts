import { ENCODINGS, type Needle } from './needles.ts'

/** Five bits a byte: letters fold their case, and 2^15 buckets of a byte each fit the first-level cache. */
export const CLASS_BITS = 5
export const CLASS_MASK = (1 << CLASS_BITS) - 1
export const BUCKETS = 1 << (3 * CLASS_BITS)

/** Needles as columns, an entry a needle: what the prefilter and the engine run on. */
export interface NeedleTable {
  /** The literals with a space after each: run together, some would read like tokens. */
  readonly text: string
  readonly lengths: Uint16Array
  /** 1 where the case is free. */
  readonly free: Uint16Array
  /** Indexes into `ENCODINGS`. */
  readonly encodings: Uint16Array
  /** Bucket of the rarest three bytes, and where the last of them stands in the literal. */
  readonly buckets: Uint16Array
  readonly ends: Uint16Array
  /** Index of a rule and of one of its anchors, by turns; those of a needle from its entry in `firstTargets` to the next. */
  readonly targets: Uint16Array
  /** One entry more than there are needles. */
  readonly firstTargets: Uint16Array
}

/** What the engine does with a hit of such a needle needs no decoding. */
export const PLAIN = ENCODINGS.indexOf('plain')
/** Such a needle is no rule's. */
export const MARK = ENCODINGS.indexOf('mark')

/**
 * @param frequency how often three bytes in a row come in a million bytes of the contents; default: a guess
 * @throws Error for a literal of fewer than three bytes or more than 65,535
 */
export function tabulate(
  needles: readonly Needle[],
  frequency: (trigram: string) => number = guessedFrequency,
): NeedleTable {
  const at = cheapestPlaces(needles, frequency)
  const targets = needles.map(({ targets }) => targets.flatMap(({ rule, anchor }) => [rule, anchor]))
  let filled = 0
  return {
    text: needles.map(({ literal }) => `${literal} `).join(''),
    lengths: column(needles.map(({ literal }) => literal.length)),
    free: column(needles.map(({ ignoreCase }) => Number(ignoreCase))),
    encodings: column(needles.map(({ encoding }) => ENCODINGS.indexOf(encoding))),
    buckets: column(needles.map(({ literal }, i) => bucketOf(literal, at[i] as number))),
    ends: column(at.map((start) => start + 2)),
    targets: column(targets.flat()),
    firstTargets: column([0, ...targets.map((own) => (filled += own.length))]),
  }
}

function column(values: readonly number[]): Uint16Array {
  const wide = values.find((value) => value > 0xffff)
  if (wide !== undefined) throw new Error(`${wide} does not fit a table of needles`)
  return Uint16Array.from(values)
}

/** The columns beside the text, in the order in which they are written. */
const COLUMNS = ['lengths', 'free', 'encodings', 'buckets', 'ends', 'targets', 'firstTargets'] as const

/** A table as text that is read without a step an entry: each column as base64 of its numbers, low byte first, a line a column. */
export function writeNeedles(table: NeedleTable): { text: string; columns: string } {
  const lines = COLUMNS.map((name) => {
    const bytes = Buffer.alloc(table[name].length * 2)
    for (const [i, value] of table[name].entries()) bytes.writeUInt16LE(value, i * 2)
    return bytes.toString('base64')
  })
  return { text: table.text, columns: lines.join('\n') }
}

/** The table that `writeNeedles` wrote. */
export function readNeedles(text: string, columns: string): NeedleTable {
  const lines = columns.split('\n')
  const read = (name: (typeof COLUMNS)[number]) => {
    const bytes = Buffer.from(lines[COLUMNS.indexOf(name)] as string, 'base64')
    if (!LITTLE_ENDIAN) bytes.swap16()
    // A small buffer is a piece of a pool and may begin at an odd byte; then it is copied.
    const { buffer, byteOffset, length } = aligned(bytes)
    return new Uint16Array(buffer, byteOffset, length / 2)
  }
  return {
    text,
    lengths: read('lengths'),
    free: read('free'),
    encodings: read('encodings'),
    buckets: read('buckets'),
    ends: read('ends'),
    targets: read('targets'),
    firstTargets: read('firstTargets'),
  }
}

function aligned(bytes: Buffer): Uint8Array {
  return bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes)
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The bucket of the three bytes at `at`. */
export function bucketOf(literal: string, at: number): number {
  return (
    ((literal.charCodeAt(at) & CLASS_MASK) << (2 * CLASS_BITS)) |
    ((literal.charCodeAt(at + 1) & CLASS_MASK) << CLASS_BITS) |
    (literal.charCodeAt(at + 2) & CLASS_MASK)
  )
}

/**
 * For each needle the offset of its three bytes that cost least: rare ones, and rather those of a bucket that is looked at anyway. Short
 * needles have little choice and come first.
 */
function cheapestPlaces(needles: readonly Needle[], frequency: (trigram: string) => number): number[] {
  const places = new Array<number>(needles.length)
  const used = new Set<number>()
  const order = [...needles.keys()].sort((a, b) => lengthOf(needles[a]) - lengthOf(needles[b]) || a - b)
  for (const index of order) {
    const { literal } = needles[index] as Needle
    if (literal.length < 3) throw new Error(`needle ${JSON.stringify(literal)} is shorter than three bytes`)
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i + 2 < literal.length; i++) {
      const often = frequency(literal.slice(i, i + 3)) + ANYWHERE
      const cost = used.has(bucketOf(literal, i)) ? often * SHARED : often
      if (cost >= least) continue
      least = cost
      places[index] = i
    }
    used.add(bucketOf(literal, places[index] as number))
  }
  return places
}

const lengthOf = (needle: Needle | undefined) => needle?.literal.length ?? 0

/** Base64 and minified text hold any three bytes: a bucket more costs something there, however rare it is in source text. */
const ANYWHERE = 5
/** What one more comparison costs, as a part of what a candidate costs. */
const SHARED = 0.3

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
