import { ParseProblem } from '../../types.ts'
import type { Unparsed } from '../memory/memory.ts'
import { extractFacts } from './extract.ts'
import { Linker } from './link.ts'
import { createResolver, type ModuleSettings } from './modules.ts'
import { type CodeReads, readsOf } from './readers.ts'
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

export { reducedManifest } from './modules.ts'

/** What the files read together. */
export function linkFacts(files: ReadonlyMap<string, FileFacts>, settings: ModuleSettings): CodeReads {
  return readsOf(files, new Linker(files, createResolver(settings)))
}
