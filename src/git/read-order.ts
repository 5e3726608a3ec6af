import { IntList } from './id-table.ts'
import type { ObjectTable } from './objects.ts'

/**
 * Gives objects in delta-family order, depth first: each is read right after the one that it is stored as a difference to, which
 * halves Git's work. A family (a root and all that descends from it) goes out as soon as all of it is known to be wanted,
 * so that reading runs beside the walk that finds what is wanted; after `finish` the rest follows, less what is not wanted.
 * The order depends on the order of `want` alone, never on timing.
 */
export class ReadOrder {
  readonly #objects: ObjectTable
  /** First child, next sibling and family root of each object, as index + 1; 0 for none. */
  readonly #firstChild: Int32Array
  readonly #nextSibling: Int32Array
  readonly #root: Int32Array
  /** Members of each family (at its root) not known to be wanted yet. */
  readonly #open: Int32Array
  readonly #wanted: Uint8Array
  readonly #ready = new IntList()
  readonly #given: Uint8Array
  #finished = false
  #wake: () => void = () => {}

  constructor(objects: ObjectTable) {
    const count = objects.ids.size
    this.#objects = objects
    this.#firstChild = new Int32Array(count)
    this.#nextSibling = new Int32Array(count)
    this.#root = new Int32Array(count)
    this.#open = new Int32Array(count)
    this.#wanted = new Uint8Array(count)
    this.#given = new Uint8Array(count)
    for (let at = objects.listed.length - 1; at >= 0; at--) {
      const index = objects.listed.at(at)
      const base = this.#baseOf(index)
      if (base < 0) continue
      this.#nextSibling[index] = this.#firstChild[base] as number
      this.#firstChild[base] = index + 1
    }
    for (let at = 0; at < objects.listed.length; at++) {
      const root = this.#rootOf(objects.listed.at(at))
      this.#open[root] = (this.#open[root] as number) + 1
    }
  }

  /** Says that an object is wanted. */
  want(index: number): void {
    if (index >= this.#wanted.length || this.#wanted[index] || !this.#objects.type(index)) return
    this.#wanted[index] = 1
    const root = this.#rootOf(index)
    const open = (this.#open[root] as number) - 1
    this.#open[root] = open
    if (open === 0) {
      this.#ready.push(root)
      this.#wake()
    }
  }

  /** Says that all that is wanted is known. */
  finish(): void {
    this.#finished = true
    this.#wake()
  }

  /** Indexes in the order to read them, each once, in batches. */
  async *[Symbol.asyncIterator](): AsyncGenerator<readonly number[], void, undefined> {
    let batch: number[] = []
    for (let next = 0; ; ) {
      for (; next < this.#ready.length && batch.length < BATCH; next++)
        this.#family(this.#ready.at(next), batch)
      if (batch.length > 0) {
        yield batch
        batch = []
      } else if (this.#finished) break
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
    const { listed } = this.#objects
    for (let at = 0; at < listed.length; at++) {
      const index = listed.at(at)
      if (this.#baseOf(index) < 0 && !this.#given[index]) this.#family(index, batch)
      if (batch.length >= BATCH || (at === listed.length - 1 && batch.length > 0)) {
        yield batch
        batch = []
      }
    }
  }

  #family(root: number, batch: number[]): void {
    this.#given[root] = 1
    const stack = [root]
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      if (this.#wanted[index]) batch.push(index)
      for (
        let child = this.#firstChild[index] as number;
        child > 0;
        child = this.#nextSibling[child - 1] as number
      ) {
        stack.push(child - 1)
      }
    }
  }

  /** The object that this one is stored as a difference to, if it is listed itself. */
  #baseOf(index: number): number {
    const base = this.#objects.base(index)
    return base >= 0 && this.#objects.type(base) ? base : -1
  }

  #rootOf(index: number): number {
    let root = index
    while (this.#root[root] === 0) {
      const base = this.#baseOf(root)
      if (base < 0) break
      root = base
    }
    const found = this.#root[root] === 0 ? root : (this.#root[root] as number) - 1
    this.#root[index] = found + 1
    return found
  }
}

/** Objects in a batch, at least. */
const BATCH = 256
