/** Fixed sizes after the type byte, by type byte from 0xc0. -1: not used or handled below. */
const fixedSizes: Readonly<Record<number, number>> = {
  192: 0,
  194: 0,
  195: 0,
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
  212: 2,
  213: 3,
  214: 5,
  215: 9,
  216: 17,
}

/** Width of the length field of binary, extension and text values, and how many bytes follow besides the data. */
const sized: Readonly<Record<number, readonly [width: number, extra: number]>> = {
  196: [1, 0],
  197: [2, 0],
  198: [4, 0],
  199: [1, 1],
  200: [2, 1],
  201: [4, 1],
  217: [1, 0],
  218: [2, 0],
  219: [4, 0],
}

/** Width of the count of arrays and maps, and how many values each entry has. */
const counted: Readonly<Record<number, readonly [width: number, values: number]>> = {
  220: [2, 1],
  221: [4, 1],
  222: [2, 2],
  223: [4, 2],
}

/**
 * Offset behind the MessagePack value at `offset`, or NaN when there is none or it does not end within `bytes`.
 * Source: https://github.com/msgpack/msgpack/blob/master/spec.md
 */
export function skipValue(bytes: Uint8Array, offset: number, depth = 0): number {
  const type = bytes[offset]
  if (type === undefined || depth > 32) return Number.NaN
  if (type < 0x80 || type >= 0xe0) return offset + 1
  if (type < 0x90) return skipMany(bytes, offset + 1, (type & 15) * 2, depth)
  if (type < 0xa0) return skipMany(bytes, offset + 1, type & 15, depth)
  if (type < 0xc0) return within(bytes, offset + 1 + (type & 31))
  const fixed = fixedSizes[type]
  if (fixed !== undefined) return within(bytes, offset + 1 + fixed)
  const size = sized[type]
  if (size) return within(bytes, offset + 1 + size[0] + size[1] + uint(bytes, offset + 1, size[0]))
  const count = counted[type]
  if (count)
    return skipMany(bytes, offset + 1 + count[0], uint(bytes, offset + 1, count[0]) * count[1], depth)
  return Number.NaN
}

function skipMany(bytes: Uint8Array, offset: number, count: number, depth: number): number {
  let at = offset
  for (let index = 0; index < count && !Number.isNaN(at); index++) at = skipValue(bytes, at, depth + 1)
  return at
}

function within(bytes: Uint8Array, offset: number): number {
  return offset <= bytes.length ? offset : Number.NaN
}

function uint(bytes: Uint8Array, offset: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index++) value = value * 256 + (bytes[offset + index] ?? Number.NaN)
  return value
}
