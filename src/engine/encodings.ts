import { decodeEscapes } from './escapes.ts'
import { BASE64, HEX, is, run, runBefore } from './bytes.ts'
import type { Encoding } from './needles.ts'
import { isReadable } from './readable-bytes.ts'
import { LINE_ENDS, wrappedAround } from './wrapped-lines.ts'

/** An encoded stretch of a content, decoded. Byte offsets of the encoded form. */
export interface Decoded {
  readonly start: number
  readonly end: number
  readonly bytes: Buffer
}

/** Longest encoded stretch that is decoded around a hit. */
const MAX_ENCODED = 64 * 1024

/**
 * Decodes what stands around the hit of an encoded needle. A run of base64 digits may begin with letters that do
 * not belong to it (`path/…`), so the four alignments are all given, the most natural first; hexadecimal digits are
 * aligned by the hit itself.
 */
export function decodeAround(
  bytes: Buffer,
  hit: number,
  length: number,
  encoding: Encoding,
): Iterable<Decoded> {
  if (encoding === 'base64') return decodeBase64(bytes, hit, length)
  if (encoding === 'hex') return decodeHex(bytes, hit, length)
  if (encoding === 'percent') return decodePercent(bytes, hit, length)
  if (encoding === 'escapes') {
    const stretch = decodeEscapes(bytes, hit)
    return stretch ? [stretch] : []
  }
  return []
}

/** One at a time: the first alignment is mostly the right one. */
function* decodeBase64(bytes: Buffer, hit: number, length: number): Generator<Decoded> {
  if (!goesOnAsText(bytes, hit)) return
  let start = hit - runBefore(bytes, hit, hit - MAX_ENCODED, BASE64)
  // The letter of a `\n` before it.
  if (start < hit && bytes[start - 1] === 0x5c) start++
  const end = hit + length + run(bytes, hit + length, hit + length + MAX_ENCODED, BASE64)
  const lines = wrappedAround(bytes, start, end)
  // A word alone on the next line may be none: what the line holds by itself is given afterwards.
  if (lines !== undefined) yield* aligned(bytes, lines.start, lines.end, hit)
  yield* aligned(bytes, start, end, hit)
}

function* aligned(bytes: Buffer, start: number, end: number, hit: number): Generator<Decoded> {
  for (let skip = 0; skip < 4 && start + skip <= hit; skip++) {
    const digits = bytes.toString('latin1', start + skip, end).replace(LINE_ENDS, '')
    yield { start: start + skip, end, bytes: Buffer.from(digits, 'base64') }
  }
}

/** So many digits of the hit are decoded to see whether a text stands there. */
const GLANCE = 16

/** Four digits in a row come by chance in every picture; behind a token's prefix there is text, whichever the alignment. */
function goesOnAsText(bytes: Buffer, hit: number): boolean {
  if (run(bytes, hit, hit + GLANCE + 3, BASE64) < GLANCE + 3) return true
  const digits = bytes.toString('latin1', hit, hit + GLANCE + 3)
  for (let skip = 0; skip < 4; skip++) {
    if (Buffer.from(digits.slice(skip, skip + GLANCE), 'base64').every(isReadable)) return true
  }
  return false
}

function decodeHex(bytes: Buffer, hit: number, length: number): readonly Decoded[] {
  const before = runBefore(bytes, hit, hit - MAX_ENCODED, HEX) & ~1
  const after = run(bytes, hit + length, hit + length + MAX_ENCODED, HEX) & ~1
  const start = hit - before
  const end = hit + length + after
  return [{ start, end, bytes: Buffer.from(bytes.toString('latin1', start, end), 'hex') }]
}

function decodePercent(bytes: Buffer, hit: number, length: number): readonly Decoded[] {
  let start = hit
  while (start > 0 && hit - start < MAX_ENCODED && isUrlByte(bytes[start - 1] as number)) start--
  let end = hit + length
  while (end < bytes.length && end - hit < MAX_ENCODED && isUrlByte(bytes[end] as number)) end++
  return [{ start, end, bytes: percentDecode(bytes.subarray(start, end)) }]
}

/** Every `%XX` becomes its byte; anything else stays (RFC 3986, section 2.1). */
export function percentDecode(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x25 && is(bytes, i + 1, HEX) && is(bytes, i + 2, HEX)) {
      out[length++] = Number.parseInt(bytes.toString('latin1', i + 1, i + 3), 16)
      i += 2
    } else out[length++] = bytes[i] as number
  }
  return out.subarray(0, length)
}

/** Unreserved, reserved without quotes and `&` (which ends a parameter), or a percent sign. */
function isUrlByte(byte: number): boolean {
  if (byte <= 0x20 || byte >= 0x7f) return false
  return !(
    byte === 0x22 ||
    byte === 0x26 ||
    byte === 0x27 ||
    byte === 0x3c ||
    byte === 0x3e ||
    byte === 0x3f ||
    byte === 0x60
  )
}

/** The text behind a base64 value (Kubernetes `data`, `Authorization: Basic`), if it is printable; else undefined. */
export function base64Text(value: string): string | undefined {
  if (value.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return undefined
  const bytes = Buffer.from(value, 'base64')
  // Padding makes a short one sure enough.
  if (bytes.length < (value.endsWith('=') ? 4 : 6)) return undefined
  for (const byte of bytes) {
    if (byte < 0x20 ? byte !== 0x0a && byte !== 0x0d && byte !== 0x09 : byte >= 0x7f) return undefined
  }
  return bytes.toString('latin1').trim()
}
