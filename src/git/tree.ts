import type { IdTable } from './id-table.ts'
import { forEachRecord } from './records.ts'
import { gitError, startGit } from './run.ts'

/** Blobs of a commit's tree by path (Latin-1, one character a byte), those that `wanted` (by index) takes. */
export async function treeFiles(
  cwd: string,
  commit: string,
  ids: IdTable,
  wanted: (index: number) => boolean,
): Promise<Map<string, number>> {
  const files = new Map<string, number>()
  const git = startGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit])
  git.stdin.end()
  await forEachRecord(git.stdout, 0, (bytes, start, end) => {
    // <mode> SP <type> SP <id> TAB <path>
    const tab = bytes.indexOf(TAB, start)
    const id = bytes.lastIndexOf(SPACE, tab) + 1
    const index = ids.find(bytes, id, tab)
    if (index >= 0 && wanted(index)) files.set(bytes.toString('latin1', tab + 1, end), index)
  })
  const exit = await git.exit
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, 'ls-tree')
  return files
}

/** An object that an index, a tree or a tag leads to without a commit, and its path (Latin-1) if it has one. */
export type OnLooseObject = (index: number, path: string) => void

/**
 * Goes through what the indexes of all worktrees hold and what the given objects (tags, trees, blobs) lead to.
 * Throws `UserError` when something on the way is missing.
 */
export async function walkLoose(
  cwd: string,
  roots: readonly string[],
  ids: IdTable,
  onObject: OnLooseObject,
): Promise<void> {
  await revList(cwd, ['--indexed-objects'], roots, (bytes, start, idEnd, end) => {
    const index = ids.find(bytes, start, idEnd)
    if (index >= 0) onObject(index, bytes.toString('latin1', Math.min(idEnd + 1, end), end))
  })
}

/** Ids of all objects that trees and blobs lead to, themselves included, with the path (Latin-1) of each; empty for the given ones. */
export async function objectsBelow(
  cwd: string,
  roots: readonly string[],
): Promise<(readonly [string, string])[]> {
  const objects: (readonly [string, string])[] = []
  await revList(cwd, [], roots, (bytes, start, idEnd, end) =>
    objects.push([
      bytes.toString('latin1', start, idEnd),
      bytes.toString('latin1', Math.min(idEnd + 1, end), end),
    ]),
  )
  return objects
}

async function revList(
  cwd: string,
  options: readonly string[],
  roots: readonly string[],
  onObject: (bytes: Buffer, start: number, idEnd: number, end: number) => void,
): Promise<void> {
  const git = startGit(cwd, ['rev-list', '--objects', '--no-walk', ...options, '--stdin'])
  git.stdin.end(roots.map((root) => `${root}\n`).join(''))
  await forEachRecord(git.stdout, LF, (bytes, start, end) => {
    const space = bytes.indexOf(SPACE, start)
    onObject(bytes, start, space < 0 || space > end ? end : space, end)
  })
  const exit = await git.exit
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, 'rev-list')
}

/** Ids of all objects in another object database. */
export async function foreignObjects(
  cwd: string,
  folder: string,
  onId: (hex: string) => void,
): Promise<void> {
  const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects']
  const git = startGit(cwd, args, { env: { GIT_OBJECT_DIRECTORY: folder } })
  git.stdin.end()
  await forEachRecord(git.stdout, LF, (bytes, start, end) => onId(bytes.toString('latin1', start, end)))
  const exit = await git.exit
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, 'cat-file')
}

const TAB = 9
const LF = 10
const SPACE = 32
