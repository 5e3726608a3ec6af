import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Ignore } from 'ignore'
import { repoPath } from '../git/path.ts'

/**
 * All files below a folder that is in no repository, as absolute paths, sorted. `.gitignore` files count as they do in Git;
 * folders that they name are not entered. Symlinks are listed, not followed. Folders that cannot be read are reported.
 *
 * Names are bytes: glob libraries take them for text, and so lose names that are not UTF-8 or hold line breaks.
 */
export async function listOutsideGit(
  folder: string,
  onUnreadable: (folder: string) => void,
): Promise<Buffer[]> {
  const { default: ignore } = await import('ignore')
  const files: Buffer[] = []
  const open: OpenFolder[] = [{ bytes: Buffer.from(folder), above: [] }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entries = entriesOf(at.bytes)
    if (entries === undefined) {
      onUnreadable(repoPath(at.bytes).text)
      continue
    }
    const scopes = [{ rules: ignoreFile(at.bytes, ignore), prefix: '' }, ...at.above]
    for (const entry of entries) {
      const name = entry.name.toString('utf8')
      const isFolder = entry.isDirectory()
      if (name === '.git' || isIgnored(isFolder ? `${name}/` : name, scopes)) continue
      const bytes = Buffer.concat([at.bytes, SEPARATOR, entry.name])
      if (!isFolder) files.push(bytes)
      else
        open.push({
          bytes,
          above: scopes.map(({ rules, prefix }) => ({ rules, prefix: `${prefix}${name}/` })),
        })
    }
  }
  return files.sort(Buffer.compare)
}

interface OpenFolder {
  /** Its absolute path. */
  readonly bytes: Buffer
  /** Of the folders above, nearest first. */
  readonly above: readonly Scope[]
}

/** The rules of a `.gitignore` file, seen from a folder at or below its own. */
interface Scope {
  readonly rules: Ignore | undefined
  /** From the file's folder to the one looked at: empty, or ending in `/`. */
  readonly prefix: string
}

const SEPARATOR = Buffer.from(path.sep)

function entriesOf(folder: Buffer): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch {
    return undefined
  }
}

/** The nearest file that has a say decides. */
function isIgnored(name: string, scopes: readonly Scope[]): boolean {
  for (const { rules, prefix } of scopes) {
    const result = rules?.test(prefix + name)
    if (result?.ignored) return true
    if (result?.unignored) return false
  }
  return false
}

function ignoreFile(folder: Buffer, create: () => Ignore): Ignore | undefined {
  const file = Buffer.concat([folder, SEPARATOR, Buffer.from('.gitignore')])
  try {
    const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile()
    return isFile ? create().add(readFileSync(file, 'utf8')) : undefined
  } catch {
    // What it would take out is scanned: more, not less.
    return undefined
  }
}
