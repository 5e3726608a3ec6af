import type { Level } from '../../../findings/types.ts'
import type { FileHit } from '../../types.ts'
import type { Place } from '../types.ts'

export interface HitDetails {
  readonly level?: Level
  /** A sentence with its full stop. */
  readonly message: string
  readonly related?: readonly (readonly [string, Place | undefined])[]
}

/** A finding of the inventory: about a variable or a target, at a place, with the other side beside it. */
export function hitAt(
  rule: string,
  subject: string,
  place: Place,
  { level, message, related = [] }: HitDetails,
): FileHit {
  const places = related.flatMap(([text, other]) =>
    other === undefined ? [] : [{ message: text, ...other }],
  )
  return {
    rule,
    subject,
    value: subject,
    message,
    related: places,
    ...place,
    ...(level !== undefined && { level }),
  }
}

/** `apps/web/env.ts`, for messages. */
export function list(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
