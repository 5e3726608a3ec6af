import { readFileSync } from 'node:fs'
import { type NeedleTable, readNeedles } from './engine/needle-table.ts'
import { readRules } from './engine/rule-table.ts'
import type { CompiledRule } from './engine/types.ts'

/** Sections of ASCII text with an empty line between them (`scripts/catalogue/emit.ts`). The bundler puts the file beside the bundle. */
const [optInIds = '', index = '', literals = '', columns = '', rows = ''] = readFileSync(
  new URL('./generated/catalogue.txt', import.meta.url),
  'latin1',
).split('\n\n')

/** All built-in rules with a pattern, in order of their files. */
export const rules: readonly CompiledRule[] = readRules(index, rows)

/** Rules of all kinds that run only where they are asked for. */
export const optIn: ReadonlySet<string> = new Set(optInIds.split(' '))

/** What the prefilter looks for; targets are indexes into `rules`. */
export const needles: NeedleTable = readNeedles(JSON.parse(literals), columns)
