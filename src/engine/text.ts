/** A content in the form that is scanned. */
export interface Text {
  /** UTF-8 or an 8-bit encoding; UTF-16 has been turned into UTF-8. */
  readonly bytes: Buffer
  /** Holds NUL bytes: only rules with a format of their own run, not the guesses by key name. */
  readonly binary: boolean
}

/** How far Git looks for a NUL byte to call a content binary (`buffer_is_binary` in its xdiff interface). */
const BINARY_PROBE = 8000

/** Tells text from binary, and turns UTF-16 (with a byte order mark, or plain from its NUL bytes) into UTF-8. */
export function asText(bytes: Buffer): Text {
  if (bytes.length >= 2) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { bytes: fromUtf16(bytes, false), binary: false }
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return { bytes: fromUtf16(bytes, true), binary: false }
  }
  if (!bytes.subarray(0, BINARY_PROBE).includes(0)) return { bytes, binary: false }
  const order = utf16Order(bytes)
  if (order !== undefined) return { bytes: fromUtf16(bytes, order === 'big'), binary: false }
  return { bytes, binary: true }
}

/** UTF-16 of mostly Latin text has a NUL in nearly every other byte, always on the same side. */
function utf16Order(bytes: Buffer): 'little' | 'big' | undefined {
  const end = Math.min(bytes.length & ~1, 2048)
  if (end < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'little'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'big'
  return undefined
}

function fromUtf16(bytes: Buffer, bigEndian: boolean): Buffer {
  const even = bytes.subarray(0, bytes.length & ~1)
  const little = bigEndian ? Buffer.from(even).swap16() : even
  return Buffer.from(little.toString('utf16le'), 'utf8')
}
