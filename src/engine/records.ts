import { classifyKeyName } from './key-name.ts'
import type { Match } from './types.ts'

/** So many services, each with a key of its own, no file of settings holds. */
const MANY = 20

/**
 * A name that says little (`key`) and has many different values in one content is the field of records, as recorded responses and exports have
 * them, and its values are ids: those matches become notes.
 */
export function weighRecords(matches: readonly Match[]): readonly Match[] {
  if (matches.length < MANY) return matches
  const values = new Map<string, Set<string>>()
  for (const { keyName, value, level } of matches) {
    if (keyName === undefined || level === 'note' || classifyKeyName(keyName) !== 'weak') continue
    const known = values.get(keyName)
    if (known === undefined) values.set(keyName, new Set([value]))
    else known.add(value)
  }
  return matches.map((match) => {
    const count = match.keyName === undefined ? 0 : (values.get(match.keyName)?.size ?? 0)
    if (count < MANY || match.level === 'note') return match
    const text = `is one of ${count} values under this name: a field of records`
    const evidence = [...match.evidence, { kind: 'structure', weight: 'against', text } as const]
    return { ...match, level: 'note', evidence }
  })
}
