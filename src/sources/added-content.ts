import { UserError } from '../errors.ts'
import type { Detection, RepoPath } from '../findings/types.ts'
import { type AddedLinesByPair, commitLines, meetsAdded, pairOf } from '../git/added-lines.ts'
import { objectSizes, readObjects } from '../git/cat-file.ts'
import { IdTable } from '../git/id-table.ts'
import { Walk, type WalkEntry, walkLog } from '../git/log.ts'
import { listObjects, ObjectTable } from '../git/objects.ts'
import { repoPathOfLatin1 } from '../git/path.ts'
import { listRefs, type Ref, type Repository, readRepository } from '../git/refs.ts'
import { gitError } from '../git/run.ts'
import { treeFiles } from '../git/tree.ts'
import { count, emptyCoverage, isBinary, isLfsPointer, type SourceOptions, skip } from './coverage.ts'
import { placeInHistory, type Tip } from './history-places.ts'
import type {
  BlobDetections,
  Coverage,
  Placed,
  Progress,
  RepositoryState,
  Source,
  SourceName,
  Visit,
} from './types.ts'

/** What is looked at. Full ids. */
export interface Added {
  /** Commits to start from and, as `^id`, those where to stop. Nothing is walked without one to start from. */
  readonly commits: readonly string[]
  /** More arguments for `git log`: `--not --all`. */
  readonly options?: readonly string[]
  /** Annotated tags, whose text is scanned as well. */
  readonly tags?: readonly string[]
  /** Paths (Latin-1) of contents that come without a commit: a tag can name a file or a folder. */
  readonly loose?: ReadonlyMap<string, readonly string[]>
  /** Commits that count as HEAD. */
  readonly tips: readonly string[]
  /** Refs to name in findings; all of the repository when absent. */
  readonly refs?: readonly Ref[]
  /** What was asked for, for messages: `the range A..B`. */
  readonly what: string
}

/**
 * What commits add, with their messages: each content that some commit brings in and no parent of it has at that path. A finding
 * is new when the commit that brought it added one of its lines, for a merge against each of its parents.
 *
 * @param choose called once, when the source is read. What it throws ends the run; remarks may be added to `coverage`.
 */
export function addedSource(
  name: SourceName,
  options: SourceOptions,
  choose: (repository: Repository, coverage: Coverage) => Promise<Added>,
): Source {
  const { cwd, maxBytes, excluded } = options
  const coverage = emptyCoverage()
  const ids = new IdTable()
  const walk = new Walk(ids)
  const paths = new Map<string, RepoPath[]>()
  const binary = new Set<string>()
  const loose = new Map<number, string[]>()
  let added: Added | undefined

  async function read(visit: Visit, progress?: Progress): Promise<void> {
    const repository = await readRepository(cwd)
    added = await choose(repository, coverage)
    await walkAdded(added)
    const commits = commitIds()
    refuseCut(commits, repository.shallow, added.what)
    coverage.commits = commits.length
    for (let entries = 0; entries < walk.submodules; entries++) skip(coverage, 'submodule', '')
    collectPaths()
    const wanted = await readable([...paths.keys()], repository.isPartial)
    let done = 0
    const tags = added.tags ?? []
    await readObjects(cwd, [wanted, commits, tags], {
      maxBytes,
      onObject(id, type, bytes) {
        progress?.(++done, wanted.length + commits.length + tags.length)
        const at = paths.get(id) ?? []
        if (type === 'blob' && isLfsPointer(bytes)) return skip(coverage, 'lfs-pointer', at[0]?.text ?? id)
        count(coverage, bytes.length)
        if (isBinary(bytes)) binary.add(id)
        return visit({ id, type: type === 'commit' || type === 'tag' ? type : 'blob', bytes, paths: at })
      },
      onProblem: (id, problem, size) => skip(coverage, problem, paths.get(id)?.[0]?.text ?? id, size),
    })
    noteMissing(repository.isPartial)
  }

  async function walkAdded({ commits, options: more = [], tags = [], loose: contents = new Map() }: Added) {
    // Without a commit to start from, Git would take HEAD.
    if (commits.some((id) => !id.startsWith('^'))) {
      const input = commits.map((id) => `${id}\n`).join('')
      const exit = await walkLog(walk, cwd, { revisions: more, input })
      if (exit.code !== 0) throw await gitError(cwd, exit.stderr, 'log')
    }
    for (const id of tags) ids.addHex(id)
    for (const [id, at] of contents) loose.set(ids.addHex(id), [...at])
  }

  /** Paths of each blob, less those that the user takes out. */
  function collectPaths(): void {
    const seen = new Set<string>()
    const add = (id: string, name: string) => {
      if (seen.has(`${id} ${name}`)) return
      seen.add(`${id} ${name}`)
      const path = repoPathOfLatin1(name)
      if (excluded(path.text)) skip(coverage, 'excluded', path.text)
      else paths.set(id, [...(paths.get(id) ?? []), path])
    }
    for (let number = 0; number < walk.entryCount; number++) {
      const entry = walk.entry(number)
      add(ids.hex(entry.blob), walk.paths[entry.path] as string)
    }
    for (const [index, names] of loose) {
      if (names.length === 0) paths.set(ids.hex(index), paths.get(ids.hex(index)) ?? [])
      for (const name of names) add(ids.hex(index), name)
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
    coverage.remarks.push(`Contents of ${added?.what} that are not here: ${missing.count}. ${mend}`)
  }

  function commitIds(): string[] {
    return Array.from({ length: walk.commits.length }, (_, commit) => ids.hex(walk.commits.at(commit)))
  }

  async function locate(found: readonly BlobDetections[]): Promise<Placed[]> {
    const { commits, tips: tipIds, refs: named } = added as Added
    const indexes = new Set(found.map(({ id = '' }) => ids.findHex(id)))
    const lines = await linesOf(indexes)
    const refs = named ?? (await listRefs(cwd))
    const tips: Tip[] = []
    for (const id of tipIds) {
      tips.push({ id, files: await treeFiles(cwd, id, ids, (index) => indexes.has(index)) })
    }
    if (named === undefined) {
      // What else the refs reach; what the tips reach is walked already.
      const known = commits.map((id) => id.replace('^', ''))
      await walkLog(walk, cwd, { revisions: ['--all', '--not', ...known], contents: false })
    }
    const isAdded = (detection: Detection, entry: WalkEntry) => {
      const id = ids.hex(entry.blob)
      if (binary.has(id)) return true
      return entry.olds.every((old) => {
        const own = old < 0 ? undefined : lines.get(pairOf(ids.hex(old), id))
        return !own || meetsAdded(detection.region, own)
      })
    }
    const view = { walk, loose, refs, tips, isReached: () => true, excluded, isAdded }
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

  /** The tree that a single tip has; a push of several branches has several. */
  async function state(): Promise<RepositoryState | undefined> {
    const [tip, ...others] = added?.tips ?? []
    if (tip === undefined || others.length > 0) return undefined
    const [{ commitState }, { anyRoot }] = await Promise.all([
      import('./repository.ts'),
      import('../git/commits.ts'),
    ])
    return commitState({ ...{ cwd, root: await anyRoot(cwd), excluded, maxBytes }, changed: changed() }, tip)
  }

  function changed(): ReadonlySet<string> {
    return new Set([...paths.values()].flat().map(({ text }) => text))
  }

  return { name, read, locate, state, changed, coverage }
}

/** Commits with the edge of a shallow clone among them are not all there. */
function refuseCut(commits: readonly string[], shallow: ReadonlySet<string>, what: string): void {
  const edge = commits.find((id) => shallow.has(id))
  if (!edge) return
  throw new UserError(
    `this shallow clone cuts ${what}: the parents of ${edge.slice(0, 12)} are not here`,
    'Run: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).',
  )
}
