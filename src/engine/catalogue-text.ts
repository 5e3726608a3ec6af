import { type NeedleTable, readNeedles } from './needle-table.ts'
import { readRules } from './rule-table.ts'
import type { CompiledRule } from './types.ts'

/** What a scan needs of the built-in rules. */
export interface Catalogue {
  /** All rules with a pattern, in order of their files. */
  readonly rules: readonly CompiledRule[]
  /** Rules of all kinds that run only where they are asked for. */
  readonly optIn: ReadonlySet<string>
  /** What the prefilter looks for; targets are indexes into `rules`. */
  readonly needles: NeedleTable
  /** What kinds of files look for, in the order of the targets of their needles. */
  readonly marks: readonly string[]
}

/** @param text what `scripts/catalogue/emit.ts` writes: sections of ASCII with an empty line between them */
export function readCatalogue(text: string): Catalogue {
  const [optIn = '', index = '', literals = '', columns = '', marks = '', rows = ''] = text.split('\n\n')
  return {
    rules: readRules(index, rows),
    optIn: new Set(optIn.split(' ')),
    needles: readNeedles(JSON.parse(literals), columns),
    marks: JSON.parse(marks),
  }
}
