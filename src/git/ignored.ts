import { worktreeRoot } from './commits.ts'
import { gitError, startGit } from './run.ts'

/**
 * Those of the paths (relative to the root, existing or not) that Git's ignore rules leave out, tracked or not: asked of
 * `git check-ignore`, which knows all places such rules come from.
 */
export async function ignoredPaths(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const git = startGit(root, ['check-ignore', '--no-index', '-z', '--stdin'])
  const chunks: Buffer[] = []
  git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => git.stdout.once('close', resolve))
  git.stdin.end(paths.map((path) => `${path}\0`).join(''))
  const exit = await git.exit
  await ended
  // 1: none of them is.
  if (exit.code > 1) throw await gitError(root, exit.stderr, 'check-ignore')
  return new Set(Buffer.concat(chunks).toString('utf8').split('\0').filter(Boolean))
}

/** The same, asked at the root of the worktree that `cwd` is in; undefined in a bare repository. */
export async function ignoredHere(
  cwd: string,
  paths: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  try {
    return await ignoredPaths(await worktreeRoot(cwd), paths)
  } catch {
    return undefined
  }
}
