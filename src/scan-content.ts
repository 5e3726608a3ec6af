import type { ConfiguredScanner } from './engine/configured-scan.ts'
import { createEngine, type Engine, type Scanned } from './engine/engine.ts'
import { asText } from './engine/text.ts'
import { withReplacements } from './engine/placeholder-style.ts'
import type { Match } from './engine/types.ts'
import type { Detect } from './findings/detect.ts'
import type { Detection } from './findings/types.ts'
import { needles, optIn, rules } from './catalogue.ts'
import type { Blob } from './sources/types.ts'
import type { KnownSearch } from './known.ts'
import type { FindKinds } from './scanners/kinds.ts'
import type { FindOwnTraces } from './scanners/personal/own-traces.ts'
import type { Sweep } from './scanners/sweep.ts'
import type { FileKind, Hit, ScannerContext, ScannerSettings } from './scanners/types.ts'
import { isOfficeText, type Unpack, unpackerOf } from './scanners/archives/index.ts'

/**
 * Turns a content into detections: the built-in rules, the configured ones, the scanners of the kinds of file that its paths
 * belong to, and what an archive holds. `name` (a path or an object id) is for problems.
 */
export type ScanContent = (
  bytes: Buffer,
  name: string,
  paths: readonly string[],
) => readonly Detection[] | Promise<readonly Detection[]>

export interface ContentTools {
  readonly engine: Engine
  /** With all rules for secrets, for values that a scanner asks about: what a file is worth does not depend on which packs run. Default: `engine`. */
  readonly valueEngine?: () => Engine
  readonly detect: Detect
  /** Patterns of the user's own; undefined where there are none. */
  readonly configured: ConfiguredScanner | undefined
  /** Values that the project uses today; undefined where none is known. */
  readonly known?: KnownSearch | undefined
  /** Rules without literals: addresses. Undefined where they are off. */
  readonly sweep?: Sweep | undefined
  readonly settings: ScannerSettings
  readonly kindsOf: FindKinds
  /** What looks for traces of the committer in what is about to be committed; undefined everywhere else. */
  readonly ownTraces?: FindOwnTraces | undefined
  /** Told of archives that could not be read as a whole: the name of the content, and why. */
  readonly onProblem: (name: string, problem: string) => void
}

const NOTHING: readonly Detection[] = []
const NO_HITS: readonly Hit[] = []
const NO_MATCHES: readonly Match[] = []

/** Archives inside archives are opened to this depth. */
const MAX_NESTING = 3

export function createContentScanner(tools: ContentTools): ScanContent {
  const { engine, kindsOf, settings } = tools
  const secretsIn = secretFinder(tools.valueEngine ?? (() => engine))

  function scanText(
    bytes: Buffer,
    member: string | undefined,
    paths: readonly string[],
  ): readonly Detection[] | Promise<readonly Detection[]> {
    const scanned = engine.scan(bytes)
    const own = tools.configured?.scan(scanned.bytes) ?? []
    const known = tools.known?.scan(scanned.bytes, paths) ?? []
    const matches = own.length + known.length === 0 ? scanned.matches : [...scanned.matches, ...own, ...known]
    const report = (all: readonly Match[]) => {
      if (all.length === 0) return NOTHING
      const marked = withReplacements(tools.known?.mark(all, paths) ?? all, scanned.bytes, paths[0])
      return tools.detect(scanned.bytes, marked, member, scanned.bytes !== bytes)
    }
    const documents = paths.length === 0 ? [] : documentsAt(paths, scanned, kindsOf, settings)
    if (scanned.binary && documents.length === 0) return report(matches)
    const swept = scanned.binary ? NO_MATCHES : (tools.sweep?.(scanned.bytes, paths) ?? NO_MATCHES)
    const traces = scanned.binary ? NO_HITS : (tools.ownTraces?.(scanned.bytes, paths[0] ?? '') ?? NO_HITS)
    if (documents.length === 0 && traces.length === 0 && !(swept instanceof Promise))
      return report(swept.length === 0 ? matches : [...matches, ...swept])
    return Promise.all([swept, scanDocuments(documents, scanned.bytes, traces)]).then(([some, more]) =>
      report([...matches, ...some, ...more]),
    )
  }

  /** By every scanner that a path of the content calls for. `traces` are hits whose offsets are bytes. */
  async function scanDocuments(
    documents: readonly DocumentAt[],
    bytes: Buffer,
    traces: readonly Hit[],
  ): Promise<readonly Match[]> {
    if (documents.length === 0 && traces.length === 0) return NO_MATCHES
    const { scanDocument, toMatch } = await import('./scanners/documents.ts')
    const found: Match[] = traces.flatMap(
      (hit) => toMatch(hit, (offset) => offset, { secretsIn, settings }, undefined) ?? [],
    )
    for (const { kind, path } of documents) {
      found.push(...(await scanDocument(kind, bytes, path, { secretsIn, settings })))
    }
    return found
  }

  /** `path`: where the archive is inside another one. */
  async function scanArchive(
    bytes: Buffer,
    unpack: Unpack,
    name: string,
    path: string | undefined,
    depth: number,
  ): Promise<readonly Detection[]> {
    const { members, problem } = await unpack(bytes)
    if (problem !== undefined) tools.onProblem(name, problem)
    const found: Detection[] = []
    for (const member of members) {
      const inside = path === undefined ? member.path : `${path}!${member.path}`
      const nested = unpackerOf(member.bytes)
      if (nested && depth === MAX_NESTING) tools.onProblem(name, 'archives in it are nested too deep')
      if (nested && depth < MAX_NESTING)
        found.push(...(await scanArchive(member.bytes, nested, name, inside, depth + 1)))
      else found.push(...(await scanText(member.bytes, inside, [member.path])))
      if (isOfficeText(member.path)) await scanRuns(member.bytes, inside, found)
    }
    // Comments, what stands between the members, and a text that only begins like an archive.
    const known = new Set(found.map(keyOf))
    found.push(...(await scanText(bytes, path, [])).filter((detection) => !known.has(keyOf(detection))))
    return found
  }

  /** What goes over several runs of an Office file's text; the rest is in `found` already. */
  async function scanRuns(bytes: Buffer, inside: string, found: Detection[]): Promise<void> {
    const { officeText } = await import('./scanners/archives/office.ts')
    const known = new Set(found.map(keyOf))
    const joined = await scanText(Buffer.from(officeText(bytes.toString('utf8'))), inside, [])
    found.push(...joined.filter((detection) => !known.has(keyOf(detection))))
  }

  return (bytes, name, paths) => {
    const unpack = unpackerOf(bytes)
    return unpack ? scanArchive(bytes, unpack, name, undefined, 1) : scanText(bytes, undefined, paths)
  }
}

/**
 * Whether a content in which nothing was found while its paths were unknown may hold something at them: most of what is read again for
 * its path is not worth a second look.
 */
export function mayHoldMore(
  { bytes, paths }: Blob,
  { known, kindsOf, settings }: Pick<ContentTools, 'known' | 'kindsOf' | 'settings'>,
): boolean {
  if (known !== undefined || unpackerOf(bytes)) return true
  const texts = paths.map(({ text }) => text)
  return documentsAt(texts, { ...asText(bytes), matches: NO_MATCHES }, kindsOf, settings).length > 0
}

/** The text rules on a text that stands nowhere as it is, for scanners and checks. */
export function secretFinder(engine: () => Engine): ScannerContext['secretsIn'] {
  return (text) =>
    engine()
      .scan(Buffer.from(text))
      .matches.map(({ rule, level, value, random }) => ({
        ...{ ruleId: rule.id, title: rule.title },
        ...{ level, value, random },
      }))
}

/** An engine with all rules for secrets, made when it is first asked. `now` in milliseconds since 1970. */
export function engineForValues(now: number): () => Engine {
  let engine: Engine | undefined
  return () => {
    engine ??= createEngine({ rules, needles, enabled: (id) => !optIn.has(id), now })
    return engine
  }
}

interface DocumentAt {
  readonly kind: FileKind
  readonly path: string
}

/** Each kind that the content is worth once, with the first path that belongs to it. */
function documentsAt(
  paths: readonly string[],
  scanned: Scanned,
  kindsOf: FindKinds,
  settings: ScannerSettings,
): readonly DocumentAt[] {
  let found: DocumentAt[] | undefined
  for (const path of paths) {
    for (const kind of kindsOf(path)) {
      if (scanned.binary && kind.binary !== true) continue
      if (found?.some((known) => known.kind === kind) || !isWorth(kind, scanned, settings, path)) continue
      found ??= []
      found.push({ kind, path })
    }
  }
  return found ?? NO_DOCUMENTS
}

const NO_DOCUMENTS: readonly DocumentAt[] = []

/** The marks by what the engine found on its way, where it was asked. */
function isWorth(
  { holds, marks }: FileKind,
  { bytes, marks: found }: Scanned,
  settings: ScannerSettings,
  path: string,
): boolean {
  const stands = (mark: string) => found?.has(mark) ?? bytes.includes(mark)
  if (marks?.every((row) => row.some(stands)) === false) return false
  return holds?.(bytes, settings, path) ?? true
}

/** Same for a value of the same rule, wherever it stands. */
function keyOf({ ruleId, valueGroup }: Detection): string {
  return `${ruleId} ${valueGroup}`
}
