import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs'
import { UserError } from '../errors.ts'

/** What was found at a path on disk. */
export type FileContent =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable' | 'special-file' | 'too-large' | 'submodule'; readonly size: number }

/**
 * What stands at a path: a symlink that leads nowhere is a `file` (its text can be read), one that leads to a pipe or a
 * device is `special` like these; undefined when there is nothing. Throws `UserError` when that cannot be found out.
 */
export function kindOf(file: string): 'folder' | 'file' | 'special' | undefined {
  try {
    const stat = statSync(file, { throwIfNoEntry: false }) ?? lstatSync(file, { throwIfNoEntry: false })
    if (stat?.isDirectory()) return 'folder'
    return stat && (stat.isFile() || stat.isSymbolicLink() ? 'file' : 'special')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return undefined
    if (code === 'ELOOP') return 'file'
    throw new UserError(`${file} cannot be read: ${code}`, 'Run hushlint as a user who may read it.', {
      cause: error,
    })
  }
}

/** Where a symlink leads in the end; the path itself for everything else, and for a link that leads nowhere or to a pipe. */
export function followLink(file: string): string {
  try {
    return lstatSync(file).isSymbolicLink() ? realpathSync(file) : file
  } catch {
    return file
  }
}

/** Reads one file after the other into memory that is used again: contents are valid until the next `read`. */
export class FileReader {
  readonly #maxBytes: number
  #memory = Buffer.allocUnsafeSlow(65_536)

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  read(file: Buffer): FileContent {
    try {
      const stat = lstatSync(file)
      if (stat.isSymbolicLink()) return { kind: 'file', bytes: readlinkSync(file, { encoding: 'buffer' }) }
      // The listing names folders only where another repository lies in the worktree.
      if (stat.isDirectory()) return { kind: 'submodule', size: 0 }
      if (!stat.isFile()) return { kind: 'special-file', size: 0 }
      if (stat.size > this.#maxBytes) return { kind: 'too-large', size: stat.size }
      return this.#readFile(file, stat)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'gone' } : { kind: 'unreadable', size: 0 }
    }
  }

  #readFile(file: Buffer, listed: Stats): FileContent {
    // It may have become something else since: never wait for a FIFO, never follow a link.
    const descriptor = openSync(
      file,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
    )
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) return { kind: 'special-file', size: 0 }
      let size = 0
      for (;;) {
        if (size === this.#memory.length) this.#grow(Math.max(listed.size + 1, size * 2))
        const count = readSync(descriptor, this.#memory, size, this.#memory.length - size, null)
        size += count
        if (count === 0) return { kind: 'file', bytes: this.#memory.subarray(0, size) }
        if (size > this.#maxBytes) return { kind: 'too-large', size }
      }
    } finally {
      closeSync(descriptor)
    }
  }

  #grow(size: number): void {
    const memory = Buffer.allocUnsafeSlow(size)
    this.#memory.copy(memory)
    this.#memory = memory
  }
}
