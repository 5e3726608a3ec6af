import { demote } from '../engine/demote.ts'
import type { PathClass } from './path-class.ts'
import type { Detection, Level } from './types.ts'

/** What the level of a finding depends on besides its path. */
export type Leveled = Pick<Detection, 'level' | 'proof' | 'evidence' | 'tag' | 'pack' | 'live'>

/**
 * The level of a finding at a path. Rule, proof and evidence have been weighed before, when the path was not known yet (one
 * content can stand at many): the engine makes of them the base level (proven: error; failed, expired or protected by
 * a passphrase: one level down), which comes as `detection.level`. The path then takes away or adds:
 *
 * - A value that is in use today is an error anywhere.
 * - A proven error stays one anywhere.
 * - In tests, examples, documentation, lock files and other people's code everything else is a note.
 * - Generated files hold much that looks like a secret: one level down.
 * - A password that is a word, under a key with a telling name, is an error in production files, and goes one level
 *   down in those for local development, where it mostly is a default. In a translation it is a text.
 */
export function levelAtPath(
  { level, proof, evidence, tag, pack, live }: Leveled,
  classes: ReadonlySet<PathClass>,
): Level {
  if (live !== undefined) return 'error'
  // A runbook is documentation: that is where its findings belong.
  if (pack === 'inventory') return level
  if (classes.size === 0 || (proof === 'proven' && level === 'error')) return level
  if (quiet.some((name) => classes.has(name))) return 'note'
  if (classes.has('generated')) return demote(level)
  const wordLike =
    tag.startsWith('~') && evidence.some(({ kind, weight }) => kind === 'name' && weight === 'for')
  if (!wordLike) return level
  if (classes.has('translation')) return 'note'
  if (classes.has('production-like')) return level === 'warning' ? 'error' : level
  return classes.has('local') ? demote(level) : level
}

const quiet: readonly PathClass[] = ['test', 'example', 'documentation', 'lock-file', 'vendored']

/** 2 for an error, 1 for a warning, 0 for a note. */
export function severity(level: Level): number {
  return level === 'error' ? 2 : level === 'warning' ? 1 : 0
}
