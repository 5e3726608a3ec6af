import { classifyValue } from '../../engine/value-class.ts'
import type { Evidence, Level } from '../../findings/types.ts'
import { classifyEntry, type EntryKind } from '../secret-value.ts'
import type { Scalar } from '../tree/node.ts'
import type { Hit } from '../types.ts'
import { isOther, type Named } from './variables.ts'

/** Levels that differ from what `classifyEntry` gives; undefined: silent. */
export type Levels = Readonly<Partial<Record<EntryKind, Level | undefined>>>

/** Templates are full of both, and both say that the secret is elsewhere. */
const QUIET: Levels = { placeholder: undefined, hash: undefined }
/** For files whose only use is a credential, and for what the file itself calls a secret. */
export const SURE: Levels = { weak: 'error' }
/** Services that live as long as a job. */
export const THROW_AWAY: Levels = { weak: 'note', random: 'note' }

/** A hit for each name that promises a secret and is given a literal. A place that several names lead to is one hit. */
export function hitsOf(rule: string, named: readonly Named[], levels: Levels = {}): readonly Hit[] {
  const found = named.flatMap(({ key, value, names }) => {
    if (isElsewhere(value)) return []
    const entry = classifyEntry({ key, value: textIn(value), names })
    const level = levelIn(levels, entry.kind, entry.level)
    if (level === undefined) return []
    const { random, evidence, literal, offset } = entry
    const moved = offset === 0 || value.end - value.start !== value.value.length
    const place = moved ? value : { start: value.start + offset, end: value.start + offset + literal.length }
    return [hit({ rule, key, value: place, clear: literal, level, random, evidence })]
  })
  return once(found)
}

/**
 * A hit for a value that the file's format itself calls a secret (the field of a credential file, an attribute marked as sensitive),
 * whatever its name; undefined for references, placeholders and the like.
 *
 * @param why evidence as a clause (`stands in a Secret`)
 * @param clear the value where it is not `scalar.value`: decoded
 */
export function markedHit(
  rule: string,
  { key, value, names }: Named,
  why: string,
  levels: Levels = SURE,
  clear = value.value,
): Hit | undefined {
  if (isElsewhere(value)) return undefined
  const { kind, random } = classifyValue(clear.trim(), '', false, [...names])
  const entry = MARKED[kind]
  if (entry === undefined) return undefined
  const isRandom = entry === 'random' || (entry === 'weak' && random)
  const usual = { random: 'error', weak: 'warning', 'dev-default': 'note' } as const
  const as = isRandom ? 'random' : (entry as keyof typeof usual)
  const level = levelIn(levels, as, usual[as])
  if (level === undefined) return undefined
  const structure: Evidence = { kind: 'structure', weight: 'for', text: why }
  const evidence = [structure, look[as]]
  if (clear !== value.value) evidence.push({ kind: 'encoding', weight: 'for', text: 'written in base64' })
  return hit({ rule, key, value, clear: clear.trim(), level, random: isRandom, evidence })
}

const MARKED: Readonly<Record<string, EntryKind>> = {
  literal: 'weak',
  prose: 'weak',
  uuid: 'random',
  number: 'dev-default',
  identifier: 'dev-default',
  keyword: 'dev-default',
  'dev-default': 'dev-default',
}

const look: Readonly<Record<'random' | 'weak' | 'dev-default', Evidence>> = {
  random: { kind: 'randomness', weight: 'for', text: 'looks random for its length and alphabet' },
  weak: { kind: 'randomness', weight: 'against', text: 'looks like a word or phrase' },
  'dev-default': { kind: 'randomness', weight: 'against', text: 'is a usual default' },
}

interface Making {
  readonly rule: string
  readonly key: string
  readonly value: { readonly start: number; readonly end: number }
  readonly clear: string
  readonly level: Level
  readonly random: boolean
  readonly evidence: readonly Evidence[]
}

function hit({ rule, key, value: { start, end }, clear, level, random, evidence }: Making): Hit {
  return { rule, start, end, value: clear, keyName: key, level, random, evidence }
}

function levelIn(levels: Levels, kind: EntryKind, usual: Level | undefined): Level | undefined {
  if (kind in levels) return levels[kind]
  return kind in QUIET ? QUIET[kind] : usual
}

/** True for what a tag or an expression takes from elsewhere, and for what holds nothing. */
function isElsewhere(value: Scalar): boolean {
  return isOther(value) || (value.computed === true && !value.isText) || value.end <= value.start
}

function textIn({ value, isText }: Scalar): string | undefined {
  return isText || /^\d+$/.test(value) ? value : undefined
}

/** Aliases, merge keys and overlapping paths lead to the same place: the first hit stays. */
export function once(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ start, end }) => {
    const key = `${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}
