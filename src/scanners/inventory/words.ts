import type { Memory } from './memory/memory.ts'
import type { Picture } from './picture.ts'
import type { PathKinds } from './path-kinds.ts'
import { mayBeMarked } from './read/find.ts'
import { NOT_TEXT, type Texts, wordsIn } from './texts.ts'
import type { Inventory, Place } from './types.ts'

/** Where words stand, for what is asked of few names. */
export type WordFinders = Pick<Picture, 'pageWith' | 'wordIn'>

/** Finders over the whole state. Files that were not read for the comparison are read when the first word is asked for. */
export function findersIn(
  paths: readonly string[],
  texts: Texts,
  inventories: readonly Inventory[],
): WordFinders {
  const listed = new Set(inventories.map(({ path }) => path))
  const isSearched = (path: string): boolean => !listed.has(path) && !NOT_TEXT.test(path)
  const pages = once(() => placesIn(texts, (path) => mayBeMarked(path) && !listed.has(path)))
  const known = once(() => placesIn(texts, isSearched))
  let others: Promise<ReadonlyMap<string, Place>> | undefined
  const readOthers = async (): Promise<ReadonlyMap<string, Place>> => {
    await texts.read(paths.filter(isSearched))
    return placesIn(texts, isSearched)
  }
  return {
    pageWith: (name) => pages().get(name),
    async wordIn(name) {
      const found = known().get(name)
      if (found !== undefined) return found
      others ??= readOthers()
      return (await others).get(name)
    },
  }
}

/** Finders over what the memory has: a content is read only for the place of a word in it. */
export function findersInMemory(
  paths: readonly string[],
  kinds: PathKinds,
  texts: Texts,
  memory: Memory,
  inventories: readonly Inventory[],
): WordFinders {
  const listed = new Set(inventories.map(({ path }) => path))
  const pathsOf = (taken: (path: string) => boolean) => () => {
    const found = new Map<string, string>()
    for (const path of paths.filter((one) => taken(one) && !listed.has(one)))
      for (const word of memory.wordsOf(texts.idOf(path) ?? '') ?? [])
        if (!found.has(word)) found.set(word, path)
    return found
  }
  const pages = once(pathsOf((path) => kinds.of(path).page))
  const others = once(pathsOf((path) => kinds.of(path).searched))
  const at = (path: string, name: string): Place => {
    const start = wordsIn(texts.byPath.get(path) ?? '').get(name)
    return start === undefined ? { path, start: 0, end: 0 } : { path, start, end: start + name.length }
  }
  return {
    pageWith(name) {
      const path = pages().get(name)
      return path === undefined ? undefined : at(path, name)
    },
    async wordIn(name) {
      const path = others().get(name)
      if (path === undefined) return undefined
      await texts.read([path])
      return at(path, name)
    },
  }
}

function placesIn({ byPath }: Texts, taken: (path: string) => boolean): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const [path, text] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!taken(path)) continue
    for (const [name, start] of wordsIn(text))
      if (!places.has(name)) places.set(name, { path, start, end: start + name.length })
  }
  return places
}

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined
  return () => {
    done ??= { result: work() }
    return done.result
  }
}
