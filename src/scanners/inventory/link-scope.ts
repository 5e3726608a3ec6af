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
  /** Those of them that changed for who takes properties by name alone, too. */
  readonly #reshaped = new Map<string, Set<string>>()
  readonly #own = new Map<string, Set<string>>()

  constructor(outlines: Outlines) {
    this.#outlines = outlines
  }

  compare(path: string, before: FileOutline | undefined, now: FileOutline | undefined, moved: boolean): void {
    const byName = (outline: FileOutline | undefined) =>
      new Map(outline?.items.map((item) => [item[0], item]))
    const [old, fresh] = [byName(before), byName(now)]
    for (const name of new Set([...old.keys(), ...fresh.keys()])) {
      const [one, other] = [old.get(name), fresh.get(name)]
      if (!moved && one?.[1] === other?.[1]) continue
      const sameShape = !moved && one !== undefined && one[3] !== 0 && one[3] === other?.[3]
      this.#add(path, name, sameShape)
    }
    const same = !moved && before !== undefined && now !== undefined && starsOf(before) === starsOf(now)
    if (!same) this.#add(path, STAR, false)
  }

  /** From what changed to what is exported with the help of it. */
  spread(): void {
    for (let grown = true; grown; ) {
      grown = false
      for (const [path, { imports, items }] of this.#outlines) {
        const hit = imports.map((one) => this.meets(one))
        if (!hit.includes(true)) continue
        for (const [name, , refs, shape] of items)
          if (refs.some((at) => hit[at])) grown = this.#add(path, name, shape !== 0) || grown
      }
    }
  }

  /** Whether what is imported changed. What is handed on by `export * from` counts where it is asked for by name. */
  meets([, name, file, thin]: Import): boolean {
    const changed = thin ? this.#reshaped : this.#changed
    return file !== 0 && name !== STAR && this.#meets(changed, file, name, new Set())
  }

  #meets(
    all: ReadonlyMap<string, ReadonlySet<string>>,
    file: string,
    name: string,
    seen: Set<string>,
  ): boolean {
    if (seen.has(file)) return false
    seen.add(file)
    const changed = all.get(file)
    const isAny = name === '*'
    if (changed !== undefined && (isAny || changed.has(name))) return true
    if (!isAny && this.#ownOf(file).has(name)) return false
    if (changed?.has(STAR)) return true
    const { imports = [], stars = [] } = this.#outlines.get(file) ?? {}
    return stars.some((at) => {
      const target = imports[at]?.[2] ?? 0
      return target !== 0 && this.#meets(all, target, name, seen)
    })
  }

  #ownOf(path: string): ReadonlySet<string> {
    const known = this.#own.get(path) ?? new Set(this.#outlines.get(path)?.items.map(([name]) => name))
    this.#own.set(path, known)
    return known
  }

  /** Gives whether that is new. */
  #add(path: string, name: string, sameShape: boolean): boolean {
    const isNew = addTo(this.#changed, path, name)
    return (!sameShape && addTo(this.#reshaped, path, name)) || isNew
  }
}

function addTo(map: Map<string, Set<string>>, path: string, name: string): boolean {
  const names = map.get(path) ?? new Set()
  map.set(path, names)
  const isNew = !names.has(name)
  names.add(name)
  return isNew
}

function starsOf({ imports, stars }: FileOutline): string {
  return stars.map((at) => imports[at]?.[0]).join('\n')
}
