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
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  /**
   * `secret`: a credential of somebody, live or not. `test-secret`: made up, a default or of a test, but a credential in form
   * and use. `noise`: none at all.
   */
  readonly verdict: 'secret' | 'test-secret' | 'noise'
  readonly why: string
}

/** A repository that was scanned, with the rules of one day. Written by `scan.ts --write`, the first four by hand. */
export interface Repository {
  readonly repository: string
  /** `development`: rules were changed after reading it. `held-out`: read after the last change. */
  readonly set: 'development' | 'held-out'
  readonly kind: string
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

export const folder = fileURLToPath(new URL('.', import.meta.url))

export const labels = lines<Label>('labels.jsonl')
export const repositories = lines<Repository>('repositories.jsonl')

function lines<T>(name: string): readonly T[] {
  return readFileSync(`${folder}${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
