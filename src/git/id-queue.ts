/** Ids in batches; a batch may come late, when a process that reads objects runs already. */
export type IdBatches = Iterable<readonly string[]> | AsyncIterable<readonly string[]>

/** Ids asked for and not answered yet, in order. What a process left unanswered goes to the next one. */
export class IdQueue {
  /** How many were answered in all. */
  answered = 0
  readonly #batches: Iterator<readonly string[]> | AsyncIterator<readonly string[]>
  #ids: string[] = []
  /** Answered ids at the front of `#ids`. */
  #head = 0
  /** Ids of `#ids` already given to the running process. */
  #sent = 0
  #ended = false
  #upcoming: Promise<IteratorResult<readonly string[]>> | undefined
  #wake: (() => void) | undefined

  constructor(batches: IdBatches) {
    this.#batches =
      Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]()
  }

  get isEmpty(): boolean {
    return this.#ended && this.#head === this.#ids.length
  }

  /** The next ids for the running process, at most `most`; undefined when there are none left, or after `wake`. */
  async take(most: number): Promise<readonly string[] | undefined> {
    while (this.#sent === this.#ids.length && !this.#ended) {
      this.#upcoming ??= Promise.resolve(this.#batches.next())
      const woken = new Promise<undefined>((resolve) => {
        this.#wake = () => resolve(undefined)
      })
      const result = await Promise.race([this.#upcoming, woken])
      if (!result) return undefined
      this.#upcoming = undefined
      if (result.done) this.#ended = true
      else for (const id of result.value) this.#ids.push(id)
    }
    if (this.#sent === this.#ids.length) return undefined
    const taken = this.#ids.slice(this.#sent, this.#sent + most)
    this.#sent += taken.length
    return taken
  }

  /** Ends a `take` that waits: the process is gone. */
  wake(): void {
    this.#wake?.()
  }

  /** Takes the first id that is not answered off the queue. */
  answer(): string | undefined {
    const id = this.#ids[this.#head]
    if (id === undefined) return undefined
    this.#head += 1
    this.answered += 1
    if (this.#head > 4096 && this.#head * 2 > this.#ids.length) {
      this.#ids = this.#ids.slice(this.#head)
      this.#sent -= this.#head
      this.#head = 0
    }
    return id
  }

  /** For the next process: what is not answered is sent again. */
  rewind(): void {
    this.#sent = this.#head
  }
}
