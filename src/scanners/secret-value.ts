import type { Evidence, Level } from '../findings/types.ts'
import { classifyKeyName, type KeyName, keyWords } from '../engine/key-name.ts'
import { classifyValue, type ValueClass } from '../engine/value-class.ts'
import { referenceDefault } from '../engine/value-reference.ts'

/**
 * The one table by which scanners of deployment files tell what a named value is: environment variables, settings, arguments,
 * fields of secrets. It knows nothing of the kind of file: which level a kind of value deserves there is for the scanner to say,
 * `level` is only what most files deserve.
 */

/** A name with its value, as a parser gives them: without quotes, escapes undone. */
export interface SecretEntry {
  /** As written, with its path where the file has one (`spring.datasource.password`). */
  readonly key: string
  /** Undefined or null where the file gives none (`environment: [TOKEN]` in compose). */
  readonly value: string | null | undefined
  /** Names that stand beside it and make a default when repeated: service, image, user, database. Default: none. */
  readonly names?: readonly string[]
}

/**
 * `none`: no secret by its name, or a value that is none (a path, a switch, a public key).
 * `reference`: comes from elsewhere. `empty`: nothing is given. `placeholder`: stands where a secret belongs.
 * `dev-default`: a throw-away password (`postgres`, `changeme`, the name of the service). `hash`: of a password.
 * `weak`: a literal that somebody made up. `random`: a literal that was drawn at random.
 */
export type EntryKind =
  | 'none'
  | 'reference'
  | 'empty'
  | 'placeholder'
  | 'dev-default'
  | 'hash'
  | 'weak'
  | 'random'

export interface EntryClass {
  readonly kind: EntryKind
  /** What it deserves where nothing else is known; undefined for `none`, `reference` and `empty`. */
  readonly level: Level | undefined
  /** For `Hit.random`. */
  readonly random: boolean
  /** For `Hit.evidence`; empty where `level` is undefined. */
  readonly evidence: readonly Evidence[]
  /** The literal itself: the value, or the default inside `${NAME:-default}`. */
  readonly literal: string
  /** Where the literal begins in the value, in UTF-16 units: 0, or behind `${NAME:-`. */
  readonly offset: number
}

/** Classifies a named value. URLs with a password and private keys are `none`: the text rules find them by themselves. */
export function classifyEntry({ key, value, names }: SecretEntry): EntryClass {
  const name = classifyKeyName(key)
  const written = value ?? ''
  const inner = referenceDefault(written)
  const literal = inner ?? written
  // Behind the default only the brace is left.
  const offset = inner === undefined ? 0 : written.length - 1 - inner.length
  const make = (kind: EntryKind) => toClass(kind, key, name, literal, offset)
  if (name === 'no') return make('none')
  if (written.trim() === '') return make('empty')
  return make(kindOf(name, classifyValue(written, key, false, nameParts(names)), literal))
}

/** True for a name that promises a secret, whatever the value: for what is bare (`ARG NPM_TOKEN`). */
export function isSecretName(key: string): boolean {
  const name = classifyKeyName(key)
  return name === 'strong' || name === 'password'
}

function kindOf(name: Exclude<KeyName, 'no'>, { kind, random }: ValueClass, literal: string): EntryKind {
  if (kind === 'empty' || kind === 'null') return 'empty'
  if (kind === 'reference') return 'reference'
  if (kind === 'literal' && random)
    return name === 'weak' && literal.length < MIN_WEAK_NAMED ? 'none' : 'random'
  // Any of the rest is too common a value for a name that merely might be that of a secret.
  if (name === 'weak') return kind === 'password-hash' ? 'hash' : 'none'
  switch (kind) {
    case 'placeholder':
    case 'dev-default':
      return kind
    case 'password-hash':
      return 'hash'
    case 'uuid':
      return 'random'
    case 'literal':
    case 'prose':
      return name === 'strong' && oneWord.test(literal) ? 'none' : 'weak'
    // As a password even these are what somebody typed: `root`, `1234`, `app_password`.
    case 'number':
      return name === 'password' && digits.test(literal) ? 'dev-default' : 'none'
    case 'identifier':
    case 'keyword':
      return name === 'password' ? 'dev-default' : 'none'
    default:
      return 'none'
  }
}

/** Shorter random-looking values under names that merely might be those of secrets are identifiers more often than not. */
const MIN_WEAK_NAMED = 20
/** Below twelve characters a made-up word can look like anything. */
const MIN_SURE = 12
/** `GITHUB_TOKEN=latest`, `REGISTRY_AUTH=htpasswd`: the name of a way, not a secret. */
const oneWord = /^[a-z]{1,8}$/
const digits = /^\d{4,}$/

function toClass(kind: EntryKind, key: string, name: KeyName, literal: string, offset: number): EntryClass {
  const random = kind === 'random'
  const level = levelOf(kind, name, literal)
  if (level === undefined) return { kind, level, random, evidence: [], literal, offset }
  const named: Evidence = {
    kind: 'name',
    weight: 'for',
    text: `the key's name, ${key}, says that it is secret`,
  }
  return { kind, level, random, evidence: [named, valueEvidence[kind as SpokenOf]], literal, offset }
}

function levelOf(kind: EntryKind, name: KeyName, literal: string): Level | undefined {
  switch (kind) {
    case 'random':
      return name === 'weak' || literal.length < MIN_SURE ? 'warning' : 'error'
    case 'weak':
      return 'warning'
    case 'dev-default':
    case 'placeholder':
    case 'hash':
      return 'note'
    default:
      return undefined
  }
}

type SpokenOf = Exclude<EntryKind, 'none' | 'reference' | 'empty'>

const valueEvidence: Readonly<Record<SpokenOf, Evidence>> = {
  random: { kind: 'randomness', weight: 'for', text: 'looks random for its length and alphabet' },
  weak: { kind: 'randomness', weight: 'against', text: 'looks like a word or phrase' },
  'dev-default': { kind: 'randomness', weight: 'against', text: 'is a usual default' },
  placeholder: { kind: 'randomness', weight: 'against', text: 'stands where a secret belongs' },
  hash: { kind: 'structure', weight: 'against', text: 'is the hash of a password, not the password' },
}

/** Names as the words that a default is made of: `my-app_db` also as `my`, `app`, `db` and as `myappdb`. */
function nameParts(names: readonly string[] | undefined): readonly string[] | undefined {
  if (names === undefined || names.length === 0) return undefined
  const parts = new Set<string>()
  for (const name of names) {
    const lower = name.toLowerCase().replace(notLetters, '')
    if (lower.length >= MIN_NAME) parts.add(lower)
    for (const word of [...keyWords(name), ...name.toLowerCase().split(notLetters)]) {
      if (word.length >= MIN_NAME) parts.add(word)
    }
  }
  return [...parts]
}

const MIN_NAME = 2
const notLetters = /[^a-z]+/g
