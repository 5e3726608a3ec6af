import type { Encoding } from './needles.ts'
import type { Match } from './types.ts'

/** A match in a decoded text, at the place of its encoded form. Offsets of related places have no meaning there. */
export function asEncoded(match: Match, start: number, end: number, encoding: Encoding): Match {
  const evidence = [
    ...match.evidence,
    { kind: 'encoding', weight: 'for', text: `written in ${encoding}` } as const,
  ]
  return { ...match, start, end, related: [], evidence }
}
