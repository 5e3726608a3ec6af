import { readInventories } from './inventories.ts'

/**
 * The variables that inventories call secret: those of which a row, a heading or a comment says so, not those that merely sound like it.
 *
 * @param texts inventories and pages that may be marked as one, by path
 * @param configured the globs of `inventory:`
 * @returns names as written, `*` for any part, with the other names of the same variable; none where nothing is said
 */
export async function secretNames(
  texts: ReadonlyMap<string, string>,
  configured: ((path: string) => boolean) | undefined,
): Promise<readonly string[]> {
  const inventories = await readInventories(texts, { configured, problems: [] })
  const secret = inventories.flatMap(({ records }) => records.filter((record) => record.class === 'secret'))
  return [...new Set(secret.flatMap(({ name, aliases }) => [name, ...aliases]))].sort()
}
