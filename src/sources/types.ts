import type { Detection, HistoryPlace, ObjectType, RepoPath } from '../findings/types.ts'

/** One content to scan. */
export interface Blob {
  /** Object id in hex (40 or 64 digits). Absent outside Git and on standard input. */
  readonly id?: string
  readonly type: ObjectType
  /** The content. Valid only until the visitor returns (or its promise settles): copy what must live longer. */
  readonly bytes: Buffer
  /** Paths known before the scan. Empty for the history, where `locate` finds them afterwards. */
  readonly paths: readonly RepoPath[]
}

/** Called once per content. A returned promise is waited for before the next content. */
export type Visit = (blob: Blob) => void | Promise<void>

/** Objects done and in all, for the progress bar. */
export type Progress = (done: number, total: number) => void

/** All that was found in one content. */
export interface BlobDetections {
  readonly id?: string
  readonly type: ObjectType
  readonly paths: readonly RepoPath[]
  readonly detections: readonly Detection[]
}

/** A detection tied to a place. */
export interface Placed {
  readonly detection: Detection
  readonly path: RepoPath
  readonly object?: { readonly id: string; readonly type: ObjectType }
  readonly history?: HistoryPlace
  /** False for what stood there before the change (staged and range): it is dropped as `not-new`. */
  readonly isNew: boolean
}

/** The files of the state that a source looks at, for checks of several files (`scanners/types.ts` has the docstrings). */
export interface RepositoryState {
  paths(): Promise<readonly string[]>
  read(path: string): Promise<Buffer | undefined>
  readMany?(paths: readonly string[], visit: (path: string, bytes: Buffer) => void): Promise<void>
  mode(path: string): Promise<number | undefined>
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  blobId(path: string): Promise<string | undefined>
  blobIds?(): Promise<ReadonlyMap<string, string>>
  readonly hurried?: boolean
  knownObjects?(names: readonly string[]): Promise<ReadonlySet<string>>
  readonly kept?: KeptFiles | undefined
  readonly changed: ReadonlySet<string> | undefined
}

/** Texts that are kept between runs (`scanners/types.ts` has the docstrings). */
export interface KeptFiles {
  read(name: string): string | undefined
  write(name: string, text: string): void
}

/** Where contents come from. */
export interface Source {
  readonly name: SourceName
  /**
   * Hands every content to `visit`. Throws `UserError` when the input cannot be read as a whole. `listed` is told, by sources that know their
   * paths before the contents, that `changed` can be asked.
   */
  read(visit: Visit, progress?: Progress, listed?: () => void): Promise<void>
  /** Ties detections to paths, commits and refs. Called once, after `read`, and only when there are detections. */
  locate(found: readonly BlobDetections[]): Promise<readonly Placed[]>
  /**
   * For sources that know no paths while they read: hands those contents to `visit` again, with their paths, that stand at a path
   * that `wanted` takes. Called once, after `read`.
   */
  readAgain?(wanted: (path: string) => boolean, visit: Visit): Promise<void>
  /** Paths that the change touches, after `read`; absent where everything is looked at. */
  changed?(): ReadonlySet<string>
  /** The state as a whole, after `read`; undefined where there is none (standard input, the history, single files). */
  state?(): Promise<RepositoryState | undefined>
  /** Complete after `read`. */
  readonly coverage: Coverage
}

/** `inventory`: the worktree, of which the inventory alone was compared. */
export type SourceName =
  | 'staged'
  | 'worktree'
  | 'range'
  | 'push'
  | 'history'
  | 'stdin'
  | 'image'
  | 'inventory'

/** What a run looked at. Printed with every result, so that "clean" says what was clean. */
export interface Coverage {
  /** Commits walked; undefined where no commits are involved. */
  commits?: number
  /** Contents scanned. */
  blobs: number
  /** Bytes scanned, before unpacking. */
  bytes: number
  /** What was asked for and not scanned, by reason. */
  readonly skipped: Skipped[]
  /** Facts that the reader must know, each a sentence ("3 objects that nothing reaches were not scanned; add --unreachable"). */
  readonly remarks: string[]
  /** True when something that was asked for could not be read: the run ends with exit code 2, whatever was found. */
  incomplete: boolean
}

export interface Skipped {
  readonly reason: SkipReason
  count: number
  bytes: number
  /** The first few paths or object ids. */
  readonly examples: string[]
}

export type SkipReason =
  | 'too-large'
  | 'lfs-pointer'
  | 'submodule'
  | 'unreadable'
  | 'missing'
  | 'corrupt'
  | 'excluded'
  | 'unreachable'
  | 'special-file'
