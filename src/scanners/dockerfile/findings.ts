import type { Level } from '../../findings/types.ts'
import type { Hit } from '../types.ts'
import { classifyEntry, type EntryClass, type EntryKind } from '../secret-value.ts'
import type { Stage } from './model.ts'

/** What a literal under the name of a secret deserves in an image, which everybody who can pull it can read; undefined for what is none. */
export function levelInImage({ kind, level }: EntryClass): Level | undefined {
  return kind === 'weak' ? 'error' : level
}

/** One level lower outside of the image that is built in the end: the build cache and its registry still hold it. */
export function levelInStage(level: Level, stage: Stage | undefined): Level {
  if (stage === undefined || stage.isFinal) return level
  return level === 'error' ? 'warning' : 'note'
}

/** A literal value with its name, at its place. */
export interface NamedLiteral {
  readonly rule: string
  /** What decides whether it is a secret. */
  readonly key: string
  /** What the reader is told; default: `key`. */
  readonly label?: string
  readonly value: string
  readonly start: number
  readonly end: number
  readonly stage: Stage | undefined
  readonly names: readonly string[]
  /** Kinds of values that are nothing there. Default: none. */
  readonly except?: readonly EntryKind[]
}

/** The hit of a literal; undefined when it is no secret. */
export function literalHit(literal: NamedLiteral): Hit | undefined {
  const { rule, key, label = key, value, start, end, stage, names, except } = literal
  const verdict = classifyEntry({ key, value, names })
  const level = levelInImage(verdict)
  if (level === undefined || except?.includes(verdict.kind)) return undefined
  // The default inside `${NAME:-default}` stands where it is written, unless escapes moved it.
  const exact = end - start === value.length
  const from = exact ? start + verdict.offset : start
  return {
    rule,
    start: from,
    end: exact ? from + verdict.literal.length : end,
    value: verdict.literal,
    keyName: label,
    level: levelInStage(level, stage),
    random: verdict.random,
    evidence: verdict.evidence.map((each) =>
      each.kind === 'name' && label !== key ? { ...each, text: `is what ${label} takes as a secret` } : each,
    ),
  }
}
