import { ParseProblem } from '../types.ts'
import { type Found, findInventory, mayBeMarked } from './read/find.ts'
import type { FileProblem, Inventory } from './types.ts'

/**
 * Reads the inventories among texts. A file that cannot be parsed is added to `problems`, and the others go on.
 *
 * @param isMarked whether a page holds the mark (`MARK`); asked only of paths that may be marked
 */
export async function readInventories(
  texts: ReadonlyMap<string, string>,
  isMarked: (path: string, text: string) => boolean,
  configured: ((path: string) => boolean) | undefined,
  problems: FileProblem[],
): Promise<Inventory[]> {
  const inventories: Inventory[] = []
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found: Found | undefined =
      mayBeMarked(path) && isMarked(path, text)
        ? { path, kind: 'document', why: 'a comment says so' }
        : findInventory(path, configured)
    if (found === undefined) continue
    try {
      const inventory = await readInventory(found, text)
      if (inventory.records.length > 0 || inventory.references.length > 0) inventories.push(inventory)
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error
      const offset = error instanceof ParseProblem ? error.offset : 0
      problems.push({ path, message: error.message, offset })
    }
  }
  return inventories
}

async function readInventory({ path, kind, why }: Found, text: string): Promise<Inventory> {
  if (kind === 'document') return (await import('./read/document.ts')).readDocument(path, text, why)
  if (kind === 'data') return (await import('./read/data.ts')).readData(path, text, why)
  return (await import('./read/example.ts')).readExample(path, text, kind, why)
}
