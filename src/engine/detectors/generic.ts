import type { Evidence, Level, Unsure } from '../../findings/types.ts'
import { asEncoded } from '../encoded-match.ts'
import { base64Text, percentDecode } from '../encodings.ts'
import { classifyKeyName, keyWords, namesThePassword } from '../key-name.ts'
import { isUuid } from '../randomness.ts'
import type { CompiledRule, Match } from '../types.ts'
import { classifyValue } from '../value-class.ts'
import { isRemainder } from '../value-code.ts'
import { referenceDefault } from '../value-reference.ts'
import { isExpression, isPlainWording } from '../value-text.ts'
import { type Assignment, readAssignment } from './assignment.ts'
import { isReadableKey, isSigningKey } from './readable-key.ts'
import { isCalledPublic, isChecksum, isComposed, isDocumented } from './code-around.ts'
import { type DetectorContext, ruleById } from './context.ts'
import { whereUnsure } from './unsure.ts'
import { isCounted, isDrawn, isMixed, withoutBlanks } from './value-looks.ts'
import { weighNeighbours } from './weigh-neighbours.ts'

/**
 * Looks at the assignment whose key holds the byte at `hit`, and returns the offset behind the key, so that a second
 * hit in the same key is passed over.
 */
export type GenericDetector = (bytes: Buffer, hit: number, depth: number, matches: Match[]) => number

type Outcome =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'secret' | 'password'
      readonly level: Level
      readonly evidence: readonly Evidence[]
      readonly random: boolean
      readonly unsure?: Unsure | undefined
    }
  /** The value is base64 of a text that is worth a look of its own. */
  | { readonly kind: 'encoded'; readonly text: string; readonly otherwise: Outcome }

const CHARACTER_ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))|&#(?:x([0-9A-Fa-f]{2,4})|(\d{2,4}));/g
/** The id of a public key, as prose gives it (RFC 9580, section 5.5.4). */
const KEY_ID = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})(?:\W|$)/
const NOTHING: Outcome = { kind: 'nothing' }
const MIN_VALUE = 6
/** Shorter values in keys that merely might name a secret are identifiers more often than not. */
const MIN_WEAK_VALUE = 20
/** Names and values repeat from version to version of a file; the map is emptied when it has grown to this. */
const MEMO_LIMIT = 20_000

export function createGenericDetector(context: DetectorContext): GenericDetector {
  const secretRule = ruleById(context, 'generic-secret')
  const passwordRule = ruleById(context, 'generic-password')
  const names = new Map<string, ReturnType<typeof classifyKeyName>>()
  const outcomes = new Map<string, Outcome>()

  function nameClass(name: string): ReturnType<typeof classifyKeyName> {
    let known = names.get(name)
    if (known === undefined) {
      known = /(?:^|[-_.])authorization$/i.test(name) ? 'strong' : classifyKeyName(name)
      if (names.size >= MEMO_LIMIT) names.clear()
      names.set(name, known)
    }
    return known
  }

  function outcomeOf(assignment: Assignment, value: string): Outcome {
    const strength = nameClass(assignment.name)
    if (strength === 'no') return NOTHING
    const key = `${assignment.quoted ? '"' : ' '}${assignment.form}${assignment.name}\0${value}`
    let known = outcomes.get(key)
    if (known === undefined) {
      known = weigh(assignment, value, strength)
      if (outcomes.size >= MEMO_LIMIT) outcomes.clear()
      outcomes.set(key, known)
    }
    return known
  }

  const tells = (name: string) => nameClass(name) !== 'no'

  return (bytes, hit, depth, matches) => {
    const assignment = readAssignment(bytes, hit, tells)
    if (assignment === undefined) return hit + 1
    const { valueStart: start, valueEnd: end, nameEnd } = assignment
    if (end - start < MIN_VALUE) return nameEnd
    const value =
      assignment.joined === undefined
        ? bytes.toString('utf8', start, end)
        : Buffer.from(assignment.joined, 'latin1').toString('utf8')
    const asked = withoutBlanks(value)
    if (assignment.joined !== undefined) {
      const inner = context.nested(value, depth + 1)
      for (const match of inner) matches.push(asEncoded(match, start, end, 'pieces'))
      if (inner.length > 0) return nameEnd
    }
    if (!isWorthWeighing(assignment.name, asked)) return nameEnd
    let outcome = outcomeOf(assignment, asked)
    if (outcome.kind === 'encoded') {
      const inner = context.nested(outcome.text, depth + 1)
      if (inner.length > 0) {
        for (const match of inner) matches.push(asEncoded(match, start, end, 'base64'))
        return nameEnd
      }
      outcome = outcome.otherwise
    }
    if (outcome.kind === 'nothing' || outcome.kind === 'encoded') return nameEnd
    const nameStart = nameEnd - assignment.name.length
    if (isChecksum(bytes, nameStart)) return nameEnd
    if (nameClass(assignment.name) === 'weak' && isCalledPublic(bytes, nameStart)) return nameEnd
    if (assignment.joined === undefined && value.length < MIN_WEAK_VALUE && isComposed(bytes, end))
      return nameEnd
    const rule = outcome.kind === 'secret' ? secretRule : passwordRule
    if (rule === undefined) return nameEnd
    const { level, evidence, random } = outcome
    const unsure = isDocumented(bytes, start) ? 'outside-settings' : outcome.unsure
    const against = weighNeighbours(bytes, assignment, value, outcome.kind)
    if (against === undefined)
      matches.push(toMatch(rule, assignment, value, { level, evidence, random, unsure }))
    else {
      const weighed = { level: 'note', evidence: [...evidence, against], random, unsure } as const
      matches.push(toMatch(rule, assignment, value, weighed))
    }
    return nameEnd
  }
}

/** The cheap question first: what is not random can only be a password, or base64 of something. */
function isWorthWeighing(name: string, value: string): boolean {
  return (
    /pass|pwd|pword/i.test(name) ||
    isSigningKey(name) ||
    isDrawn(value) ||
    isUuid(value) ||
    base64Text(value) !== undefined
  )
}

function toMatch(
  rule: CompiledRule,
  assignment: Assignment,
  value: string,
  {
    unsure,
    ...weighed
  }: Pick<Match, 'level' | 'evidence' | 'random'> & { readonly unsure?: Unsure | undefined },
): Match {
  const { valueStart: start, valueEnd: end, name: keyName } = assignment
  return {
    rule,
    start,
    end,
    value,
    proof: 'none',
    ...weighed,
    ...(unsure === undefined ? {} : { unsure }),
    keyName,
    related: [],
  }
}

function weigh(assignment: Assignment, value: string, strength: 'strong' | 'password' | 'weak'): Outcome {
  const text = base64Text(value)
  const isText =
    text !== undefined &&
    (text.length >= 8 ||
      (text.length >= (value.endsWith('=') ? 4 : 6) && (value.endsWith('=') || isPlainWording(text))))
  if (text !== undefined && isText) {
    return { kind: 'encoded', text, otherwise: weighLiteral(assignment, value, strength, text) }
  }
  return weighLiteral(assignment, value, strength, undefined)
}

function weighLiteral(
  assignment: Assignment,
  written: string,
  promised: 'strong' | 'password' | 'weak',
  decoded: string | undefined,
): Outcome {
  // `Authorization: Basic` and Kubernetes `data` hold base64 of the value proper.
  const { value, strength } = proper(assignment, decoded ?? written, decoded !== undefined, promised)
  const named: Evidence = {
    kind: 'name',
    weight: 'for',
    text: `the key's name, ${assignment.name}, says that it is secret`,
  }
  const encoding: Evidence[] =
    decoded === undefined ? [] : [{ kind: 'encoding', weight: 'for', text: 'written in base64' }]
  // In the middle of a line, brackets and the like belong to an expression or a pattern.
  if (assignment.form === 'loose' && (/[()[\]{}<>\\|]/.test(written) || KEY_ID.test(written))) return NOTHING
  // `Encryption: salt=…` travels with the message (RFC 8188, section 2.1).
  if (assignment.form === 'loose' && /^salt$/i.test(assignment.name)) return NOTHING
  const verdict = classifyValue(value, assignment.name)
  if (strength === 'strong' && isReadableKey(assignment, value)) {
    const readable: Evidence = { kind: 'randomness', weight: 'against', text: 'is made of words' }
    return { kind: 'secret', level: 'note', evidence: [named, readable], random: false }
  }
  // A file of nginx: `ssl_certificate_key /etc/ssl/x.pem;`.
  if (!assignment.quoted && /^(?:\/[\w.-]+){2,};$/.test(written)) return NOTHING
  if (!assignment.quoted) {
    if (isExpression(written, verdict.random) || (!verdict.random && isRemainder(written))) return NOTHING
  }
  const isUsual = verdict.kind === 'dev-default' || (verdict.kind === 'placeholder' && isCounted(value))
  if (isUsual && strength === 'password' && assignment.form === 'pair') {
    return weighDefault(assignment, value, [named, ...encoding])
  }
  if (verdict.kind === 'uuid' && assignment.form === 'pair' && isSecretItself(assignment.name)) {
    const drawn: Evidence = {
      kind: 'structure',
      weight: 'for',
      text: 'is a UUID, as some programs draw secrets',
    }
    return { kind: 'secret', level: 'warning', evidence: [named, drawn, ...encoding], random: true }
  }
  if (verdict.kind !== 'literal') return NOTHING
  // Of the others the verdict knows better: it takes off quotes that stand within the value.
  if (verdict.random || (strength === 'strong' && value.startsWith('0x') && isDrawn(value))) {
    if (strength === 'weak' && value.length < MIN_WEAK_VALUE) return NOTHING
    // `?key=` names a document as often as it opens one.
    const isDocument = assignment.form === 'query' && /^keys?$/i.test(assignment.name)
    const random: Evidence = {
      kind: 'randomness',
      weight: 'for',
      text: 'looks random for its length and alphabet',
    }
    return {
      kind: 'secret',
      // Below twelve characters a made-up word can look like anything.
      level: isDocument
        ? 'note'
        : strength === 'weak' || (referenceDefault(value) ?? value).length < 12
          ? 'warning'
          : 'error',
      evidence: [named, random, ...encoding],
      random: true,
      unsure: whereUnsure(assignment.name, strength),
    }
  }
  // `"yourpassword", "…"`: two examples.
  if (assignment.form === 'list' && /^your/i.test(assignment.name)) return NOTHING
  // `passwords => users`: a table.
  if (/passwords$/i.test(assignment.name) && isPlainWording(value)) return NOTHING
  if (strength !== 'password' || assignment.form === 'list' || /^\s|\s$/.test(value)) return NOTHING
  if (assignment.form === 'loose' && !isMixed(value)) return NOTHING
  if (assignment.form === 'flag' && /^[A-Za-z-]+[.,:;]?$/.test(value)) return NOTHING
  if (assignment.form === 'query' && !/^[\w.%~+!*-]+$/.test(value)) return NOTHING
  // A constant, in quotes or not (`pass = "SPF_ALLOW"`). In a language without semicolons a name may end the line.
  const isName =
    /^[A-Z]+(?:_[A-Z]+)+$/.test(value) ||
    (!assignment.quoted && /^(?:[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+){2,3}|[A-Z][A-Z_]+[A-Z])$/.test(value))
  const wordLike: Evidence = { kind: 'randomness', weight: 'against', text: 'looks like a word or phrase' }
  return {
    kind: 'password',
    level: isName || (promised === 'password' && !namesThePassword(assignment.name)) ? 'note' : 'warning',
    evidence: [named, wordLike, ...encoding],
    random: false,
    // What was encoded, or stands in an address, is neither code nor a text.
    unsure:
      decoded !== undefined || (assignment.form === 'query' && !isPlainWording(value))
        ? undefined
        : 'outside-settings',
  }
}

/** A name that ends in the word for it: a UUID under any other names something more often than it opens it. */
function isSecretItself(name: string): boolean {
  return /secret$/i.test(name) || (/pass|pwd/i.test(name) && namesThePassword(name))
}

/** The value without escapes; of `user:password` in base64, as registries and HTTP have it, the password. */
function proper(
  { name, form }: Assignment,
  text: string,
  isDecoded: boolean,
  promised: 'strong' | 'password' | 'weak',
): { readonly value: string; readonly strength: 'strong' | 'password' | 'weak' } {
  const login = isDecoded && /auth/i.test(name) ? /^[\w.@+-]{1,64}:([^\s].{3,200})$/.exec(text) : null
  if (login) return { value: login[1] as string, strength: 'password' }
  const plain = text.replace(CHARACTER_ESCAPE, (_, u, x, hex, decimal) =>
    String.fromCharCode(decimal === undefined ? Number.parseInt(u ?? x ?? hex, 16) : Number(decimal)),
  )
  const value =
    form === 'query' && plain.includes('%')
      ? percentDecode(Buffer.from(plain, 'utf8')).toString('utf8')
      : plain
  return { value, strength: promised }
}

/** `admin123!` is what somebody typed; `password1` under `password` says nothing at all. */
function weighDefault(assignment: Assignment, value: string, evidence: readonly Evidence[]): Outcome {
  const letters = value.toLowerCase().replace(/[^a-z]+/g, '')
  if (letters.length === value.length || keyWords(assignment.name).includes(letters)) return NOTHING
  const usual: Evidence = { kind: 'randomness', weight: 'against', text: 'is a usual default' }
  return { kind: 'password', level: 'note', evidence: [...evidence, usual], random: false }
}
