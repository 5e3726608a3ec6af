import { ParseProblem } from '../types.ts'
import type { Memory } from './memory/memory.ts'
import { type Found, findInventory, MAYBE, mayBeMarked } from './read/find.ts'
import type { Texts } from './texts.ts'
import type { FileProblem, Inventory } from './types.ts'

/**
 * Reads the inventories among texts that are read already. A file that cannot be parsed is a problem, and the others go on.
 *
 * @param remembered paths of pages that are taken from the memory instead
 */
export async function readInventories(
  texts: Texts,
  memory: Memory,
  configured: ((path: string) => boolean) | undefined,
  problems: FileProblem[],
  remembered: readonly string[] = [],
): Promise<Inventory[]> {
  const inventories: Inventory[] = []
  for (const path of remembered) {
    const known = memory.inventory(path, texts.idOf(path) ?? '')
    if (known !== undefined && counts(known)) inventories.push(known)
  }
  for (const [path, text] of [...texts.byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const marked = mayBeMarked(path) && memory.isMarked(texts.idOf(path) ?? '')
    const found: Found | undefined = marked
      ? { path, kind: 'document', why: 'a comment says so' }
      : findInventory(path, configured)
    if (found === undefined) continue
    try {
      const inventory = await readInventory(found, text)
      memory.addInventory(path, texts.idOf(path) ?? '', inventory)
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
