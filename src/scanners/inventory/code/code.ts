import { ParseProblem } from '../../types.ts'
import type { Unparsed } from '../memory/memory.ts'
import { extractFacts } from './extract.ts'
import { Linker } from './link.ts'
import type { ResolveModule } from './modules.ts'
import { type FileReads, type ReadsOptions, readsOf } from './reads.ts'
import type { FileFacts } from './sym.ts'

/** What one JavaScript or TypeScript text says by itself; a text that cannot be parsed says why. */
export function readFacts(path: string, text: string): FileFacts | Unparsed {
  try {
    return extractFacts(path, text)
  } catch (error) {
    if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error
    const offset = error instanceof ParseProblem ? error.offset : 0
    return { message: error.message.replace(/[.:\s]+$/, ''), offset }
  }
}

export { factsOf } from '../memory/facts-table.ts'
export { createResolver, reducedManifest } from './modules.ts'

/** What files read together. */
export function linkFacts(
  files: ReadonlyMap<string, FileFacts>,
  resolve: ResolveModule,
  options?: ReadsOptions,
): Map<string, FileReads> {
  return readsOf(files, new Linker(files, resolve), options)
}
