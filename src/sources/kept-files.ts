import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findGitDir } from '../git/git-dir.ts'
import type { KeptFiles } from './types.ts'

/** Larger texts are not kept, in UTF-16 units: then the next run works everything out again. */
const LARGEST = 24_000_000

/**
 * Small files in the folder `hushlint` of the Git folder that `root` belongs to. The first line of each has the version of hushlint and
 * a hash of the rest: what another version wrote, or what is damaged, is as if it were not there. Written whole or not at all; a
 * folder that cannot be written is no error. Undefined outside Git.
 */
export function keptFiles(root: string, version: string): KeptFiles | undefined {
  const gitDir = findGitDir(root)
  if (gitDir === undefined) return undefined
  const folder = join(gitDir, 'hushlint')
  const head = (text: string): string =>
    `hushlint ${version} ${createHash('sha256').update(text).digest('hex')}`
  return {
    read(name) {
      try {
        const whole = readFileSync(join(folder, name), 'utf8')
        const end = whole.indexOf('\n')
        const text = whole.slice(end + 1)
        return end > 0 && whole.slice(0, end) === head(text) ? text : undefined
      } catch {
        return undefined
      }
    },
    write(name, text) {
      if (text.length > LARGEST) return
      const temporary = join(folder, `${name}.${process.pid}.tmp`)
      try {
        if (existsSync(gitDir)) mkdirSync(folder, { recursive: true })
        writeFileSync(temporary, `${head(text)}\n${text}`, { flag: 'wx', mode: 0o600 })
        renameSync(temporary, join(folder, name))
      } catch {
        remove(temporary)
      }
    },
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder itself is unusable: then nothing was written either.
  }
}
