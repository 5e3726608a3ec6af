import type { Coverage, SkipReason } from './types.ts'

/** What every source is told. */
export interface SourceOptions {
  /** Folder to start from: in the worktree, or the bare repository itself. */
  readonly cwd: string
  /** Contents larger than this (bytes) are skipped and counted. */
  readonly maxBytes: number
  /** True for a path (text form) that the user takes out. */
  readonly excluded: (path: string) => boolean
  /** Version of hushlint: what is kept in Git's folder between runs belongs to it. Absent: nothing is kept. */
  readonly version?: string
}

/** Coverage of a run that has not started. */
export function emptyCoverage(): Coverage {
  return { blobs: 0, bytes: 0, skipped: [], remarks: [], incomplete: false }
}

/** Counts what is not scanned. `example` is a path or an object id. */
export function skip(coverage: Coverage, reason: SkipReason, example: string, bytes = 0): void {
  let entry = coverage.skipped.find((skipped) => skipped.reason === reason)
  if (!entry) {
    entry = { reason, count: 0, bytes: 0, examples: [] }
    coverage.skipped.push(entry)
  }
  entry.count += 1
  entry.bytes += bytes
  if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(example)
  if (INCOMPLETE.has(reason)) coverage.incomplete = true
}

/** Counts what is scanned. */
export function count(coverage: Coverage, bytes: number): void {
  coverage.blobs += 1
  coverage.bytes += bytes
}

/**
 * True for the text that stands for a file of Git LFS (git-lfs, docs/spec.md: below 1,024 bytes, keys in order, `version` first).
 * The whole text must be of that form: a file that only begins like a pointer is scanned.
 */
export function isLfsPointer(bytes: Buffer): boolean {
  if (bytes.length >= 1024 || bytes[0] !== 0x76 || !bytes.subarray(0, LFS_VERSION.length).equals(LFS_VERSION))
    return false
  return LFS_POINTER.test(bytes.toString('latin1'))
}

/** True when the first bytes hold a NUL, as Git decides what is binary. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0)
}

const MOST_EXAMPLES = 5
const INCOMPLETE: ReadonlySet<SkipReason> = new Set(['unreadable', 'missing', 'corrupt'])
const LFS_VERSION = Buffer.from('version https://git-lfs.github.com/spec/v1\n')
const LFS_POINTER = /^version \S+\n(?:ext-\d-\w+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/
