import type { FileLinks, Links } from './memory/links.ts'

/** What other files can see of a file, and what it takes from others. */
export type FileOutline = Pick<FileLinks, 'imports' | 'stars' | 'items'>

export type Outlines = ReadonlyMap<string, FileOutline>

/** The files and all that they import, over any number of files. */
export function reachedFrom(paths: Iterable<string>, outlines: Outlines): Set<string> {
  const reached = new Set<string>()
  const open = [...paths]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    for (const [, , file] of outlines.get(path)?.imports ?? []) if (file !== 0) open.push(file)
  }
  return reached
}

export interface Edit {
  /** What was linked before. */
  readonly former: Links
  /** The files as they are now. */
  readonly outlines: Outlines
  /** Files that are new, or are to be linked again. */
  readonly edited: ReadonlySet<string>
  /** An import of an edited file may mean another file: all that it exports counts as changed. */
  readonly moved: boolean
}

/**
 * The files, beside the edited ones, that follow something that says another thing now, be it over any number of exports, or that
 * found something in an edited file.
 */
export function concerned({ former, outlines, edited, moved }: Edit): string[] {
  const changed = new Changes(outlines)
  const gone = Object.keys(former.files).filter((path) => !outlines.has(path))
  for (const path of [...edited, ...gone])
    changed.compare(path, former.files[path], outlines.get(path), moved)
  changed.spread()
  const touched = new Set([...edited, ...gone])
  return [...outlines.keys()].filter((path) => {
    if (edited.has(path)) return false
    const { imports, usages } = former.files[path] as FileLinks
    return imports.some((one) => changed.meets(one)) || usages.some(([of]) => of !== 0 && touched.has(of))
  })
}

type Import = FileOutline['imports'][number]

/** Exports that changed, by file. */
class Changes {
  readonly #outlines: Outlines
  readonly #changed = new Map<string, Set<string>>()
  readonly #own = new Map<string, Set<string>>()

  constructor(outlines: Outlines) {
    this.#outlines = outlines
  }

  compare(path: string, before: FileOutline | undefined, now: FileOutline | undefined, moved: boolean): void {
    const hashes = (outline: FileOutline | undefined): Map<string, string> =>
      new Map(outline?.items.map(([name, hash]) => [name, hash]))
    const [old, fresh] = [hashes(before), hashes(now)]
    for (const name of new Set([...old.keys(), ...fresh.keys()]))
      if (moved || old.get(name) !== fresh.get(name)) this.#add(path, name)
    const same = !moved && before !== undefined && now !== undefined && starsOf(before) === starsOf(now)
    if (!same) this.#add(path, OTHERS)
  }

  /** From what changed to what is exported with the help of it. */
  spread(): void {
    for (let grown = true; grown; ) {
      grown = false
      for (const [path, { imports, stars, items }] of this.#outlines) {
        const hit = imports.map((one) => this.meets(one))
        if (!hit.includes(true)) continue
        for (const [name, , refs] of items)
          if (refs.some((at) => hit[at])) grown = this.#add(path, name) || grown
        if (stars.some((at) => hit[at])) grown = this.#add(path, OTHERS) || grown
      }
    }
  }

  /** Whether what is imported changed. */
  meets([, name, file]: Import): boolean {
    const changed = file === 0 ? undefined : this.#changed.get(file)
    if (changed === undefined || file === 0) return false
    return name === '*' || changed.has(name) || (changed.has(OTHERS) && !this.#ownOf(file).has(name))
  }

  #ownOf(path: string): ReadonlySet<string> {
    const known = this.#own.get(path) ?? new Set(this.#outlines.get(path)?.items.map(([name]) => name))
    this.#own.set(path, known)
    return known
  }

  #add(path: string, name: string): boolean {
    const changed = this.#changed.get(path)
    if (changed === undefined) this.#changed.set(path, new Set([name]))
    else if (changed.has(name)) return false
    else changed.add(name)
    return true
  }
}

/** Names that a file does not export itself: it may hand them on. */
const OTHERS = '*'

function starsOf({ imports, stars }: FileOutline): string {
  return stars.map((at) => imports[at]?.[0]).join('\n')
}
