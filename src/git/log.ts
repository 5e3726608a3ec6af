import { type IdTable, IntList } from './id-table.ts'
import { isZeroId, rawEntry, SUBMODULE } from './raw-entry.ts'
import { forEachRecord } from './records.ts'
import { type Exit, startGit } from './run.ts'

/** Commits are numbered in the order in which they were walked, newest first as a rule: the `commit` of an entry. */
export class Walk {
  readonly ids: IdTable
  /** Index of each commit in `ids`. */
  readonly commits = new IntList()
  /** Paths as Latin-1 strings, one character a byte, each once. */
  readonly paths: string[] = []
  /** Entries with a submodule on the new side. */
  submodules = 0
  readonly #pathNumbers = new Map<string, number>()
  readonly #parents = new IntList()
  readonly #parentsFrom = new IntList()
  readonly #entries = new IntList()
  readonly #olds = new IntList()
  readonly #deletions = new IntList()
  readonly #deletedOlds = new IntList()

  constructor(ids: IdTable) {
    this.ids = ids
  }

  get entryCount(): number {
    return this.#entries.length / 4
  }

  /** The entry by its number: a commit that put a blob at a path. */
  entry(number: number): WalkEntry {
    const at = number * 4
    const from = this.#entries.at(at + 3)
    const to = number + 1 < this.entryCount ? this.#entries.at(at + 7) : this.#olds.length
    return {
      commit: this.#entries.at(at),
      blob: this.#entries.at(at + 1),
      path: this.#entries.at(at + 2),
      olds: slice(this.#olds, from, to),
    }
  }

  /** The path of an entry alone. */
  entryPath(number: number): number {
    return this.#entries.at(number * 4 + 2)
  }

  /** The blob of an entry alone. */
  entryBlob(number: number): number {
    return this.#entries.at(number * 4 + 1)
  }

  get deletionCount(): number {
    return this.#deletions.length / 3
  }

  /** The deletion by its number: a commit that has nothing at a path where every parent has something. */
  deletion(number: number): WalkDeletion {
    const at = number * 3
    const to = number + 1 < this.deletionCount ? this.#deletions.at(at + 5) : this.#deletedOlds.length
    return {
      commit: this.#deletions.at(at),
      path: this.#deletions.at(at + 1),
      olds: slice(this.#deletedOlds, this.#deletions.at(at + 2), to),
    }
  }

  /** The path of a deletion alone. */
  deletionPath(number: number): number {
    return this.#deletions.at(number * 3 + 1)
  }

  /** Parents of a commit as indexes in `ids`. */
  parents(commit: number): number[] {
    const to = commit + 1 < this.commits.length ? this.#parentsFrom.at(commit + 1) : this.#parents.length
    return slice(this.#parents, this.#parentsFrom.at(commit), to)
  }

  addCommit(bytes: Buffer, start: number, end: number): number {
    const idEnd = Math.min(end, indexOrEnd(bytes, SPACE, start, end))
    const index = this.ids.add(bytes, start, idEnd)
    this.commits.push(index)
    this.#parentsFrom.push(this.#parents.length)
    const length = idEnd - start
    for (let at = idEnd + 1; at + length <= end; at += length + 1) {
      this.#parents.push(this.ids.add(bytes, at, at + length))
    }
    return index
  }

  addDeletion(path: string, olds: readonly number[]): void {
    const values = [this.commits.length - 1, this.#pathNumber(path), this.#deletedOlds.length]
    for (const value of values) this.#deletions.push(value)
    for (const old of olds) this.#deletedOlds.push(old)
  }

  addEntry(blob: number, path: string, olds: readonly number[]): void {
    const values = [this.commits.length - 1, blob, this.#pathNumber(path), this.#olds.length]
    for (const value of values) this.#entries.push(value)
    for (const old of olds) this.#olds.push(old)
  }

  #pathNumber(path: string): number {
    const known = this.#pathNumbers.get(path)
    if (known !== undefined) return known
    const number = this.paths.push(path) - 1
    this.#pathNumbers.set(path, number)
    return number
  }
}

/** A commit that put a blob at a path where no parent has it. Numbers are those of `Walk` and its `ids`. */
export interface WalkEntry {
  readonly commit: number
  readonly blob: number
  /** Index into `Walk.paths`. */
  readonly path: number
  /** What each parent has at the path; -1 where it has nothing. */
  readonly olds: readonly number[]
}

/** A commit that took a path away. Numbers are those of `Walk` and its `ids`. */
export type WalkDeletion = Omit<WalkEntry, 'blob'>

export interface WalkOptions {
  /** Arguments that choose commits: ids, `--all` … Text of the user must be resolved to ids before. */
  readonly revisions: readonly string[]
  /** Ids for `--stdin`. */
  readonly input?: string
  /** False: commits and parents only. */
  readonly contents?: boolean
  /** Called with the index of each commit and blob, possibly several times. */
  readonly onReached?: (index: number) => void
  /** Note deletions as well. Default: false. */
  readonly deletions?: boolean
  /**
   * Merges alone, each compared with every parent by itself, at these paths (no pathspecs; none: at all paths): what a merge took from
   * one side and so dropped of the other is not to be seen in combined form.
   */
  readonly mergesAt?: readonly string[]
  /** Ends the walk early. */
  readonly signal?: AbortSignal
}

/**
 * Walks commits once and adds them with every blob that they bring in to `walk`. Merges are compared in combined form: a blob that one of
 * the parents has at that path came in with that parent, so only what differs from all of them
 * (an evil merge) belongs to the merge. Half the work of `-m`, and the same set of blobs and paths.
 * Never throws for what the repository holds: how Git ended is returned, and what it gave until then is kept.
 */
export async function walkLog(walk: Walk, cwd: string, options: WalkOptions): Promise<Exit> {
  const { mergesAt } = options
  const contents = options.contents === false ? ['-s'] : [...RAW, ...(mergesAt ? EACH_PARENT : ['-c'])]
  const paths = (mergesAt ?? []).map((path) => `:(top,literal)${path}`)
  const format = ['--format=%x01%H %P', '--no-show-signature', '--no-color', '-z']
  const input = options.input === undefined ? [] : ['--stdin']
  const git = startGit(cwd, ['log', ...format, ...contents, ...input, ...options.revisions, '--', ...paths])
  options.signal?.addEventListener('abort', () => git.child.kill())
  git.stdin.end(options.input ?? '')
  await forEachRecord(git.stdout, 0, new LogParser(walk, options).onRecord)
  return git.exit
}

const RAW = [
  ...['--raw', '--no-abbrev', '--root', '--no-renames', '--no-ext-diff', '--no-relative'],
  '--ignore-submodules=none',
]
const EACH_PARENT = ['-m', '--merges', '--full-history']
const SPACE = 32
const COMMIT_MARK = 1

/** Without a blob: a deletion. */
type Pending = { readonly blob?: number; readonly olds: number[] } | 'skip'

class LogParser {
  readonly #walk: Walk
  readonly #onReached: (index: number) => void
  readonly #deletions: boolean
  /** What the next record, a path, belongs to. */
  #pending: Pending | undefined

  constructor(walk: Walk, { onReached = () => {}, deletions = false }: WalkOptions) {
    this.#walk = walk
    this.#onReached = onReached
    this.#deletions = deletions
  }

  readonly onRecord = (bytes: Buffer, start: number, end: number): void => {
    const pending = this.#pending
    if (pending) {
      this.#pending = undefined
      if (pending === 'skip') return
      const path = bytes.toString('latin1', start, end)
      if (pending.blob === undefined) this.#walk.addDeletion(path, pending.olds)
      else this.#walk.addEntry(pending.blob, path, pending.olds)
      return
    }
    if (end === start) return
    if (bytes[start] === COMMIT_MARK) this.#onReached(this.#walk.addCommit(bytes, start + 1, end))
    else this.#pending = this.#entry(bytes, start, end)
  }

  #entry(bytes: Buffer, start: number, end: number): Pending | undefined {
    const entry = rawEntry(bytes, start, end)
    if (!entry) return undefined
    const { sides, ids, idLength } = entry
    const at = (side: number) => ids + side * (idLength + 1)
    if (entry.mode === SUBMODULE) {
      this.#walk.submodules += 1
      return 'skip'
    }
    const isDeletion = isZeroId(bytes, at(sides), idLength)
    if (isDeletion && !this.#deletions) return 'skip'
    const table = this.#walk.ids
    const olds: number[] = []
    for (let side = 0; side < sides; side++) {
      const old = at(side)
      olds.push(isZeroId(bytes, old, idLength) ? -1 : table.add(bytes, old, old + idLength))
    }
    if (isDeletion) return { olds }
    const blob = table.add(bytes, at(sides), at(sides) + idLength)
    this.#onReached(blob)
    return { blob, olds }
  }
}

function slice(list: IntList, from: number, to: number): number[] {
  const values: number[] = []
  for (let at = from; at < to; at++) values.push(list.at(at))
  return values
}

function indexOrEnd(bytes: Buffer, byte: number, start: number, end: number): number {
  const at = bytes.indexOf(byte, start)
  return at < 0 ? end : at
}
