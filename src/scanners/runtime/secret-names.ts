import { keyWords } from '../../engine/key-name.ts'
import { isSecretName } from '../secret-value.ts'

/**
 * Whether a variable or field of this name holds a secret, in code: the last part of its path. A `token` without a word that says of what is
 * one only where the file is about logging in (`context`): parsers and models have tokens too.
 */
export function holdsSecret(path: readonly string[], context: string): boolean {
  const name = path.at(-1) ?? ''
  const owner = path.at(-2) ?? ''
  if (!isSecretName(name) || CONSTANTS.test(owner) || TEXTS.has(owner.toLowerCase())) return false
  const words = keyWords(name)
  if (words.some((word) => HIDDEN.has(word))) return false
  if (words.at(-1) !== 'token' && words.at(-1) !== 'tokens') return true
  if (words.some((word) => OF_LOGINS.has(word))) return true
  return words.length === 1 && LOGIN.test(context) && !LANGUAGE.test(context)
}

/** `Errors.INVALID_PASSWORD`, `MESSAGES.password`. */
const CONSTANTS = /^[A-Z][A-Z0-9_]+$/
/** What is named after a secret and is a text about it, a state or a field of a form. */
const TEXTS = new Set(
  'errors error messages message labels label strings i18n t l10n locale translations codes code types type routes paths events schema fields controls touched valid validation form inputs refs props options flags metrics stats counts'.split(
    ' ',
  ),
)
/** Words that say that it is not the value itself, or none that opens anything. */
const HIDDEN = new Set(
  'masked mask redacted hidden hashed hash encrypted obfuscated sanitized sanitised fake invalid missing expired expires valid count counter total length index idx type kind name names field fields path file error status next page cursor continuation csrf xsrf cancellation cancel abort without'.split(
    ' ',
  ),
)
const OF_LOGINS = new Set(
  'access refresh auth authorization bearer api jwt session id reset login oauth personal bot user deploy'.split(
    ' ',
  ),
)
const LOGIN = /authorization|bearer|\bjwt|api[-_ ]?key|access[-_ ]?token|auth[-_ ]?token|\blogin\b/i
const LANGUAGE = /lexer|tokeni[sz]|codemirror|\bparser\b|\bgrammar\b|\bvocab|\bnlp\b|\bllm\b|prismjs/i
