import fs, { type Dirent } from 'node:fs'
import path from 'node:path'
import type { Ignore } from 'ignore'

/**
 * All files below a folder that is in no repository, as absolute paths, sorted. `.gitignore` files count as they do in Git;
 * folders that they name are not entered. Symlinks are listed, not followed. Folders that cannot be read are reported.
 */
export async function listOutsideGit(
  folder: string,
  onUnreadable: (folder: string) => void,
): Promise<Buffer[]> {
  const [{ default: glob }, { default: ignore }] = await Promise.all([import('fast-glob'), import('ignore')])
  const filter = new IgnoreFilter(folder, () => ignore(), onUnreadable)
  const found = await glob.glob('**', {
    cwd: folder,
    absolute: true,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: filter.readdir as unknown as typeof fs.readdir },
  })
  const files = found
    .filter((entry) => !entry.dirent.isDirectory())
    .map((entry) => path.normalize(entry.path))
  return files.sort().map((file) => Buffer.from(file))
}

type ReadFolder = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** Reads folders without the entries that a `.gitignore` file between the root and the entry names. */
class IgnoreFilter {
  readonly #root: string
  readonly #create: () => Ignore
  readonly #onUnreadable: (folder: string) => void
  readonly #rules = new Map<string, Ignore | undefined>()

  constructor(root: string, create: () => Ignore, onUnreadable: (folder: string) => void) {
    this.#onUnreadable = onUnreadable
    this.#root = root
    this.#create = create
  }

  readonly readdir = (folder: string, options: { readonly withFileTypes: true }, done: ReadFolder): void => {
    fs.readdir(folder, options, (error, entries) => {
      if (error) this.#onUnreadable(folder)
      if (error) done(null, [])
      else
        done(
          null,
          entries.filter((entry) => entry.name !== '.git' && !this.#isIgnored(folder, entry)),
        )
    })
  }

  #isIgnored(folder: string, entry: Dirent): boolean {
    const file = path.resolve(folder, entry.name)
    // The nearest file that has a say decides.
    for (let at = path.resolve(folder); ; at = path.dirname(at)) {
      const relative = path.relative(at, file).split(path.sep).join('/')
      const result = this.#rulesOf(at)?.test(entry.isDirectory() ? `${relative}/` : relative)
      if (result?.ignored) return true
      if (result?.unignored || at === path.resolve(this.#root) || at === path.dirname(at)) return false
    }
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (!this.#rules.has(folder)) {
      const file = path.join(folder, '.gitignore')
      const isFile = fs.lstatSync(file, { throwIfNoEntry: false })?.isFile()
      this.#rules.set(folder, isFile ? this.#create().add(fs.readFileSync(file, 'utf8')) : undefined)
    }
    return this.#rules.get(folder)
  }
}
