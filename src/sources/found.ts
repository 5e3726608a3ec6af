import { getHeapStatistics } from 'node:v8'
import type { BlobDetections, Blob } from './types.ts'
import { tooManyFindings } from '../findings/too-many.ts'

/** Bytes of memory for a detection and for the finding that is made of it; 500,000 took 1.4 GB up to a report as text. */
const BYTES = 4096

/** What was found so far, by content. */
export class Found {
  readonly #contents = new Map<string | symbol, BlobDetections>()
  readonly #most: number
  #count = 0

  /** @param most detections that are taken; default: what the heap holds */
  constructor(most = Math.floor(getHeapStatistics().heap_size_limit / BYTES)) {
    this.#most = most
  }

  /**
   * Keeps what was found in a content. One that is read again, with its paths, replaces what was found without them.
   *
   * @throws UserError when it is more than memory holds: a crash would say nothing.
   */
  add({ id, type, paths }: Blob, detections: BlobDetections['detections']): void {
    if (detections.length === 0) return
    const key = id ?? Symbol()
    this.#count += detections.length - (this.#contents.get(key)?.detections.length ?? 0)
    this.#contents.set(key, { ...(id !== undefined && { id }), type, paths, detections })
    if (this.#count > this.#most) throw tooManyFindings(this.#count, this.#perPath())
  }

  has(id: string | undefined): boolean {
    return id !== undefined && this.#contents.has(id)
  }

  all(): readonly BlobDetections[] {
    return [...this.#contents.values()]
  }

  *#perPath(): Iterable<readonly [string, number]> {
    for (const { id, paths, detections } of this.#contents.values())
      yield [paths[0]?.text ?? (id === undefined ? 'standard input' : `object ${id}`), detections.length]
  }
}
