import type { CompiledRule, Match } from '../types.ts'

/** What detectors get of the engine. */
export interface DetectorContext {
  readonly rules: readonly CompiledRule[]
  /** By rule index: whether it runs. */
  readonly on: readonly boolean[]
  /** Scans a decoded text one level deeper. */
  readonly nested: (text: string, depth: number) => readonly Match[]
}

/** Gives the rule of an id if it exists and runs. */
export function ruleById(context: DetectorContext, id: string): CompiledRule | undefined {
  return context.rules.find((rule, index) => rule.id === id && context.on[index])
}
