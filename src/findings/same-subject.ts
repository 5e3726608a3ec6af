import type { Match } from '../engine/types.ts'
import { hasSubjects } from '../engine/subject-packs.ts'

/** How further places of a subject are called; `--fix` mends what is called `the same …` with the first. */
const SAME_VALUE = 'the same value'

/**
 * An account id that stands in a file ten times is one thing to mend: of the matches of one rule and subject the first is kept, with
 * the others as related places. For packs whose values are no secrets only.
 *
 * @param matches in order of place
 */
export function uniteSubjects(matches: readonly Match[]): readonly Match[] {
  const kept = new Map<string | Match, Match>()
  for (const match of matches) {
    const { rule, subject, start, end } = match
    const united = subject !== undefined && hasSubjects(rule.pack)
    const key = united ? `${rule.id} ${subject}` : match
    const first = kept.get(key)
    if (first === undefined) kept.set(key, match)
    else if (first.related.length < MOST) {
      kept.set(key, { ...first, related: [...first.related, { message: SAME_VALUE, start, end }] })
    }
  }
  return kept.size === matches.length ? matches : [...kept.values()]
}

const MOST = 1_000
