/**
 * Object ids as small numbers, in the order in which they were first seen. Ids are kept as their
 * bytes: 20 or 32 each and 8 for the index, a fifth of what a `Map` of hex strings takes.
 */
export class IdTable {
  #words = new Uint32Array(0)
  #slots = new Int32Array(1024).fill(-1)
  /** 32-bit words of an id: 5 (SHA-1) or 8 (SHA-256), known with the first id. */
  #width = 0
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Index of the id whose hex digits stand at `start`..`end` of `bytes`; it is added if it is new. */
  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.#width === 0) this.#width = (end - start) / 8
    const slot = this.#slot(bytes, start, end)
    const known = this.#slots[slot] as number
    if (known >= 0) return known
    const index = this.#size
    if ((index + 1) * this.#width > this.#words.length) this.#words = grown(this.#words, this.#width)
    for (let word = 0; word < this.#width; word++) {
      this.#words[index * this.#width + word] = readWord(bytes, start + word * 8)
    }
    this.#slots[slot] = index
    this.#size = index + 1
    if (this.#size * 2 > this.#slots.length) this.#rehash()
    return index
  }

  /** Index of an id, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return end - start === this.#width * 8 && end > start
      ? (this.#slots[this.#slot(bytes, start, end)] as number)
      : -1
  }

  /** Index of an id in hex, or -1. */
  findHex(hex: string): number {
    return this.find(Buffer.from(hex, 'latin1'), 0, hex.length)
  }

  /** Index of an id in hex; it is added if it is new. */
  addHex(hex: string): number {
    return this.add(Buffer.from(hex, 'latin1'), 0, hex.length)
  }

  /** The id in hex. */
  hex(index: number): string {
    for (let word = 0; word < this.#width; word++) {
      SCRATCH.writeUInt32BE(this.#words[index * this.#width + word] as number, word * 4)
    }
    return SCRATCH.toString('hex', 0, this.#width * 4)
  }

  /** The slot that holds the id, or the empty one where it belongs. An id is a hash: its first word spreads well. */
  #slot(bytes: Uint8Array, start: number, end: number): number {
    if (end - start !== this.#width * 8) throw new Error(`not an object id of ${this.#width * 8} digits`)
    const mask = this.#slots.length - 1
    const first = readWord(bytes, start)
    let slot = first & mask
    for (let index = this.#slots[slot] as number; index >= 0; index = this.#slots[slot] as number) {
      if (this.#words[index * this.#width] === first && this.#matches(index, bytes, start)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  #matches(index: number, bytes: Uint8Array, start: number): boolean {
    for (let word = 1; word < this.#width; word++) {
      if (this.#words[index * this.#width + word] !== readWord(bytes, start + word * 8)) return false
    }
    return true
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let index = 0; index < this.#size; index++) {
      let slot = (this.#words[index * this.#width] as number) & mask
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask
      slots[slot] = index
    }
    this.#slots = slots
  }
}

/** A growing list of 32-bit integers. */
export class IntList {
  #values = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const values = new Int32Array(this.length * 2)
      values.set(this.#values)
      this.#values = values
    }
    this.#values[this.length++] = value
  }

  at(index: number): number {
    return this.#values[index] as number
  }
}

/** A growing set of small numbers. */
export class IndexSet {
  #flags = new Uint8Array(1024)
  size = 0

  add(index: number): void {
    if (index >= this.#flags.length) {
      const flags = new Uint8Array(Math.max(index + 1, this.#flags.length * 2))
      flags.set(this.#flags)
      this.#flags = flags
    }
    if (this.#flags[index] === 0) this.size += 1
    this.#flags[index] = 1
  }

  has(index: number): boolean {
    return this.#flags[index] === 1
  }
}

/** Bytes of one id on their way to hex. */
const SCRATCH = Buffer.allocUnsafeSlow(32)

const DIGITS = new Uint8Array(256)
for (const [value, digit] of [...'0123456789abcdef'].entries()) DIGITS[digit.charCodeAt(0)] = value

function readWord(bytes: Uint8Array, at: number): number {
  let word = 0
  for (let digit = 0; digit < 8; digit++) word = (word << 4) | (DIGITS[bytes[at + digit] as number] as number)
  return word >>> 0
}

function grown(words: Uint32Array<ArrayBuffer>, width: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(1024 * width, words.length * 2))
  larger.set(words)
  return larger
}
