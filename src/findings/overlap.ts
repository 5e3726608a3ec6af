import type { Match } from '../engine/types.ts'
import { severity } from './level.ts'

/**
 * Of matches that overlap, keeps the one that says most, so that one secret is one finding: a service's rule before
 * a guess by shape or name, proven before unproven before failed, longer before shorter, graver before lighter. What is
 * still equal is decided by rule id and place, never by the order of the input. Sorted by place.
 *
 * Different values that share one encoded span (two tokens in one base64 text) are both kept.
 */
export function resolveOverlaps(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches]
  const kept: Match[] = []
  let group: Match[] = []
  let end = -1
  for (const match of withoutFolded(matches).sort(byPlace)) {
    if (match.start >= end && group.length > 0) {
      kept.push(...best(group))
      group = []
    }
    group.push(match)
    end = Math.max(end, match.end)
  }
  kept.push(...best(group))
  return kept.sort(byPlace)
}

/** Without guesses by name at the further places of a scanner's finding: that one speaks for them all. */
function withoutFolded(matches: readonly Match[]): Match[] {
  const folded = matches.flatMap(({ kind, subject, related }) =>
    kind === undefined || subject !== undefined ? [] : related,
  )
  if (folded.length === 0) return [...matches]
  return matches.filter(
    ({ rule, start, end }) =>
      rule.detector !== 'assignment' || !folded.some((place) => place.start < end && start < place.end),
  )
}

/** Winners of a group that hangs together: best first, each takes out what overlaps it. */
function best(group: readonly Match[]): readonly Match[] {
  if (group.length < 2) return group
  const winners: Match[] = []
  for (const match of [...group].sort(byWeight)) {
    if (!winners.some((winner) => overlaps(winner, match) && !distinctWithin(winner, match)))
      winners.push(match)
  }
  return winners
}

function overlaps(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end
}

function distinctWithin(a: Match, b: Match): boolean {
  if (a.start !== b.start || a.end !== b.end || !isEncoded(a) || !isEncoded(b)) return false
  return !holds(a.value, b.value) && !holds(b.value, a.value)
}

/** Whether a value is within another one, which may be given as it is written or decoded. */
function holds(outer: string, inner: string): boolean {
  return outer.includes(inner) || Buffer.from(outer, 'base64').toString().includes(inner)
}

function isEncoded(match: Match): boolean {
  return match.evidence.some(({ kind, weight }) => kind === 'encoding' && weight === 'for')
}

function byWeight(a: Match, b: Match): number {
  return (
    specificity(b) - specificity(a) ||
    proofRank[b.proof] - proofRank[a.proof] ||
    b.end - b.start - (a.end - a.start) ||
    severity(b.level) - severity(a.level) ||
    byPlace(a, b)
  )
}

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || compare(a.rule.id, b.rule.id) || compare(a.value, b.value)
}

/**
 * A pattern is a service's own, a scanner knows the file, a URL or a command says at least what the password is for, an assignment is a
 * guess by name. What is no secret comes last: it must not hide one.
 */
function specificity({ rule, subject, kind }: Match): number {
  if (subject !== undefined) return kind === undefined ? -1 : -0.5
  if (kind !== undefined) return 1.5
  // A rule that says what it is goes first, so that a fingerprint does not depend on who has which values.
  if (rule.id === 'known-value') return -0.5
  return rule.detector === 'assignment' ? 0 : rule.detector === 'url-userinfo' || rule.typed === true ? 1 : 2
}

const proofRank = { proven: 2, none: 1, failed: 0 } as const

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
