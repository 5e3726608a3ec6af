import { isCode } from '../code-path.ts'
import type { RepositoryCheck } from '../types.ts'
import { findInventory } from './read/find.ts'

/** Documents, code and deployment files, and where they do not agree about variables and secrets. */
export const inventoryCheck: RepositoryCheck = {
  name: 'inventory',
  packs: ['inventory'],
  code: true,
  wants: (path, { inventory }) =>
    triggers.test(path) || inventory?.(path) === true || (!isCode(path) && findInventory(path) !== undefined),
  load: async () => (await import('./run.ts')).runInventory,
}

/** Files in which variables are declared, handed on or documented. Other code is looked at when everything is. */
const triggers =
  /(?:^|\/)(?:[\w-]*env|config|settings)(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|py)$|(?:^|\/)(?:(?:docker-)?compose[\w.-]*\.ya?ml|(?:Dockerfile|Containerfile)[\w.-]*|fly[\w.-]*\.toml|wrangler\.(?:toml|jsonc?)|turbo\.json|schema\.prisma|\.hushlint\.ya?ml)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:k8s|kubernetes|helm|charts)\/|\.tf$/
