import { UserError } from '../errors.ts'
import type { Detection, RepoPath } from '../findings/types.ts'
import { type AddedLinesByPair, commitLines, meetsAdded, pairOf } from '../git/added-lines.ts'
import { objectSizes, readObjects } from '../git/cat-file.ts'
import { IdTable } from '../git/id-table.ts'
import { Walk, type WalkEntry, walkLog } from '../git/log.ts'
import { listObjects, ObjectTable } from '../git/objects.ts'
import { repoPathOfLatin1 } from '../git/path.ts'
import { listRefs, readRepository } from '../git/refs.ts'
import { gitError } from '../git/run.ts'
import { treeFiles } from '../git/tree.ts'
import { count, emptyCoverage, isBinary, isLfsPointer, type SourceOptions, skip } from './coverage.ts'
import { placeInHistory } from './history-places.ts'
import { type CommitRange, resolveRange } from './revision-range.ts'
import type { BlobDetections, Placed, Progress, Source, Visit } from './types.ts'

export interface RangeOptions extends SourceOptions {
  /** `A..B`; `A...B` for what B has since it left A; `A` for `A..HEAD`. Revisions as Git takes them. */
  readonly range: string
}

/**
 * What the commits of a range add, with their messages: each content that some commit brings in and no parent of it has at that path. A finding
 * is new when the commit that brought it added one of its lines, for a merge against each of its parents.
 */
export function rangeSource(options: RangeOptions): Source {
  const { cwd, maxBytes, excluded } = options
  const coverage = emptyCoverage()
  const ids = new IdTable()
  const walk = new Walk(ids)
  const paths = new Map<string, RepoPath[]>()
  const binary = new Set<string>()
  let range: CommitRange | undefined

  async function read(visit: Visit, progress?: Progress): Promise<void> {
    const repository = await readRepository(cwd)
    range = await resolveRange(cwd, options.range, repository.shallow)
    const exit = await walkLog(walk, cwd, { revisions: [range.tip, `^${range.base}`] })
    if (exit.code !== 0) throw await gitError(cwd, exit.stderr, 'log')
    const commits = commitIds()
    refuseCut(commits, repository.shallow, options.range)
    coverage.commits = commits.length
    for (let entries = 0; entries < walk.submodules; entries++) skip(coverage, 'submodule', '')
    collectPaths()
    const wanted = await readable([...paths.keys()], repository.isPartial)
    let done = 0
    await readObjects(cwd, [wanted, commits], {
      maxBytes,
      onObject(id, type, bytes) {
        progress?.(++done, wanted.length + commits.length)
        const at = paths.get(id) ?? []
        if (type === 'blob' && isLfsPointer(bytes)) return skip(coverage, 'lfs-pointer', at[0]?.text ?? id)
        count(coverage, bytes.length)
        if (isBinary(bytes)) binary.add(id)
        return visit({ id, type: type === 'commit' ? 'commit' : 'blob', bytes, paths: at })
      },
      onProblem: (id, problem, size) => skip(coverage, problem, paths.get(id)?.[0]?.text ?? id, size),
    })
    noteMissing(repository.isPartial)
  }

  /** Paths of each blob, less those that the user takes out. */
  function collectPaths(): void {
    const seen = new Set<string>()
    for (let number = 0; number < walk.entryCount; number++) {
      const entry = walk.entry(number)
      const path = repoPathOfLatin1(walk.paths[entry.path] as string)
      const id = ids.hex(entry.blob)
      const key = `${id} ${entry.path}`
      if (seen.has(key)) continue
      seen.add(key)
      if (excluded(path.text)) skip(coverage, 'excluded', path.text)
      else paths.set(id, [...(paths.get(id) ?? []), path])
    }
  }

  /** Leaves out what is too large, and what is not there. */
  async function readable(blobs: readonly string[], isPartial: boolean): Promise<string[]> {
    if (blobs.length === 0) return []
    const sizeOf = isPartial ? await localSizes() : await objectSizes(cwd, blobs)
    return blobs.filter((id) => {
      const size = sizeOf(id)
      const example = paths.get(id)?.[0]?.text ?? id
      if (size === undefined) skip(coverage, 'missing', example)
      else if (size > maxBytes) skip(coverage, 'too-large', example, size)
      return size !== undefined && size <= maxBytes
    })
  }

  /** In a partial clone to ask for what is absent is to fetch it, which Git may not: what is here is listed instead. */
  async function localSizes(): Promise<(id: string) => number | undefined> {
    const objects = new ObjectTable(ids)
    await listObjects(cwd, objects)
    return (id) => (objects.type(ids.findHex(id)) ? objects.size(ids.findHex(id)) : undefined)
  }

  function noteMissing(isPartial: boolean): void {
    const missing = coverage.skipped.find((skipped) => skipped.reason === 'missing')
    if (!missing) return
    const mend = isPartial ? 'This is a partial clone. Run: git fetch --refetch --no-filter' : 'Run: git fsck'
    coverage.remarks.push(`Contents of the range that are not here: ${missing.count}. ${mend}`)
  }

  function commitIds(): string[] {
    return Array.from({ length: walk.commits.length }, (_, commit) => ids.hex(walk.commits.at(commit)))
  }

  async function locate(found: readonly BlobDetections[]): Promise<Placed[]> {
    const { tip, base } = range as CommitRange
    const indexes = new Set(found.map(({ id = '' }) => ids.findHex(id)))
    const lines = await linesOf(indexes)
    const refs = await listRefs(cwd)
    const tipFiles = await treeFiles(cwd, tip, ids, (index) => indexes.has(index))
    // What else the refs reach; what the tip reaches is walked already.
    await walkLog(walk, cwd, { revisions: ['--all', '--not', tip, base], contents: false })
    const isAdded = (detection: Detection, entry: WalkEntry) => {
      const id = ids.hex(entry.blob)
      if (binary.has(id)) return true
      return entry.olds.every((old) => {
        const added = old < 0 ? undefined : lines.get(pairOf(ids.hex(old), id))
        return !added || meetsAdded(detection.region, added)
      })
    }
    const view = { walk, loose: new Map(), refs, tip, tipFiles, isReached: () => true, excluded, isAdded }
    return placeInHistory(found, { ...view, onManyRefs: () => {} })
  }

  /** Added lines for the commits that changed a file to a content with findings. */
  async function linesOf(indexes: ReadonlySet<number>): Promise<AddedLinesByPair> {
    const commits = new Set<string>()
    const changed = new Set<number>()
    for (let number = 0; number < walk.entryCount; number++) {
      if (!indexes.has(walk.entryBlob(number))) continue
      const entry = walk.entry(number)
      if (entry.olds.includes(-1)) continue
      commits.add(ids.hex(walk.commits.at(entry.commit)))
      changed.add(entry.path)
    }
    if (commits.size === 0) return new Map()
    const files = [...changed].map((path) => repoPathOfLatin1(walk.paths[path] as string))
    return commitLines(cwd, [...commits], files).catch((error: Error) => {
      coverage.remarks.push(`All lines of changed files count as new (${error.message}).`)
      return new Map()
    })
  }

  return { name: 'range', read, locate, coverage }
}

/** A range with the edge of a shallow clone in it is not all there. */
function refuseCut(commits: readonly string[], shallow: ReadonlySet<string>, text: string): void {
  const edge = commits.find((id) => shallow.has(id))
  if (!edge) return
  throw new UserError(
    `this shallow clone cuts the range ${text}: the parents of ${edge.slice(0, 12)} are not here`,
    'Run: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).',
  )
}
