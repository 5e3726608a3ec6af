import type { Needle } from './needles.ts'

/** Where needles stand in a content: pairs of needle index and byte offset, in order of the offset's end. */
export class Hits {
  /** `[needle, offset, needle, offset, …]`, valid up to `length`. */
  data = new Int32Array(256)
  length = 0

  add(needle: number, offset: number): void {
    if (this.length + 2 > this.data.length) {
      const grown = new Int32Array(this.data.length * 2)
      grown.set(this.data)
      this.data = grown
    }
    this.data[this.length++] = needle
    this.data[this.length++] = offset
  }
}

/** Five bits a byte: letters fold their case, and 2^15 buckets of a byte each fit the first-level cache. */
const CLASS_BITS = 5
const CLASS_MASK = (1 << CLASS_BITS) - 1
const BUCKETS = 1 << (3 * CLASS_BITS)
const BUCKET_MASK = BUCKETS - 1

/** Finds all needles of a set in one pass over the bytes. */
export interface Prefilter {
  /** Appends to `hits` every needle that stands in `bytes`. Every occurrence is reported, overlapping ones too. */
  scan(bytes: Uint8Array, hits: Hits): void
}

/**
 * One table look-up a byte: the folded class of three bytes in a row is the bucket; a bucket that holds needles is
 * compared byte by byte. Each needle stands in the bucket of its rarest three bytes.
 */
export function createPrefilter(needles: readonly Needle[]): Prefilter {
  const tables = buildTables(needles)
  return { scan: (bytes, hits) => scanBytes(tables, bytes, hits) }
}

/** What the scan needs, as flat arrays. */
interface PrefilterTables {
  /** 1 where a bucket holds needles. A table of its own: half the size of `heads`, it stays in the first-level cache. */
  readonly used: Uint8Array
  /** 0: no needle; else 1 + index of the first entry of the bucket. */
  readonly heads: Uint16Array
  /** Entries: needle index, next entry (0: none; else 1 + index), distance from the needle's start to the end of the three bytes. */
  readonly entryNeedle: Uint16Array
  readonly entryNext: Uint16Array
  readonly entryEnd: Uint16Array
  /** Literals one after the other, with a mask a byte (0xdf where the case is free, else 0xff), applied to both sides. */
  readonly literal: Uint8Array
  readonly mask: Uint8Array
  readonly literalStart: Uint32Array
  readonly literalLength: Uint16Array
}

function buildTables(needles: readonly Needle[]): PrefilterTables {
  const total = needles.reduce((sum, needle) => sum + needle.literal.length, 0)
  const tables: PrefilterTables = {
    used: new Uint8Array(BUCKETS),
    heads: new Uint16Array(BUCKETS),
    entryNeedle: new Uint16Array(needles.length),
    entryNext: new Uint16Array(needles.length),
    entryEnd: new Uint16Array(needles.length),
    literal: new Uint8Array(total),
    mask: new Uint8Array(total),
    literalStart: new Uint32Array(needles.length),
    literalLength: new Uint16Array(needles.length),
  }
  let start = 0
  needles.forEach((needle, index) => {
    const { literal } = needle
    if (literal.length < 3) throw new Error(`needle ${JSON.stringify(literal)} is shorter than three bytes`)
    tables.literalStart[index] = start
    tables.literalLength[index] = literal.length
    for (let i = 0; i < literal.length; i++) {
      const byte = literal.charCodeAt(i)
      const mask = needle.ignoreCase && isLetter(byte) ? 0xdf : 0xff
      tables.mask[start + i] = mask
      tables.literal[start + i] = byte & mask
    }
    start += literal.length
    const at = needle.at ?? rarestTrigram(literal, guessedFrequency)
    const bucket = bucketOf(literal, at)
    tables.entryNeedle[index] = index
    tables.entryNext[index] = tables.heads[bucket] as number
    tables.entryEnd[index] = at + 2
    tables.heads[bucket] = index + 1
    tables.used[bucket] = 1
  })
  return tables
}

/** Bytes a block; the candidates of a block always fit their list. */
const BLOCK = 1 << 16
const candidates = new Int32Array(BLOCK)

/**
 * Block by block, in two steps: first the offsets whose bucket holds needles are noted, then these are compared. Doing
 * both in one loop costs three times as much, since a call within it keeps nothing in registers. Four bytes a turn, the
 * loop's own cost being as large as the look-up's.
 */
function scanBytes(tables: PrefilterTables, bytes: Uint8Array, hits: Hits): void {
  for (let from = 2; from < bytes.length; from += BLOCK) {
    const count = findCandidates(tables.used, bytes, from, Math.min(bytes.length, from + BLOCK))
    for (let i = 0; i < count; i++) verify(tables, bytes, candidates[i] as number, hits)
  }
}

/** Writes to `candidates` every offset from `from` to `end` where the three bytes that end there fall into a used bucket. */
function findCandidates(used: Uint8Array, bytes: Uint8Array, from: number, end: number): number {
  let count = 0
  let bucket =
    (((bytes[from - 2] as number) & CLASS_MASK) << CLASS_BITS) | ((bytes[from - 1] as number) & CLASS_MASK)
  let i = from
  for (const last = end - 3; i < last; i += 4) {
    bucket = ((bucket << CLASS_BITS) | ((bytes[i] as number) & CLASS_MASK)) & BUCKET_MASK
    if (used[bucket] !== 0) candidates[count++] = i
    bucket = ((bucket << CLASS_BITS) | ((bytes[i + 1] as number) & CLASS_MASK)) & BUCKET_MASK
    if (used[bucket] !== 0) candidates[count++] = i + 1
    bucket = ((bucket << CLASS_BITS) | ((bytes[i + 2] as number) & CLASS_MASK)) & BUCKET_MASK
    if (used[bucket] !== 0) candidates[count++] = i + 2
    bucket = ((bucket << CLASS_BITS) | ((bytes[i + 3] as number) & CLASS_MASK)) & BUCKET_MASK
    if (used[bucket] !== 0) candidates[count++] = i + 3
  }
  for (; i < end; i++) {
    bucket = ((bucket << CLASS_BITS) | ((bytes[i] as number) & CLASS_MASK)) & BUCKET_MASK
    if (used[bucket] !== 0) candidates[count++] = i
  }
  return count
}

/** Compares every needle of the bucket that the three bytes up to `i` fall into. */
function verify(tables: PrefilterTables, bytes: Uint8Array, i: number, hits: Hits): void {
  const { literal, mask } = tables
  const bucket =
    (((bytes[i - 2] as number) & CLASS_MASK) << (2 * CLASS_BITS)) |
    (((bytes[i - 1] as number) & CLASS_MASK) << CLASS_BITS) |
    ((bytes[i] as number) & CLASS_MASK)
  for (
    let entry = tables.heads[bucket] as number;
    entry !== 0;
    entry = tables.entryNext[entry - 1] as number
  ) {
    const needle = tables.entryNeedle[entry - 1] as number
    const offset = i - (tables.entryEnd[entry - 1] as number)
    const length = tables.literalLength[needle] as number
    if (offset < 0 || offset + length > bytes.length) continue
    const start = tables.literalStart[needle] as number
    let k = 0
    while (k < length && ((bytes[offset + k] as number) & (mask[start + k] as number)) === literal[start + k])
      k++
    if (k === length) hits.add(needle, offset)
  }
}

/** Offset of the three bytes of a literal that come least often, by a measure of how often three bytes come. */
export function rarestTrigram(literal: string, frequency: (trigram: string) => number): number {
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

/** The bucket of the three bytes at `at`. */
export function bucketOf(literal: string, at: number): number {
  return (
    ((literal.charCodeAt(at) & CLASS_MASK) << (2 * CLASS_BITS)) |
    ((literal.charCodeAt(at + 1) & CLASS_MASK) << CLASS_BITS) |
    (literal.charCodeAt(at + 2) & CLASS_MASK)
  )
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

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
