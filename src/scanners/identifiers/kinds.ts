import type { FileKind } from '../types.ts'

/** Kinds of files in which the place says that a value is somebody's id. */
export const identifierKinds: readonly FileKind[] = [
  {
    name: 'wrangler-ids',
    packs: ['identifiers'],
    takes: (path) => /(?:^|\/)wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)$/.test(path),
    load: async () => (await import('./wrangler.ts')).scanWrangler,
  },
  {
    name: 'account-lists',
    packs: ['identifiers'],
    takes: (path) =>
      /\.(?:ya?ml|jsonc?)$/i.test(path) && !/(?:-lock|\.lock|\.min|tsconfig[^/]*)\.\w+$/.test(path),
    holds: holdsAccounts,
    inHistory: false,
    load: async () => (await import('./accounts.ts')).scanAccounts,
  },
  {
    name: 'terraform-account-lists',
    packs: ['identifiers'],
    takes: (path) => /\.(?:tf|tfvars|hcl)$/.test(path),
    holds: holdsAccounts,
    inHistory: false,
    load: async () => (await import('./accounts.ts')).scanAccounts,
  },
  {
    name: 'firebase-projects',
    packs: ['identifiers'],
    takes: (path) => /(?:^|\/)\.firebaserc$/.test(path),
    load: async () => (await import('./firebase.ts')).scanFirebase,
  },
]

/** The names of keys are in the bytes as they are: nothing is loaded for the many files without them. */
function holdsAccounts(bytes: Buffer): boolean {
  return (
    ['ccount', 'rincipal', 'wners', 'dentifiers'].some((word) => bytes.includes(word)) &&
    /\d{12}/.test(bytes.toString('latin1'))
  )
}
