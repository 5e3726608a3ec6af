import type { Document, Hit, ScannerContext } from '../types.ts'
import { judgeSetting } from './judge.ts'
import { mayBreakRule } from './prefilter.ts'
import { settingsSyntaxOf } from './paths.ts'
import { readSettings } from './read.ts'

/** Variables that must not be set to what they are, in every kind of file that sets them. */
export async function scanSettings(
  document: Document,
  { settings }: ScannerContext,
): Promise<readonly Hit[]> {
  const syntax = settingsSyntaxOf(document.path)
  if (syntax === undefined || !mayBreakRule(document.text, settings)) return []
  try {
    return (await readSettings(document)).flatMap((setting) => judgeSetting(setting, settings))
  } catch {
    // The scanner of the kind of file says what is wrong with it; templates are no documents until they are filled in.
    return []
  }
}
