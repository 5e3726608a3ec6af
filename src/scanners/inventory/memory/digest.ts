/**
 * A hash of words, for telling an edit from none: twice Murmur's mixing of 32 bits with different multipliers, so that no two of some million
 * texts are likely to agree. Nothing depends on it that somebody could gain from. Much cheaper than a hash of Node for texts of a few letters.
 */
export class Digest {
  #a = 0x9747b28c | 0
  #b = 0x5bd1e995 | 0

  /** Words are told apart: `ab`, `c` is not `a`, `bc`. */
  add(word: string): void {
    for (let at = 0; at < word.length; at++) this.#mix(word.charCodeAt(at))
    this.#mix(0x10000 + word.length)
  }

  value(): string {
    return (this.#a >>> 0).toString(36) + (this.#b >>> 0).toString(36).padStart(7, '0')
  }

  #mix(unit: number): void {
    this.#a = Math.imul(rotated(this.#a ^ Math.imul(unit, 0xcc9e2d51), 15), 0x1b873593) + 0x52dce729
    this.#b = Math.imul(rotated(this.#b ^ Math.imul(unit, 0x85ebca6b), 13), 0xc2b2ae35) + 0x38495ab5
  }
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by))
}
