import type { RepoPath } from '../findings/types.ts'
import { repoPath } from './path.ts'
import { isZeroId, rawEntry } from './raw-entry.ts'
import { runGit, tryGit } from './run.ts'

/** A path whose content in the index differs from a commit's. */
export interface StagedEntry {
  readonly path: RepoPath
  /** Mode of the staged side. */
  readonly mode: string
  /** Id of the staged content. All zeros when the path is unmerged. */
  readonly id: string
  /** Id of what stood there before; undefined for an added path. */
  readonly oldId: string | undefined
  readonly status: string
}

/** Arguments that make the output of `git diff` independent of the user's configuration. */
export const PLAIN_DIFF = [
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
] as const

/**
 * What is staged against `against` (HEAD when absent; before the first commit, the empty tree). Never the worktree.
 * Throws `UserError` outside a repository.
 */
export async function stagedEntries(cwd: string, against?: string): Promise<StagedEntry[]> {
  // Submodules are listed, to be counted; their worktrees are not looked at.
  const filter = ['--ignore-submodules=dirty', '--diff-filter=ACMTU', '--no-abbrev']
  const args = [
    'diff',
    '--cached',
    '--raw',
    '-z',
    ...PLAIN_DIFF,
    ...filter,
    ...(against ? [against] : []),
    '--',
  ]
  return parseRaw(tryGit(cwd, args) ?? (await runGit(cwd, args)))
}

function parseRaw(output: Buffer): StagedEntry[] {
  const entries: StagedEntry[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    const entry = rawEntry(output, start, end)
    if (!entry) throw new Error('git diff --raw wrote what is no entry')
    const pathEnd = output.indexOf(0, end + 1)
    const { ids, idLength } = entry
    const id = ids + idLength + 1
    entries.push({
      path: repoPath(output.subarray(end + 1, pathEnd)),
      mode: entry.mode,
      id: output.toString('latin1', id, id + idLength),
      oldId: isZeroId(output, ids, idLength) ? undefined : output.toString('latin1', ids, ids + idLength),
      status: entry.status,
    })
    start = pathEnd + 1
  }
  return entries
}
