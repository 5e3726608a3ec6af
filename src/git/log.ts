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
  /** Commits (numbers in the order of the walk) that deleted a path that is watched, by path (Latin-1). */
  readonly deletions = new Map<string, number[]>()
  readonly #pathNumbers = new Map<string, number>()
  readonly #parents = new IntList()
  readonly #parentsFrom = new IntList()
  readonly #entries = new IntList()
  readonly #olds = new IntList()

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

  addDeletion(path: string): void {
    const known = this.deletions.get(path)
    if (known) known.push(this.commits.length - 1)
    else this.deletions.set(path, [this.commits.length - 1])
  }

  addEntry(blob: number, path: string, olds: readonly number[]): void {
    let number = this.#pathNumbers.get(path)
    if (number === undefined) {
      number = this.paths.push(path) - 1
      this.#pathNumbers.set(path, number)
    }
    for (const value of [this.commits.length - 1, blob, number, this.#olds.length]) this.#entries.push(value)
    for (const old of olds) this.#olds.push(old)
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

export interface WalkOptions {
  /** Arguments that choose commits: ids, `--all` … Text of the user must be resolved to ids before. */
  readonly revisions: readonly string[]
  /** Ids for `--stdin`. */
  readonly input?: string
  /** False: commits and parents only. */
  readonly contents?: boolean
  /** Called with the index of each commit and blob, possibly several times. */
  readonly onReached?: (index: number) => void
  /** Paths (Latin-1) whose deletions are noted. Default: none. */
  readonly watched?: (path: string) => boolean
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
  const contents = options.contents === false ? ['-s'] : CONTENTS
  const format = ['--format=%x01%H %P', '--no-show-signature', '--no-color', '-z']
  const input = options.input === undefined ? [] : ['--stdin']
  const git = startGit(cwd, ['log', ...format, ...contents, ...input, ...options.revisions, '--'])
  options.signal?.addEventListener('abort', () => git.child.kill())
  git.stdin.end(options.input ?? '')
  await forEachRecord(git.stdout, 0, new LogParser(walk, options).onRecord)
  return git.exit
}

const CONTENTS = [
  ...['--raw', '--no-abbrev', '--root', '-c', '--no-renames', '--no-ext-diff', '--no-relative'],
  '--ignore-submodules=none',
]
const SPACE = 32
const COMMIT_MARK = 1

type Pending = { readonly blob: number; readonly olds: number[] } | 'deleted' | 'skip'

class LogParser {
  readonly #walk: Walk
  readonly #onReached: (index: number) => void
  readonly #watched: ((path: string) => boolean) | undefined
  /** What the next record, a path, belongs to. */
  #pending: Pending | undefined

  constructor(walk: Walk, { onReached = () => {}, watched }: WalkOptions) {
    this.#walk = walk
    this.#onReached = onReached
    this.#watched = watched
  }

  readonly onRecord = (bytes: Buffer, start: number, end: number): void => {
    const pending = this.#pending
    if (pending) {
      this.#pending = undefined
      if (pending === 'skip' || (pending === 'deleted' && !this.#watched)) return
      const path = bytes.toString('latin1', start, end)
      if (pending !== 'deleted') this.#walk.addEntry(pending.blob, path, pending.olds)
      else if (this.#watched?.(path)) this.#walk.addDeletion(path)
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
    if (isZeroId(bytes, at(sides), idLength)) return 'deleted'
    const table = this.#walk.ids
    const olds: number[] = []
    for (let side = 0; side < sides; side++) {
      const old = at(side)
      olds.push(isZeroId(bytes, old, idLength) ? -1 : table.add(bytes, old, old + idLength))
    }
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
