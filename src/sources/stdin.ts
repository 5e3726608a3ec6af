import { count, emptyCoverage, skip } from './coverage.ts'
import type { BlobDetections, Placed, Source, Visit } from './types.ts'

export interface StdinOptions {
  /** The text. */
  readonly input: AsyncIterable<Uint8Array>
  /** The path that findings are shown at. */
  readonly path?: string
  /** A longer text (bytes) is not scanned, and the run is incomplete. */
  readonly maxBytes: number
}

/** One text from a stream. */
export function stdinSource(options: StdinOptions): Source {
  const coverage = emptyCoverage()
  const path = { text: options.path ?? 'stdin' }

  async function read(visit: Visit): Promise<void> {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of options.input) {
      size += chunk.length
      if (size <= options.maxBytes) chunks.push(chunk)
    }
    if (size > options.maxBytes) {
      skip(coverage, 'too-large', path.text, size)
      coverage.incomplete = true
      return
    }
    const bytes = Buffer.concat(chunks)
    count(coverage, bytes.length)
    await visit({ type: 'blob', bytes, paths: [path] })
  }

  return { name: 'stdin', read, locate: async (found) => placeAtPaths(found), coverage }
}

/** Places detections where their content was read; all of them count as new. */
export function placeAtPaths(found: readonly BlobDetections[]): Placed[] {
  return found.flatMap(({ paths, detections }) =>
    paths.flatMap((path) => detections.map((detection) => ({ detection, path, isNew: true }))),
  )
}
