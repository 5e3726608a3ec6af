import { globMatcher } from './glob.ts'
import type { ManagedBy } from './types.ts'

/** `managed-by:` with its globs compiled. */
export function managedVariables(entries: readonly ManagedBy[]) {
  return entries.map(({ module, variables }) => ({ module, variables, isModule: globMatcher([module]) }))
}
