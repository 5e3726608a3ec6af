/** One object as `git cat-file --batch` writes it. */
export interface ObjectRecord {
  readonly id: string
  /** `blob`, `commit`, `tag`, `tree`; `missing` when Git does not have it. */
  readonly type: string
  readonly size: number
  /** The content, a view into the buffer; absent when it is missing or larger than the limit. */
  readonly body: Buffer | undefined
}

/**
 * Takes the bytes of `git cat-file --batch` (`<id> SP <type> SP <size> LF <body> LF`, or `<id> SP missing LF`) and
 * gives back whole records without copying: the bytes that follow are read into the same memory right behind those that
 * are there, so that a body is contiguous however it was cut on the way. Only the piece that
 * stands at the end of the full buffer is moved to its front.
 */
export class RecordBuffer {
  readonly #maxBytes: number
  #memory = Buffer.allocUnsafeSlow(USUAL_SIZE)
  #start = 0
  #end = 0
  /** Bytes of a body over the limit that are still to be dropped. */
  #skip = 0
  #header: { readonly id: string; readonly type: string; readonly size: number } | undefined
  #lent = false

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Where the next bytes go. */
  target(): Buffer {
    const needed = this.#header ? this.#header.size + 1 : 0
    const usual = this.#memory.length === USUAL_SIZE || needed > USUAL_SIZE - LEAST_ROOM
    if (this.#start === this.#end && !this.#lent && usual) this.#start = this.#end = 0
    const room = this.#memory.length - this.#end
    if (room < LEAST_ROOM || this.#start + needed > this.#memory.length) this.#relocate(needed)
    return this.#memory.subarray(this.#end)
  }

  /** Says that `count` bytes were written to the last target. */
  filled(count: number): void {
    this.#end += count
  }

  /** While lent, a body given out before stays where it is. */
  lend(lent: boolean): void {
    this.#lent = lent
  }

  /** The next whole record, if it is there. */
  next(): ObjectRecord | undefined {
    if (this.#skip > 0 && !this.#drop()) return undefined
    const header = this.#header ?? this.#readHeader()
    if (!header) return undefined
    if (header.type === 'missing') return { ...header, body: undefined }
    if (header.size > this.#maxBytes) {
      this.#skip = header.size + 1
      return { ...header, body: undefined }
    }
    this.#header = header
    if (this.#end - this.#start < header.size + 1) return undefined
    const body = this.#memory.subarray(this.#start, this.#start + header.size)
    this.#start += header.size + 1
    this.#header = undefined
    return { id: header.id, type: header.type, size: header.size, body }
  }

  #drop(): boolean {
    const count = Math.min(this.#skip, this.#end - this.#start)
    this.#start += count
    this.#skip -= count
    return this.#skip === 0
  }

  #readHeader(): { readonly id: string; readonly type: string; readonly size: number } | undefined {
    let line = this.#start
    while (line < this.#end && this.#memory[line] !== LF) line += 1
    if (line === this.#end) return undefined
    const [id = '', type = '', size = '0'] = this.#memory.toString('latin1', this.#start, line).split(' ')
    this.#start = line + 1
    return { id, type, size: Number(size) }
  }

  #relocate(needed: number): void {
    const kept = this.#end - this.#start
    const size = Math.max(USUAL_SIZE, Math.max(needed, kept) + LEAST_ROOM)
    const memory = this.#lent || size !== this.#memory.length ? Buffer.allocUnsafeSlow(size) : this.#memory
    this.#memory.copy(memory, 0, this.#start, this.#end)
    this.#memory = memory
    this.#start = 0
    this.#end = kept
  }
}

const LF = 10
/** Large enough that moving what was cut costs one byte in forty; more gains nothing measurable. */
const USUAL_SIZE = 524_288
/** What Node asks the system for in one read. */
const LEAST_ROOM = 65_536
