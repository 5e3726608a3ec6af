import type { Level } from '../findings/types.ts'

/** One level down; a note stays a note. */
export function demote(level: Level): Level {
  return level === 'error' ? 'warning' : 'note'
}
