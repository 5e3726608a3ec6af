import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where hushlint keeps a file between runs: in a folder of its own within the Git folder. */
export function keptFile(gitDir: string, name: string): string {
  return join(gitDir, 'hushlint', name)
}

/**
 * Writes such a file, whole or not at all, readable by its owner alone. A folder that cannot be written is no error: the next run works
 * everything out again.
 */
export function writeKept(gitDir: string, name: string, text: string): void {
  const file = keptFile(gitDir, name)
  const temporary = `${file}.${process.pid}.tmp`
  try {
    if (existsSync(gitDir)) mkdirSync(join(gitDir, 'hushlint'), { recursive: true })
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 })
    renameSync(temporary, file)
  } catch {
    remove(temporary)
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder itself is unusable: then nothing was written either.
  }
}
