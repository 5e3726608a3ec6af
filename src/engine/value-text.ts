import { keyWords } from './key-name.ts'
import { isRandom } from './randomness.ts'
import { words } from './words.ts'

/** True for what an unquoted value of source code is when it is not the secret itself: names, calls, expressions. */
export function isCode(text: string, random: boolean): boolean {
  return (random ? callShape : codeShape).test(text)
}

/**
 * True for an unquoted value that is code in any language, where the kind of file is not known: a path of members (`user.password`), a
 * call, an index, a pointer, a generic type, what ends like a line of code. A single plain name may be a password in an `.env` file.
 */
export function isExpression(text: string, random: boolean): boolean {
  return random ? callShape.test(text) || randomMember.test(text) : expression.test(text) || member.test(text)
}

/** True for what is text before anything else: a sentence, a label with its colon, foreign script. */
export function isPlainlyProse(text: string, lower: string): boolean {
  return (sentence.test(text) || nonAscii.test(text) || capitalised.test(text)) && isProse(text, lower)
}

/** Words joined by humps or separators, without digits, that name a thing on a form, in a header or in a table. */
export function isIdentifier(text: string): boolean {
  if (text.length > 100) return false
  if (selector.test(text) || verbed.test(text)) return true
  if (!humped.test(text) && !separated.test(text)) return false
  const list = keyWords(text)
  return (
    list.length > 1 && list.some((word) => fieldWords.has(word)) && !list.some((word) => throwaway.has(word))
  )
}

/** True for letters alone, also in several parts: nothing about it says that it is a password and not a name or a word. */
export function isPlainWording(text: string): boolean {
  return plainWording.test(text)
}

const plainWording =
  /^[\W_]{0,2}[A-Za-z\u00aa-\uffff]+(?:[-_.:@/\\ ]{1,2}[A-Za-z\u00aa-\uffff]+)*[.:,;?\u2026@]?$/

/** True for words that are those of the key (`UserPasswordHash = 'user-password-hash'`): the name of a field, a flag or an event. */
export function repeatsName(text: string, keyName: string): boolean {
  if (text.length > 100 || !constant.test(text)) return false
  const list = keyWords(text)
  if (list.length < 2) return false
  const own = new Set(keyWords(keyName))
  const shared = list.filter((word) => own.has(word)).length
  return shared >= 2 && (shared * 3 >= list.length * 2 || (inCapitals.test(text) && shared >= own.size))
}

/** `TM_SMTP_PASSWORD_V4` under `smtp_password`: the variable that holds it. */
const inCapitals = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/
const constant = /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/ ][A-Za-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$/

/**
 * True for text that somebody reads: phrases of any language, labels, the word for a password in a translation.
 *
 * @param lower the text in lower case
 */
export function isProse(text: string, lower: string): boolean {
  if (words('translations').has(lower) || endsAsText.test(text) || markup.test(text)) return true
  if (oneLongWord.test(lower) && endsInTranslation(lower)) return true
  const compound = labelled.exec(text)
  if (compound !== null) {
    const last = (compound[1] as string).toLowerCase()
    if (words('translations').has(last) || words('password').has(last)) return true
  }
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

/** Nothing but a few signs: what a badly cut assignment leaves (`=`, `==`, `?`), or a class of characters. */
export function isOperator(text: string): boolean {
  return text.length < 24 && !/[A-Za-z0-9\u00aa-\uffff]/.test(text.replace(/\\[a-z]/g, ''))
}

const codeShape =
  /^(?:[A-Za-z_$@&*!][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+|\[[^\]]*\])*[;,!?]?|.*(?:=>|\|\||&&|\?\?|[()[\]{}<>|]).*|(?:await|new|typeof|function|async|return|if|not|lambda) .*|.* (?:\+|if|or|and|as|in|is) .*)$/s
// Code that may look random: a call, an index, a regular expression.
const callShape = /^[A-Za-z_$][\w$.]*[([]|^\[[A-Z][\w.]*\]::\w|^\/.+\/[dgimsuvy]*[;,)]*$/
const expression =
  /^(?:.*[,;([{]|\[\]\w+\(.*|&?[A-Z]\w*\{.*\}|\[[A-Za-z_].*\]|!{0,2}[&*]?[A-Za-z_$][\w$]*(?:\[[^\]]*\])*(?:(?:\?\.|!?\.|->|::)[A-Za-z_$]*[A-Za-z_$](?:\[[^\]]*\])*)+[!?)]*|[!&*]{1,2}[A-Za-z_$][\w.]*|[A-Za-z_$][\w$.]*[([].*|[A-Za-z_][\w.:]*<.*>[!?)]*|.*=>.*)$/s
// `.themeColour` of Swift, `SecureRandom.base58`, `settings.sha256`, `null.String{}`, `[Type]::Call`, `(*pointer)[1:]`.
const member =
  /^(?:[\w.]+\.#\w+|\.[a-z]\w*|(?:[A-Z][A-Za-z]*|[a-z]+[A-Z][A-Za-z]*|[a-z]+)\.[a-z_]+\d{0,3}[?!]?|[A-Za-z_][\w.]*\{.*\}|\[[A-Za-z][\w.]*\]::.*|\(\*?[A-Za-z_].*)$/s
// `keys[i].value`, whatever the index; a constant (`STK_V2_ORACLE`), members and casts of C.
const randomMember =
  /^[a-z]{1,12}(?:\.[A-Za-z]+){1,4}[,;]$|^[A-Z][A-Z\d]{1,9}(?:_[A-Z\d]{1,9})+$|^[A-Za-z_]\w{0,24}(?:->[A-Za-z_]\w*)+[;,]?$|^\([a-z]\w{1,20}[ *]{0,3}\)\(?[A-Za-z_]/
const humped = /^[A-Za-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:[A-Z][a-z]*)+$/
const separated = /^[A-Za-z]+(?:[-_.:](?:[A-Za-z]+|b64|base64|sha\d+|md5|oauth2|v\d))+$/
const selector =
  /^(?:rule|role|scope|class|type|enum|attr|field|i18n|ref|prop|param|column):[a-z][\w.-]*$|^(?:ou|cn|dc|uid|o)=[\w-]+(?:,(?:ou|cn|dc|uid|o)=[\w-]+)*,?$|^[=&<]\??[a-z][A-Za-z]+$|^[#.][A-Za-z][A-Za-z_-]*$|^[\w.#-]*\[[\w-]+(?:[~|^$*]?=.*)?\]$|^\^.*\$$|^--?[a-z][a-z-]*=?$|^@[a-z][\w-]*$/
/** `matchpassword`, `validatePassword` */
const verbed =
  /^(?:match|verify|validate|check|reset|forgot|lost|update|edit|save|submit|show|hide|toggle|get|set|has|is|invalid|wrong|require|mask|compare)_?(?:pass(?:word|wd)?|passwords|pwd|secret|token)s?$/i
const fieldWords = new Set(
  'password passwd pwd pass passphrase passcode token secret key credential credentials auth login signin signup user username email name field input form header label title text error message button page view id access refresh reset forgot current new old confirm confirmation repeat client api type value url public private bearer session cookie csrf xsrf hint placeholder description settings account profile required invalid missing validation provider service manager param query body grant required authorization authentication'.split(
    ' ',
  ),
)
const throwaway = new Set(
  'my super change changeme dev local example default the this very test please'.split(' '),
)
// Everything from U+00AA on passes for a letter: Unicode classes take milliseconds to compile.
const sentence = /\s.*[.?!:]$|^[A-Za-z\u00aa-\uffff]+[:?]$/
/** `benutzerpasswort`, `gebruikerswachtwoord`: languages that join their words. */
function endsInTranslation(lower: string): boolean {
  for (let start = 3; start <= lower.length - 6; start++) {
    const end = lower.slice(start)
    if (words('translations').has(end) || germanic.has(end)) return true
  }
  return false
}

const oneLongWord = /^[a-z]{9,40}$/
const germanic = new Set(['passwort', 'kennwort'])
/** `E-Mail-Kennwort` */
const labelled = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)*-([A-Za-z]+)$/
const capitalised = /^[A-Z][a-z]+$/
const blank = /\s/
const letter = /[A-Za-z\u00aa-\uffff]/
const wordish = /^[^A-Za-z0-9\u00aa-\uffff]*[A-Za-z\u00aa-\uffff][A-Za-z\u0080-\uffff'`-]*[^A-Za-z0-9]*$/
const nonAscii = /[\u0080-\uffff]/
const foreignLetter = /[\u0080-\uffff]/g
const foreign = /^[^0-9$+<=>^`|~]+$/
const endsAsText = /^[A-Za-z\u00aa-\uffff]+(?:[:?\u2026]|\.\.\.)$|^[A-Z][a-z]+\.$/
const markup = /^\s*(?:<|&lt;)[a-z][\w-]*(?:\s[^<>]*?)?\/?(?:>|&gt;)/i
