import { classifyKeyName } from './key-name.ts'
import type { Needle } from './needles.ts'
import { knownForms } from './known-forms.ts'
import { tabulate } from './needle-table.ts'
import { createPrefilter, Hits } from './prefilter.ts'
import { isRandom } from './randomness.ts'
import type { CompiledRule, Match } from './types.ts'
import { classifyValue } from './value-class.ts'

/** A value that the project really uses. In memory only: it is never written, hashed to disk or shown. */
export interface KnownValue {
  readonly value: string
  /** Name of the variable. */
  readonly name: string
  /** Where it was read, in words: `.env.local`, `the environment`. */
  readonly from: string
  /** Somebody has said that it is a secret: its name need not sound like it. */
  readonly declared?: boolean
}

/** Looks for exact values, in clear and in the forms that other formats give them. */
export interface KnownSearch {
  /** Byte offsets as in every match. Where several forms meet, one match. */
  scan(bytes: Buffer): readonly Match[]
  /** The known value that a found one is; undefined for others. */
  find(value: string): KnownValue | undefined
}

/** Shorter values stand in any text by chance, or are words. */
const SHORTEST = 8
/** A value that is not random is looked for from this length on: shorter ones are words of some text. */
const SHORTEST_PLAIN = 12
/** So many bytes of a value are looked for at once; the rest is compared. A string that is put together of pieces may be broken behind them. */
const NEEDLE = 8

/**
 * Whether a value is worth looking for: one that a secret-named variable or chance has given, no throw-away password, placeholder,
 * number, address or word.
 */
export function isWorthKnowing({ name, value, declared = false }: KnownValue): boolean {
  if (value.length < SHORTEST || /\s/.test(value)) return false
  const { kind, random } = classifyValue(value, name)
  if (kind === 'pem' || kind === 'url-credentials') return true
  if (kind !== 'literal' && kind !== 'hash' && kind !== 'uuid') return false
  const strength = declared ? 'strong' : classifyKeyName(name)
  if (strength === 'no') return false
  return random || isRandom(value) || (strength !== 'weak' && value.length >= SHORTEST_PLAIN)
}

/** @param rule the rule whose matches these are */
export function createKnownSearch(values: readonly KnownValue[], rule: CompiledRule): KnownSearch {
  const byValue = new Map(values.map((known) => [known.value, known]))
  const forms = [...byValue.values()].flatMap(formsOf)
  const needles = forms.map(
    ({ bytes }): Needle => ({
      literal: bytes.subarray(0, NEEDLE).toString('latin1'),
      ignoreCase: false,
      encoding: 'plain',
      targets: [],
    }),
  )
  const prefilter = createPrefilter(tabulate(needles))
  const hits = new Hits()

  function scan(bytes: Buffer): readonly Match[] {
    hits.length = 0
    prefilter.scan(bytes, hits)
    const matches: Match[] = []
    let passed = 0
    for (let i = 0; i < hits.length; i += 2) {
      const form = forms[hits.data[i] as number] as Form
      const start = hits.data[i + 1] as number
      const end = start < passed ? 0 : endOfValue(bytes, start, form.bytes)
      if (end === 0) continue
      passed = end
      matches.push(toMatch(rule, form, start, end))
    }
    return matches
  }

  return { scan, find: (value) => byValue.get(value) }
}

interface Form {
  readonly known: KnownValue
  readonly bytes: Buffer
  /** How it is written, for the evidence; undefined for the value as it is. */
  readonly encoding: string | undefined
}

function formsOf(known: KnownValue): Form[] {
  return [...knownForms(known.value)]
    .filter(([text]) => text.length >= SHORTEST)
    .map(([text, encoding]) => ({ known, bytes: Buffer.from(text), encoding }))
}

/** Where the value that begins at `start` ends, in one piece or in several; 0 where another text stands. */
function endOfValue(bytes: Buffer, start: number, value: Buffer): number {
  const whole = start + value.length
  if (bytes.subarray(start, whole).equals(value)) return whole
  let i = start
  for (const byte of value) {
    if (bytes[i] !== byte) i += JOINT.exec(bytes.toString('latin1', i, i + WIDEST_JOINT))?.[0].length ?? 0
    if (bytes[i] !== byte) return 0
    i++
  }
  return i
}

/** Between two pieces of a string: `" + "`, a line end, a backslash at the end of a line, a template that puts nothing in. */
const JOINT =
  /^(?:["'`][ \t]{0,8}(?:\+|\.{1,2}|&|<>|\|\||\\)?\s{0,40}(?:\+|\.)?[ \t]{0,8}["'`]|\\\r?\n[ \t]{0,40}|\$\{(?:""|''|``)\})/
const WIDEST_JOINT = 100

function toMatch(rule: CompiledRule, { known, encoding }: Form, start: number, end: number): Match {
  const written = encoding === undefined ? '' : `, ${encoding}`
  return {
    rule,
    ...{ start, end, value: known.value, level: rule.level, proof: 'none', related: [] },
    keyName: known.name,
    random: isRandom(known.value),
    live: whereKnown(known),
    evidence: [
      { kind: 'name', weight: 'for', text: `is the value of ${whereKnown(known)}${written}` },
      ...(encoding === undefined
        ? []
        : [{ kind: 'encoding' as const, weight: 'for' as const, text: `is written ${encoding}` }]),
    ],
  }
}

/** `STRIPE_KEY in .env.local`. */
export function whereKnown({ name, from }: KnownValue): string {
  return `${name} in ${from}`
}
