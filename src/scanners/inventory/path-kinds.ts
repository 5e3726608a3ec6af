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
    const key = createHash('sha1').update(paths.join('\n')).digest('hex')
    const known = memory.pathKinds(key)
    if (known !== undefined) {
      const kinds = known.kinds.map(kindOfRow)
      for (const [at, path] of paths.entries()) {
        const kind = kinds[known.codes.charCodeAt(at) - FIRST]
        if (kind !== undefined) this.#kinds.set(path, kind)
      }
      return
    }
    const rows = new Map<string, number>()
    const codes = paths.map((path) => {
      const kind = kindOf(path)
      this.#kinds.set(path, kind)
      const row = rowOf(kind)
      const at = rows.get(row) ?? rows.size
      rows.set(row, at)
      return String.fromCharCode(FIRST + at)
    })
    memory.addPathKinds({ key, kinds: [...rows.keys()], codes: codes.join('') })
  }

  of(path: string): PathKind {
    const known = this.#kinds.get(path)
    if (known !== undefined) return known
    const kind = kindOf(path)
    this.#kinds.set(path, kind)
    return kind
  }
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
