import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The Git folder of the worktree that `cwd` is in: `.git`, or where a `.git` file points (linked worktrees, submodules). Starts nothing. */
export function findGitDir(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const git = path.join(folder, '.git')
    const stat = statSync(git, { throwIfNoEntry: false })
    if (stat?.isDirectory()) return git
    if (stat)
      return path.resolve(
        folder,
        readFileSync(git, 'utf8')
          .replace(/^gitdir: /, '')
          .trim(),
      )
    if (folder === path.dirname(folder)) return undefined
  }
}
