import { demote } from '../engine/demote.ts'
import type { PathClass } from '../engine/path-class.ts'
import type { Detection, Level } from './types.ts'

/** What the level of a finding depends on besides its path. */
export type Leveled = Pick<Detection, 'level' | 'proof' | 'evidence' | 'tag' | 'pack' | 'live' | 'unsure'> & {
  readonly ruleId?: string
}

/**
 * The level of a finding at a path. Rule, proof and evidence have been weighed before, when the path was not known yet (one
 * content can stand at many): the engine makes of them the base level (proven: error; failed, expired or protected by
 * a passphrase: one level down), which comes as `detection.level`. The path then takes away or adds:
 *
 * - A value that is in use today is an error anywhere.
 * - A proven error stays one anywhere.
 * - In tests, examples, documentation, lock files and other people's code everything else is a note.
 * - Generated files hold much that looks like a secret: one level down, and a note where the name alone tells, but for files of settings.
 * - Outside files of settings, a password that is a word, and a random value under a name that may mean anything, are notes, and so is
 *   what a documentation comment holds: most such values are code, texts or samples. In pages, so is a key that is not called secret.
 * - A password that is a word, under a key with a telling name, is an error in production files, and goes one level
 *   down in those for local development, where it mostly is a default. In a translation it is a text.
 *
 * What is real but no secret (addresses, account ids, names of people) stands in documents more often than anywhere else: there its
 * level holds. It is never an error, unless the user made it one.
 */
export function levelAtPath(leveled: Leveled, classes: ReadonlySet<PathClass>): Level {
  const { level, proof, evidence, tag, pack, live } = leveled
  if (live !== undefined) return 'error'
  // A runbook is documentation: that is where its findings belong. What the user has set for own words holds everywhere.
  if (pack === 'inventory' || leveled.ruleId === OWN_WORDS) return level
  if (traces.includes(pack)) return levelOfTrace(leveled, classes)
  if (isUnsure(leveled.unsure, classes)) return 'note'
  if (classes.size === 0 || (proof === 'proven' && level === 'error')) return level
  if (quiet.some((name) => classes.has(name))) return 'note'
  // In a bundle a name is a property of anything, and a text the sample of a page.
  if (classes.has('generated')) return isNamed(evidence) && !classes.has('settings') ? 'note' : demote(level)
  const wordLike = tag.startsWith('~') && isNamed(evidence)
  // There, what is short or has a name that says little is a word too.
  if (classes.has('translation') && (wordLike || (isNamed(evidence) && level === 'warning'))) return 'note'
  if (!wordLike) return level
  if (classes.has('production-like')) return level === 'warning' ? 'error' : level
  return classes.has('local') ? demote(level) : level
}

/** The name beside it is what speaks for it. */
function isNamed(evidence: Leveled['evidence']): boolean {
  return evidence.some(({ kind, weight }) => kind === 'name' && weight === 'for')
}

function isUnsure(unsure: Leveled['unsure'], classes: ReadonlySet<PathClass>): boolean {
  if (unsure === undefined) return false
  return unsure === 'in-pages' ? classes.has('page') || classes.has('reporting') : !classes.has('settings')
}

/** The rule of `deny:` in the configuration. */
const OWN_WORDS = 'deny-word'

const traces: readonly Leveled['pack'][] = ['network', 'identifiers', 'personal']

/**
 * In tests, examples, lock files, other people's and generated code a note. An address is a warning in documentation and CI;
 * in code and configuration only where the line says what it is for (evidence of the kind `name`): lists of addresses that
 * are public on purpose stand there. Files that declare records of domains and networks are nothing else.
 */
function levelOfTrace({ level, evidence, pack }: Leveled, classes: ReadonlySet<PathClass>): Level {
  if (level === 'note' || untraced.some((name) => classes.has(name))) return 'note'
  if (pack !== 'network' || classes.has('documentation') || classes.has('ci')) return 'warning'
  if (classes.has('records')) return 'note'
  return isNamed(evidence) ? 'warning' : 'note'
}

const untraced: readonly PathClass[] = ['test', 'example', 'lock-file', 'vendored', 'generated']

const quiet: readonly PathClass[] = ['test', 'example', 'documentation', 'lock-file', 'vendored']

/** 2 for an error, 1 for a warning, 0 for a note. */
export function severity(level: Level): number {
  return level === 'error' ? 2 : level === 'warning' ? 1 : 0
}
