import { createHash } from 'node:crypto'

/** Base58 as Bitcoin writes it. */
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Bytes as base58; each zero byte at the start is a `1`. */
export function base58Encode(bytes: Uint8Array): string {
  let number = 0n
  for (const byte of bytes) number = (number << 8n) | BigInt(byte)
  let text = ''
  for (; number > 0n; number /= 58n) text = alphabet.charAt(Number(number % 58n)) + text
  const zeros = bytes.findIndex((byte) => byte !== 0)
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text
}

/** The bytes of base58 text, or `undefined` when it holds another character. */
export function base58Decode(text: string): Uint8Array | undefined {
  let number = 0n
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) return undefined
    number = number * 58n + BigInt(digit)
  }
  const bytes: number[] = []
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 0xffn))
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes])
}

/** Four bytes that stand at the end: the start of SHA-256, taken twice. */
export function base58Checksum(bytes: Uint8Array): Uint8Array {
  const once = createHash('sha256').update(bytes).digest()
  return createHash('sha256').update(once).digest().subarray(0, 4)
}

/** True when the last four bytes are the checksum of those before (Base58Check). */
export function base58CheckValid(text: string): boolean {
  const bytes = base58Decode(text)
  if (bytes === undefined || bytes.length < 5) return false
  const sum = base58Checksum(bytes.subarray(0, -4))
  return sum.every((byte, index) => byte === bytes.at(index - 4))
}
