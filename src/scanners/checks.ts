import { isDockerfile, isDockerignore } from './dockerfile/path.ts'
import { concernsIgnoring } from './files/ignored.ts'
import { inventoryCheck } from './inventory/check.ts'
import { mayNameCommits } from './personal/kinds.ts'
import { isCode } from './code-path.ts'
import { concernsProduction } from './production/paths.ts'
import type { RepositoryCheck, ScannerSettings } from './types.ts'

/** Every check that looks at several files together. Loaded at each start: the checks themselves come when they are wanted. */
export const checks: readonly RepositoryCheck[] = [
  inventoryCheck,
  {
    name: 'ignored environment files',
    packs: ['files'],
    wants: concernsIgnoring,
    load: async () => (await import('./files/ignored.ts')).checkIgnored,
  },
  {
    name: 'commit-hashes',
    packs: ['personal'],
    rule: 'personal-commit-hash',
    wants: mayNameCommits,
    load: async () => (await import('./personal/commit-hashes.ts')).checkCommitHashes,
  },
  {
    name: 'production',
    packs: ['runtime'],
    wants: concernsProduction,
    load: async () => (await import('./production/check.ts')).checkProduction,
  },
  {
    name: 'build-context',
    packs: ['containers'],
    wants: (path) => isDockerfile(path) || isDockerignore(path),
    load: async () => (await import('./dockerfile/context.ts')).checkBuildContexts,
  },
]

/**
 * The checks that have a rule to run and something to look at: all of the former where everything is looked at.
 *
 * @param changed the paths of a change; undefined where everything is looked at
 */
export function checksFor(
  changed: ReadonlySet<string> | undefined,
  settings: ScannerSettings,
): readonly RepositoryCheck[] {
  const { packEnabled = () => true, enabled } = settings
  const paths = changed && [...changed].map((path) => ({ path, code: isCode(path) }))
  return checks.filter(
    ({ packs, rule, wants, code: takesCode }) =>
      packs.some((pack) => packEnabled(pack) && (rule === undefined || enabled(rule, pack))) &&
      (paths?.some(({ path, code }) => (takesCode || !code) && wants(path, settings)) ?? true),
  )
}
