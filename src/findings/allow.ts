import type { AllowEntry } from '../config/types.ts'
import type { AllowValue } from './detect.ts'
import type { Finding, Suppression } from './types.ts'

/** The allow list of a run. Its expressions see the clear value while a detection is made, its paths are looked at later. */
export interface AllowList {
  /**
   * For the detector: indexes of the entries with a value expression whose rule and value conditions hold; most often
   * none.
   */
  readonly allowValue: AllowValue
  /** The first entry of which all conditions hold. */
  readonly find: (finding: Pick<Finding, 'ruleId' | 'path' | 'allowedBy'>) => Suppression | undefined
}

/** Compiles an expression of the user's (RE2 syntax) into a test on a whole clear value. */
export type CompileExpression = (
  expression: string,
  entry: AllowEntry,
) => ((value: string) => boolean) | Promise<(value: string) => boolean>

/**
 * @param file Name of the configuration file, for reasons.
 * @param compile Called once for each entry with a value; loads the engine for it, if need be.
 */
export async function createAllowList(
  entries: readonly AllowEntry[],
  file: string,
  compile: CompileExpression,
): Promise<AllowList> {
  const globs = entries.some((entry) => entry.path !== undefined)
    ? await import('../config/glob.ts')
    : undefined
  const compiled: CompiledEntry[] = []
  for (const entry of entries) {
    compiled.push({
      entry,
      path: entry.path === undefined ? undefined : globs?.compileGlob(entry.path),
      value: entry.value === undefined ? undefined : await compile(entry.value, entry),
    })
  }
  const valued = [...compiled.entries()].filter(([, { value }]) => value !== undefined)
  const isFor = (entry: AllowEntry, ruleId: string): boolean =>
    entry.rule === undefined || entry.rule === ruleId
  return {
    allowValue: (ruleId, value) =>
      valued.filter(([, each]) => isFor(each.entry, ruleId) && each.value?.(value)).map(([index]) => index),
    find({ ruleId, path, allowedBy = [] }) {
      const index = compiled.findIndex(
        (each, i) =>
          isFor(each.entry, ruleId) &&
          (each.path === undefined || each.path(path.text)) &&
          (each.value === undefined || allowedBy.includes(i)),
      )
      const entry = compiled[index]?.entry
      return entry && { kind: 'allow', reason: `${file}:${entry.line}: ${entry.reason}` }
    },
  }
}

interface CompiledEntry {
  readonly entry: AllowEntry
  readonly path: ((path: string) => boolean) | undefined
  readonly value: ((value: string) => boolean) | undefined
}
