import { isUtf8 } from 'node:buffer'
import { repoPathOfLatin1 } from './path.ts'
import { runGit, tryGit } from './run.ts'

/** A file of an index or a tree. */
export interface ListedFile {
  /** `/`-separated, relative to the root; bytes that are not UTF-8 as `\xNN`. */
  readonly path: string
  readonly mode: number
  readonly id: string
}

/**
 * What the index holds, submodules and conflicts left out; of the whole worktree, wherever in it `cwd` is. Git runs beside what else there is
 * to do.
 */
export async function indexFiles(cwd: string): Promise<ListedFile[]> {
  // <mode> SP <id> SP <stage> TAB <path>
  const args = ['ls-files', '-s', '-z', '--full-name', '--', ':/']
  return parse(await runGit(cwd, args, { env: { GIT_LITERAL_PATHSPECS: '0' } }), (head) => {
    const id = head.lastIndexOf(' ')
    return head.endsWith(' 0') ? { mode: head.slice(0, 6), id: head.slice(7, id) } : undefined
  })
}

/** What the tree of a commit holds, submodules left out. */
export async function treeListing(root: string, commit: string): Promise<ListedFile[]> {
  // <mode> SP <type> SP <id> TAB <path>
  return parse(await runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]), (head) =>
    head.startsWith('blob ', 7) ? { mode: head.slice(0, 6), id: head.slice(12) } : undefined,
  )
}

/** Modes have six digits always. */
function parse(
  output: Buffer,
  read: (head: string) => { mode: string; id: string } | undefined,
): ListedFile[] {
  const files: ListedFile[] = []
  // Mostly all paths are UTF-8: then they are decoded in one go.
  const whole = isUtf8(output)
  const text = output.toString(whole ? 'utf8' : 'latin1')
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\0', start)
    const tab = text.indexOf('\t', start)
    const entry = read(text.slice(start, tab))
    if (entry !== undefined && entry.mode !== SUBMODULE) {
      const path = text.slice(tab + 1, end)
      const mode = Number.parseInt(entry.mode, 8)
      files.push({ path: whole ? path : repoPathOfLatin1(path).text, mode, id: entry.id })
    }
    start = end + 1
  }
  return files
}

const SUBMODULE = '160000'

/** Those of the files (relative to the root) that the index holds, all of them for an empty list; none outside Git. */
export async function trackedFiles(root: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  const output = tryGit(root, ['--literal-pathspecs', 'ls-files', '-z', '--', ...files])
  return new Set(output?.toString('utf8').split('\0').filter(Boolean))
}
