/** An element of DER (ITU-T X.690). Offsets into the bytes it was read from; `end` is exclusive. */
export interface Element {
  readonly tag: number
  readonly start: number
  readonly end: number
}

/** The element at `offset`, or `undefined` when it does not end within `limit`. */
export function readElement(
  bytes: Uint8Array,
  offset: number,
  limit: number = bytes.length,
): Element | undefined {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) return undefined
  const width = first > 0x80 ? first - 0x80 : 0
  if (first === 0x80 || width > 4) return undefined
  let length = width > 0 ? 0 : first
  for (let index = 0; index < width; index++)
    length = length * 256 + (bytes[offset + 2 + index] ?? Number.NaN)
  const start = offset + 2 + width
  return start + length <= limit ? { tag, start, end: start + length } : undefined
}

/** The children of a constructed element, or `undefined` when they do not fill it exactly. */
export function readChildren(bytes: Uint8Array, parent: Element): readonly Element[] | undefined {
  const children: Element[] = []
  for (let offset = parent.start; offset < parent.end; ) {
    const child = readElement(bytes, offset, parent.end)
    if (!child) return undefined
    children.push(child)
    offset = child.end
  }
  return children
}
