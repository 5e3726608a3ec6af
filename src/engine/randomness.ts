import { leetLetters, leetSigns } from './leet.ts'
import { entropyFloor } from './entropy-floor.ts'
import { textOfBase64, textOfHex } from './readable-bytes.ts'
import { modelWindow, symbolIndex, textBits } from './text-model.ts'

/**
 * Narrowest usual alphabet that a value fits: `letters` are A-Z and a-z without digits, `base64` includes its URL form,
 * `printable` any ASCII without spaces, `text` everything else.
 */
export type Alphabet =
  | 'decimal'
  | 'hex'
  | 'base32'
  | 'base36'
  | 'letters'
  | 'base62'
  | 'base64'
  | 'printable'
  | 'text'

export interface Randomness {
  readonly alphabet: Alphabet
  /** In UTF-16 units. */
  readonly length: number
  /** Shannon entropy of the first 512 characters, bits a character. */
  readonly entropy: number
  /** Entropy that 999 of 1,000 random values of this length and alphabet reach. */
  readonly floor: number
  /**
   * Decimal logarithm of how much likelier a uniform draw from the alphabet is to give this value than a writer of
   * identifiers and text; 0 where the question makes no sense (`text`, `decimal`, fewer than 8 characters).
   */
  readonly log10Odds: number
  readonly random: boolean
}

/**
 * Says whether a value was drawn at random rather than written. Two tests must both pass: an entropy floor that depends on
 * length and alphabet, and the odds between a uniform draw and a model of text (`text-model.ts`). Both are measured in
 * `docs/randomness.md`. Values shorter than 8 characters, UUIDs, and base64 or hex of readable text are never random.
 */
export function randomness(value: string): Randomness {
  const random = isRandom(value)
  survey(value)
  const { length } = value
  if (alphabet === 'text' || length === 0)
    return { alphabet: 'text', length, entropy: 0, floor: 0, log10Odds: 0, random }
  const log10Odds = length < shortest || alphabet === 'decimal' ? 0 : oddsBits(value) * Math.log10(2)
  return { alphabet, length, entropy: entropy(length), floor: entropyFloor(size, length), log10Odds, random }
}

const shortest = 8

// What the last call of `survey` saw: kept here so that the hot path allocates nothing.
const counts = new Uint16Array(128)
let alphabet: Alphabet = 'text'
let size = 0
let symbols = 0
let onlyHex = false
let noLetters = false

/** The verdict of `randomness` alone: allocates nothing, and asks the cheap questions first. */
export function isRandom(value: string): boolean {
  return isRandomWhole(value) || (symbols > 0 && value.length > longPart && hasRandomPart(value))
}

/** From so many characters on, one part of a value makes it random whatever stands before it (`key-…`, `myapp_prod_…`). */
const longPart = 20

function hasRandomPart(value: string): boolean {
  if (value.length > 4096 || !onlyParts.test(value) || float.test(value)) return false
  return value
    .split(partSeparators)
    .some((part) => part.length >= longPart && part.length < value.length && isRandomWhole(part))
}

const onlyParts = /^[\w.:/@,=~|+-]+$/
const float = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i
const partSeparators = /[-_.:/@,=~|+]+/

function isRandomWhole(value: string): boolean {
  survey(value)
  const { length } = value
  if (length < shortest || alphabet === 'text' || alphabet === 'decimal') return false
  if (entropy(length) < entropyFloor(size, length)) return isRandomWhenDecoded(value)
  if (oddsBits(value) < neededBits(length)) return false
  if (symbols > 0 && isStructured(value)) return false
  return !isUuid(value) && !isReadableWhenUnmasked(value) && !isReadableWhenDecoded(value)
}

/** Counts characters and finds the alphabet. */
function survey(value: string): void {
  counts.fill(0)
  symbols = 0
  const end = Math.min(value.length, modelWindow)
  alphabet = 'text'
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i)
    if (code < 33 || code > 126) return
    counts[code]!++
  }
  let [upper, lower, digits, beyondHex, beyondBase32] = [0, 0, 0, 0, 0]
  let base64Symbols = 0
  let kinds = 0
  for (let code = 33; code < 127; code++) {
    const count = counts[code]!
    if (count === 0) continue
    if (code >= 97 && code <= 122) {
      lower += count
      if (code > 102) beyondHex += count
    } else if (code >= 65 && code <= 90) {
      upper += count
      if (code > 70) beyondHex += count
    } else if (code >= 48 && code <= 57) {
      digits += count
      if (code < 50 || code > 55) beyondBase32 += count
    } else {
      symbols += count
      kinds++
      if (code === 43 || code === 45 || code === 47 || code === 61 || code === 95) base64Symbols += count
    }
  }
  onlyHex = beyondHex === 0
  noLetters = upper + lower === 0
  const oneCase = upper === 0 || lower === 0
  if (symbols > 0) {
    alphabet = base64Symbols === symbols ? 'base64' : 'printable'
    // Few kinds of symbols are separators, or the handful that a password generator was given.
    const letters = upper + lower === 0 ? 10 : oneCase ? 36 : 62
    size = kinds > 4 ? (letters === 62 ? 94 : 68) : letters + kinds
  } else if (upper + lower === 0) {
    alphabet = 'decimal'
    size = 10
  } else if (beyondHex === 0) {
    alphabet = 'hex'
    size = oneCase ? 16 : 22
  } else if (digits === 0) {
    alphabet = 'letters'
    size = oneCase ? 26 : 52
  } else if (!oneCase) {
    alphabet = 'base62'
    size = 62
  } else {
    alphabet = beyondBase32 === 0 ? 'base32' : 'base36'
    size = beyondBase32 === 0 ? 32 : 36
  }
}

function oddsBits(value: string): number {
  return textBits(value) - Math.log2(size) * Math.min(value.length, modelWindow)
}

/**
 * Bits of evidence asked for at 16 characters, and how many more for each further one: near what one random value in 200
 * stays below (`docs/randomness.md`), so that a longer readable part must be outweighed by a longer random one.
 */
const evidence: Readonly<Record<Alphabet, readonly [number, number]>> = {
  decimal: [99, 0],
  hex: [13, 0.7],
  base32: [14, 0.8],
  base36: [12, 0.8],
  letters: [18, 1],
  base62: [18, 1],
  base64: [18, 1],
  printable: [16, 1],
  text: [99, 0],
}

function neededBits(length: number): number {
  const [bits, slope] = evidence[alphabet]
  // Below 12 characters a made-up password can look like anything: recall is given up there.
  if (length < 12) return bits - 3 + (12 - length)
  if (length < 16) return bits - (16 - length) * 0.75
  return bits + slope * (length < 40 ? length - 16 : 24)
}

function entropy(length: number): number {
  const seen = Math.min(length, modelWindow)
  let sum = 0
  for (let code = 33; code < 127; code++) {
    const count = counts[code]!
    if (count > 1) sum += count * Math.log2(count)
  }
  return Math.log2(seen) - sum / seen
}

const range = /a-z|A-Z|0-9|\\[wdsWDS][+*{]|\(\?[:=!<]|\([\w ]*\|[\w| ]*\)/
// `@`, `*` and `,` are separators only beside these.
const onlySeparators = /^[\w~@*,+=-]*[.:/][\w.:/~@*,+=-]*$/
const separators = /[.:/~@*,]+/

/**
 * True for what is dense without being random: character ranges of an expression, addresses, times and other short groups
 * of digits, and dotted names. A name made of parts is random only if one of its parts is.
 */
function isStructured(value: string): boolean {
  if (noLetters || (onlyHex && longestRun(value) < 12)) return true
  if (alphabet !== 'printable') return false
  if (range.test(value)) return true
  if (!onlySeparators.test(value)) return false
  const parts = value.length <= 4096 ? value.split(separators) : []
  const verdict = parts.length > 1 && !parts.some((part) => part.length >= 16 && isRandomWhole(part))
  if (parts.length > 1) survey(value)
  return verdict
}

/** Length of the longest run of letters and digits. */
function longestRun(value: string): number {
  let longest = 0
  let run = 0
  for (let i = 0; i < value.length; i++) {
    run = symbolIndex(value.charCodeAt(i)) < 32 ? 0 : run + 1
    if (run > longest) longest = run
  }
  return longest
}

const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i

/** True for the 8-4-4-4-12 form of a UUID, in braces or not. */
export function isUuid(value: string): boolean {
  return value.length >= 36 && value.length <= 38 && uuid.test(value)
}

/** True for a short value that reads as words when digits are taken for the letters they look like (`Th3n4bl3Jupit3r`). */
function isReadableWhenUnmasked(value: string): boolean {
  if (onlyHex || value.length > 24) return false
  let replaced = 0
  const folded = value.replace(leetSigns, (character, at: number) => {
    // At the end, digits and signs are an addition: a year, an exclamation mark.
    if (at * 5 >= value.length * 4) return character
    replaced++
    return leetLetters[character]!
  })
  return replaced > 0 && oddsBits(folded) + bitsPerMask * replaced < neededBits(value.length)
}

/** What a digit in a letter's place adds to the evidence. */
const bitsPerMask = 3

/** Stops a decoded value from being decoded again. */
let decoding = false

/** True for hex of a printable text that is random: half of its digits are those of letters, too few for the digits by themselves. */
function isRandomWhenDecoded(value: string): boolean {
  if (decoding || alphabet !== 'hex' || value.length < 32) return false
  const decoded = textOfHex(value)
  if (decoded === undefined) return false
  decoding = true
  const random = isRandom(decoded)
  decoding = false
  survey(value)
  return random
}

/** True for base64 and hex of printable ASCII that is not itself random. */
function isReadableWhenDecoded(value: string): boolean {
  if (decoding || value.length < 12) return false
  const decoded = alphabet === 'hex' ? textOfHex(value) : size >= 52 ? textOfBase64(value) : undefined
  if (decoded === undefined) return false
  decoding = true
  const random = isRandom(decoded)
  decoding = false
  // The survey of the encoded value is what the caller reports.
  survey(value)
  return !random
}
