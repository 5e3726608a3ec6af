import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Finding } from '../findings/types.ts'
import { applyEdits, editsOf } from '../fix/edits.ts'
import type { WorktreeStatus } from '../git/worktree-status.ts'

/** A file with what mending would make of it. */
export interface MendedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly findings: readonly Finding[]
}

/** What mending makes of a file of the worktree, or why it is left alone. Only reads. */
export function mendFile(
  root: string,
  path: string,
  findings: readonly Finding[],
  { tracked, conflicting, partlyStaged }: WorktreeStatus,
): MendedFile | string {
  if (conflicting.has(path)) return 'it has conflicts that are not resolved'
  if (!tracked.has(path)) return 'Git does not track it'
  if (partlyStaged.has(path)) return 'what is staged differs from the file: stage or unstage it as a whole'
  const file = join(root, path)
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return 'it is no regular file'
  const bytes = readFileSync(file)
  if (!isUtf8(bytes) || bytes.includes(0)) return 'it is no text in UTF-8'
  const before = bytes.toString('utf8')
  const after = applyEdits(before, editsOf(before, findings))
  return after === before ? 'it has changed since it was scanned' : { path, before, after, findings }
}

/** Writes a file whole or not at all; its mode stays. Throws `UserError`. */
export function writeMended(root: string, { path, before, after }: MendedFile): void {
  const file = join(root, path)
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    if (readFileSync(file, 'utf8') !== before) throw new UserError(`${path} has changed`, 'Run it again.')
    writeFileSync(temporary, after, { flag: 'wx', mode: lstatSync(file).mode })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new UserError(`cannot write ${path}: ${code}`, 'Files that were named before it are mended.', {
      cause: error,
    })
  }
}
