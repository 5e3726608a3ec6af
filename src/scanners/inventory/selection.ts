import { isSource } from './code/source.ts'
import { isConfigModule, isOwnCode } from './paths.ts'
import { findInventory, mayBeMarked } from './read/find.ts'

/** What is read of a state. */
export interface Selection {
  /** Pages that are inventories or may be marked as such. */
  readonly pages: readonly string[]
  /** Code, deployment files and manifests. */
  readonly files: readonly string[]
  /** Not all of the code is among them. */
  readonly partial: boolean
}

/** More code files than this are not read while somebody waits for a hook. */
const MOST_IN_HOOK = 150

/**
 * Chooses what is read: everything, or in a hook of a large repository the inventories, the modules in which variables are declared
 * and what the change touches.
 *
 * @param isWanted whether a file is code, a deployment file or a manifest
 */
export function select(
  paths: readonly string[],
  isWanted: (path: string) => boolean,
  configured: ((path: string) => boolean) | undefined,
  hurried: boolean,
  changed: ReadonlySet<string>,
): Selection {
  const isPage = (path: string): boolean => mayBeMarked(path) || findInventory(path, configured) !== undefined
  const pages = paths.filter(isPage)
  const files = paths.filter((path) => !isPage(path) && isWanted(path))
  const code = files.filter(isCode)
  if (!hurried || code.length <= MOST_IN_HOOK) return { pages, files, partial: false }
  const near = (path: string): boolean => changed.has(path) || (isConfigModule(path) && isOwnCode(path))
  const chosen = new Set(
    [...code.filter((path) => changed.has(path)), ...code.filter(near)].slice(0, MOST_IN_HOOK),
  )
  return {
    pages: pages.filter(
      (path) =>
        changed.has(path) || findInventory(path, configured) !== undefined || /^README\.mdx?$/i.test(path),
    ),
    files: [
      ...files.filter((path) => chosen.has(path)),
      ...files.filter(
        (path) => !isCode(path) && (changed.has(path) || /^[^/]+$|^\.github\/workflows\//.test(path)),
      ),
    ],
    partial: true,
  }
}

function isCode(path: string): boolean {
  return isSource(path) || /\.(?:py|go|rb|erb|rs|java|kt|php|cs|exs?|tf|sh|ya?ml|tpl)$/.test(path)
}
