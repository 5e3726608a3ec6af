import type { ConfiguredScanner } from './engine/configured-scan.ts'
import type { Engine } from './engine/engine.ts'
import type { Detect } from './findings/detect.ts'
import type { Detection } from './findings/types.ts'
import { isZip, unzip } from './scanners/zip.ts'

/** Turns a content into detections: the built-in rules, the configured ones, and what an archive holds. */
export type ScanContent = (bytes: Buffer) => readonly Detection[] | Promise<readonly Detection[]>

export interface ContentTools {
  readonly engine: Engine
  readonly detect: Detect
  /** Patterns of the user's own; undefined where there are none. */
  readonly configured: ConfiguredScanner | undefined
  /** Told once for each archive that could not be read as a whole. */
  readonly onProblem: (problem: string) => void
}

const NOTHING: readonly Detection[] = []

/** Archives inside archives are opened to this depth. */
const MAX_NESTING = 3

export function createContentScanner(tools: ContentTools): ScanContent {
  function scanText(bytes: Buffer, member: string | undefined): readonly Detection[] {
    const scanned = tools.engine.scan(bytes)
    const own = tools.configured?.scan(scanned.bytes) ?? []
    if (scanned.matches.length === 0 && own.length === 0) return NOTHING
    const matches = own.length === 0 ? scanned.matches : [...scanned.matches, ...own]
    return tools.detect(scanned.bytes, matches, member, scanned.bytes !== bytes)
  }

  async function scanArchive(bytes: Buffer, prefix: string, depth: number): Promise<readonly Detection[]> {
    const { members, problem } = await unzip(bytes)
    if (problem !== undefined) tools.onProblem(problem)
    const found: Detection[] = []
    for (const member of members) {
      const path = prefix + member.path
      if (depth < MAX_NESTING && isZip(member.bytes))
        found.push(...(await scanArchive(member.bytes, `${path}!`, depth + 1)))
      else found.push(...scanText(member.bytes, path))
    }
    return found
  }

  return (bytes) => (isZip(bytes) ? scanArchive(bytes, '', 1) : scanText(bytes, undefined))
}
