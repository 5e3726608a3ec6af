import { isRandom } from '../randomness.ts'

/** The salts of WordPress are drawn from all printable characters, blanks among them. */
export function withoutBlanks(value: string): string {
  const isDense =
    value.length >= 40 && value.length <= 80 && value.includes(' ') && (value.match(SIGNS)?.length ?? 0) >= 6
  // A command has more blanks than one in 92 characters.
  return isDense && value.split(' ').length <= 4 ? value.replaceAll(' ', '') : value
}

const SIGNS = /[!-/:-@[-`{-~]/g

/** `Admin123456`, `Aa12345678!`: a word and digits that count up. */
export function isCounted(value: string): boolean {
  return COUNTED.test(value)
}

const COUNTED = /^[A-Za-z]{2,16}[!@#$%^&*_.-]{0,2}0?1234\d{0,6}[!@#$%^&*]{0,3}$/

/** Also 32 bytes behind `0x`, as wallets write their keys; alone they are a hash as often. */
export function isDrawn(value: string): boolean {
  return isRandom(/^0x[0-9a-f]{64}$/i.test(value) ? value.slice(2) : value)
}

/** Letters, digits and signs that no expression has: what stands in the middle of a line must look like a password by itself. */
export function isMixed(value: string): boolean {
  return (
    value.length >= 8 &&
    /[A-Za-z]/.test(value) &&
    /\d/.test(value) &&
    /[!@#$%^&*+~?=-]/.test(value) &&
    !/[()[\]{}<>;,|/]/.test(value)
  )
}
