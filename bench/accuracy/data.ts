import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One finding that was read by hand. Never holds a value, an excerpt or a part of one. */
export interface Label {
  /** `owner/name` on GitHub. */
  readonly repository: string
  /** The commit whose history was scanned. */
  readonly commit: string
  /** Id of the blob, commit or tag in which it stands; 1-based line. */
  readonly object: string
  readonly path: string
  readonly line: number
  /** Where the value begins on that line and where it ends on it, 1-based, in UTF-16 code units, the end exclusive. Not in members of archives; since round 12. */
  readonly columns?: readonly [number, number]
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  /** The level that it would have had, where it is a note since too many like it were none (`src/findings/doubt.ts`). Since round 23. */
  readonly doubted?: 'error' | 'warning'
  /** A checksum or a structure proved it. Absent: not, or not known; since round 12. */
  readonly proven?: true
  /**
   * `secret`: a credential of somebody, live or not. `test-secret`: made up, a default or of a test, but a credential in form
   * and use. `noise`: none at all.
   */
  readonly verdict: 'secret' | 'test-secret' | 'noise'
  readonly why: string
  /** Which of the repository's values it is: the same number is the same value. Since round 12. */
  readonly value?: number
  /** What the program said of the place when `again.ts` asked it last. */
  readonly today?: 'error' | 'warning' | 'note' | 'joined' | 'gone'
}

/** A finding of the packs for deployment files and programs that was read. Never holds a value, an excerpt or a part of one. */
export interface PracticeLabel {
  readonly repository: string
  readonly commit: string
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  /** As above; `practice`: no value stands there, but what the rule says is so (a copied file, a bare argument). */
  readonly verdict: Label['verdict'] | 'practice'
  readonly why: string
}

/** A finding of some scanner in a worktree, judged by a reader who did not know whose it was. Never holds a value. */
export interface PeerLabel {
  readonly tool: string
  readonly repository: string
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly rule: string
  readonly verdict: Label['verdict']
  /** What hushlint reports within two lines of it: an error or a warning (`loud`), a note, or nothing. */
  readonly hushlint: 'loud' | 'note' | 'none'
}

/** A repository that was scanned, with the rules of one day. Written by `scan.ts --write`, the first four by hand. */
export interface Repository {
  readonly repository: string
  /** `development`: rules were changed after reading it. `held-out`: read after the last change. */
  readonly set: 'development' | 'held-out'
  readonly kind: string
  /** The round in which it was scanned for the first time, with rules that had never met it; since round 12. */
  readonly round?: number
  /** False for what holds credentials on purpose: training, secret scanners, cryptography. */
  readonly ordinary: boolean
  readonly commit: string
  /** Files of that commit. */
  readonly files: number
  /** Findings in the files, and in the whole history. */
  readonly tree: Counts
  readonly history: Counts
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
}

export const PRACTICE_COLUMNS = [
  ['secret', 'secret'],
  ['test-secret', 'test secret'],
  ['practice', 'practice'],
  ['noise', 'noise'],
] as const

export const folder = fileURLToPath(new URL('.', import.meta.url))

export const labels = lines<Label>('labels.jsonl')
export const repositories = lines<Repository>('repositories.jsonl')

const MADE = new Set(repositories.filter(({ ordinary }) => !ordinary).map(({ repository }) => repository))
/** Not among `repositories`. */
const OTHER_TRAINING = new Set(['vulhub/vulhub'])

/** Whether a repository holds credentials on purpose: training, secret scanners. */
export function isTraining(repository: string): boolean {
  return OTHER_TRAINING.has(repository) || MADE.has(repository)
}

/** The rows of a file of labels or repositories in this folder, in its order. */
export function lines<T>(name: string): readonly T[] {
  return readFileSync(`${folder}${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
