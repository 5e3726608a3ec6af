import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { CONFIG_FILES } from './defaults.ts'

/** Where a run stands. All paths are absolute. */
export interface Project {
  /** Top folder of the working tree; outside Git the folder it began in. */
  readonly root: string
  /** Git's own folder of this working tree; undefined outside Git. */
  readonly gitDir: string | undefined
  /** The nearest configuration file; undefined when there is none. */
  readonly file: string | undefined
}

/**
 * Finds the working tree and its configuration: the nearest file from `cwd` up to the top folder, which is
 * the first that holds a `.git` (a folder, or a file in linked worktrees and submodules). Starts no process.
 * Outside Git only `cwd` is looked at. Throws `UserError` when a folder holds both spellings of the name.
 */
export function findProject(cwd: string): Project {
  const folders = upwards(resolve(cwd))
  const top = folders.findIndex((folder) => gitDirOf(folder) !== undefined)
  const within = top === -1 ? folders.slice(0, 1) : folders.slice(0, top + 1)
  const root = within.at(-1) ?? cwd
  let file: string | undefined
  for (const folder of within) file ??= configIn(folder)
  return { root, gitDir: gitDirOf(root), file }
}

/** The folder and all above it, nearest first. */
function upwards(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...upwards(parent)]
}

function configIn(folder: string): string | undefined {
  const files = CONFIG_FILES.map((name) => join(folder, name)).filter((path) => kind(path) !== undefined)
  if (files.length > 1) {
    throw new UserError(
      `${folder} holds both ${CONFIG_FILES.join(' and ')}`,
      'Keep one of the two: only one would be read.',
    )
  }
  return files[0]
}

/** Git's folder when `folder` is the top of a working tree. A `.git` without a HEAD is none, as for Git itself. */
function gitDirOf(folder: string): string | undefined {
  const path = join(folder, '.git')
  switch (kind(path)) {
    case 'folder':
      return kind(join(path, 'HEAD')) === undefined ? undefined : path
    case 'file': {
      const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, 'utf8'))?.[1]
      return target === undefined ? undefined : resolve(folder, target)
    }
    default:
      return undefined
  }
}

function kind(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}
