import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFewObjects, readObjects } from '../git/cat-file.ts'
import { worktreeRoot } from '../git/commits.ts'
import { ignoredPaths } from '../git/ignored.ts'
import { knownObjects } from '../git/known-objects.ts'
import { type ListedFile, treeListing } from '../git/listing.ts'
import type { OpenObjects } from '../git/open-objects.ts'
import { keptFiles } from './kept-files.ts'
import type { RepositoryState } from './types.ts'

/** Which state, and what of it. */
export interface StateOptions {
  readonly cwd: string
  /** Absolute path of the root of the worktree, or of the Git folder of a bare repository. */
  readonly root: string
  readonly excluded: (path: string) => boolean
  /** Paths that the change touches; undefined where everything is looked at. */
  readonly changed: ReadonlySet<string> | undefined
  /** Contents larger than this many bytes are not read. */
  readonly maxBytes: number
  /** Version of hushlint, where things may be kept in Git's folder between runs. */
  readonly version?: string | undefined
}

/** What is about to be committed: the index. */
export function indexState(
  options: Omit<StateOptions, 'root'>,
  files: Promise<readonly ListedFile[]>,
  atHand: AtHand,
): RepositoryState {
  const { cwd, version } = options
  const state = objectState({ ...options, root: '' }, () => files, atHand)
  const root = once(() => worktreeRoot(cwd))
  return {
    ...state,
    hurried: true,
    kept: keptOf({ root: cwd, version }),
    ignored: async (asked) => ignoredPaths(await root(), asked),
    knownObjects: (names) => knownObjects(cwd, names),
  }
}

/** The tree of a commit. */
export function commitState(options: StateOptions, commit: string): RepositoryState {
  return objectState(options, () => treeListing(options.root, commit))
}

/** Files as they lie on disk; `list` gives the paths. */
export function worktreeState(
  options: StateOptions,
  list: () => Promise<readonly string[]>,
): RepositoryState {
  const paths = once(async () => (await list()).filter((path) => !options.excluded(path)).sort())
  return {
    changed: options.changed,
    kept: keptOf(options),
    paths,
    async read(path) {
      const file = join(options.root, path)
      const stat = lstatSync(file, { throwIfNoEntry: false })
      if (stat?.isFile() !== true || stat.size > options.maxBytes) return undefined
      return readFileSync(file)
    },
    async mode(path) {
      const stat = lstatSync(join(options.root, path), { throwIfNoEntry: false })
      if (stat === undefined) return undefined
      return stat.isSymbolicLink() ? 0o120000 : stat.mode
    },
    ignored: (asked) => ignoredPaths(options.root, asked),
    blobId: async () => undefined,
    knownObjects: (names) => knownObjects(options.root, names),
  }
}

function keptOf({ root, version }: Pick<StateOptions, 'root' | 'version'>): RepositoryState['kept'] {
  return version === undefined ? undefined : keptFiles(root, version)
}

/** What is at hand already. */
export interface AtHand {
  /** Contents by id; may grow. */
  readonly contents: ReadonlyMap<string, Buffer>
  readonly objects: OpenObjects
}

function objectState(
  options: StateOptions,
  list: () => Promise<readonly ListedFile[]>,
  atHand?: AtHand,
): RepositoryState {
  const files = once(async () => {
    const kept = (await list()).filter(({ path }) => !options.excluded(path))
    return new Map(kept.map((file) => [file.path, file] as const))
  })
  const read = new Map<string, Promise<Buffer | undefined>>()
  const paths = once(async () => [...(await files()).keys()].sort())
  const ids = once(async () => {
    const byPath = new Map<string, string>()
    for (const { path, id } of (await files()).values()) byPath.set(path, id)
    return byPath
  })
  return {
    changed: options.changed,
    paths,
    async read(path) {
      const file = (await files()).get(path)
      if (file === undefined || !isFile(file.mode)) return undefined
      let content = read.get(file.id)
      if (content === undefined) {
        // Findings ask for the same few files again and again, and each answer is a process of Git.
        if (read.size >= MOST_KEPT) read.clear()
        content = readBlob(options, file.id, atHand)
        read.set(file.id, content)
      }
      return content
    },
    async readMany(paths, visit) {
      const known = await files()
      const byId = new Map<string, string[]>()
      for (const path of paths) {
        const file = known.get(path)
        if (file === undefined || !isFile(file.mode)) continue
        const same = byId.get(file.id)
        if (same === undefined) byId.set(file.id, [path])
        else same.push(path)
      }
      const visitId = (id: string, bytes: Buffer): void => {
        for (const path of byId.get(id) ?? []) visit(path, bytes)
      }
      await readBlobs(options, [...byId.keys()], visitId, atHand)
    },
    mode: async (path) => (await files()).get(path)?.mode,
    ignored: (asked) => ignoredPaths(options.root, asked),
    blobId: async (path) => (await files()).get(path)?.id,
    blobIds: ids,
    knownObjects: (names) => knownObjects(options.root, names),
  }
}

async function readBlob(
  options: StateOptions,
  id: string,
  atHand: AtHand | undefined,
): Promise<Buffer | undefined> {
  let content: Buffer | undefined
  const keep = (_: string, bytes: Buffer): void => {
    content = Buffer.from(bytes)
  }
  await readBlobs(options, [id], keep, atHand)
  return content
}

async function readBlobs(
  { cwd, maxBytes }: StateOptions,
  all: readonly string[],
  visit: (id: string, bytes: Buffer) => void,
  atHand: AtHand | undefined,
): Promise<void> {
  const ids = all.filter((id) => {
    const content = atHand?.contents.get(id)
    if (content !== undefined) visit(id, content)
    return content === undefined
  })
  const visitor = {
    maxBytes,
    onObject: (id: string, _type: string, bytes: Buffer) => visit(id, bytes),
    onProblem() {},
  }
  const few = ids.length <= FEW
  if (few && atHand !== undefined && (await atHand.objects.read(ids, visitor))) return
  if (!few || !(await readFewObjects(cwd, ids, visitor))) await readObjects(cwd, [ids], visitor)
}

/** Contents that are kept for the next question. */
const MOST_KEPT = 64
/** More are read as they come instead of in one piece. */
const FEW = 200

function isFile(mode: number): boolean {
  return (mode & 0o170000) === 0o100000
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  return () => {
    running ??= work()
    return running
  }
}
