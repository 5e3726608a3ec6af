import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AddedLines, AddedLinesByPair } from '../git/added-lines.ts'
import { type ObjectVisitor, readFewObjects, readObjects } from '../git/cat-file.ts'
import { type StagedEntry, stagedEntries } from '../git/diff.ts'
import { findGitDir } from '../git/git-dir.ts'
import { indexFiles } from '../git/listing.ts'
import { openObjects } from '../git/open-objects.ts'
import { SUBMODULE } from '../git/raw-entry.ts'
import { count, emptyCoverage, isBinary, isLfsPointer, type SourceOptions, skip } from './coverage.ts'
import type { BlobDetections, Placed, Progress, RepositoryState, Source, Visit } from './types.ts'

/**
 * What is about to be committed: the contents of the index that differ from HEAD, whole; findings outside the
 * added lines are marked as not new. Two processes: the listing, and the contents. In a merge, what the other side already
 * holds is left out.
 */
export function stagedSource(options: SourceOptions): Source {
  const { cwd, maxBytes, excluded } = options
  const coverage = emptyCoverage()
  const entries = new Map<string, MergedEntry[]>()
  const binary = new Set<string>()
  let heads: readonly string[] = []
  let asked: Promise<RepositoryState> | undefined
  /** Contents by id, for the state, where it is wanted before they are read. */
  const contents = new Map<string, Buffer>()

  async function list(): Promise<string[]> {
    heads = mergeHeads(cwd)
    for (const entry of await mergedEntries(cwd, heads)) {
      const { text } = entry.path
      if (excluded(text)) skip(coverage, 'excluded', text)
      else if (entry.status === 'U') unmerged(text)
      else if (entry.mode === SUBMODULE) skip(coverage, 'submodule', text)
      else {
        const same = entries.get(entry.id)
        if (same) same.push(entry)
        else entries.set(entry.id, [entry])
      }
    }
    return [...entries.keys()]
  }

  function unmerged(text: string): void {
    coverage.incomplete = true
    coverage.remarks.push(`${text} has conflicts that are not resolved: nothing is staged for it yet.`)
  }

  async function read(visit: Visit, _progress?: Progress, listed?: () => void): Promise<void> {
    const visitor: ObjectVisitor = {
      maxBytes,
      onObject(id, _type, bytes) {
        const paths = pathsOf(id)
        if (isLfsPointer(bytes)) return skip(coverage, 'lfs-pointer', paths[0]?.text ?? id)
        count(coverage, bytes.length)
        if (isBinary(bytes)) binary.add(id)
        if (asked !== undefined && bytes.length <= LARGEST_KEPT) contents.set(id, Buffer.from(bytes))
        return visit({ id, type: 'blob', bytes, paths })
      },
      onProblem: (id, problem, size) => skip(coverage, problem, pathsOf(id)[0]?.text ?? id, size),
    }
    const ids = await list()
    listed?.()
    if (!(await readFewObjects(cwd, ids, visitor))) await readObjects(cwd, [ids], visitor)
  }

  async function locate(found: readonly BlobDetections[]): Promise<Placed[]> {
    const { meetsAdded, pairOf, stagedLines } = await import('../git/added-lines.ts')
    const changed = found
      .flatMap(({ id = '' }) => entries.get(id) ?? [])
      .filter((entry) => entry.oldIds.every(Boolean))
    const paths = changed.map((entry) => entry.path)
    const against = [undefined, ...heads]
    const lines: AddedLinesByPair[] = []
    try {
      if (paths.length > 0) for (const head of against) lines.push(await stagedLines(cwd, paths, head))
    } catch (error) {
      // The old side cannot be read (a partial clone).
      coverage.remarks.push(`All lines of changed files count as new (${(error as Error).message}).`)
    }
    const added = (entry: MergedEntry): (readonly AddedLines[])[] =>
      entry.oldIds.map((oldId, at) => (oldId && lines[at]?.get(pairOf(oldId, entry.id))) || EVERY_LINE)
    return found.flatMap(({ id = '', type, detections }) =>
      (entries.get(id) ?? []).flatMap((entry) => {
        const sides = binary.has(id) ? [] : added(entry)
        return detections.map((detection) => ({
          detection,
          path: entry.path,
          object: { id, type },
          isNew: sides.every((side) => meetsAdded(detection.region, side)),
        }))
      }),
    )
  }

  function state(): Promise<RepositoryState> {
    asked ??= startState()
    return asked
  }

  function startState(): Promise<RepositoryState> {
    // Git is started before anything is waited for.
    const atHand = { contents, objects: openObjects(cwd) }
    const files = indexFiles(cwd)
    // Whoever asks for the paths is told.
    files.catch(() => {})
    return import('./repository.ts').then(({ indexState }) =>
      indexState({ cwd, excluded, maxBytes, version: options.version, changed: changed() }, files, atHand),
    )
  }

  function changed(): ReadonlySet<string> {
    return new Set([...entries.values()].flat().map(({ path }) => path.text))
  }

  const pathsOf = (id: string) => (entries.get(id) ?? []).map((entry) => entry.path)
  return { name: 'staged', read, locate, state, changed, coverage }
}

/** An entry that differs from HEAD and from every commit that is being merged. */
interface MergedEntry extends StagedEntry {
  /** What HEAD and then each merged commit has at the path. */
  readonly oldIds: readonly (string | undefined)[]
}

/** Larger contents, in bytes, are read again for the state. */
const LARGEST_KEPT = 1_000_000

const EVERY_LINE: readonly AddedLines[] = [{ start: 1, count: Number.MAX_SAFE_INTEGER }]

async function mergedEntries(cwd: string, heads: readonly string[]): Promise<MergedEntry[]> {
  let merged = (await stagedEntries(cwd)).map((entry): MergedEntry => ({ ...entry, oldIds: [entry.oldId] }))
  for (const head of heads) {
    const others = new Map((await stagedEntries(cwd, head)).map((entry) => [keyOf(entry), entry]))
    merged = merged.flatMap((entry) => {
      const other = others.get(keyOf(entry))
      return other ? [{ ...entry, oldIds: [...entry.oldIds, other.oldId] }] : []
    })
  }
  return merged
}

function keyOf({ path: { text, raw } }: StagedEntry): string {
  return raw ? `raw ${Buffer.from(raw).toString('hex')}` : text
}

/** Commits of a merge in progress, found without starting Git. */
function mergeHeads(cwd: string): string[] {
  const gitDir = findGitDir(cwd)
  const file = gitDir && path.join(gitDir, 'MERGE_HEAD')
  return file && existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\s+/)
        .filter((id) => /^[0-9a-f]{40,64}$/.test(id))
    : []
}
