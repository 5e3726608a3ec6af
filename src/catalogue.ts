import { readFileSync } from 'node:fs'
import { readCatalogue } from './engine/catalogue-text.ts'

/** The built-in rules. The bundler puts the text beside the bundle. */
export const { rules, optIn, needles, marks } = readCatalogue(
  readFileSync(new URL('./generated/catalogue.txt', import.meta.url), 'latin1'),
)
