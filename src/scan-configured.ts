import { basename } from 'node:path'
import { CONFIG_FILES, DEFAULTS } from './config/defaults.ts'
import { compileGlob } from './config/glob.ts'
import type { ConfiguredPattern, DenyEntry } from './config/types.ts'
import { type ConfiguredScanner, createConfiguredScanner } from './engine/configured-scan.ts'
import type { OwnWords } from './engine/own-words.ts'

/** Compiles what the configuration brings along: patterns and own words. Each comes with its code only where there are any. */
export async function compileConfiguration(
  patterns: readonly ConfiguredPattern[],
  deny: readonly DenyEntry[],
): Promise<ConfiguredScanner & Pick<OwnWords, 'warnings' | 'holdsAt'>> {
  const own =
    patterns.length === 0
      ? { rules: [], warnings: [] }
      : await (await import('./engine/configured.ts')).compileConfigured(patterns)
  const words =
    deny.length === 0
      ? undefined
      : await (await import('./engine/own-words.ts')).compileOwnWords(deny, compileGlob, isOwnFile)
  const scanner = createConfiguredScanner([...own.rules, ...(words?.rules ?? [])])
  return {
    scan: scanner.scan,
    warnings: [...own.warnings, ...(words?.warnings ?? [])],
    holdsAt: (kind, path) => words?.holdsAt(kind, path),
  }
}

/** The configuration and the baseline: the words stand in both. */
function isOwnFile(path: string): boolean {
  return OWN_FILES.includes(basename(path))
}

const OWN_FILES: readonly string[] = [...CONFIG_FILES, DEFAULTS.baseline]
