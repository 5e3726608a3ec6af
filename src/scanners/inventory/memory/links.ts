import type { VaultPair } from '../types.ts'
import { FORM } from './form.ts'
import type { UsageRow } from './usage-row.ts'

/** What linking gave for one file, and what that rests on. */
export interface FileLinks {
  /** Kind and id of the content. */
  readonly id: string
  /** Specifier, name, the file that is meant (0 for none), whether it is thin (`Outline.imports`). */
  readonly imports: readonly (readonly [string, string, string | 0, boolean])[]
  /** `export * from`, as places in `imports`. */
  readonly stars: readonly number[]
  /** Exports: name, hash, places in `imports`, shape of a foreign call (`Item.shape`) or 0. */
  readonly items: readonly (readonly [string, string, readonly number[], string | 0])[]
  /** Names of exports with a shape that are an environment. */
  readonly environments: readonly string[]
  /** Parameters that it gives an environment: the file of the function, key, round. */
  readonly given: readonly (readonly [string, string, number])[]
  /** With the path where it is not this file's. */
  readonly usages: readonly (readonly [string | 0, UsageRow])[]
  readonly dynamic: readonly (readonly [number, number])[]
  readonly pairs: readonly VaultPair[]
}

/** What linking gave for all files of a state. */
export interface Links {
  readonly form: number
  /** By what imports were resolved: all paths of code and the contents of manifests. */
  readonly modules: string
  readonly files: Readonly<Record<string, FileLinks>>
}

/** Undefined for what is no JSON or of another form. */
export function linksIn(text: string | undefined): Links | undefined {
  if (text === undefined) return undefined
  try {
    const links = JSON.parse(text) as Links
    return links.form === FORM ? links : undefined
  } catch {
    return undefined
  }
}
