import { createHash } from 'node:crypto'
import { isSource } from './code/source.ts'
import { readerKind } from './deploy/readers.ts'
import type { Memory } from './memory/memory.ts'
import { findInventory, mayBeMarked } from './read/find.ts'
import { isForeign, MANIFEST } from './selection.ts'
import { NOT_TEXT } from './texts.ts'

/** What a path alone tells of a file. */
export interface PathKind {
  /** An inventory by its name. */
  readonly named: boolean
  /** A page that may hold the mark. */
  readonly page: boolean
  readonly foreign: boolean
  /** JavaScript or TypeScript, tests left out. */
  readonly code: boolean
  /** Code, a deployment file or a manifest. */
  readonly wanted: boolean
  readonly manifest: boolean
  /** A word in it says something of a use. */
  readonly searched: boolean
  /** How a deployment file is read (`readerKind`). */
  readonly reader: string | undefined
}

/** The kinds of all paths of a state: a dozen expressions for each of some thousand paths are dear, and lists of paths rarely change. */
export class PathKinds {
  readonly #kinds = new Map<string, PathKind>()

  constructor(paths: readonly string[], memory: Memory) {
    const known = memory.pathKinds()
    const rows = new Map(known?.kinds.map((row, at) => [row, at]))
    const kinds = known?.kinds.map(kindOfRow) ?? []
    const folders: Record<string, string> = {}
    let isNew = known === null
    for (const folder of foldersOf(paths)) {
      const key = createHash('sha1').update(folder.join('\n')).digest('base64').slice(0, 16)
      const codes = known?.folders[key]
      if (codes !== undefined) {
        folders[key] = codes
        for (const [at, path] of folder.entries()) this.#kinds.set(path, kinds[codes.charCodeAt(at) - FIRST]!)
        continue
      }
      isNew = true
      folders[key] = folder.map((path) => codeOf(this.of(path), rows)).join('')
    }
    if (isNew) memory.addPathKinds({ kinds: [...rows.keys()], folders })
  }

  of(path: string): PathKind {
    const known = this.#kinds.get(path)
    if (known !== undefined) return known
    const kind = kindOf(path)
    this.#kinds.set(path, kind)
    return kind
  }
}

/** Sorted paths by their first two folders: an added file makes the kinds of few be worked out anew. */
function foldersOf(paths: readonly string[]): string[][] {
  const folders: string[][] = []
  let last: string | undefined
  for (const path of paths) {
    const end = path.indexOf('/', path.indexOf('/') + 1)
    const folder = path.slice(0, Math.max(end, 0))
    if (folder === last) folders.at(-1)?.push(path)
    else folders.push([path])
    last = folder
  }
  return folders
}

function codeOf(kind: PathKind, rows: Map<string, number>): string {
  const row = rowOf(kind)
  const at = rows.get(row) ?? rows.size
  rows.set(row, at)
  return String.fromCharCode(FIRST + at)
}

/** The first code: `0`, so that codes are plain letters mostly. */
const FIRST = 48

function kindOf(path: string): PathKind {
  const foreign = isForeign(path)
  const source = isSource(path)
  const manifest = MANIFEST.test(path)
  const reader = readerKind(path)
  return {
    ...{ named: findInventory(path) !== undefined, page: mayBeMarked(path) },
    ...{ foreign, manifest, reader, code: source && !isTest(path) },
    wanted: !foreign && (manifest || source || reader !== undefined),
    searched: !NOT_TEXT.test(path),
  }
}

/** Tests read what they set themselves. */
function isTest(path: string): boolean {
  return /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|cypress|playwright)\/|[._-](?:test|spec|stories)\.[cm]?[jt]sx?$/i.test(
    path,
  )
}

/** One digit for each flag, then the reader. */
function rowOf({ named, page, foreign, code, wanted, manifest, searched, reader = '' }: PathKind): string {
  return [named, page, foreign, code, wanted, manifest, searched].map(Number).join('') + reader
}

function kindOfRow(row: string): PathKind {
  const is = (at: number): boolean => row[at] === '1'
  return {
    ...{ named: is(0), page: is(1), foreign: is(2), code: is(3) },
    ...{ wanted: is(4), manifest: is(5), searched: is(6) },
    reader: row.length > FLAGS ? row.slice(FLAGS) : undefined,
  }
}

const FLAGS = 7
