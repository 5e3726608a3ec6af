import type { RepoPath } from '../findings/types.ts'
import { PLAIN_DIFF } from './diff.ts'
import { repoPath } from './path.ts'
import { runGit, tryGit } from './run.ts'

/** A file in the tree of a commit. */
export interface FileAt {
  readonly text: Buffer
  /** 120000 for a symlink, whose content is its target. */
  readonly mode: string
}

/**
 * Parents of a commit as its object names them, also where they are not here: at the edge of a shallow clone. Throws
 * `UserError` when the commit itself is not here.
 */
export async function parentsOf(cwd: string, commit: string): Promise<string[]> {
  const text = (await runGit(cwd, ['cat-file', 'commit', commit])).toString('latin1')
  const head = text.slice(0, Math.max(text.indexOf('\n\n'), 0))
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id)
}

/**
 * When commits were committed, in seconds since 1970 (UTC), by full id; parents come before children, otherwise the order is that of the
 * times. Commits that are not here are left out. Where an ancestor is missing, the order is that of the times alone.
 */
export async function commitTimes(cwd: string, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const input = `${ids.join('\n')}\n`
  const list = async (...how: string[]): Promise<(readonly [string, number])[]> => {
    const args = ['rev-list', ...how, '--ignore-missing', '--timestamp', '--stdin']
    return lines(await runGit(cwd, args, { input })).map((line) => {
      const [time = '', id = ''] = line.split(' ')
      return [id, Number(time)] as const
    })
  }
  const wanted = new Set(ids)
  const all = await list('--date-order', '--reverse').catch(async () =>
    (await list('--no-walk').catch(() => [])).sort(([, a], [, b]) => a - b),
  )
  return new Map(all.filter(([id]) => wanted.has(id)))
}

/** Best common ancestors of two commits, full ids; none when they have no common history. */
export function mergeBases(cwd: string, left: string, right: string): string[] {
  return lines(tryGit(cwd, ['merge-base', '--all', left, right]))
}

/**
 * Arguments for `git log` and `git rev-list` that choose what `tip` reaches and `base` does not. The common ancestors are named as
 * well: where commits are dated wrongly Git's walk stops too early, and takes old commits for new ones.
 */
export function between(cwd: string, base: string, tip: string): string[] {
  return [tip, ...[...new Set([base, ...mergeBases(cwd, base, tip)])].map((id) => `^${id}`)]
}

/** Full ids of what `tip` reaches and `base` does not. */
export async function commitsBetween(cwd: string, base: string, tip: string): Promise<string[]> {
  return lines(await runGit(cwd, ['rev-list', ...between(cwd, base, tip)]))
}

function lines(output: Buffer | undefined): string[] {
  return (output?.toString('latin1') ?? '').split('\n').filter((line) => line !== '')
}

/** A file of a commit's tree; undefined when there is none at the path. Reads nothing of the worktree. */
export async function fileAt(cwd: string, commit: string, path: string): Promise<FileAt | undefined> {
  const listed = await runGit(cwd, ['ls-tree', '--full-tree', '-z', commit, '--', path])
  const [, mode = '', id = ''] = /^(\d+) blob ([0-9a-f]+)\t/.exec(listed.toString('utf8')) ?? []
  if (id === '') return undefined
  return { mode, text: await runGit(cwd, ['cat-file', 'blob', id]) }
}

/** Paths that differ between the trees of two commits. */
export async function changedPaths(cwd: string, from: string, to: string): Promise<RepoPath[]> {
  const args = ['diff-tree', '-r', '-z', '--name-only', ...PLAIN_DIFF, from, to, '--']
  const bytes = await runGit(cwd, args)
  const paths: RepoPath[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start)
    paths.push(repoPath(bytes.subarray(start, end)))
    start = end + 1
  }
  return paths
}

/** A line that one commit has and the other has not. */
export interface AddedLine {
  /** 1-based, in `to`. */
  readonly line: number
  readonly text: string
}

/** Lines of one file that `to` has and `from` has not. */
export async function addedTextLines(
  cwd: string,
  from: string,
  to: string,
  path: string,
): Promise<AddedLine[]> {
  const args = ['diff-tree', '-r', '-p', '-U0', '--inter-hunk-context=0', '--text', ...PLAIN_DIFF, from, to]
  const patch = (await runGit(cwd, [...args, '--', `:(top,literal)${path}`])).toString('utf8')
  const added: AddedLine[] = []
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,\d+)? @@/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (line > 0 && text.startsWith('+')) added.push({ line: line++, text: text.slice(1) })
  }
  return added
}

/** Top folder of the worktree that the folder is in: absolute, symlinks resolved as Git does. Throws `UserError` outside Git. */
export async function worktreeRoot(cwd: string): Promise<string> {
  const args = ['rev-parse', '--show-toplevel']
  return (tryGit(cwd, args) ?? (await runGit(cwd, args))).toString('utf8').replace(/\r?\n$/, '')
}

/** The same, and in a bare repository the Git folder. */
export async function anyRoot(cwd: string): Promise<string> {
  const output = await runGit(cwd, ['rev-parse', '--is-bare-repository', '--absolute-git-dir'])
  const [bare, folder = cwd] = output.toString('utf8').split(/\r?\n/)
  return bare === 'true' ? folder : worktreeRoot(cwd)
}
