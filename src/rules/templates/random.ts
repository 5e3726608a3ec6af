/** A source of made-up values. The same seed gives the same values. Not for keys that protect anything. */
export interface Random {
  /** An integer from 0 up to and without `limit`. */
  below(limit: number): number
  /** `length` characters of `alphabet` that look random: no telling word, no long run, every class of a long value. */
  text(alphabet: string, length: number): string
  bytes(length: number): Uint8Array
}

/** sfc32 (public domain, PractRand), seeded by FNV-1a of the text. */
export function seededRandom(seed: string): Random {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) next()
  const below = (limit: number): number => Math.floor((next() / 0x1_0000_0000) * limit)
  const draw = (alphabet: string, length: number): string => {
    let value = ''
    while (value.length < length) value += alphabet.charAt(below(alphabet.length))
    return value
  }
  return {
    below,
    text: (alphabet, length) => {
      let value = draw(alphabet, length)
      while (!looksRandom(value, alphabet)) value = draw(alphabet, length)
      return value
    },
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  }
}

const tellingWords =
  /test|fake|demo|dumm|exam|samp|mock|your|xxx|abcd|1234|0000|none|null|todo|changeme|secret|passw/i

function looksRandom(value: string, alphabet: string): boolean {
  if (value.length < 8) return true
  if (tellingWords.test(value) || /(.)\1\1/.test(value)) return false
  if (value.length < 16) return true
  return [/[0-9]/, /[a-z]/, /[A-Z]/].every((kind) => !kind.test(alphabet) || kind.test(value))
}

function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value ^ (value >>> 15)
}
