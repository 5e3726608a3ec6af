import { readFileSync } from 'node:fs'
import { keptFile, writeKept } from '../kept-file.ts'
import { type ConfigData, DEFAULTS } from './defaults.ts'

/**
 * What is kept in Git's folder so that a hook need not load the YAML parser. The source text itself is the key:
 * comparing it is exact, and cheaper than to load a hash. Nothing but the user's own settings is in it.
 */
interface Entry {
  readonly version: string
  readonly source: string
  readonly config: ConfigData
}

/** The parsed form of `source` as this version of hushlint left it; undefined when there is none that can be used. */
export function readCache(gitDir: string, version: string, source: string): ConfigData | undefined {
  try {
    const entry = JSON.parse(readFileSync(keptFile(gitDir, NAME), 'utf8')) as Partial<Entry> | null
    if (entry?.version !== version || entry.source !== source) return undefined
    // JSON has no `undefined`: the one field that may be so is absent.
    const config = { ...entry.config, packs: entry.config?.packs } as ConfigData
    return isWhole(config) ? config : undefined
  } catch {
    return undefined
  }
}

/** Keeps a parsed configuration, whole or not at all. A folder that cannot be written is no error: the next run parses again. */
export function writeCache(gitDir: string, version: string, source: string, config: ConfigData): void {
  writeKept(gitDir, NAME, JSON.stringify({ version, source, config } satisfies Entry))
}

const NAME = 'config.json'

/** Same fields of the same kinds as the defaults. */
function isWhole(config: ConfigData): boolean {
  return Object.entries(DEFAULTS).every(([key, value]) => {
    const field: unknown = config[key as keyof ConfigData]
    if (key === 'packs') return field === undefined || Array.isArray(field)
    return typeof field === typeof value && Array.isArray(field) === Array.isArray(value) && field !== null
  })
}
