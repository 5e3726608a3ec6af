/** A rule that cannot be compiled. The message names the rule once `analyse.ts` has put it in front. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
}
