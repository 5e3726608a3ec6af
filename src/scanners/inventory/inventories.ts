import { ParseProblem } from '../types.ts'
import { type Found, findInventory, hasMark, MAYBE, mayBeMarked } from './read/find.ts'
import type { FileProblem, Inventory } from './types.ts'

export interface ReadingOptions {
  /** The globs of `inventory:`. */
  readonly configured?: ((path: string) => boolean) | undefined
  /** Whether a page holds the mark; asked only of paths that may be marked. Default: by its text. */
  readonly isMarked?: (path: string, text: string) => boolean
  /** Told of each list that was read, whether it counts or not. */
  readonly onRead?: (path: string, inventory: Inventory) => void
  /** Lists that were read at another time. */
  readonly remembered?: readonly Inventory[]
  /** Gets what cannot be parsed; the other files go on. */
  readonly problems: FileProblem[]
}

/** Reads the inventories among texts, by path. */
export async function readInventories(
  texts: ReadonlyMap<string, string>,
  { configured, isMarked = (_, text) => hasMark(text), onRead, remembered = [], problems }: ReadingOptions,
): Promise<Inventory[]> {
  const inventories = remembered.filter(counts)
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found: Found | undefined =
      mayBeMarked(path) && isMarked(path, text)
        ? { path, kind: 'document', why: 'a comment says so' }
        : findInventory(path, configured)
    if (found === undefined) continue
    try {
      const inventory = await readInventory(found, text)
      onRead?.(path, inventory)
      if (counts(inventory)) inventories.push(inventory)
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error
      const offset = error instanceof ParseProblem ? error.offset : 0
      problems.push({ path, message: error.message, offset })
    }
  }
  return inventories.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function counts({ why, records, references }: Inventory): boolean {
  if (why === MAYBE) return new Set(records.map(({ name }) => name)).size >= LEAST_LISTED
  return records.length > 0 || references.length > 0
}

/** A page on settings that names fewer variables speaks of them in passing. */
const LEAST_LISTED = 5

async function readInventory({ path, kind, why }: Found, text: string): Promise<Inventory> {
  if (kind === 'document') return (await import('./read/document.ts')).readDocument(path, text, why)
  if (kind === 'data') return (await import('./read/data.ts')).readData(path, text, why)
  return (await import('./read/example.ts')).readExample(path, text, kind, why)
}
