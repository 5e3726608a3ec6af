import type { Evidence } from '../../findings/types.ts'
import type { Stage } from '../../engine/path-stage.ts'
import { classifyEntry } from '../secret-value.ts'
import type { Hit } from '../types.ts'
import { interpolate } from './interpolation.ts'

/** A value of a compose file under a name. */
export interface NamedValue {
  /** What decides whether it is a secret. */
  readonly key: string
  /** What the reader is told; default: `key`. */
  readonly label?: string
  /** As compose reads it, before variables are put in. */
  readonly value: string
  /** Where a part of the value stands in the text. */
  readonly place: (from: number, to: number) => { readonly start: number; readonly end: number }
  /** The user that stands beside it. */
  readonly user?: string
}

/** Gathers what a file holds: each place once, and the throw-away passwords as one finding. */
export interface Collector {
  readonly stage: Stage
  value(value: NamedValue): void
  /** For what is no value under a name. */
  add(hit: Hit): void
  hits(): readonly Hit[]
}

/** @param names of services, images, users and databases: passwords that repeat them are defaults. */
export function createCollector(stage: Collector['stage'], names: readonly string[]): Collector {
  const hits = new Map<string, Hit>()
  const defaults = new Map<number, Hit>()
  /** What aliases and merge keys bring to several services is looked at once. */
  const seen = new Set<string>()
  const add = (hit: Hit): void => {
    const key = `${hit.start}:${hit.end}`
    if (!hits.has(key)) hits.set(key, hit)
  }
  return {
    stage,
    add,
    value({ key, label = key, value, place, user }) {
      const whole = place(0, value.length)
      const at = `${whole.start}:${whole.end}:${key}`
      if (seen.has(at)) return
      seen.add(at)
      const { kind, text, from, to } = interpolate(value)
      if (kind === 'reference') return
      const verdict = classifyEntry({
        key,
        value: text,
        names: user === undefined ? names : [user],
      })
      if (verdict.level === undefined) return
      const hit: Hit = {
        rule: kind === 'default' ? 'compose-default-secret' : 'compose-secret-literal',
        ...place(from, to),
        value: text,
        keyName: label,
        level: verdict.level,
        random: verdict.random,
        evidence: label === key ? verdict.evidence : verdict.evidence.map((each) => relabelled(each, label)),
      }
      if (verdict.kind !== 'dev-default' && verdict.kind !== 'placeholder') add(hit)
      else if (!defaults.has(hit.start)) defaults.set(hit.start, hit)
    },
    hits() {
      const folded = fold([...defaults.values()].sort(byPlace), stage)
      const all = repeated([...hits.values()].sort(byPlace))
      return folded === undefined ? all : [...all, folded]
    },
  }
}

function byPlace(a: Hit, b: Hit): number {
  return a.start - b.start
}

/** One secret that is given several times is one finding, at the first place. */
function repeated(all: readonly Hit[]): readonly Hit[] {
  const first = new Map<string, Hit>()
  for (const hit of all) {
    const key = `${hit.rule} ${hit.subject === undefined ? '' : hit.start} ${hit.value}`
    const known = first.get(key)
    const { start, end, keyName = '' } = hit
    const place = { message: `The same value: ${keyName}`, start, end }
    first.set(key, known === undefined ? hit : { ...known, related: [...(known.related ?? []), place] })
  }
  return [...first.values()]
}

function relabelled(evidence: Evidence, label: string): Evidence {
  return evidence.kind === 'name' ? { ...evidence, text: `is what ${label} takes as a secret` } : evidence
}

/** Most names that the message lists. */
const SHOWN = 5

/** The throw-away passwords of a file as one finding, at the first of them. */
function fold(all: readonly Hit[], stage: Collector['stage']): Hit | undefined {
  const [first, ...others] = all
  if (first === undefined) return undefined
  const names = [...new Set(all.map(({ keyName = '' }) => keyName))]
  const listed = names.slice(0, SHOWN).join(', ')
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return {
    ...first,
    rule: 'compose-dev-defaults',
    level: stage === 'production' ? 'warning' : 'note',
    // The path has been weighed: without the name as evidence it is not weighed again.
    evidence: (first.evidence ?? []).filter(({ kind }) => kind !== 'name'),
    // Words that are such values themselves would be taken out of the sentence.
    message: `Throw-away values in this compose file (${all.length}): ${listed}${more}.`,
    related: others.map(({ start, end, keyName = '' }) => ({
      message: `Another one: ${keyName}`,
      start,
      end,
    })),
  }
}
