import type { ColumnRole } from '../types.ts'

/**
 * Meaning of each column by its header. Words in the header only: the prose below may be in any language. Each role but `source`,
 * `description` and `other` is given once, to the first header that has it.
 */
export function columnRoles(headers: readonly string[]): readonly ColumnRole[] {
  const given = new Set<ColumnRole>()
  const roles = headers.map((header, index): ColumnRole => {
    const role = ROLES.find(([, pattern]) => pattern.test(header.trim()))?.[0] ?? 'other'
    // `Secret` is the name where it comes first, and a yes or no behind the name.
    const meant = role === 'class' && index === 0 ? 'name' : role
    if (once.has(meant) && given.has(meant)) return 'other'
    given.add(meant)
    return meant
  })
  if (!given.has('name') && roles.length > 0) return ['name', ...roles.slice(1)]
  return roles
}

const once: ReadonlySet<ColumnRole> = new Set(['name', 'required', 'class', 'cadence', 'last-rotated'])

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['last-rotated', /^last[- ]?(?:rotat|chang|updat)|^rotated(?: on| at)?$|rotated$/i],
  ['cadence', /rotation|rotate|cadence|^ttl$|expir|frequency|interval|lifetime/i],
  ['hook', /automation|hook|^script$|^workflow$/i],
  ['required', /requir|mandatory|^req\.?\??$|^needed/i],
  ['class', /^(?:secret|sensitive|sensitivity|type|class|classification|kind|secret\?|sensitive\?)$/i],
  ['default', /default|^example(?: value)?$/i],
  ['source', /source|location|stor(?:ed|e|age)|where|vault|^set in|provider|held in/i],
  [
    'name',
    /variable|^names?$|^keys?$|^secrets?(?: name| key)?$|^env|^parameter|^setting|^option|^secret category/i,
  ],
  ['description', /descri|purpose|notes?|usage|used|what|comment|meaning|details?|protects/i],
]
