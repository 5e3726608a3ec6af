import type { Random } from './random.ts'
import { addresses } from './addresses.ts'
import { pem } from './keys.ts'
import { serviceTokens } from './service-tokens.ts'
import { tokens } from './tokens.ts'
import { wallets } from './wallets.ts'

/** Makes one value. `argument` is the text after the first colon, possibly empty. */
export type Generator = (random: Random, argument: string) => string

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const digits = '0123456789'

const alphabets: Readonly<Record<string, string>> = {
  base62: digits + upper + lower,
  base64: `${upper}${lower}${digits}+/`,
  base64url: `${upper}${lower}${digits}-_`,
  base32: `${upper}234567`,
  'base32-lower': `${lower}234567`,
  hex: `${digits}abcdef`,
  HEX: `${digits}ABCDEF`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  digits,
  lower,
  upper,
  letters: upper + lower,
  'alnum-lower': digits + lower,
  'alnum-upper': digits + upper,
}

/** Ordinary words without any that scanners take for a placeholder. */
const words =
  'amber anchor barley basil cedar clover copper ember falcon fern garnet hazel heron indigo juniper lantern maple meadow nectar olive pebble quartz raven saffron thistle umber velvet willow yarrow zephyr'.split(
    ' ',
  )

/** Every name that may stand in `{{…}}`. */
export const generators: Readonly<Record<string, Generator>> = {
  ...Object.fromEntries(
    Object.entries(alphabets).map(([name, alphabet]): [string, Generator] => [
      name,
      (random, argument) => random.text(alphabet, length(argument)),
    ]),
  ),
  /** `{{one-of:a,b,c}}` */
  'one-of': (random, argument) => pick(random, argument.split(',')),
  uuid: (random) => {
    const hex = random.text(`${digits}abcdef`, 32)
    const variant = '89ab'.charAt(random.below(4))
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ].join('-')
  },
  word: (random) => pick(random, words),
  /** Four words and hyphens. */
  phrase: (random) => [0, 1, 2, 3].map(() => pick(random, words)).join('-'),
  /** A word-like password as people choose them: `Juniper-4718!`. */
  password: (random) => {
    const word = pick(random, words)
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}-${String(2000 + random.below(7000))}!`
  },
  pem,
  ...addresses,
  ...tokens,
  ...serviceTokens,
  ...wallets,
}

function pick(random: Random, choices: readonly string[]): string {
  return choices[random.below(choices.length)] ?? ''
}

function length(argument: string): number {
  if (!/^[1-9][0-9]{0,3}$/.test(argument)) throw new RangeError(`not a length: ${argument}`)
  return Number(argument)
}
