import { isDevDefault } from './dev-default.ts'
import { keyWords } from './key-name.ts'
import { isPlaceholder } from './placeholder.ts'
import { isRandom, isUuid } from './randomness.ts'
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
export function classifyValue(value: string, keyName = '', bare = false, near?: readonly string[]): ValueClass {
  const text = hasBlankEnds(value) ? value.trim() : value
  if (text === '') return verdicts.empty
  if (text.length > longest) return classifyLong(text)
  const inner = referenceDefault(text)
  if (inner !== undefined) {
    const verdict = classifyValue(inner, keyName, false, near)
    return verdict.kind === 'empty' ? verdicts.reference : verdict
  }
  if (isReference(text)) return verdicts.reference
  const lower = text.toLowerCase()
  const scalar = scalarOf(text, lower)
  if (scalar !== undefined) return scalar
  const special = specialOf(text, lower, keyName)
  if (special !== undefined) return special
  const random = isRandom(text)
  if (bare && (random ? callShape : codeShape).test(text)) return verdicts.reference
  const place = placeOf(text, lower, random)
  if (place !== undefined) return place
  if (isOperator(text)) return verdicts.placeholder
  if ((sentence.test(text) || nonAscii.test(text)) && isProse(text, lower)) return verdicts.prose
  if (isPlaceholder(text)) {
    return oneWord.test(lower) && isDevDefault(lower, keyName, near) ? verdicts['dev-default'] : verdicts.placeholder
  }
  // Short and full of digits: `P@ssw0rd1` would pass for random.
  if (random) return text.length <= 20 && isDevDefault(lower, keyName, near) ? verdicts['dev-default'] : verdicts.random
  if (words('keywords').has(lower)) return verdicts.keyword
  if (capitalised.test(text) && isProse(text, lower)) return verdicts.prose
  if (isIdentifier(text)) return verdicts.identifier
  if (!blank.test(text) && isDevDefault(lower, keyName, near)) return verdicts['dev-default']
  if (isProse(text, lower)) return verdicts.prose
  return verdicts.wordLike
}

/** The default in `${NAME:-default}`, `${NAME-default}`, `${NAME:=default}` or `${name:default}`; undefined for anything else. */
export function referenceDefault(value: string): string | undefined {
  if (value.charCodeAt(0) !== 36 || value.charCodeAt(1) !== 123 || value.length > longest) return undefined
  return withDefault.exec(value)?.[1]
}

const longest = 4096

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

// References ------------------------------------------------------------------

const withDefault = /^\$\{[A-Za-z_][\w.]*(?::?[-=]|:(?![?+]))([^{}]*)\}$/
const wholeReference = new RegExp(
  '^(?:' +
    [
      '\\$[A-Za-z_]\\w*',
      '\\$(?:env|script|global|using):\\w+',
      '\\$[0-9@*#?]',
      '%[A-Za-z_]\\w*%',
      '!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include)\\b.*',
      '\\{[A-Za-z_][\\w.]*\\}',
      '(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\\+\\w+|bao|doppler|infisical|keyring|chamber|lastpass|bitwarden|env|file):[^\\s:].*',
      'arn:aws[\\w-]*:(?:secretsmanager|ssm|kms):.*',
      '@Microsoft\\.KeyVault\\(.*',
      'ENC\\[.*',
      'ENC\\(.*\\)',
      'encrypted:.*',
      '\\{cipher\\}.*',
      'projects/[^/]+/secrets/.*',
      '\\{\\{.*',
      '<%.*',
      '`[^`]+`',
      '(?:this|self|props|options|opts|config|cfg|conf|settings|env|params|param|args|arg|argv|req|request|res|response|ctx|context|state|data|user|body|secrets|vars|var|local|module|inputs|steps|needs|github|values|process|import|os|sys|event|input|form|row|item|account|session|app|window|document|event|result|payload|credentials|creds|auth|kwargs|flags|viper|Rails|System|Environment|Configuration|ENV|\\$_(?:ENV|SERVER|POST|GET|REQUEST)|\\$\\w+|\\.Values|e|c|s|p|u|r|o|t)(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*|(?:\\?\\.)?\\[[^\\]]*\\])+(?:\\(.*\\))?[;,!]?',
      '(?:await |new |typeof |not )?[A-Za-z_$][\\w$]*(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*)*!?\\(.*\\)(?:[.?\\[!].*)?[;,]?',
    ].join('|') +
    ')$',
  's',
)
const interpolated =
  /\$\{[^}]+\}|\$\([^)]+\)|\{\{[^}]*\}\}|<%.*%>|#\{[^}]+\}|%\([A-Za-z_]\w*\)s|\{[A-Za-z_][\w.]*\}|\{\d\}|^(?:\$[{(]|\{\{|<%|#\{)/s
const formatted = /(?:^|[^%\w])%[sdv@](?:$|\W)|\\\([A-Za-z_]/

function isReference(text: string): boolean {
  // In a URL, only what is put into it makes a reference.
  if (!(anyScheme.test(text) && !storeScheme.test(text)) && wholeReference.test(text)) return true
  if (interpolated.test(text)) {
    // `prefix-${x}` is a reference, a long random part beside one is not.
    return !text.split(interpolatedPart).some((part) => part.length >= 16 && isRandom(part.replace(edges, '')))
  }
  return formatted.test(text) && !isRandom(text)
}

const anyScheme = /^[A-Za-z][\w+.-]*:\/\//
const storeScheme = /^(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\+\w+|bao|doppler|infisical|keyring|chamber|file|env):/
const interpolatedPart = /\$\{[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<%[^%]*%>|#\{[^}]*\}|\{[^}]*\}/
const edges = /^\W+|\W+$/g

// Scalars ---------------------------------------------------------------------

const booleans = new Set('true false yes no on off y n t f'.split(' '))
const nulls = new Set('null nil none undefined nan ~ n/a na void - -- {} [] "" \'\''.split(' '))
const number = /^[+-]?(?:\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?[nlfu%]?|0x[\da-f]{1,16}|\.\d+)$/i
const version = /^[~^<>=v ]*\d+(?:\.[\dx*]+)+(?:[-+][\w.-]{1,30})?$|^#[\da-f]{3,8}$|^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$|^[\d.]+(?:\/\d+|:\d+)$|^(?:[\da-f]{2}:){5}[\da-f]{2}$/i
const duration = /^[+-]?\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?|[kmgt]i?b?|bytes?|bits?|px|r?em|rounds?)$|^(?:\d+[hms]){2,3}$|^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i

function scalarOf(text: string, lower: string): ValueClass | undefined {
  if (text.length > 64) return undefined
  if (booleans.has(lower)) return verdicts.boolean
  if (nulls.has(lower)) return verdicts.null
  const first = text.charCodeAt(0)
  if (first >= 97 && first <= 122 && first !== 118) return undefined
  // `123456` is no number but a password of sorts.
  if (number.test(text)) return text.length >= 5 && isPlaceholder(text) ? verdicts.placeholder : verdicts.number
  if (version.test(text)) return verdicts.number
  return duration.test(text) ? verdicts.duration : undefined
}

// Hashes and other special forms ----------------------------------------------

const passwordHash = /^\$?\$(?:2[abxy]?|argon2(?:id|i|d)|[1567y]|gy|apr1|scrypt|s0|pbkdf2(?:-sha\d+)?|bcrypt-sha256)\$|^\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)[\w-]*\}|^pbkdf2[_:]sha\d+[$:]/i
const integrity = /^(?:sha(?:1|224|256|384|512)|md5|blake2b|h1)[-:=][\w+/=-]{20,}(?:\s|$)/i
const hashLengths = new Set([32, 40, 48, 56, 64, 96, 128])
const hexOnly = /^(?:0x)?[\da-f]+$/i
const hashNames = /hash|digest|integrity|checksum|commit|etag|sha(?:1|224|256|384|512)?(?:sum)?(?![a-z])|md5|crc|fingerprint|revision|gitref|git_?head/i

function specialOf(text: string, lower: string, keyName: string): ValueClass | undefined {
  if (isUuid(text)) return isPlaceholder(text) ? verdicts.placeholder : verdicts.uuid
  const first = text.charCodeAt(0)
  if ((first === 36 || first === 123 || first === 112) && passwordHash.test(text)) return verdicts['password-hash']
  if (integrity.test(text)) return verdicts.hash
  if (keyName !== '' && hashNames.test(keyName) && (hashLengths.has(text.length) || hexOnly.test(text)) && isRandom(text)) {
    return verdicts.hash
  }
  if (first === 45 && text.startsWith('-----BEGIN')) return verdicts.pem
  // The scheme of a header is not part of the secret.
  const scheme = authScheme.exec(lower)
  return scheme === null ? undefined : classifyScheme(text.slice(scheme[0].length), keyName)
}

const authScheme = /^(?:bearer|basic|token|apikey|bot|digest|negotiate|key) +(?=\S+$)/

function classifyScheme(rest: string, keyName: string): ValueClass {
  const verdict = classifyValue(rest, keyName)
  return verdict.kind === 'literal' && !verdict.random && wordOnly.test(rest) ? verdicts.prose : verdict
}

const wordOnly = /^[\p{L}.:!?'-]+$/u

// Places ----------------------------------------------------------------------

const base64Only = /^[\w+/=-]+$/
const url = /^[a-z][a-z\d+.-]{1,30}:\/\//
const opaqueUrl = /^(?:mailto|data|jdbc|urn|arn|tel|blob|about|javascript|npm|workspace|docker|git\+?\w*):\S/
const userinfo = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/@]+)@/i
const hostPort = /^[a-z][\w.-]*:\d{2,5}(?:\/\S*)?$/
const domain =
  /^(?:[a-z\d_](?:[\w-]*[a-z\d])?\.)+(?:com|net|org|io|dev|app|local|localhost|internal|test|example|invalid|cloud|co|us|uk|eu|de|fr|nl|es|it|se|no|fi|dk|pl|cz|ch|at|be|pt|br|jp|cn|in|au|ca|nz|ru|info|biz|gov|edu|mil|me|tv|ai|gg|so|sh|tech|xyz|site|online|store)$/
const email = /^[\w.+-]+@([a-z\d.-]+)$/
const rooted = /^(?:\.{0,2}|~|[A-Za-z]:|file:)[\\/]/
const fileName =
  /^[\w.@ /\\-]*\.(?:pem|key|crt|cer|der|p12|pfx|jks|p8|pub|asc|gpg|json5?|jsonc|ya?ml|toml|ini|conf|cfg|env|txt|md|rst|html?|xml|csv|tsv|log|sql|sh|bash|ps1|bat|py|rb|php|go|rs|java|kt|swift|cs?|h|cpp|m?[jt]sx?|cjs|css|s[ac]ss|vue|svelte|png|jpe?g|gif|svg|ico|webp|pdf|zip|gz|tgz|tar|lock|tf|tfvars|hcl|properties|gradle|plist|tmpl|tpl|erb|ejs|hbs|snap|map|wasm|proto|graphql|feature|secret|token)$/i
const pathOnly = /^[\w.@:~-]*[\\/][\w.@:~ -]*[\\/][\w.@:~ \\/-]+$/
const slashed = /^[\w.@:{}*+~-]+(?:[/\\][\w.@:{}*+~-]+)+\/?$/

function placeOf(text: string, lower: string, random: boolean): ValueClass | undefined {
  if (url.test(lower)) {
    const password = userinfo.exec(text)?.[1]
    return password !== undefined && !isPlaceholder(password) && !isReference(password) ? verdicts['url-credentials'] : verdicts.url
  }
  if (opaqueUrl.test(lower) || domain.test(lower)) return verdicts.url
  if (hostPort.test(lower) && !random) return verdicts.url
  const host = email.exec(lower)
  if (host !== null && domain.test(host[1]!)) return verdicts.email
  if (fileName.test(text)) return verdicts.path
  // A path may hold a random part; a random value may begin with a slash.
  if (rooted.test(text)) return !random || (pathOnly.test(text) && !base64Only.test(text)) ? verdicts.path : undefined
  return !random && slashed.test(text) ? verdicts.path : undefined
}

// Code, identifiers, prose ----------------------------------------------------

/** What an unquoted value of source code is, if it is neither a number nor random. */
const codeShape =
  /^(?:[A-Za-z_$@&*!][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+|\[[^\]]*\])*[;,!?]?|.*(?:=>|\|\||&&|\?\?|[()[\]{}<>|]).*|(?:await|new|typeof|function|async|return|if|not|lambda) .*|.* (?:\+|if|or|and|as|in|is) .*)$/s
/** Code that may look random: a call, an index, a regular expression. */
const callShape = /^[A-Za-z_$][\w$.]*[([]|^\/.+\/[dgimsuvy]*[;,)]*$/
const humped = /^[A-Za-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:[A-Z][a-z]*)+$/
const separated = /^[A-Za-z]+(?:[-_.:][A-Za-z]+)+$/
const selector = /^[#.][A-Za-z][A-Za-z_-]*$|^[\w.#-]*\[[\w-]+(?:[~|^$*]?=.*)?\]$|^\^.*\$$|^--?[a-z][a-z-]*=?$|^@[a-z][\w-]*$/
const fieldWords = new Set(
  'password passwd pwd pass passphrase passcode token secret key credential credentials auth login signin signup user username email name field input form header label title text error message button page view id access refresh reset forgot current new old confirm confirmation repeat client api type value url public private bearer session cookie csrf xsrf hint placeholder description settings account profile required invalid missing validation provider service manager param query body grant required authorization authentication'.split(
    ' ',
  ),
)
const throwaway = new Set('my super change changeme dev local example default the this very test please'.split(' '))

/** Words joined by humps or separators, without digits, that name a thing on a form, in a header or in a table. */
function isIdentifier(text: string): boolean {
  if (text.length > 100) return false
  if (selector.test(text)) return true
  if (!humped.test(text) && !separated.test(text)) return false
  const list = keyWords(text)
  return list.length > 1 && list.some((word) => fieldWords.has(word)) && !list.some((word) => throwaway.has(word))
}

const sentence = /\s.*[.?!:]$|^\p{L}+[:?]$/u
const oneWord = /^[a-z]+\d*$/
const capitalised = /^[A-Z][a-z]+$/
const blank = /\s/
const letter = /\p{L}/u
const wordish = /^[\p{P}¿¡]*\p{L}[\p{L}\p{M}\p{Cf}'’`-]*[\p{P}…]*$/u
const nonAscii = /[^\u0000-\u007f]/
const foreignLetter = /[^\u0000-\u007f]/gu
const foreign = /^[\p{L}\p{M}\p{P}\p{Cf}\p{Zs}]+$/u
const endsAsText = /^\p{L}+(?:[:?…]|\.\.\.)$/u

/** Nothing but a few signs: what a badly cut assignment leaves (`=`, `==`, `?`). */
function isOperator(text: string): boolean {
  return text.length < 8 && !/[\p{L}\p{N}]/u.test(text)
}

function isProse(text: string, lower: string): boolean {
  if (words('translations').has(lower) || endsAsText.test(text)) return true
  // `Password`, `Token`: a label.
  if (capitalised.test(text) && fieldWords.has(lower)) return true
  if (nonAscii.test(text)) {
    if (foreign.test(text)) return true
    // Scripts that need no spaces, with a product's name or a number among them.
    if ((text.match(foreignLetter)?.length ?? 0) * 3 >= text.length) return true
  }
  if (!blank.test(text)) return text.startsWith('<') && text.endsWith('>')
  let total = 0
  let plain = 0
  for (const part of text.split(/\s+/)) {
    if (!letter.test(part)) continue
    total++
    if (part.length >= 16 && isRandom(part)) return false
    if (wordish.test(part)) plain++
  }
  return total === 0 || plain * 2 >= total
}
