import fs, { type Dirent, lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Ignore } from 'ignore'
import { repoPath } from '../git/path.ts'

/**
 * All files below a folder that is in no repository, as absolute paths, sorted. `.gitignore` files count as they do in Git;
 * folders that they name are not entered. Symlinks are listed, not followed. Folders that cannot be read are reported.
 *
 * Names are bytes, and globs take them for text: fast-glob walks over names whose every byte is a character (`asText`), so that
 * none is lost because it is not UTF-8 or holds a line break.
 */
export async function listOutsideGit(
  folder: string,
  onUnreadable: (folder: string) => void,
): Promise<Buffer[]> {
  const [{ default: glob }, { default: ignore }] = await Promise.all([import('fast-glob'), import('ignore')])
  const root = path.resolve(folder)
  const toBytes = (below: string) =>
    below === '' ? Buffer.from(root) : Buffer.concat([Buffer.from(root), SEPARATOR, asBytes(below)])
  const rules = new Map<string, Ignore | undefined>()

  /** Of the folders from this one up to the root, nearest first. */
  function scopesOf(below: string): Scope[] {
    const names = below === '' ? [] : below.split('/')
    return Array.from({ length: names.length + 1 }, (_, up) => {
      const at = names.slice(0, names.length - up).join('/')
      if (!rules.has(at)) rules.set(at, ignoreFile(toBytes(at), ignore))
      const rest = names.slice(names.length - up)
      return {
        rules: rules.get(at),
        prefix: rest.map((name) => `${asBytes(name).toString('utf8')}/`).join(''),
      }
    })
  }

  /** Reads a folder for fast-glob, without the entries that a `.gitignore` file names. */
  function readdir(at: string, _options: unknown, done: ReadFolder): void {
    const below = at
      .slice(root.length + 1)
      .split(path.sep)
      .join('/')
    fs.readdir(toBytes(below), { withFileTypes: true, encoding: 'buffer' }, (error, entries) => {
      if (error) onUnreadable(repoPath(toBytes(below)).text)
      if (error) return done(null, [])
      const scopes = scopesOf(below)
      const kept = entries.filter((entry) => {
        const name = entry.name.toString('utf8')
        return name !== '.git' && !isIgnored(entry.isDirectory() ? `${name}/` : name, scopes)
      })
      done(
        null,
        kept.map((entry) => Object.assign(entry as unknown as Dirent, { name: asText(entry.name) })),
      )
    })
  }

  const found = await glob.glob('**', {
    cwd: root,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: readdir as unknown as typeof fs.readdir },
  })
  const files = found.filter((entry) => !entry.dirent.isDirectory()).map((entry) => toBytes(entry.path))
  return files.sort(Buffer.compare)
}

type ReadFolder = (error: null, entries: Dirent[]) => void

/** The rules of a `.gitignore` file, seen from a folder at or below its own. */
interface Scope {
  readonly rules: Ignore | undefined
  /** From the file's folder to the one looked at: empty, or ending in `/`. */
  readonly prefix: string
}

const SEPARATOR = Buffer.from(path.sep)

/** Line breaks and backslashes mean something to globs: they are moved out of the way. */
const MOVED = /[\n\r\\]/g
const MOVE = 0x4000

/** A character a byte. */
function asText(name: Buffer): string {
  return name
    .toString('latin1')
    .replace(MOVED, (character) => String.fromCharCode(character.charCodeAt(0) + MOVE))
}

function asBytes(text: string): Buffer {
  return Buffer.from(
    text.replace(/[\u4000-\u40ff]/g, (character) => String.fromCharCode(character.charCodeAt(0) - MOVE)),
    'latin1',
  )
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
