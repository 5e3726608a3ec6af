import type { ConfiguredScanner } from './engine/configured-scan.ts'
import type { Engine } from './engine/engine.ts'
import type { Detect } from './findings/detect.ts'
import type { Detection } from './findings/types.ts'
import { isZip, unzip } from './scanners/zip.ts'

/**
 * Turns a content into detections: the built-in rules, the configured ones, and what an archive holds. `name` (a path or an
 * object id) is for problems.
 */
export type ScanContent = (
  bytes: Buffer,
  name: string,
) => readonly Detection[] | Promise<readonly Detection[]>

export interface ContentTools {
  readonly engine: Engine
  readonly detect: Detect
  /** Patterns of the user's own; undefined where there are none. */
  readonly configured: ConfiguredScanner | undefined
  /** Told of archives that could not be read as a whole: the name of the content, and why. */
  readonly onProblem: (name: string, problem: string) => void
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

  /** `path`: where the archive is inside another one. */
  async function scanArchive(
    bytes: Buffer,
    name: string,
    path: string | undefined,
    depth: number,
  ): Promise<readonly Detection[]> {
    const { members, problem } = await unzip(bytes)
    if (problem !== undefined) tools.onProblem(name, problem)
    const found: Detection[] = []
    for (const member of members) {
      const inside = path === undefined ? member.path : `${path}!${member.path}`
      const nested = isZip(member.bytes)
      if (nested && depth === MAX_NESTING) tools.onProblem(name, 'archives in it are nested too deep')
      if (nested && depth < MAX_NESTING)
        found.push(...(await scanArchive(member.bytes, name, inside, depth + 1)))
      else found.push(...scanText(member.bytes, inside))
    }
    // Comments, what stands between the members, and a text that only begins like an archive.
    const known = new Set(found.map(keyOf))
    found.push(...scanText(bytes, path).filter((detection) => !known.has(keyOf(detection))))
    return found
  }

  return (bytes, name) => (isZip(bytes) ? scanArchive(bytes, name, undefined, 1) : scanText(bytes, undefined))
}

/** Same for a value of the same rule, wherever it stands. */
function keyOf({ ruleId, valueGroup }: Detection): string {
  return `${ruleId} ${valueGroup}`
}
