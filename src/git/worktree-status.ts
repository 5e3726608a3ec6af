import { repoPath } from './path.ts'
import { runGit } from './run.ts'

/** What Git knows of the files of a worktree. Paths are `/`-separated and relative to the root. */
export interface WorktreeStatus {
  /** Regular files of the index, conflicts left out. */
  readonly tracked: ReadonlySet<string>
  /** With conflicts that are not resolved. */
  readonly conflicting: ReadonlySet<string>
  /** With staged content that neither HEAD nor the worktree has. */
  readonly partlyStaged: ReadonlySet<string>
}

/** Asks Git for the state of the worktree. Throws `UserError` outside of one. */
export async function worktreeStatus(root: string): Promise<WorktreeStatus> {
  const [listing, status] = await Promise.all([
    runGit(root, ['ls-files', '-s', '-z']),
    runGit(root, ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames']),
  ])
  const tracked = new Set<string>()
  // <mode> SP <id> SP <stage> TAB <path>
  for (const record of records(listing)) {
    const tab = record.indexOf(9)
    const [mode = '', , stage] = record.toString('latin1', 0, tab).split(' ')
    if (stage === '0' && mode.startsWith('100')) tracked.add(repoPath(record.subarray(tab + 1)).text)
  }
  const conflicting = new Set<string>()
  const partlyStaged = new Set<string>()
  // XY SP <path>; git-status(1), Short Format
  for (const record of records(status)) {
    const [x, y] = record.toString('latin1', 0, 2)
    const path = repoPath(record.subarray(3)).text
    if (x === 'U' || y === 'U' || (x === y && (x === 'A' || x === 'D'))) conflicting.add(path)
    else if (x !== ' ' && y !== ' ') partlyStaged.add(path)
  }
  return { tracked, conflicting, partlyStaged }
}

function* records(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    yield output.subarray(start, end)
    start = end + 1
  }
}
