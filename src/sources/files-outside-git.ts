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
  const filter = new IgnoreFilter(() => ignore())
  const files: Buffer[] = []
  const open: OpenFolder[] = [{ bytes: Buffer.from(folder), parents: [] }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entries = entriesOf(at.bytes)
    if (entries === undefined) {
      onUnreadable(repoPath(at.bytes).text)
      continue
    }
    const here: OpenFolder = { ...at, parents: [...at.parents, filter.scopeOf(at.bytes)] }
    for (const entry of entries) {
      const name = entry.name.toString('utf8')
      const isFolder = entry.isDirectory()
      if (name === '.git' || filter.ignores(here.parents, isFolder ? `${name}/` : name)) continue
      const bytes = Buffer.concat([at.bytes, SEPARATOR, entry.name])
      if (isFolder) open.push({ bytes, parents: here.parents.map((scope) => below(scope, name)) })
      else files.push(bytes)
    }
  }
  return files.sort(Buffer.compare)
}

interface OpenFolder {
  /** Its absolute path. */
  readonly bytes: Buffer
  /** The `.gitignore` files from the root down to the folder above. */
  readonly parents: readonly Scope[]
}

/** The rules of a `.gitignore` file, seen from a folder at or below its own. */
interface Scope {
  readonly rules: Ignore | undefined
  /** From the file's folder to the one looked at: empty, or ending in `/`. */
  readonly prefix: string
}

const SEPARATOR = Buffer.from(path.sep)

function below({ rules, prefix }: Scope, name: string): Scope {
  return { rules, prefix: `${prefix}${name}/` }
}

function entriesOf(folder: Buffer): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch {
    return undefined
  }
}

class IgnoreFilter {
  readonly #create: () => Ignore

  constructor(create: () => Ignore) {
    this.#create = create
  }

  /** Whether the nearest `.gitignore` file that has a say names the entry. */
  ignores(scopes: readonly Scope[], name: string): boolean {
    for (const { rules, prefix } of [...scopes].reverse()) {
      const result = rules?.test(prefix + name)
      if (result?.ignored) return true
      if (result?.unignored) return false
    }
    return false
  }

  scopeOf(folder: Buffer): Scope {
    const file = Buffer.concat([folder, SEPARATOR, Buffer.from('.gitignore')])
    try {
      const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile()
      return { rules: isFile ? this.#create().add(readFileSync(file, 'utf8')) : undefined, prefix: '' }
    } catch {
      // What it would take out is scanned: more, not less.
      return { rules: undefined, prefix: '' }
    }
  }
}
