import { isDevDefault } from './dev-default.ts'
import { classifyKeyName } from './key-name.ts'
import { isPlaceholder } from './placeholder.ts'
import { isRandom, isUuid } from './randomness.ts'
import { isCodeWord, isEmbeddedCode } from './value-code.ts'
import { placeOf } from './value-place.ts'
import { isKeyId, isNameList, isPublicForm } from './value-public.ts'
import { isReference, referenceDefault } from './value-reference.ts'
import { isEncrypted } from './value-encrypted.ts'
import { isCode, isIdentifier, isOperator, isPlainlyProse, isProse, repeatsName } from './value-text.ts'
import { words } from './words.ts'

/**
 * What a value is, whatever it is assigned to.
 * `reference`: it comes from elsewhere (variables, secret stores, calls, encrypted fields). `number`: also versions, dates, colours and
 * addresses. `keyword`: a word of a schema, a protocol or a language. `identifier`: the name of a field, a header, an element, a translation.
 * `dev-default`: a throw-away password. `prose`: text of some language. `literal`: none of these, perhaps a secret.
 */
export type ValueKind =
  | 'empty'
  | 'reference'
  | 'boolean'
  | 'null'
  | 'number'
  | 'duration'
  | 'keyword'
  | 'path'
  | 'url'
  | 'url-credentials'
  | 'email'
  | 'placeholder'
  | 'dev-default'
  | 'identifier'
  | 'prose'
  | 'hash'
  | 'password-hash'
  | 'uuid'
  | 'pem'
  | 'literal'

export interface ValueClass {
  readonly kind: ValueKind
  /** True for a literal that was drawn at random, false for one that somebody made up. */
  readonly random: boolean
}

/**
 * Classifies a value without its quotes.
 *
 * @param keyName name it is assigned to, as written; makes `hash` possible, and the same word a `dev-default`
 * @param bare true for an unquoted value in source code, where a plain name is a reference; false in quotes and in files where values
 *   need none (`.env`, YAML, properties)
 * @param near further words that make a default when repeated: user, database and service names
 */
export function classifyValue(
  value: string,
  keyName = '',
  bare = false,
  near?: readonly string[],
): ValueClass {
  const text = hasBlankEnds(value) ? value.trim() : value
  if (text === '') return verdicts.empty
  const unquoted = withoutQuotes(text)
  if (unquoted !== undefined) return classifyValue(unquoted, keyName, bare, near)
  if (text.length > longest) return classifyLong(text)
  const inner = referenceDefault(text)
  if (inner !== undefined) {
    const verdict = classifyValue(inner, keyName, false, near)
    // `${MAIL_PASSWORD:x}`: there must be something, no matter what.
    return verdict.kind === 'empty' || inner.length < shortest ? verdicts.reference : verdict
  }
  if (isReference(text) || isEmbeddedCode(text)) return verdicts.reference
  const lower = text.toLowerCase()
  const scalar = scalarOf(text, lower)
  if (scalar !== undefined) return scalar
  if (expressionSource.test(text)) return verdicts.placeholder
  const special = specialOf(text, lower, keyName)
  if (special !== undefined) return special
  // `--ssh-key k8s-pvs-sshkey`: the name that a key has at a service.
  if (namedKey.test(text) && /key$/i.test(keyName)) return verdicts.identifier
  const random = isRandom(text)
  if (bare && isCode(text, random)) return verdicts.reference
  const place = placeOf(text, lower, random)
  if (place !== undefined) return verdicts[place]
  if (isOperator(text)) return verdicts.placeholder
  if (isPlainlyProse(text, lower)) return verdicts.prose
  if (isPlaceholder(text)) {
    return oneWord.test(lower) && isDevDefault(lower, keyName, near)
      ? verdicts['dev-default']
      : verdicts.placeholder
  }
  // Short and full of digits: `P@ssw0rd1` would pass for random.
  if (random && (text.length > 20 || !isDevDefault(lower, keyName, near))) return verdicts.random
  if (words('keywords').has(lower) || validation.test(lower)) return verdicts.keyword
  if (isIdentifier(text) || isCodeWord(text)) return verdicts.identifier
  if (!text.includes(' ') && isDevDefault(lower, keyName, near)) return verdicts['dev-default']
  if (isProse(text, lower)) return verdicts.prose
  if (keyName !== '' && repeatsName(text, keyName)) return verdicts.identifier
  return verdicts.wordLike
}

const longest = 4096
/** A default of fewer characters is nobody's secret. */
const shortest = 4
/** The source of a regular expression, what a program looks for: also `dd?|date|day`, and the marks that are put around prompts (`<|end|>`). */
const expressionSource =
  /^<\|.*\|>$|^(?:\d{0,2}[A-Za-z]+[?*+]?|[A-Za-z]\{\d(?:,\d)?\})(?:\|(?:\d{0,2}[A-Za-z]+[?*+]?|[A-Za-z]\{\d(?:,\d)?\})){1,12}$|\[[^\]]{1,60}\][+*]?\{\d+(?:,\d*)?\}|\[[^\]]{0,60}\\[dwsDWS]|\(\?(?:[:=!]|<[=!A-Za-z]|P<)|\[\^[^\]]{1,40}\][+*{]|\\[dwsDWS][+*{]/
/** Laravel and its like: `required|string|min:8`. */
const validation =
  /^(?:(?=(?:[^|]{1,80}\|){0,8}(?:required|nullable|sometimes|present|filled|string|confirmed|min:|max:))[a-z_]{2,30}(?::[^|]{0,60})?(?:\|(?:[a-z_]{2,30}(?::[^|]{0,60})?)?){1,12}|(?:min|max|between|size|digits):[\d,]+|(?:required|prohibited|exclude|missing|present|accepted|declined)_(?:if|unless|with|without)(?:_[a-z]{2,12})?:[\w.,*-]+|(?:same|different|exists|unique|confirmed):[A-Za-z_][\w.,]*)$/
const namedKey = /^[a-z\d]{1,12}(?:-[a-z\d]{1,12})*-(?:ssh-?)?key$/
const oneWord = /^[a-z]+\d*$/

function verdict(kind: ValueKind, random = false): ValueClass {
  return Object.freeze({ kind, random })
}

const verdicts = {
  empty: verdict('empty'),
  reference: verdict('reference'),
  boolean: verdict('boolean'),
  null: verdict('null'),
  number: verdict('number'),
  duration: verdict('duration'),
  keyword: verdict('keyword'),
  path: verdict('path'),
  url: verdict('url'),
  'url-credentials': verdict('url-credentials'),
  email: verdict('email'),
  placeholder: verdict('placeholder'),
  'dev-default': verdict('dev-default'),
  identifier: verdict('identifier'),
  prose: verdict('prose'),
  hash: verdict('hash'),
  'password-hash': verdict('password-hash'),
  uuid: verdict('uuid'),
  pem: verdict('pem'),
  random: verdict('literal', true),
  wordLike: verdict('literal'),
} as const

function hasBlankEnds(value: string): boolean {
  return value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32
}

function classifyLong(text: string): ValueClass {
  if (text.startsWith('-----BEGIN')) return verdicts.pem
  return isRandom(text) ? verdicts.random : verdicts.prose
}

/** What stands in quotes of its own within the value (`'"RoleArn"'`, `"'$PASSWORD'"`); undefined where none do. */
function withoutQuotes(text: string): string | undefined {
  const first = text.charCodeAt(0)
  if (first !== 34 && first !== 39 && first !== 92) return undefined
  return nestedQuotes.exec(text)?.[1]
}

const nestedQuotes = /^(?:\\?["']){1,2}([^"'\\]{2,})(?:\\?["']){1,2}$/

// Scalars ---------------------------------------------------------------------

const booleans = new Set('true false yes no on off y n t f'.split(' '))
const nulls = new Set('null nil none undefined nan ~ n/a na void - -- {} [] "" \'\''.split(' '))
const number = /^[+-]?(?:\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?[nlfu%]?|0x[\da-f]{1,16}|\.\d+)$/i
const version =
  /^[~^<>=v ]*\d+(?:\.[\dx*]+)+(?:[-+][\w.-]{1,30})?$|^#[\da-f]{3,8}$|^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$|^[\d.]+(?:\/\d+|:\d+)$|^(?:[\da-f]{2}:){5}[\da-f]{2}$/i
const duration =
  /^[+-]?\d+(?:\.\d+)?\s?(?:ns|us|\u00b5s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?|[kmgt]i?b?|bytes?|bits?|px|r?em|rounds?)$|^(?:\d+[hms]){2,3}$|^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i

function scalarOf(text: string, lower: string): ValueClass | undefined {
  if (text.length > 64) return undefined
  if (booleans.has(lower)) return verdicts.boolean
  if (nulls.has(lower)) return verdicts.null
  const first = text.charCodeAt(0)
  if (first >= 97 && first <= 122 && first !== 118) return undefined
  // `123456` is no number but a password of sorts.
  if (number.test(text))
    return text.length >= 5 && isPlaceholder(text) ? verdicts.placeholder : verdicts.number
  if (version.test(text)) return verdicts.number
  return duration.test(text) ? verdicts.duration : undefined
}

// Hashes and other special forms ----------------------------------------------

const passwordHash =
  /^\$?\$(?:2[abxy]?|argon2(?:id|i|d)|[1567y]|gy|apr1|scrypt|s0|pbkdf2(?:-sha\d+)?|bcrypt-sha256)\$|^\{(?:bcrypt|argon2|scrypt|pbkdf2|sha256)(?:@\w+)?\}|^\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)[\w-]*\}|^pbkdf2[_:]sha\d+[$:]/i
/** The same in base64, as Caddy takes it: `$2a$`, `$2b$`, `$2y$` and two digits. */
const bcryptInBase64 = /^JDJ[hi5]JD[A-Za-z\d+/]{74}={0,2}$/
const integrity =
  /^(?:[a-z]{2,10}[-_.])?(?:sha(?:1|224|256|384|512)|md5|blake2b|h1)[-:=][\w+/=-]{20,}(?:\s|$)/i
const hashLengths = new Set([32, 40, 48, 56, 64, 96, 128])
const hexOnly = /^(?:0x)?[\da-f]+$/i
const hashNames =
  /hash|encrypted|digest|integrity|checksum|commit|etag|sha(?:1|224|256|384|512)?(?:sum)?(?![a-z])|md5|crc|fingerprint|revision|gitref|git_?head/i

function specialOf(text: string, lower: string, keyName: string): ValueClass | undefined {
  if (isUuid(text)) return isPlaceholder(text) ? verdicts.placeholder : verdicts.uuid
  const first = text.charCodeAt(0)
  if ((first === 36 || first === 123 || first === 112) && passwordHash.test(text))
    return verdicts['password-hash']
  if (bcryptInBase64.test(text)) return verdicts['password-hash']
  if (integrity.test(text)) return verdicts.hash
  if (isEncrypted(text)) return verdicts.reference
  if (
    keyName !== '' &&
    hashNames.test(keyName) &&
    (hashLengths.has(text.length) || hexOnly.test(text)) &&
    isRandom(text)
  ) {
    return verdicts.hash
  }
  // The id of a public key (RFC 9580, section 5.5.4).
  if ((keyId.test(text) || isKeyId(text)) && pgpNames.test(keyName)) return verdicts.hash
  if (isKeyId(text) && signKey.test(keyName)) return verdicts.hash
  if (isPublicForm(text) || isNameList(text)) return verdicts.identifier
  if ((coin.test(text) && coinName.test(keyName)) || (nkey.test(text) && nkeyName.test(keyName)))
    return verdicts.identifier
  if (anyKey.test(keyName) && isKeyId(text) && classifyKeyName(keyName) === 'weak') return verdicts.hash
  if (first === 45 && text.startsWith('-----BEGIN')) return verdicts.pem
  // A shell's folder, not a password.
  if (keyName.toLowerCase() === 'pwd' && homes.test(text)) return verdicts.path
  // `password="password=$password"` puts an argument together.
  if (keyName !== '' && text.charAt(keyName.length) === '=' && text.startsWith(keyName))
    return classifyValue(text.slice(keyName.length + 1), keyName)
  // The scheme of a header is not part of the secret.
  const scheme = authScheme.exec(lower)
  return scheme === null ? undefined : classifyScheme(text.slice(scheme[0].length), keyName)
}

const keyId = /^(?:0x)?(?:[\dA-F]{16}|(?:[\dA-F]{4} ?){10})$/i
const pgpNames =
  /gpg|pgp|recv-?key|key_?id|(?:^|[._]|git_?)signing[._]?key$|(?:^|_)(?:apt|rpm|yum|dnf|repo|keyring)_/i
/** Of a release; in capitals, for a key that signs may be one in small letters. */
const signKey = /(?:^|[._])sign_?key$/i
const anyKey = /keys?$/i
/** A public key of NATS: of an operator, an account, a user, a server. */
const nkey = /^[ACNOUX][A-Z2-7]{55}$/
const nkeyName = /nkey|nats|account|operator|user|issuer|subject|server|cluster/i
/** 32 bytes in base58: the address of a coin on Solana, which is called a token. */
const coin = /^[1-9A-HJ-NP-Za-km-z]{43,44}$/
const coinName =
  /^(?!token$)(?!.*(?:api|access|auth|refresh|bearer|bot|user|session|secret|private)).*token(?:_?(?:mint|address|account|metadata|vault|program|market|id|authority)\w*)?$/i

const homes =
  /^(?:~\/|\/(?:home|Users|root|usr|var|opt|srv|mnt|tmp|private|workspaces?|builds?|data|app)(?:\/|$)|[A-Za-z]:\\)/

const authScheme = /^(?:bearer|basic|token|apikey|bot|digest|negotiate|key) +(?=\S+$)/

function classifyScheme(rest: string, keyName: string): ValueClass {
  const verdict = classifyValue(rest, keyName)
  return verdict.kind === 'literal' && !verdict.random && wordOnly.test(rest) ? verdicts.prose : verdict
}

const wordOnly = /^[A-Za-z\u00aa-\uffff.:!?'-]+$/
