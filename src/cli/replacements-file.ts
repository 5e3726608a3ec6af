import { lstatSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { findProject } from '../config/discover.ts'
import { UserError } from '../errors.ts'
import { runGit } from '../git/run.ts'
import type { Io } from './io.ts'

/** The file that clear values are written to. Nothing but the values themselves needs it. */
export interface ReplacementsFile {
  /** Absolute. */
  readonly path: string
  /** Creates it, readable for its owner only. Throws `UserError` when it has come to exist meanwhile. */
  write(content: Uint8Array): void
}

/**
 * Checks, before the work, where clear values are to go: a file that does not exist, in a folder that does, outside of every
 * working tree and of Git's folders. Throws `UserError`.
 */
export async function replacementsFile(path: string, io: Pick<Io, 'cwd'>): Promise<ReplacementsFile> {
  const wanted = resolve(io.cwd, path)
  const folder = realFolder(path, dirname(wanted))
  const target = join(folder, basename(wanted))
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) throw refusal(path, 'it exists')
  const gitDir = (await runGit(io.cwd, ['rev-parse', '--path-format=absolute', '--git-common-dir']))
    .toString('utf8')
    .replace(/\n$/, '')
  if (findProject(folder).gitDir !== undefined || isBelow(folder, realpathSync(gitDir)))
    throw refusal(path, 'it would stand in a repository')
  return {
    path: target,
    write(content) {
      let created = false
      try {
        writeFileSync(target, '', { flag: 'wx', mode: 0o600 })
        created = true
        writeFileSync(target, content)
      } catch (error) {
        if (created) rmSync(target, { force: true })
        throw refusal(path, (error as NodeJS.ErrnoException).code ?? 'unknown error', error)
      }
    },
  }
}

function realFolder(path: string, folder: string): string {
  try {
    return realpathSync(folder)
  } catch (error) {
    throw refusal(path, 'its folder does not exist', error)
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`))
}

function refusal(path: string, why: string, cause?: unknown): UserError {
  return new UserError(
    `the values cannot be written to ${path}: ${why}`,
    'Name a new file outside of every repository, such as ../values.txt.',
    { cause },
  )
}
