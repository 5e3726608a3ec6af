import { classifyKeyName, keyWords } from '../../engine/key-name.ts'
import type { Evidence, Level } from '../../findings/types.ts'
import { classifyEntry, type EntryKind } from '../secret-value.ts'
import type { Scalar } from '../tree/node.ts'
import type { Hit } from '../types.ts'
import { isOther, type Named } from './variables.ts'

/** Levels that differ from what `classifyEntry` gives; undefined: silent. */
export type Levels = Readonly<Partial<Record<EntryKind, Level | undefined>>>

/** Templates are full of them, and they say that the secret is elsewhere. */
const QUIET: Levels = { placeholder: undefined }
/** For files whose only use is a credential, and for what the file itself calls a secret. */
export const SURE: Levels = { weak: 'error' }
/** Services that live as long as a job. */
export const THROW_AWAY: Levels = { weak: 'note', random: 'note' }

/** A hit for each name that promises a secret and is given a literal. A place that several names lead to is one hit. */
export function hitsOf(rule: string, named: readonly Named[], levels: Levels = {}): readonly Hit[] {
  const found = named.flatMap(({ key, value, names }) => {
    if (isElsewhere(value)) return []
    const entry = classifyEntry({ key, value: textIn(value), names })
    const kind = refined(entry.kind, entry.literal, key)
    const level = levelIn(levels, kind, kind === entry.kind ? entry.level : 'note')
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
  const literal = clear.trim()
  // As the value of a password: what the format says of it is as good as such a name.
  const entry = classifyEntry({ key: 'password', value: literal, names: [...names, key] })
  const kind = refined(entry.kind, literal, 'password')
  const level = levelIn(levels, kind, kind === entry.kind ? entry.level : 'note')
  if (level === undefined) return undefined
  const [, ...looks] = entry.evidence
  const evidence: Evidence[] = [{ kind: 'structure', weight: 'for', text: why }, ...looks]
  if (clear !== value.value) evidence.push({ kind: 'encoding', weight: 'for', text: 'written in base64' })
  return hit({ rule, key, value, clear: literal, level, random: entry.random, evidence })
}

/**
 * What deployment files have under telling names without its being a secret: schemes of a header, beginnings of keys, values that
 * say themselves that they are for tests, and names of things. Random values stay what they are.
 */
export function refined(kind: EntryKind, literal: string, key: string): EntryKind {
  const text = literal.trim()
  if ((kind === 'weak' || kind === 'random') && HASH_OF_USER.test(text)) return 'hash'
  if (PUBLIC_KEY.test(text)) return 'none'
  if ((kind === 'weak' || kind === 'dev-default') && OF_SECRETS.has(keyWords(key).at(-1) ?? '')) return 'none'
  if (kind !== 'weak') return kind
  if (/^[{[]/.test(text)) return 'none'
  if (/\s/.test(text)) return 'dev-default'
  if (SCHEME.test(text) || OTHER_ALPHABET.test(text)) return 'none'
  if (isForTests(text.split(BETWEEN_WORDS)) || isForTests(keyWords(key))) return 'dev-default'
  if (classifyKeyName(key) === 'password') return kind
  return BEGINNING.test(text) ? 'none' : WORDS.test(text) ? 'dev-default' : kind
}

/** Last words of names that tell something about a secret (`password_characters`). */
const OF_SECRETS = new Set(
  'scheme characters charset chars kwargs args generator driver crypt cost strength complexity command cmd query sql template title description comment message prompt help text column attribute attr class backend service function table options config configmap map names plugin engine manager'.split(
    ' ',
  ),
)
/** In the form of `authorized_keys`. */
const PUBLIC_KEY = /^(?:ssh-|ecdsa-|sk-ssh-|sk-ecdsa-)[\w@.-]+ AAAA/
const SCHEME = /^(?:bearer|basic|token|api-?key|digest|negotiate|hmac)\s*:?$/i
const OTHER_ALPHABET = /[\u0250-\uffff]/
const HASH_OF_USER = /^[^:\s]+:\$?(?:\$(?:2[abxy]|apr1|[156y])\$|\{SHA\})/
const BETWEEN_WORDS = /[-_. /:]+/
function isForTests(words: readonly string[]): boolean {
  return words.some((word) => FOR_TESTS.has(word.toLowerCase()))
}

/** Words of a made-up value, or of its name, that tell what it is for. */
const FOR_TESTS = new Set(
  'stub test tests testing ci e2e local localhost dev development demo dummy mock fake sample example please placeholder insecure unsafe notsecret temporary todo fixme lint secure strong some'.split(
    ' ',
  ),
)
/** `captcha_code:`, `session-`: what a name is put together from. */
const BEGINNING = /^[\w.-]*[A-Za-z][:_-]$/
/** `etcd-cluster-k8s`, `base64encodedaccountkey`: a name. A password may look so, a key or a token does not. */
const WORDS = /^[A-Za-z]+(?:\d{1,2}[A-Za-z]+)?\d{0,2}(?:[-_. :/][A-Za-z]+(?:\d{1,2}[A-Za-z]?)?)*$/

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
  if (isOther(value) || value.end <= value.start) return true
  return (value.computed === true && !value.isText) || ENCRYPTED.test(value.value)
}

/** By App Platform, SOPS, jasypt, Spring, Ansible and Vault's transit engine. */
const ENCRYPTED = /^(?:EV\[|ENC[[(]|\{cipher\}|\$ANSIBLE_VAULT;|vault:v\d+:)/

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
