import { caseCells, classCells, digitCells, levels, symbolCells, trigramCells } from './text-model-table.ts'

/** Longest stretch of a value that is looked at; more would not change the verdict. */
export const modelWindow = 512

/** Bits between two levels of the finer cells: 80 steps reach 12 bits. */
export const cellStep = 0.15

/** Contexts of the model; `bench/randomness/train.ts` counts in exactly these. */
export const contexts = {
  /** History of the last four classes, base 4 (0 letter, 1 digit, 2 symbol, 3 before the start), next class. */
  class: 256 * 3,
  /** Case of the last three characters, base 3 (0 lower, 1 upper, 2 other or none), next is upper or lower. */
  case: 27 * 2,
  /** Two letters before, 26 for none; a hump (`aB`) starts afresh. */
  trigram: 27 * 27 * 26,
  /** Digit before, 10 for none. */
  digit: 11 * 10,
  /** Symbol before, 32 for none. */
  symbol: 33 * 32,
} as const

/**
 * Bits that a model of identifiers and text needs to write down `value` (ASCII, from 0x21 to 0x7e; others count as
 * unlikely symbols). The model factors a character into its class, its case, and the letter, digit or symbol, each
 * given what stands before. Only the first 512 characters are read.
 */
export function textBits(value: string): number {
  decoded ??= decode()
  const { fine, even, odd } = decoded
  const end = Math.min(value.length, modelWindow)
  let bits = 0
  let history = 255
  let cases = 26
  let letter1 = 26
  let letter2 = 26
  let digit1 = 10
  let symbol1 = 32
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i)
    const folded = code | 32
    if (folded >= 97 && folded <= 122) {
      const upper = code < 97 ? 1 : 0
      if (upper === 1 && cases % 3 === 0) letter1 = letter2 = 26
      const letter = folded - 97
      const cell = (letter2 * 27 + letter1) * 26 + letter
      bits +=
        fine[classCells.charCodeAt(history * 3)]! +
        fine[caseCells.charCodeAt(cases * 2 + upper)]! +
        (cell & 1 ? odd : even)[trigramCells.charCodeAt(cell >> 1)]!
      history = (history << 2) & 255
      cases = (cases % 9) * 3 + upper
      letter2 = letter1
      letter1 = letter
      digit1 = 10
      symbol1 = 32
    } else if (code >= 48 && code <= 57) {
      bits +=
        fine[classCells.charCodeAt(history * 3 + 1)]! + fine[digitCells.charCodeAt(digit1 * 10 + code - 48)]!
      history = ((history << 2) & 255) | 1
      cases = (cases % 9) * 3 + 2
      letter1 = letter2 = 26
      digit1 = code - 48
      symbol1 = 32
    } else {
      const index = symbolIndex(code)
      bits +=
        fine[classCells.charCodeAt(history * 3 + 2)]! +
        (index < 32 ? fine[symbolCells.charCodeAt(symbol1 * 32 + index)]! : 10)
      history = ((history << 2) & 255) | 2
      cases = (cases % 9) * 3 + 2
      letter1 = letter2 = 26
      digit1 = 10
      symbol1 = index
    }
  }
  return bits
}

/** Number of an ASCII symbol, 0 to 31; 32 for anything else. */
export function symbolIndex(code: number): number {
  if (code >= 33 && code <= 47) return code - 33
  if (code >= 58 && code <= 64) return code - 43
  if (code >= 91 && code <= 96) return code - 69
  if (code >= 123 && code <= 126) return code - 95
  return 32
}

/** What each character of the tables stands for; the tables themselves stay text, so nothing is unpacked at start. */
let decoded:
  | { readonly fine: Float32Array; readonly even: Float32Array; readonly odd: Float32Array }
  | undefined

/**
 * Fine cells are one character each, in steps of `cellStep` bits. Trigram cells are two in a character, each one of
 * nine levels. The characters are the 81 from `(` to `y` without the backslash, as `bench/randomness/train.ts` writes them.
 */
function decode(): NonNullable<typeof decoded> {
  const fine = new Float32Array(128)
  const even = new Float32Array(128)
  const odd = new Float32Array(128)
  for (let index = 0; index < 81; index++) {
    const code = index < 52 ? index + 40 : index + 41
    fine[code] = index * cellStep
    even[code] = levels[Math.floor(index / 9)]!
    odd[code] = levels[index % 9]!
  }
  return { fine, even, odd }
}
