import type { ForbiddenEntry } from '../../config/types.ts'
import type { Level } from '../../findings/types.ts'

/** An entry of `forbidden-values` in the configuration, ready for use. */
export interface ForbiddenValue {
  /** Whether it is about a variable of this name. */
  readonly takes: (name: string) => boolean
  readonly refuses: (value: string) => boolean
  /** `any`: wherever it is set. */
  readonly stage: 'production' | 'any'
  readonly level: Level
  /** A clause without its full stop. */
  readonly reason: string
  /** A literal of every name that is meant, for a quick look; '' where there is none. */
  readonly literal: string
}

/** Prepares the entries of the configuration. */
export function forbiddenValues(entries: readonly ForbiddenEntry[]): readonly ForbiddenValue[] {
  return entries.map(({ name, values, only, where, level, reason }) => {
    const parts = name.split('*')
    const given = new Set((only ?? values ?? []).map((value) => value.toLowerCase()))
    return {
      takes: (variable) => matches(parts, variable),
      refuses: (value) => value !== '' && given.has(value.toLowerCase()) === (only === undefined),
      stage: where === 'production' ? 'production' : 'any',
      ...{ level, reason: reason.replace(/[.\s]+$/, '') },
      literal: parts.reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
    }
  })
}

/** Whether the parts between the stars stand in the name in order, the first at its start and the last at its end. */
function matches(parts: readonly string[], name: string): boolean {
  const [first = '', ...rest] = parts
  if (rest.length === 0) return name === first
  const last = rest.at(-1) ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false
  let at = first.length
  const end = name.length - last.length
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
