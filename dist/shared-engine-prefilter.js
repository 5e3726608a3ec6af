// src/engine/prefilter.ts
var Hits = class {
  /** `[needle, offset, needle, offset, …]`, valid up to `length`. */
  data = new Int32Array(256);
  length = 0;
  add(needle, offset) {
    if (this.length + 2 > this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length++] = needle;
    this.data[this.length++] = offset;
  }
};
var CLASS_BITS = 5;
var CLASS_MASK = (1 << CLASS_BITS) - 1;
var BUCKETS = 1 << 3 * CLASS_BITS;
var BUCKET_MASK = BUCKETS - 1;
function createPrefilter(needles) {
  const tables = buildTables(needles);
  return { scan: (bytes, hits) => scanBytes(tables, bytes, hits) };
}
function buildTables(needles) {
  const total = needles.reduce((sum, needle) => sum + needle.literal.length, 0);
  const tables = {
    heads: new Uint16Array(BUCKETS),
    entryNeedle: new Uint16Array(needles.length),
    entryNext: new Uint16Array(needles.length),
    entryEnd: new Uint16Array(needles.length),
    literal: new Uint8Array(total),
    mask: new Uint8Array(total),
    literalStart: new Uint32Array(needles.length),
    literalLength: new Uint16Array(needles.length)
  };
  let start = 0;
  needles.forEach((needle, index) => {
    const { literal } = needle;
    if (literal.length < 3) throw new Error(`needle ${JSON.stringify(literal)} is shorter than three bytes`);
    tables.literalStart[index] = start;
    tables.literalLength[index] = literal.length;
    for (let i = 0; i < literal.length; i++) {
      const byte = literal.charCodeAt(i);
      const mask = needle.ignoreCase && isLetter(byte) ? 223 : 255;
      tables.mask[start + i] = mask;
      tables.literal[start + i] = byte & mask;
    }
    start += literal.length;
    const at = rarestTrigram(literal);
    const bucket = bucketOf(literal, at);
    tables.entryNeedle[index] = index;
    tables.entryNext[index] = tables.heads[bucket];
    tables.entryEnd[index] = at + 2;
    tables.heads[bucket] = index + 1;
  });
  return tables;
}
function scanBytes(tables, bytes, hits) {
  const { heads } = tables;
  const length = bytes.length;
  if (length < 3) return;
  let bucket = (bytes[0] & CLASS_MASK) << CLASS_BITS | bytes[1] & CLASS_MASK;
  let i = 2;
  for (const end = length - 3; i < end; i += 4) {
    bucket = (bucket << CLASS_BITS | bytes[i] & CLASS_MASK) & BUCKET_MASK;
    if (heads[bucket] !== 0) verify(tables, bytes, i, heads[bucket], hits);
    bucket = (bucket << CLASS_BITS | bytes[i + 1] & CLASS_MASK) & BUCKET_MASK;
    if (heads[bucket] !== 0) verify(tables, bytes, i + 1, heads[bucket], hits);
    bucket = (bucket << CLASS_BITS | bytes[i + 2] & CLASS_MASK) & BUCKET_MASK;
    if (heads[bucket] !== 0) verify(tables, bytes, i + 2, heads[bucket], hits);
    bucket = (bucket << CLASS_BITS | bytes[i + 3] & CLASS_MASK) & BUCKET_MASK;
    if (heads[bucket] !== 0) verify(tables, bytes, i + 3, heads[bucket], hits);
  }
  for (; i < length; i++) {
    bucket = (bucket << CLASS_BITS | bytes[i] & CLASS_MASK) & BUCKET_MASK;
    if (heads[bucket] !== 0) verify(tables, bytes, i, heads[bucket], hits);
  }
}
function verify(tables, bytes, i, head, hits) {
  const { literal, mask } = tables;
  for (let entry = head; entry !== 0; entry = tables.entryNext[entry - 1]) {
    const needle = tables.entryNeedle[entry - 1];
    const offset = i - tables.entryEnd[entry - 1];
    const length = tables.literalLength[needle];
    if (offset < 0 || offset + length > bytes.length) continue;
    const start = tables.literalStart[needle];
    let k = 0;
    while (k < length && (bytes[offset + k] & mask[start + k]) === literal[start + k]) k++;
    if (k === length) hits.add(needle, offset);
  }
}
function bucketOf(literal, at) {
  return (literal.charCodeAt(at) & CLASS_MASK) << 2 * CLASS_BITS | (literal.charCodeAt(at + 1) & CLASS_MASK) << CLASS_BITS | literal.charCodeAt(at + 2) & CLASS_MASK;
}
var COMMON = "etaoinsrlcdupmhfgbyvwkxzqj";
function rarestTrigram(literal) {
  const weight = (i) => {
    const rank = COMMON.indexOf(literal.charAt(i).toLowerCase());
    if (rank < 0) return literal.charAt(i) === "_" ? 3 : 8;
    return 30 - rank;
  };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 2 < literal.length; i++) {
    const product = weight(i) * weight(i + 1) * weight(i + 2);
    if (product < least) {
      least = product;
      best = i;
    }
  }
  return best;
}
function isLetter(byte) {
  return byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}

export {
  Hits,
  createPrefilter
};
