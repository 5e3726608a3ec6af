import type { ObjectType } from '../findings/types.ts'
import { type IdTable, IntList } from './id-table.ts'
import { forEachRecord } from './records.ts'
import { gitError, startGit } from './run.ts'

/**
 * Every blob, commit and tag of the object database, by its index in the shared `IdTable`.
 * Trees are left out. An index that only a walk has seen has no type here: the database lacks it.
 */
export class ObjectTable {
  readonly ids: IdTable
  /** Indexes in the order of the listing (by id). */
  readonly listed = new IntList()
  #types = new Uint8Array(1024)
  /** Sizes in bytes; a float, since a blob may have more than 4 GiB. */
  #sizes = new Float64Array(1024)
  #bases = new Int32Array(1024)

  constructor(ids: IdTable) {
    this.ids = ids
  }

  add(index: number, type: ObjectType, size: number, base: number): void {
    this.#reserve(Math.max(index, base) + 1)
    this.#types[index] = TYPES.indexOf(type) + 1
    this.#sizes[index] = size
    this.#bases[index] = base + 1
    this.listed.push(index)
  }

  /** Undefined when the database does not have it (or it is a tree). */
  type(index: number): ObjectType | undefined {
    return TYPES[(this.#types[index] ?? 0) - 1]
  }

  size(index: number): number {
    return this.#sizes[index] ?? 0
  }

  /** Index of the object that this one is stored as a difference to, or -1. */
  base(index: number): number {
    return (this.#bases[index] ?? 0) - 1
  }

  #reserve(count: number): void {
    if (count <= this.#types.length) return
    const length = Math.max(count, this.#types.length * 2)
    const [types, sizes, bases] = [new Uint8Array(length), new Float64Array(length), new Int32Array(length)]
    types.set(this.#types)
    sizes.set(this.#sizes)
    bases.set(this.#bases)
    this.#types = types
    this.#sizes = sizes
    this.#bases = bases
  }
}

/**
 * Lists the object database, alternates included, without reading contents. Nothing is fetched, so what a partial
 * clone lacks is not listed. Throws `UserError` when Git fails; what it complained about on
 * the way (a damaged pack index, say) is returned.
 */
export async function listObjects(cwd: string, objects: ObjectTable): Promise<string> {
  const format = '%(objectname) %(objecttype) %(objectsize) %(deltabase)'
  const git = startGit(cwd, ['cat-file', `--batch-check=${format}`, '--batch-all-objects'])
  git.stdin.end()
  const { ids } = objects
  await forEachRecord(git.stdout, LF, (bytes, start, end) => {
    const idEnd = bytes.indexOf(SPACE, start)
    const type = typeAt(bytes, idEnd + 1)
    if (!type || idEnd < 0 || idEnd >= end) return
    let at = idEnd + type.length + 2
    let size = 0
    for (; bytes[at] !== SPACE; at++) size = size * 10 + (bytes[at] as number) - ZERO
    const index = ids.add(bytes, start, idEnd)
    const base = isZero(bytes, at + 1, end) ? -1 : ids.add(bytes, at + 1, end)
    objects.add(index, type, size, base)
  })
  const exit = await git.exit
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, 'cat-file')
  return exit.stderr
}

const TYPES: readonly ObjectType[] = ['blob', 'commit', 'tag']
const LF = 10
const SPACE = 32
const ZERO = 48

/** `blob`, `commit` or `tag` by the first letters; undefined for `tree`. */
function typeAt(bytes: Buffer, at: number): ObjectType | undefined {
  if (bytes[at] === 0x62) return 'blob'
  if (bytes[at] === 0x63) return 'commit'
  return bytes[at + 1] === 0x61 ? 'tag' : undefined
}

function isZero(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== ZERO) return false
  return true
}
