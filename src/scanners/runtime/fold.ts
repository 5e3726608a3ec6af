import type { Hit } from '../types.ts'

/** A check that is off in thirty calls of a file is one thing to mend: the first, with the others as further places. */
export function foldCertificates(hits: readonly Hit[]): readonly Hit[] {
  const first = new Map<string | Hit, Hit>()
  for (const hit of hits) {
    const key = hit.rule === 'tls-check-off' ? `${hit.subject} ${hit.level}` : hit
    const known = first.get(key)
    const { start, end } = hit
    const place = { message: 'Here too', start, end }
    first.set(
      key,
      known === undefined ? hit : { ...known, related: [...(known.related ?? []), place].slice(0, MOST) },
    )
  }
  return [...first.values()]
}

const MOST = 100
