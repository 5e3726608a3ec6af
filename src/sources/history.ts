import { readObjects } from '../git/cat-file.ts'
import { IdTable, IndexSet, IntList } from '../git/id-table.ts'
import { Walk, walkLog } from '../git/log.ts'
import { listObjects, ObjectTable } from '../git/objects.ts'
import { ReadOrder } from '../git/read-order.ts'
import { repoPathOfLatin1 } from '../git/path.ts'
import { listRefs, type Ref, type Repository, readRepository, resolveCommit } from '../git/refs.ts'
import { errorLine } from '../git/run.ts'
import { foreignObjects, treeFiles, walkLoose } from '../git/tree.ts'
import { count, emptyCoverage, isLfsPointer, type SourceOptions, skip } from './coverage.ts'
import { placeInHistory } from './history-places.ts'
import type { BlobDetections, Placed, Progress, Source, Visit } from './types.ts'

export interface HistoryOptions extends SourceOptions {
  /** Scan what nothing reaches as well, instead of only counting it. */
  readonly unreachable: boolean
  /** Paths of which it is told when they were last changed. Default: none. */
  readonly watched?: (path: string) => boolean
}

/**
 * Every object once: blobs, commits and annotated tags (their raw text) that a ref, a reflog, HEAD or an index reaches, in all
 * worktrees. The log walk that finds what is reached, and where, runs beside the listing and the reading.
 */
export function historySource(options: HistoryOptions): Source {
  const { cwd, maxBytes, excluded } = options
  const coverage = emptyCoverage()
  const ids = new IdTable()
  const objects = new ObjectTable(ids)
  const walk = new Walk(ids)
  const reached = new IndexSet()
  const loose = new Map<number, string[]>()
  const foreign = new IndexSet()
  let refs: readonly Ref[] = []
  /** False once Git could not walk to the end: then nothing can be called unreachable. */
  let isReachKnown = true
  const watched = (path: string) => options.watched?.(path) ?? false

  async function read(visit: Visit, progress?: Progress): Promise<void> {
    const repository = await readRepository(cwd)
    refs = await listRefs(cwd)
    const early = new IntList()
    let order: ReadOrder | undefined
    const abort = new AbortController()
    const reach = (index: number) => {
      reached.add(index)
      if (order) order.want(index)
      else early.push(index)
    }
    const revisions = ['--all', '--reflog']
    const walking = walkLog(walk, cwd, { revisions, onReached: reach, signal: abort.signal, deletions: true })
    walking.catch(() => {})
    try {
      noteComplaint(await listObjects(cwd, objects))
      for (const folder of repository.alternates) {
        await foreignObjects(cwd, folder, (hex) => foreign.add(ids.findHex(hex) + 1))
      }
      order = new ReadOrder(objects)
      for (let at = 0; at < early.length; at++) order.want(early.at(at))
      if (options.unreachable) everything(order)
      const walked = finishWalk(walking, order, reach, repository.isPartial)
      walked.catch(() => {})
      await readAll(order, visit, progress)
      await walked
    } finally {
      abort.abort()
    }
    conclude(repository)
  }

  /** Once the walk has ended: adds what it does not see, then lets the rest be read. */
  async function finishWalk(
    walking: ReturnType<typeof walkLog>,
    order: ReadOrder,
    reach: (index: number) => void,
    isPartial: boolean,
  ): Promise<void> {
    try {
      const exit = await walking
      if (exit.code !== 0) broken(order, errorLine(exit.stderr), isPartial)
      for (const ref of refs) if (ref.type === 'tag') reach(ids.findHex(ref.id))
      const roots = refs.filter((ref) => ref.tipType !== 'commit').map((ref) => ref.id)
      await walkLoose(cwd, roots, ids, (index, path) => {
        if (!objects.type(index)) return
        reach(index)
        if (path !== '') loose.set(index, [...(loose.get(index) ?? []), path])
      }).catch((error: Error) => broken(order, error.message, isPartial))
    } finally {
      order.finish()
    }
  }

  async function readAll(order: ReadOrder, visit: Visit, progress?: Progress): Promise<void> {
    let done = 0
    async function* wanted(): AsyncGenerator<string[], void, undefined> {
      for await (const batch of order) yield batch.filter(fits).map((index) => ids.hex(index))
    }
    function fits(index: number): boolean {
      const size = objects.size(index)
      if (size > maxBytes) skip(coverage, 'too-large', ids.hex(index), size)
      return size <= maxBytes
    }
    await readObjects(cwd, wanted(), {
      maxBytes,
      onObject(id, type, bytes) {
        progress?.(++done, objects.listed.length)
        if (type !== 'blob' && type !== 'commit' && type !== 'tag') return
        if (type === 'blob' && isLfsPointer(bytes)) return skip(coverage, 'lfs-pointer', id)
        count(coverage, bytes.length)
        return visit({ id, type, bytes, paths: [] })
      },
      onProblem: (id, problem, size) => skip(coverage, problem, id, size),
    })
  }

  /** What is reached is not known for sure: all is scanned. */
  function broken(order: ReadOrder, reason: string, isPartial: boolean): void {
    coverage.incomplete = true
    isReachKnown = false
    const command = isPartial ? FETCH_ALL : 'git fsck'
    coverage.remarks.push(
      `The history could not be walked to its end (${reason}): places may be missing, and all objects were scanned, reached or not. Run: ${command}`,
    )
    everything(order)
  }

  function everything(order: ReadOrder): void {
    for (let at = 0; at < objects.listed.length; at++) {
      const index = objects.listed.at(at)
      if (!foreign.has(index + 1)) order.want(index)
    }
  }

  function noteComplaint(stderr: string): void {
    if (!/^(error|fatal|warning):/m.test(stderr)) return
    coverage.incomplete = true
    coverage.remarks.push(`Git complained about the object database: ${errorLine(stderr)}`)
  }

  function conclude(repository: Repository): void {
    coverage.commits = walk.commits.length
    if (walk.submodules > 0) {
      coverage.skipped.push({ reason: 'submodule', count: walk.submodules, bytes: 0, examples: [] })
    }
    const missing = new Set<number>()
    for (let number = 0; number < walk.entryCount; number++) {
      const blob = walk.entryBlob(number)
      if (!objects.type(blob)) missing.add(blob)
    }
    for (const index of missing) skip(coverage, 'missing', ids.hex(index))
    if (missing.size > 0) coverage.remarks.push(missingRemark(missing.size, repository.isPartial))
    if (repository.shallow.size > 0) {
      coverage.incomplete = true
      coverage.remarks.push('This is a shallow clone: older commits are not here. Run: git fetch --unshallow')
    }
    countUnreached()
  }

  function countUnreached(): void {
    let unreached = 0
    let borrowed = 0
    for (let at = 0; at < objects.listed.length; at++) {
      const index = objects.listed.at(at)
      if (reached.has(index)) continue
      if (foreign.has(index + 1)) borrowed += 1
      else {
        unreached += 1
        if (isReachKnown && !options.unreachable)
          skip(coverage, 'unreachable', ids.hex(index), objects.size(index))
      }
    }
    const { remarks } = coverage
    if (unreached > 0 && isReachKnown) {
      const [objectWord, were] = unreached === 1 ? ['object', 'was'] : ['objects', 'were']
      const rest = options.unreachable ? `${were} scanned too.` : `${were} not scanned; add --unreachable.`
      remarks.push(`${unreached} ${objectWord} that nothing reaches ${rest}`)
    }
    const reach = isReachKnown ? 'does not reach' : 'may or may not reach'
    if (borrowed > 0)
      remarks.push(
        `${borrowed} objects of another repository that this one borrows from but ${reach} were left out.`,
      )
  }

  async function readAgain(wanted: (path: string) => boolean, visit: Visit): Promise<void> {
    const takes = walk.paths.map(
      (path) => wanted(repoPathOfLatin1(path).text) && !excluded(repoPathOfLatin1(path).text),
    )
    const paths = new Map<number, Set<number>>()
    for (let number = 0; number < walk.entryCount; number++) {
      const path = walk.entryPath(number)
      if (!takes[path]) continue
      const blob = walk.entryBlob(number)
      const known = paths.get(blob)
      if (known) known.add(path)
      else if (objects.type(blob) !== undefined) paths.set(blob, new Set([path]))
    }
    await readObjects(cwd, [[...paths.keys()].map((index) => ids.hex(index))], {
      maxBytes,
      onObject(id, _type, bytes) {
        if (isLfsPointer(bytes)) return
        const at = [...(paths.get(ids.findHex(id)) ?? [])]
        return visit({
          ...{ id, type: 'blob', bytes },
          paths: at.map((path) => repoPathOfLatin1(walk.paths[path] as string)),
        })
      },
      // Said when it was read first.
      onProblem() {},
    })
  }

  async function locate(found: readonly BlobDetections[]): Promise<Placed[]> {
    await walkUnreached(found)
    const tip = await resolveCommit(cwd, 'HEAD')
    const indexes = new Set(found.map(({ id = '' }) => ids.findHex(id)))
    const tips = tip
      ? [{ id: tip, files: await treeFiles(cwd, tip, ids, (index) => indexes.has(index)) }]
      : []
    let manyRefs = false
    const isReached = (index: number) => reached.has(index)
    const onManyRefs = () => {
      if (!manyRefs)
        coverage.remarks.push('Some findings are reached by more refs than are listed with them.')
      manyRefs = true
    }
    const view = { walk, loose, refs, tips, isReached, excluded, watched, walkMerges, onManyRefs }
    return placeInHistory(found, view)
  }

  async function walkMerges(paths: readonly string[]): Promise<Walk> {
    const merges = new Walk(ids)
    await walkLog(merges, cwd, { revisions: ['--all', '--reflog'], deletions: true, mergesAt: paths })
    return merges
  }

  /** Gives paths to what only unreachable commits hold. */
  async function walkUnreached(found: readonly BlobDetections[]): Promise<void> {
    if (!found.some(({ id = '' }) => !reached.has(ids.findHex(id)))) return
    const commits: string[] = []
    for (let at = 0; at < objects.listed.length; at++) {
      const index = objects.listed.at(at)
      if (objects.type(index) === 'commit' && !reached.has(index) && !foreign.has(index + 1))
        commits.push(ids.hex(index))
    }
    if (commits.length === 0) return
    const input = commits.map((id) => `${id}\n`).join('')
    await walkLog(walk, cwd, { revisions: ['--not', '--all', '--reflog'], input, deletions: true })
  }

  return { name: 'history', read, readAgain, locate, coverage }
}

const FETCH_ALL = 'git fetch --refetch --no-filter'

function missingRemark(count: number, isPartial: boolean): string {
  const objects = count === 1 ? '1 object is' : `${count} objects are`
  return isPartial
    ? `${objects} not in this partial clone, and nothing is fetched during a scan. Run: ${FETCH_ALL}`
    : `${objects} missing from the repository. Run: git fsck`
}
