import type { Region, RepoPath } from '../findings/types.ts'
import { PLAIN_DIFF } from './diff.ts'
import { forEachRecord } from './records.ts'
import { gitError, startGit } from './run.ts'

/** Lines of the new side (1-based) that a change added; `count` 0: lines were removed between `start` and `start + 1`. */
export interface AddedLines {
  readonly start: number
  readonly count: number
}

/** Added lines by `<old id>..<new id>`. They depend on the two contents only, so no path is ever parsed. */
export type AddedLinesByPair = ReadonlyMap<string, readonly AddedLines[]>

/** The key of `AddedLinesByPair`. */
export function pairOf(oldId: string, newId: string): string {
  return `${oldId}..${newId}`
}

/**
 * What is staged against `against` (HEAD when absent), limited to the given paths. Content with NUL bytes is
 * compared by lines as well; added paths are left out, since every line of them is new.
 */
export function stagedLines(
  cwd: string,
  paths: readonly RepoPath[],
  against?: string,
): Promise<AddedLinesByPair> {
  const args = ['diff', '--cached', ...PATCH, '--ignore-submodules=all', ...(against ? [against] : [])]
  return addedLines(cwd, [...args, '--', ...pathspecs(paths)], '')
}

/** What each commit adds, against each of its parents, limited to the given paths. */
export function commitLines(
  cwd: string,
  commits: readonly string[],
  paths: readonly RepoPath[],
): Promise<AddedLinesByPair> {
  const args = ['diff-tree', '--stdin', '-r', '-m', '--root', ...PATCH, '--', ...pathspecs(paths)]
  return addedLines(cwd, args, commits.map((commit) => `${commit}\n`).join(''))
}

/**
 * True when the region holds an added line, or spans a place where lines were removed: text that
 * stood apart before is now one.
 */
export function meetsAdded(region: Region, added: readonly AddedLines[]): boolean {
  const { startLine, endLine, endColumn } = region
  const lastLine = endColumn <= 1 && endLine > startLine ? endLine - 1 : endLine
  return added.some(({ start, count }) =>
    count > 0 ? startLine < start + count && lastLine >= start : startLine <= start && lastLine > start,
  )
}

const PATCH = [
  ...[
    '-p',
    '-U0',
    '--inter-hunk-context=0',
    '--full-index',
    '--text',
    '--diff-filter=MT',
    '--submodule=short',
  ],
  ...PLAIN_DIFF,
]
/** Characters of path arguments; Windows allows 32,767 for the whole command line. */
const MOST_ARGUMENTS = 20_000
/** Hunk and index lines are shorter than this; content lines need not be kept. */
const LINE_LIMIT = 256
const LF = 10

async function addedLines(cwd: string, args: readonly string[], input: string): Promise<AddedLinesByPair> {
  const git = startGit(cwd, args)
  git.stdin.end(input)
  const pairs = new Map<string, AddedLines[]>()
  let current: AddedLines[] = []
  const onLine = (bytes: Buffer, start: number, end: number) => {
    const first = bytes[start]
    // Content lines start with '+', '-' or '\': a line that starts with 'i' or '@' is Git's own.
    if (first === 0x69) {
      const pair = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(bytes.toString('latin1', start, end))?.[1]
      if (!pair) return
      current = []
      pairs.set(pair, current)
    } else if (first === 0x40) {
      const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(bytes.toString('latin1', start, end))
      if (hunk) current.push({ start: Number(hunk[1]), count: Number(hunk[2] ?? 1) })
    }
  }
  await forEachRecord(git.stdout, LF, onLine, LINE_LIMIT)
  const exit = await git.exit
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, args[0])
  return pairs
}

/** Literal pathspecs from the root; none (all paths) when one of them cannot be an argument or they are too many. */
function pathspecs(paths: readonly RepoPath[]): string[] {
  if (paths.some((path) => path.raw)) return []
  const specs = [...new Set(paths.map((path) => `:(top,literal)${path.text}`))]
  return specs.reduce((sum, spec) => sum + spec.length + 3, 0) > MOST_ARGUMENTS ? [] : specs
}
