/**
 * Encodings that token formats use. Pure; text is Latin-1 (one code unit a byte). Decoders return
 * `undefined` for text that is not strictly of the encoding.
 */

const digits = '0123456789'
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const lower = upper.toLowerCase()

/** Digits of base 62 as GitHub, npm and Microsoft count them. */
export const base62Alphabet = digits + upper + lower

/** `value` (a non-negative integer below 2^53) in the base that is the length of `alphabet`, left-padded to `width`. */
export function toBase(value: number, alphabet: string, width: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
    text = alphabet.charAt(rest % alphabet.length) + text
  }
  return text.padStart(width, alphabet.charAt(0))
}

/** Base64 (RFC 4648), standard or URL alphabet, with or without padding; no line breaks. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  if (!/^[A-Za-z0-9+/]*$/.test(bare) || bare.length % 4 === 1) return undefined
  return fromBits(bare, `${upper}${lower}${digits}+/`, 6)
}

/** Base32 (RFC 4648), upper case, no padding; bits left over at the end are ignored. */
export function fromBase32(text: string): Uint8Array | undefined {
  return /^[A-Z2-7]*$/.test(text) ? fromBits(text, `${upper}234567`, 5) : undefined
}

export function toBase64(bytes: Uint8Array): string {
  const text = toBits(bytes, `${upper}${lower}${digits}+/`, 6)
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

export function toBase64Url(bytes: Uint8Array): string {
  return toBits(bytes, `${upper}${lower}${digits}-_`, 6)
}

export function toBase32(bytes: Uint8Array): string {
  return toBits(bytes, `${upper}234567`, 5)
}

/** The bytes of Latin-1 text. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)
}

/** UTF-8 text, or `undefined` when the bytes are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The JSON object that the text holds, or `undefined` when it is anything else. */
export function parseObject(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** The JSON object in base64, either alphabet. */
export function parseBase64Object(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = fromBase64(text)
  return bytes && parseObject(utf8Text(bytes))
}

function fromBits(text: string, alphabet: string, width: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * width) / 8))
  let buffer = 0
  let bits = 0
  let length = 0
  for (const character of text) {
    buffer = ((buffer << width) | alphabet.indexOf(character)) & 0xffff
    bits += width
    if (bits >= 8) {
      bits -= 8
      bytes[length++] = (buffer >>> bits) & 0xff
    }
  }
  return bytes
}

function toBits(bytes: Uint8Array, alphabet: string, width: number): string {
  const mask = (1 << width) - 1
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff
    for (bits += 8; bits >= width; ) {
      bits -= width
      text += alphabet.charAt((buffer >>> bits) & mask)
    }
  }
  return bits > 0 ? text + alphabet.charAt((buffer << (width - bits)) & mask) : text
}
