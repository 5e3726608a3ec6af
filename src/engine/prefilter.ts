import { BUCKETS, CLASS_BITS, CLASS_MASK, type NeedleTable } from './needle-table.ts'

/** Where needles stand in a content: pairs of needle index and byte offset, in order of the offset's end. */
export class Hits {
  /** `[needle, offset, needle, offset, ...]`, valid up to `length`. */
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

const BUCKET_MASK = BUCKETS - 1

/** Finds all needles of a set in one pass over the bytes. */
export interface Prefilter {
  /** Appends to `hits` every needle that stands in `bytes`. Every occurrence is reported, overlapping ones too. */
  scan(bytes: Uint8Array, hits: Hits): void
}

/**
 * One table look-up a byte: the folded class of three bytes in a row is the bucket; a bucket that holds needles is
 * compared byte by byte. Each needle stands in the bucket of its rarest three bytes.
 *
 * @param wanted tells which needles are looked for, by their index; default: all
 */
export function createPrefilter(
  needles: NeedleTable,
  wanted: (needle: number) => boolean = () => true,
): Prefilter {
  const tables = buildTables(needles, wanted)
  return { scan: (bytes, hits) => scanBytes(tables, bytes, hits) }
}

/** What the scan needs, as flat arrays. */
interface PrefilterTables {
  /** 1 where a bucket holds needles. A table of its own: half the size of `heads`, it stays in the first-level cache. */
  readonly used: Uint8Array
  /** By bucket: 0, or 1 + the index of its first needle. */
  readonly heads: Uint16Array
  /** By needle: 0, or 1 + the index of the next one in the same bucket. */
  readonly next: Uint16Array
  /** By needle: distance from its start to the last of its three bytes. */
  readonly end: Uint16Array
  /** Literals one after the other. */
  readonly literal: Uint8Array
  readonly start: Uint32Array
  /** 1 where the case is free. */
  readonly free: Uint16Array
  /** The three bytes of the bucket as one number, with bit 5 of each set where the case is free. */
  readonly trigram: Int32Array
}

/** Nothing here is done a byte at a time: every start of the program pays for it. */
function buildTables(
  { text, lengths, ends, buckets, free }: NeedleTable,
  wanted: (needle: number) => boolean,
): PrefilterTables {
  const count = lengths.length
  const tables: PrefilterTables = {
    used: new Uint8Array(BUCKETS),
    heads: new Uint16Array(BUCKETS),
    next: new Uint16Array(count),
    end: ends,
    literal: Buffer.from(text, 'latin1'),
    start: new Uint32Array(count + 1),
    free,
    trigram: new Int32Array(count),
  }
  const { heads, next, used, start, literal, trigram } = tables
  for (let needle = 0; needle < count; needle++) {
    const bucket = buckets[needle] as number
    start[needle + 1] = (start[needle] as number) + (lengths[needle] as number) + 1
    if (!wanted(needle)) continue
    const exact = threeBytes(literal, (start[needle] as number) + (ends[needle] as number))
    trigram[needle] = free[needle] === 0 ? exact : exact | CASE_BITS
    next[needle] = heads[bucket] as number
    heads[bucket] = needle + 1
    used[bucket] = 1
  }
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
  const { literal, start, free, trigram } = tables
  const exact = threeBytes(bytes, i)
  const folded = exact | CASE_BITS
  const bucket =
    (((bytes[i - 2] as number) & CLASS_MASK) << (2 * CLASS_BITS)) |
    (((bytes[i - 1] as number) & CLASS_MASK) << CLASS_BITS) |
    ((bytes[i] as number) & CLASS_MASK)
  for (let link = tables.heads[bucket] as number; link !== 0; link = tables.next[link - 1] as number) {
    const needle = link - 1
    const isFree = free[needle] !== 0
    // A bucket is coarse: most of what falls into it is told apart by one comparison.
    if (trigram[needle] !== (isFree ? folded : exact)) continue
    const offset = i - (tables.end[needle] as number)
    const from = start[needle] as number
    const length = (start[needle + 1] as number) - from - 1
    if (offset < 0 || offset + length > bytes.length) continue
    let k = 0
    if (!isFree) while (k < length && bytes[offset + k] === literal[from + k]) k++
    else while (k < length && isSame(bytes[offset + k] as number, literal[from + k] as number)) k++
    if (k === length) hits.add(needle, offset)
  }
}

/** The bit that tells upper from lower case, in each of three bytes. */
const CASE_BITS = 0x202020

/** The three bytes up to `i` as one number. */
function threeBytes(bytes: Uint8Array, i: number): number {
  return ((bytes[i - 2] as number) << 16) | ((bytes[i - 1] as number) << 8) | (bytes[i] as number)
}

/** Whether a byte is `wanted`, or its upper case where that is a lower-case letter. */
function isSame(byte: number, wanted: number): boolean {
  return byte === wanted || (wanted >= 0x61 && wanted <= 0x7a && (byte | 0x20) === wanted)
}
