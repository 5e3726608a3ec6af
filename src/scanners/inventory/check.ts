import { isCode } from '../code-path.ts'
import type { RepositoryCheck } from '../types.ts'
import { isSource } from './code/source.ts'
import { findInventory } from './read/find.ts'

/** Documents, code and deployment files, and where they do not agree about variables and secrets. */
export const inventoryCheck: RepositoryCheck = {
  name: 'inventory',
  packs: ['inventory'],
  code: true,
  wants: (path, { inventory }) =>
    triggers.test(path) || inventory?.(path) === true || (!isCode(path) && findInventory(path) !== undefined),
  load: async () => (await import('./run.ts')).runInventory,
  prepare(changed) {
    const paths = [...changed].slice(0, FEW)
    const isDocument = (path: string): boolean => !isCode(path) && findInventory(path)?.kind === 'document'
    return [
      ...(paths.some(isDocument) ? [import('./read/document.ts')] : []),
      ...(paths.some((path) => triggers.test(path) && isSource(path)) ? [import('./code/code.ts')] : []),
    ]
  },
}

/** In larger changes a while more does not matter. */
const FEW = 20

/** Files in which variables are declared, handed on or documented. Other code is looked at when everything is. */
const triggers =
  /(?:^|\/)(?:[\w-]*env|config|settings)(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|py)$|(?:^|\/)(?:(?:docker-)?compose[\w.-]*\.ya?ml|(?:Dockerfile|Containerfile)[\w.-]*|fly[\w.-]*\.toml|wrangler\.(?:toml|jsonc?)|turbo\.json|schema\.prisma|\.hushlint\.ya?ml)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:k8s|kubernetes|helm|charts)\/|\.tf$/
