import type { FileLinks, Links } from './memory/links.ts'
import { STAR } from './memory/outline.ts'

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
    if (!same) this.#add(path, STAR)
  }

  /** From what changed to what is exported with the help of it. */
  spread(): void {
    for (let grown = true; grown; ) {
      grown = false
      for (const [path, { imports, items }] of this.#outlines) {
        const hit = imports.map((one) => this.meets(one))
        if (!hit.includes(true)) continue
        for (const [name, , refs] of items)
          if (refs.some((at) => hit[at])) grown = this.#add(path, name) || grown
      }
    }
  }

  /** Whether what is imported changed. What is handed on by `export * from` counts where it is asked for by name. */
  meets([, name, file]: Import): boolean {
    return file !== 0 && name !== STAR && this.#meets(file, name, new Set())
  }

  #meets(file: string, name: string, seen: Set<string>): boolean {
    if (seen.has(file)) return false
    seen.add(file)
    const changed = this.#changed.get(file)
    const isAny = name === '*'
    if (changed !== undefined && (isAny || changed.has(name))) return true
    if (!isAny && this.#ownOf(file).has(name)) return false
    if (changed?.has(STAR)) return true
    const { imports = [], stars = [] } = this.#outlines.get(file) ?? {}
    return stars.some((at) => {
      const target = imports[at]?.[2] ?? 0
      return target !== 0 && this.#meets(target, name, seen)
    })
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

function starsOf({ imports, stars }: FileOutline): string {
  return stars.map((at) => imports[at]?.[0]).join('\n')
}
