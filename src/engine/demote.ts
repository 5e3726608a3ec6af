import type { Level } from '../findings/types.ts'
import type { Match } from './types.ts'

/** One level down; a note stays a note. */
export function demote(level: Level): Level {
  return level === 'error' ? 'warning' : 'note'
}

/** The match at another level, with the reason among its evidence: what stands around it, or what it is made of. */
export function lowered(match: Match, level: Level, text: string): Match {
  return { ...match, level, evidence: [...match.evidence, { kind: 'structure', weight: 'against', text }] }
}
