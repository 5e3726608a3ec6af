import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** For what a process prints, in bytes. */
export const ROOM = 2 ** 31

/** Where a clone of `owner/name` is, in folders that hold clones as `owner+name` or, bare, as `owner+name/repo`. */
export function cloneOf(folders: readonly string[], repository: string): string | undefined {
  const name = repository.replace('/', '+')
  return folders
    .flatMap((root) => [join(root, name, 'repo'), join(root, name)])
    .find((path) => existsSync(path))
}

/** The bytes of a blob, commit or tag; undefined where the clone does not have it. */
export function readObject(clone: string, object: string): Buffer | undefined {
  const type = spawnSync('git', ['-C', clone, 'cat-file', '-t', object], { encoding: 'utf8' }).stdout.trim()
  if (type === '') return undefined
  const { status, stdout } = spawnSync('git', ['-C', clone, 'cat-file', type, object], { maxBuffer: ROOM })
  return status === 0 ? stdout : undefined
}
