import type { Engine } from './engine/engine.ts'
import type { Detect } from './findings/detect.ts'
import { secretFinder } from './scan-content.ts'
import { checksFor } from './scanners/checks.ts'
import type { ScannerSettings } from './scanners/types.ts'
import type { Placed, Source } from './sources/types.ts'

export interface StateOptions {
  readonly now: Date
  /** Finds secrets in values. */
  readonly valueEngine: () => Engine
  readonly detect: Detect
  readonly settings: ScannerSettings
}

/** Starts what the checks need while the contents are scanned: Git lists the index, and modules are read. */
export function prepareChecks(source: Source, settings: ScannerSettings): void {
  const changed = source.changed?.()
  const wanted = checksFor(changed, settings)
  if (wanted.length === 0) return
  const started = [
    ...[source.state?.(), import('./scan-checks.ts')],
    ...wanted.flatMap((check) => [check.load(), ...((changed && check.prepare?.(changed)) ?? [])]),
  ]
  // What fails is said where it is asked for.
  for (const one of started) one?.catch(() => {})
}

/** What the checks of the state as a whole found: ignore files, runbooks. */
export async function checkState(
  source: Source,
  { now, valueEngine, detect, settings }: StateOptions,
): Promise<readonly Placed[]> {
  if (!source.state) return []
  const wanted = checksFor(source.changed?.(), settings)
  if (wanted.length === 0) return []
  const state = await source.state()
  if (state === undefined) return []
  const { runChecks } = await import('./scan-checks.ts')
  const context = { settings, now, secretsIn: secretFinder(valueEngine) }
  return runChecks(wanted, state, detect, context, (remark) => source.coverage.remarks.push(remark))
}
