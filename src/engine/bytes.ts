/** Byte classes that detectors and the matcher share. Index: the byte; value: a set of the bits below. */
export const classes = new Uint8Array(256)

/** `[A-Za-z0-9]` */
export const ALNUM = 1
/** `[A-Za-z0-9_+/=.~-]`: what tokens are made of. */
export const TOKEN = 2
/** `[A-Za-z0-9_.-]` and `$`: names of keys, with their path. */
export const NAME = 4
/** `[A-Za-z0-9+/_-]`: base64 and base64url digits. */
export const BASE64 = 8
/** Space and tab. */
export const BLANK = 16
/** LF and CR. */
export const NEWLINE = 32
/** `[0-9A-Fa-f]` */
export const HEX = 64

fill('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', ALNUM | TOKEN | NAME | BASE64)
fill('_+/=.~-', TOKEN)
fill('_.-$', NAME)
fill('+/_-', BASE64)
fill(' \t', BLANK)
fill('\n\r', NEWLINE)
fill('0123456789abcdefABCDEF', HEX)

/** Whether the byte at `i` (undefined past the end: false) is of one of the classes. */
export function is(bytes: Uint8Array, i: number, set: number): boolean {
  return i >= 0 && i < bytes.length && ((classes[bytes[i] as number] as number) & set) !== 0
}

/** How many bytes from `from`, up to `limit`, are of a class. */
export function run(bytes: Uint8Array, from: number, limit: number, set: number): number {
  const end = Math.min(limit, bytes.length)
  let i = from
  while (i < end && ((classes[bytes[i] as number] as number) & set) !== 0) i++
  return i - from
}

/** The same, leftwards: how many bytes before `to`, down to `limit`. */
export function runBefore(bytes: Uint8Array, to: number, limit: number, set: number): number {
  const end = Math.max(limit, 0)
  let i = to
  while (i > end && ((classes[bytes[i - 1] as number] as number) & set) !== 0) i--
  return to - i
}

function fill(characters: string, set: number): void {
  for (let i = 0; i < characters.length; i++) {
    const byte = characters.charCodeAt(i)
    classes[byte] = (classes[byte] as number) | set
  }
}
