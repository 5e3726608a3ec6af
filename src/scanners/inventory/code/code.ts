import { ParseProblem } from '../../types.ts'
import type { DynamicRead, FileProblem } from '../types.ts'
import { extractFacts } from './extract.ts'
import { Linker } from './link.ts'
import { createResolver } from './modules.ts'
import { type CodeRead, readsOf } from './readers.ts'
import type { FileFacts } from './sym.ts'

/** What is needed of a state's files. */
export interface CodeFiles {
  /** All paths of the state. */
  readonly paths: ReadonlySet<string>
  /** Texts of JavaScript and TypeScript files that hold env text. */
  readonly sources: ReadonlyMap<string, string>
  /** Texts of `package.json` and tsconfig files. */
  readonly manifests: ReadonlyMap<string, string>
}

export interface CodeReport {
  readonly reads: readonly CodeRead[]
  readonly dynamic: readonly DynamicRead[]
  readonly problems: readonly FileProblem[]
}

/** What JavaScript and TypeScript read. A file that cannot be parsed is a problem, and the others go on. */
export function readCode({ paths, sources, manifests }: CodeFiles): CodeReport {
  const files = new Map<string, FileFacts>()
  const problems: FileProblem[] = []
  for (const [path, text] of sources) {
    try {
      files.set(path, extractFacts(path, text))
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error
      const offset = error instanceof ParseProblem ? error.offset : 0
      problems.push({ path, message: error.message.replace(/[.:\s]+$/, ''), offset })
    }
  }
  const { reads, dynamic } = readsOf(files, new Linker(files, createResolver({ paths, manifests })))
  const texts = dynamic.map(({ place }) => ({
    place,
    text: excerpt(sources.get(place.path) ?? '', place.start, place.end),
  }))
  return { reads, dynamic: texts, problems }
}

function excerpt(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ')
}
