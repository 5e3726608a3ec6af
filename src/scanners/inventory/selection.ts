import { isSource } from './code/source.ts'
import { readerOf } from './deploy/readers.ts'
import { isConfigModule, isOwnCode } from './paths.ts'
import { findInventory, mayBeMarked } from './read/find.ts'

export const MANIFEST = /(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/

/** Whether a file is code, a deployment file or a manifest. */
function isWanted(path: string): boolean {
  if (isForeign(path)) return false
  return MANIFEST.test(path) || isSource(path) || readerOf(path) !== undefined
}

export function isForeign(path: string): boolean {
  return /(?:^|\/)(?:node_modules|vendor|third[-_]party)\//.test(path)
}

/** More contents than this are not read for the first time while somebody waits for a hook. */
const MOST_IN_HOOK = 150

/**
 * Those of the paths, whose contents are not known yet, that a hook reads: all if they are few, else what is nearest to the change. The
 * next hooks read the others.
 */
export function nearest(unknown: readonly string[], changed: ReadonlySet<string>): readonly string[] {
  if (unknown.length <= MOST_IN_HOOK) return unknown
  const rank = (path: string): number => {
    if (changed.has(path)) return 0
    if (isConfigModule(path) && isOwnCode(path)) return 1
    if (isWanted(path) && /^[^/]+$|^\.github\/workflows\//.test(path)) return 2
    return isWanted(path) ? 3 : 4
  }
  const ranked = unknown.map((path) => ({ path, rank: rank(path) }))
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .filter((one, at) => at < MOST_IN_HOOK || one.rank === 0)
    .map(({ path }) => path)
}

/** Pages that are inventories or may be marked as such. */
export function isPage(path: string, configured: ((path: string) => boolean) | undefined): boolean {
  return mayBeMarked(path) || findInventory(path, configured) !== undefined
}
