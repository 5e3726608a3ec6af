import { namesWhatIsOpen } from './key-name-open.ts'
import { words } from './words.ts'

/**
 * What the name of a key promises of its value: `strong` a secret, `password` a secret that a person may have typed (word-like values
 * count), `weak` perhaps a secret (the value must look random), `no` none.
 */
export type KeyName = 'strong' | 'password' | 'weak' | 'no'

/**
 * Classifies the name of a variable, property, header, option or element, as written: `DB_PASSWORD`, `dbPassword`, `db.password`,
 * `X-API-Key`, `clientsecret`. Names repeat, so verdicts are remembered.
 */
export function classifyKeyName(name: string): KeyName {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const verdict = name.length <= longestName && stems.test(name) ? classify(name) : 'no'
  if (remembered.size >= 4096) remembered.clear()
  remembered.set(name, verdict)
  return verdict
}

/**
 * Words of a name, lower case: split at everything that is no letter or digit, at humps (`dbPassword`, `DBPassword`, `APIKey`), and where two
 * known words are written as one (`apikey`, `pgpassword`). Digits at the end of a word are dropped.
 */
export function keyWords(name: string): string[] {
  const found: string[] = []
  for (const part of name.split(notAlphanumeric)) {
    for (const hump of part.split(humps)) {
      const word = hump.toLowerCase().replace(trailingDigits, '')
      if (word !== '') found.push(...splitJoined(word))
    }
  }
  return found
}

/**
 * True where the name ends in the word for the password, or in one that merely says where or which (`DB_PASSWORD_PROD`); false where
 * something else goes on (`passwordRouteRoot`), which may be anything.
 */
export function namesThePassword(name: string): boolean {
  const list = withoutTail(keyWords(name))
  return words('password').has(list[list.length - 1] ?? '') || list.length === 1
}

/** True where the last word that counts is the one for a secret or a password: `clientSecret`, `db.password`, not `secret_key`. */
export function namesTheSecret(name: string): boolean {
  const list = withoutTail(keyWords(name))
  const last = list[list.length - 1] ?? ''
  return last !== 'token' && last !== 'apikey' && (words('secret').has(last) || words('password').has(last))
}

/**
 * True for a variable that a bundler writes into what browsers get (Next.js, Vite, Create React App, Expo, Gatsby, Nuxt, Vue, Plasmo), unless
 * its name says that this is a mistake.
 */
export function namesBrowserVariable(name: string): boolean {
  return browserVariable.test(name) && !/SECRET|PASSW|PRIVATE|ADMIN|MASTER/.test(name)
}

const browserVariable =
  /(?:^|[.-])(?:NEXT_PUBLIC|REACT_APP|VITE|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|VUE_APP|PLASMO_PUBLIC|NG_APP|STORYBOOK)_[A-Z]/

const longestName = 120
const remembered = new Map<string, KeyName>()
// Every name that is not `no` holds one of these: most names are refused here.
const stems = new RegExp(
  'pass|pwd|pword|secret|cred|token|key|salt|pepper|dsn|auth|bearer|jwt|sas|pat|otp|seed|mnemonic|conn|psk|we?pa?|licen[cs]e|' +
    'kennwort|contrase|senha|motdepasse|mdp|wachtwoord|parola|has[lł]o|heslo|salasana|losenord|jelszo|sifre|lozinka',
  'i',
)
/** The name of a file: what stands beside it in a list is its checksum. */
const sourceFile =
  /\w\.(?:rb|py|jsx?|tsx?|php|java|go|c|h|cpp|cs|erb|vue|svelte|html|s?css|swift|kt|pp|pl|md|rst|png|svg)$/i
const notAlphanumeric = /[^A-Za-z0-9\u00c0-\u024f]+/
const humps = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/
const trailingDigits = /[0-9]+$/
const accents = /[\u0300-\u036f]/g

function classify(name: string): KeyName {
  const plain = name.normalize('NFD').replace(accents, '')
  const verdict = judge(keyWords(plain))
  // `client.generate_secret`, `form.password.label`: the last part decides whether it is an action or a property.
  const dot = plain.lastIndexOf('.')
  if (dot > 0 && sourceFile.test(plain)) return 'no'
  if (dot > 0 && verdict !== 'no' && judge(keyWords(plain.slice(dot + 1))) === 'no') return 'no'
  if (verdict !== undefined) return verdict
  // `APIkey`, `PassWord`: the humps stand in the wrong place.
  return (
    judge(
      plain
        .split(notAlphanumeric)
        .flatMap((part) => splitJoined(part.toLowerCase().replace(trailingDigits, ''))),
    ) ?? 'no'
  )
}

/** Undefined when no word speaks of a secret at all. */
function judge(name: readonly string[]): KeyName | undefined {
  const list = withoutTail(name)
  const last = list.length - 1
  if (last < 0) return undefined
  const secret = lastSecret(list)
  const key = list.lastIndexOf('key')
  const isKey = key >= 0 && key >= last - 1
  const weak = isWeak(list, name)
  if (secret < 0 && !isKey && !weak) return undefined
  if (isExcluded(list, secret)) return 'no'
  if (weak && secret >= 0 && secret < last && key < last) return 'weak'
  if (secret >= 0 && secret >= key) return kindOf(list, secret)
  if (isKey) return judgeKey(list, key)
  if (secret >= 0) return 'strong'
  return weak ? 'weak' : undefined
}

function kindOf(list: readonly string[], secret: number): KeyName {
  const word = list[secret]!
  if (words('password').has(word)) return 'password'
  return 'strong'
}

function judgeKey(list: readonly string[], key: number): KeyName {
  const opens = words('opens')
  const before = list.slice(0, key)
  if (words('places').has(list[key - 1] ?? '')) {
    return before.some((word) => opens.has(word) || word === 'storage') && !opens.has(list[key - 1]!)
      ? 'weak'
      : 'no'
  }
  // `lastFMAPIKey`: the humps do not tell the words.
  if (before.some((word) => opens.has(word) || words('secret').has(word) || word.endsWith('api')))
    return 'strong'
  return key === list.length - 1 ? 'weak' : 'no'
}

/** Index of the last word that names a secret; `pass` counts only at the end. */
function lastSecret(list: readonly string[]): number {
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i]!
    // `FAIL_TO_PASS`: of tests.
    if (word === 'pass' && (i < list.length - 1 || list[i - 1] === 'to')) continue
    if (words('secret').has(word) || words('password').has(word)) return i
  }
  return -1
}

function isExcluded(list: readonly string[], secret: number): boolean {
  const published = words('published')
  const last = list.length - 1
  if (
    list.some(
      (word, i) =>
        // `NEXT_PUBLIC_CLIENT_SECRET` is a secret that is published by mistake.
        (published.has(word) && !(word === 'public' && i < 2 && isSecretAtEnd(list))) ||
        word === 'tokens' ||
        word === 'passwordless' ||
        word === 'pull',
    )
  )
    return true
  if (words('verbs').has(list[0]!) && last > 0) return true
  if (namesWhatIsOpen(list, secret)) return true
  if (list.some((word, i) => i > 0 && (word === 'is' || word === 'has' || word === 'from' || word === 'by')))
    return true
  const named = list[secret]
  if (
    (named === 'token' || named === 'pass') &&
    words('otherTokens').has(list[0]!) &&
    last === secret &&
    secret > 0
  ) {
    // `PAGE_ACCESS_TOKEN` is one all the same.
    return !list.includes('access') && !list.includes('auth')
  }
  if (last === 0 || last === secret) return false
  if (list[last] === 'id' && list[last - 1] === 'secret') return false
  return words('properties').has(list[last]!)
}

function isSecretAtEnd(list: readonly string[]): boolean {
  const last = list[list.length - 1] ?? ''
  return last.startsWith('secret') || (words('password').has(last) && last !== 'pass')
}

function isWeak(list: readonly string[], name: readonly string[]): boolean {
  if (words('weak').has(list[list.length - 1]!)) return true
  const end = name[name.length - 1]
  return (end === 'string' || end === 'str') && name[name.length - 2]?.startsWith('conn') === true
}

/** Without words at the end that say where or which (`API_KEY_PROD`). */
function withoutTail(name: readonly string[]): readonly string[] {
  let end = name.length
  while (end > 1 && words('tails').has(name[end - 1]!)) end--
  return end === name.length ? name : name.slice(0, end)
}

// Stand at the end of a joined word, whatever is before them.
const plainEndings =
  'password passwd passphrase passwort apikey secretkey accesskey privatekey publickey'.split(' ')
// Stand at the end of a joined word if what is before them is known.
const strictEndings =
  'passcode pword pwd credentials credential creds secrets secret tokens token pass keys key auth'.split(' ')
const beginnings =
  'password passwd passphrase pwd apikey secretkey accesskey publickey secrets secret token credentials credential'.split(
    ' ',
  )

function splitJoined(word: string): string[] {
  if (word.length < 5 || word.length > 60 || isKnown(word)) return word === '' ? [] : [word]
  for (const ending of plainEndings) {
    if (!word.endsWith(ending)) continue
    const before = word.slice(0, -ending.length)
    const parts = before === '' ? [] : (joinedWords(before) ?? [before])
    return [...parts, ...splitEnding(ending)]
  }
  for (const ending of strictEndings) {
    if (!word.endsWith(ending)) continue
    const parts = joinedWords(word.slice(0, -ending.length))
    if (parts !== undefined) return [...parts, ending]
  }
  for (const beginning of beginnings) {
    if (!word.startsWith(beginning)) continue
    const rest = word.slice(beginning.length)
    if (words('properties').has(rest) || words('tails').has(rest)) return [...splitEnding(beginning), rest]
  }
  return [word]
}

/** `secretkey` as two words; `password` stays one. */
function splitEnding(word: string): string[] {
  return word.endsWith('key') ? [word.slice(0, -3), 'key'] : [word]
}

function isKnown(word: string): boolean {
  return (
    (word !== 'apikey' && words('secret').has(word)) ||
    words('password').has(word) ||
    words('weak').has(word) ||
    words('properties').has(word) ||
    words('verbs').has(word)
  )
}

/** Splits a word into at most three words that may stand before a joined ending. */
function joinedWords(word: string, depth = 3): string[] | undefined {
  const joins = words('joins')
  if (joins.has(word) || words('verbs').has(word)) return [word]
  if (depth <= 1) return undefined
  for (let end = word.length - 1; end >= 2; end--) {
    if (!joins.has(word.slice(0, end))) continue
    const rest = joinedWords(word.slice(end), depth - 1)
    if (rest !== undefined) return [word.slice(0, end), ...rest]
  }
  return undefined
}
