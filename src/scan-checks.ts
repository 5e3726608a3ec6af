import type { Detect } from './findings/detect.ts'
import { createPositions } from './findings/position.ts'
import type { Detection, RelatedRegion } from './findings/types.ts'
import { readText, toMatch } from './scanners/documents.ts'
import type { CheckContext, FileHit, RepositoryCheck } from './scanners/types.ts'
import type { Placed, RepositoryState } from './sources/types.ts'

/**
 * Runs the checks that look at several files together, and places what they found. Where a change is looked at, a finding is
 * new when one of its places is in a changed file.
 *
 * @param checks those to run (`checksFor`)
 * @param onRemark told what the checks say of what they looked at
 */
export async function runChecks(
  checks: readonly RepositoryCheck[],
  state: RepositoryState,
  detect: Detect,
  context: CheckContext,
  onRemark: (remark: string) => void,
): Promise<Placed[]> {
  const placed: Placed[] = []
  for (const check of checks) {
    const { hits, remarks = [] } = await (await check.load())(state, context)
    remarks.forEach(onRemark)
    placed.push(...(await placeHits(state, hits, detect, context)))
  }
  return placed
}

/** Makes detections of hits, with their places in other files. */
export async function placeHits(
  state: RepositoryState,
  hits: readonly FileHit[],
  detect: Detect,
  context: CheckContext,
): Promise<Placed[]> {
  const byPath = new Map<string, FileHit[]>()
  for (const hit of hits) byPath.set(hit.path, [...(byPath.get(hit.path) ?? []), hit])
  const files = openFiles(await readerFor(state, hits))
  const placed: Placed[] = []
  for (const [path, own] of byPath) {
    const { bytes, toByte } = await files.open(path)
    for (const hit of own) {
      const match = toMatch({ ...hit, related: [] }, toByte, context, undefined)
      if (match === undefined) continue
      const related = await regionsOf(files, hit)
      for (const detection of detect(bytes, [match])) {
        // The line may hold values that no rule for secrets saw: a default, an example. Of what is about a name, the name is enough.
        const excerpt = match.rule.pack === 'inventory' ? (hit.subject ?? '') : detection.excerpt
        placed.push(await place(state, { ...detection, excerpt, related }, hit))
      }
    }
  }
  return placed
}

async function place(state: RepositoryState, detection: Detection, hit: FileHit): Promise<Placed> {
  const id = await state.blobId(hit.path)
  const { changed } = state
  const places = [hit.path, ...(hit.related ?? []).map(({ path }) => path)]
  return {
    detection,
    path: { text: hit.path },
    ...(id !== undefined && { object: { id, type: 'blob' as const } }),
    isNew: changed === undefined || places.some((path) => changed.has(path)),
  }
}

type Read = (path: string) => Promise<Buffer>

/** Reads all files that hits name in one go, where that is cheaper: each reading by itself is a process of Git. */
async function readerFor(state: RepositoryState, hits: readonly FileHit[]): Promise<Read> {
  const contents = new Map<string, Buffer>()
  const paths = new Set(hits.flatMap(({ path, related = [] }) => [path, ...related.map((one) => one.path)]))
  if (paths.size > 1)
    await state.readMany?.([...paths], (path, bytes) => {
      contents.set(path, Buffer.from(bytes))
    })
  return async (path) => contents.get(path) ?? (await state.read(path)) ?? Buffer.alloc(0)
}

interface OpenFile {
  readonly bytes: Buffer
  readonly toByte: (offset: number) => number
}

interface OpenFiles {
  open(path: string): Promise<OpenFile>
  /** In UTF-16 units of the text. */
  region(path: string, start: number, end: number): Promise<RelatedRegion['region']>
}

/** Files as texts, each made once: many hits name the same place, such as the header of a table. */
function openFiles(read: Read): OpenFiles {
  const files = new Map<string, OpenFile>()
  const regions = new Map<string, RelatedRegion['region']>()
  const open = async (path: string): Promise<OpenFile> => {
    const known = files.get(path)
    if (known !== undefined) return known
    const bytes = await read(path)
    const file = { bytes, toByte: readText(bytes).toByte }
    files.set(path, file)
    return file
  }
  return {
    open,
    async region(path, start, end) {
      const key = `${start} ${end} ${path}`
      const known = regions.get(key)
      if (known !== undefined) return known
      const { bytes, toByte } = await open(path)
      const positionAt = createPositions(bytes)
      const from = positionAt(toByte(start))
      const to = positionAt(toByte(end))
      const region = {
        ...{ startLine: from.line, startColumn: from.column },
        ...{ endLine: to.line, endColumn: to.column },
      }
      regions.set(key, region)
      return region
    },
  }
}

async function regionsOf(files: OpenFiles, hit: FileHit): Promise<RelatedRegion[]> {
  const regions: RelatedRegion[] = []
  for (const { path, start, end, message } of hit.related ?? [])
    regions.push({
      message,
      ...(path !== hit.path && { path: { text: path } }),
      region: await files.region(path, start, end),
    })
  return regions
}
