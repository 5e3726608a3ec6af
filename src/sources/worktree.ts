import path from 'node:path'
import { UserError } from '../errors.ts'
import { repoPath } from '../git/path.ts'
import { runGit } from '../git/run.ts'
import { count, emptyCoverage, isLfsPointer, type SourceOptions, skip } from './coverage.ts'
import { FileReader, followLink, kindOf } from './files.ts'
import { placeAtPaths } from './stdin.ts'
import type { Progress, RepositoryState, Source, Visit } from './types.ts'

export interface WorktreeOptions extends SourceOptions {
  /** Files and folders, taken literally, relative to `cwd`. Empty: the whole worktree, or outside Git all below `cwd`. */
  readonly paths: readonly string[]
}

/**
 * Files as they lie on disk. Inside Git those that are tracked, and those that are not and are not ignored; outside Git
 * all that `.gitignore` files do not name. A file that is named is read even if Git ignores it. Symlinks are
 * not followed unless they are named: their target's name is the content. Paths are relative to the root of the worktree (outside Git to `cwd`);
 * what lies outside of it has an absolute path. Files are read one at a time.
 */
export function worktreeSource(options: WorktreeOptions): Source {
  const { cwd, maxBytes, excluded } = options
  const coverage = emptyCoverage()
  let listed: readonly string[] = []

  async function read(visit: Visit, progress?: Progress): Promise<void> {
    const root = (await findRoot(cwd)) ?? path.resolve(cwd)
    const files = await listFiles(options, root, (folder) => skip(coverage, 'unreadable', folder))
    const reader = new FileReader(maxBytes)
    listed = files.map((file) => shownPath(root, file).text)
    let done = 0
    for (const file of files) {
      const shown = shownPath(root, file)
      if (excluded(shown.text)) skip(coverage, 'excluded', shown.text)
      else {
        const content = reader.read(file)
        if (content.kind === 'file' && isLfsPointer(content.bytes)) skip(coverage, 'lfs-pointer', shown.text)
        else if (content.kind === 'file') {
          count(coverage, content.bytes.length)
          const pending = visit({ type: 'blob', bytes: content.bytes, paths: [shown] })
          if (pending) await pending
        } else if (content.kind !== 'gone') skip(coverage, content.kind, shown.text, content.size)
      }
      done += 1
      progress?.(done, files.length)
      // Lets timers and signals in.
      if (done % 256 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** Of the whole worktree only: files that are named say nothing of the others. */
  async function state(): Promise<RepositoryState | undefined> {
    const root = await findRoot(cwd)
    if (root === undefined || options.paths.length > 0) return undefined
    const { worktreeState } = await import('./repository.ts')
    const { version } = options
    return worktreeState({ cwd, root, excluded, changed: undefined, maxBytes, version }, async () => listed)
  }

  return { name: 'worktree', read, locate: async (found) => placeAtPaths(found), state, coverage }
}

/** Absolute paths as bytes, each once, in the order of the listing. */
async function listFiles(
  options: WorktreeOptions,
  root: string,
  onUnreadable: OnUnreadable,
): Promise<Buffer[]> {
  const files = new Map<string, Buffer>()
  const add = (file: Buffer) => files.set(file.toString('latin1'), file)
  if (options.paths.length === 0) for (const file of await listFolder(root, onUnreadable)) add(file)
  for (const name of options.paths) {
    const file = path.resolve(options.cwd, name)
    const target = followLink(file)
    // The text of a link that is named is scanned as well.
    if (target !== file) add(Buffer.from(file))
    const kind = kindOf(target)
    if (kind === undefined)
      throw new UserError(
        `no such file or folder: ${name}`,
        'Paths are taken literally; quote what the shell would expand.',
      )
    if (kind === 'special')
      throw new UserError(
        `neither a file nor a folder: ${name}`,
        `Give its text on standard input: hushlint --stdin < ${name}`,
      )
    if (kind === 'folder') for (const inside of await listFolder(target, onUnreadable)) add(inside)
    else add(Buffer.from(target))
  }
  return [...files.values()]
}

async function listFolder(folder: string, onUnreadable: OnUnreadable): Promise<Buffer[]> {
  const { listOutsideGit } = await import('./files-outside-git.ts')
  if ((await findRoot(folder)) === undefined) return listOutsideGit(folder, onUnreadable)
  const listed = await runGit(folder, ['ls-files', '-z', '-c', '-o', '--exclude-standard'], {
    onComplaint(stderr) {
      for (const [, name = ''] of stderr.matchAll(/could not open directory '(.*)'/g)) onUnreadable(name)
    },
  })
  const files: Buffer[] = []
  const prefix = Buffer.from(folder.endsWith(path.sep) ? folder : folder + path.sep)
  for (let start = 0; start < listed.length; ) {
    const end = listed.indexOf(0, start)
    files.push(Buffer.concat([prefix, listed.subarray(start, end)]))
    start = end + 1
  }
  // A folder that Git ignores was named on purpose.
  return files.length > 0 ? files : listOutsideGit(folder, onUnreadable)
}

/**
 * Root of the worktree that the folder is in; undefined outside Git. Relative to the folder as it was
 * given, so that a root behind a symlink keeps the user's spelling.
 */
async function findRoot(folder: string): Promise<string | undefined> {
  try {
    const answer = (await runGit(folder, ['rev-parse', '--show-toplevel', '--show-cdup'])).toString('utf8')
    return path.resolve(folder, answer.split(/\r?\n/)[1] ?? '')
  } catch (error) {
    if (error instanceof UserError && error.message.startsWith('not a Git repository')) return undefined
    throw error
  }
}

type OnUnreadable = (folder: string) => void

function shownPath(root: string, file: Buffer) {
  const prefix = Buffer.from(root.endsWith(path.sep) ? root : root + path.sep)
  const inside = file.subarray(0, prefix.length).equals(prefix)
  const shown = repoPath(inside ? file.subarray(prefix.length) : file)
  return path.sep === '/' ? shown : { ...shown, text: shown.text.replaceAll(path.sep, '/') }
}
