import { isDockerfile, isDockerignore } from './dockerfile/path.ts'
import { concernsIgnoring } from './files/ignored.ts'
import { namedFile } from './files/paths.ts'
import { inventoryCheck } from './inventory/check.ts'
import { mayNameCommits } from './personal/kinds.ts'
import type { RepositoryCheck, ScannerSettings } from './types.ts'

/** Every check that looks at several files together. Loaded at each start: the checks themselves come when they are wanted. */
export const checks: readonly RepositoryCheck[] = [
  inventoryCheck,
  {
    name: 'files by name',
    wants: (path) => namedFile(path) !== undefined,
    load: async () => (await import('./files/tracked.ts')).checkTrackedFiles,
  },
  {
    name: 'ignored environment files',
    wants: concernsIgnoring,
    load: async () => (await import('./files/ignored.ts')).checkIgnored,
  },
  {
    name: 'commit-hashes',
    wants: (path) => mayNameCommits(path),
    load: async () => (await import('./personal/commit-hashes.ts')).checkCommitHashes,
  },
  {
    name: 'build-context',
    wants: (path) => isDockerfile(path) || isDockerignore(path),
    load: async () => (await import('./dockerfile/context.ts')).checkBuildContexts,
  },
]

/** Whether a check has something to do: always where everything is looked at. */
export function anyCheckWanted(
  changed: ReadonlySet<string> | undefined,
  settings: Pick<ScannerSettings, 'inventory'>,
): boolean {
  return checks.some(
    ({ wants }) => changed === undefined || [...changed].some((path) => wants(path, settings)),
  )
}
