import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from './git-repo.ts'

/**
 * A `PATH` whose `git` does something of its own and then, unless that ends it, what Git does. Not on Windows.
 *
 * @param first lines of a shell; `$*` are the arguments
 */
export function pathWithGit(first: string): string {
  const folder = temporaryFolder()
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\n${first}\nexec "${git}" "$@"\n`, { mode: 0o755 })
  return `${folder}${path.delimiter}${process.env.PATH}`
}
