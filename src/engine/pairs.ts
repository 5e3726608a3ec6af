import { withArticle } from './article.ts'
import type { Match } from './types.ts'

/**
 * Joins what belongs together: where a rule names another one as its pair and both match within its number of lines,
 * the partner becomes a related place of the finding instead of one of its own. Matches come and go in order of offset.
 */
export function joinPairs(bytes: Buffer, matches: readonly Match[]): readonly Match[] {
  if (!matches.some((match) => match.rule.pair !== undefined)) return matches
  const absorbed = new Set<Match>()
  const joined = matches.map((match) => {
    const { pair } = match.rule
    if (pair === undefined) return match
    const partner = nearest(bytes, match, matches, pair.rule, pair.lines, absorbed)
    if (partner === undefined) return match
    absorbed.add(partner)
    return {
      ...match,
      evidence: [
        ...match.evidence,
        { kind: 'pair', weight: 'for', text: `stands beside ${withArticle(partner.rule.title)}` } as const,
      ],
      related: [...match.related, { message: partner.rule.title, start: partner.start, end: partner.end }],
    }
  })
  const partners = [...absorbed]
  return joined.filter((match, index) => {
    if (absorbed.has(matches[index] as Match)) return false
    // A guess by name at the partner's place would be a second finding of the same line.
    const isGuess = match.rule.detector === 'assignment'
    return !isGuess || !partners.some(({ start, end }) => match.start < end && start < match.end)
  })
}

function nearest(
  bytes: Buffer,
  match: Match,
  matches: readonly Match[],
  ruleId: string,
  lines: number,
  taken: ReadonlySet<Match>,
): Match | undefined {
  let best: Match | undefined
  let least = Number.POSITIVE_INFINITY
  for (const other of matches) {
    if (other.rule.id !== ruleId || taken.has(other)) continue
    const distance = Math.max(other.start - match.end, match.start - other.end, 0)
    if (distance < least && linesBetween(bytes, match, other, lines) <= lines) {
      least = distance
      best = other
    }
  }
  return best
}

/** Line ends between two matches, in either order; counted up to one more than `limit`. */
export function linesBetween(bytes: Buffer, a: Match, b: Match, limit: number): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  let count = 0
  for (let i = bytes.indexOf(0x0a, first.end); i >= 0 && i < second.start; i = bytes.indexOf(0x0a, i + 1)) {
    count++
    if (count > limit) break
  }
  return count
}
