import { lowered } from './demote.ts'
import { classifyKeyName } from './key-name.ts'
import type { Match } from './types.ts'

/** So many services, each with a key of its own, no file of settings holds. */
const MANY = 20

/**
 * A name that says little (`key`) and has many different values in one content is the field of records, as recorded responses and exports have
 * them, and its values are ids; so are many JSON Web Tokens statements that travel with records. Those matches become notes.
 */
export function weighRecords(matches: readonly Match[]): readonly Match[] {
  if (matches.length < MANY) return matches
  const fields = matches.map(fieldOf)
  const values = new Map<string, Set<string>>()
  for (const [i, { value }] of matches.entries()) {
    const field = fields[i]
    if (field === undefined) continue
    const known = values.get(field)
    if (known === undefined) values.set(field, new Set([value]))
    else known.add(value)
  }
  return matches.map((match, i) => {
    const field = fields[i]
    const count = field === undefined ? 0 : (values.get(field)?.size ?? 0)
    if (count < MANY) return match
    return lowered(match, 'note', `is one of ${count} such values here: a field of records`)
  })
}

/** What a match may be a field of; undefined where it cannot be one, or is a note already. */
function fieldOf({ rule, keyName, level, proof }: Match): string | undefined {
  if (level === 'note' || proof === 'proven') return undefined
  if (rule.id === 'jwt') return ' jwt'
  return keyName !== undefined && classifyKeyName(keyName) === 'weak' ? keyName : undefined
}
