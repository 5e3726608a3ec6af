import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { findGitDir } from '../git/git-dir.ts'
import { keptFile, writeKept } from '../kept-file.ts'
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
  const head = (text: string): string =>
    `hushlint ${version} ${createHash('sha256').update(text).digest('hex')}`
  return {
    read(name) {
      try {
        const whole = readFileSync(keptFile(gitDir, name), 'utf8')
        const end = whole.indexOf('\n')
        const text = whole.slice(end + 1)
        return end > 0 && whole.slice(0, end) === head(text) ? text : undefined
      } catch {
        return undefined
      }
    },
    write(name, text) {
      if (text.length > LARGEST) return
      writeKept(gitDir, name, `${head(text)}\n${text}`)
    },
  }
}
