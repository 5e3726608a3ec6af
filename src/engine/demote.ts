import type { Level } from '../findings/types.ts'
import type { Match } from './types.ts'

/** One level down; a note stays a note. */
export function demote(level: Level): Level {
  return level === 'error' ? 'warning' : 'note'
}

/** The same at another level, with the reason among its evidence: what stands around it, or what it is made of. */
export function lowered<Weighed extends Pick<Match, 'level' | 'evidence'>>(
  weighed: Weighed,
  level: Level,
  text: string,
): Weighed {
  const against = { kind: 'structure', weight: 'against', text } as const
  return { ...weighed, level, evidence: [...weighed.evidence, against] }
}
