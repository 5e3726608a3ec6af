import { inventoryCheck } from './inventory/check.ts'
import type { RepositoryCheck } from './types.ts'

/** Every check that looks at several files together. Loaded at each start: the checks themselves come when they are wanted. */
export const checks: readonly RepositoryCheck[] = [inventoryCheck]

/** Whether a check has something to do: always where everything is looked at. */
export function anyCheckWanted(changed: ReadonlySet<string> | undefined): boolean {
  return checks.some((check) => changed === undefined || [...changed].some(check.wants))
}
