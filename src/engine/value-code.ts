/**
 * What stands in quotes, or without them in a file of settings, and is code all the same: a template's interpolation, a call, a type, a
 * member, an action of a controller, a command, the source of an expression.
 */

/** True for a value that is the code of some language or of a template, whether it looks random or not. */
export function isEmbeddedCode(text: string): boolean {
  if (!mayBeCode.test(text)) return false
  return wrapped.test(text) || interpolated.test(text) || opensCall.test(text) || fragment.test(text)
}

/** True for what is code if it does not look random: paths of types and members, calls, commands, names of algorithms. */
export function isCodeWord(text: string): boolean {
  return codeWord.test(text) || (text.includes(' ') && (command.test(text) || styles.test(text)))
}

/** True for the rest of an expression that was cut at the wrong place: a bracket that closes and was never opened, a further assignment. */
export function isRemainder(text: string): boolean {
  return nextAssignment.test(text) || (closes.test(text) && !opens.test(text))
}

const mayBeCode = /^[%$#@!&>\\]|[[({<`]/
/**
 * All of it in brackets, a name or a call first: `%{hiera('x')}`, `[parameters('x')]`, `{env:NAME}`, `{settings['x']}`, `({ field }) => …`.
 * A connection string takes its braces off before.
 */
const wrapped =
  /^[%$#@!&]{0,2}(?:\{\s*["'({[]|\[\s*["'({[]|[{[(]\s*[\w$.!:-]+\s*[('"[,?:|].*[}\])]$|[{[(]\s*[A-Za-z_$][\w$]*(?:(?:\.|::|->)[\w$]+)+\s*[}\])]$|\(\([\w$.:/-]+\)\)$|\(@.*@\)$|\{.*\}\)?\s*=>)/s
/** `%{passwords::database}`, `$ARG3$`, `#request.password#` */
const interpolated =
  /^[%$#@!&]{1,2}(?:\{\s*[A-Za-z_$][\w$:.-]*\s*\}|[A-Z][A-Z0-9_]*\$|[A-Za-z_]\w*(?:\.\w+)*#)$/
/** `@Html.TextFor(model)` of Razor, `@context.settings.map(_.password)` of Twirl; `faker.PickRandom(`, `{name(`: an interpolation that was cut at its own quotes. */
const opensCall =
  /^@(?:[A-Z]\w*\.\w+|[a-z]\w*(?:\.\w+)+)\(|^[{[($]{0,2}[A-Za-z_$][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+)*\($|^\{[A-Za-z_$][\w$.]*\[$/
/** `> Name(`: behind the bracket of a type; `+name(`: behind the quote that ended a text; `[A-Z]{4}`; the colour of a terminal. */
const fragment =
  /^\\(?:0?33|x1[bB]|u001[bB]|e)\[|^[,;)]\s?[([{]|^\.[a-z]\w*\(|^>+\s*\w.*[(<]|^\+\s?[A-Za-z_$][\w$.]*[(;,)+]|\[[^\]]{0,40}\w-\w[^\]]{0,40}\](?:[+*?)]|\{\d)|\w\[[a-z]{2,12}\][_-]/
const codeWord = new RegExp(
  '^(?:' +
    [
      // `SettingsController@update`, `App\\Models\\User`, `System.Web.Security`
      '(?:[A-Z]\\w*\\\\{1,2})*[A-Z][a-z]+(?:[A-Z][a-z]+)+@[a-z][A-Za-z]*',
      // `confide::emails.reset`
      '[a-z][\\w-]*::[a-z]\\w*(?:\\.\\w+)*',
      // `users/password_capture#new`
      '(?=.*[_/])[a-z]+(?:[_/][a-z]+)*#[a-z]+(?:_[a-z]+)*[?!]?',
      // `auth_method=searchbind`
      '[a-z]+(?:_[a-z]+)+={1,2}[a-z][a-z_]*',
      '\\\\{0,2}[A-Z]\\w+(?:\\\\{1,2}[A-Z]\\w+)+',
      '(?:[A-Z][a-z]+(?:[A-Z][a-z]*)?\\.){2,}[A-Z]\\w+',
      // `bcrypt`, `SHA512-CRYPT`, `pbkdf2_sha256`, `sha1:6`
      '\\{?(?:[Ss]{0,2}[Hh][Aa]-?\\d+|[Mm][Dd]\\d|[Pp][Bb][Kk][Dd][Ff]2|[BbSs]?[Cc][Rr][Yy][Pp][Tt])(?:[-_:/]{1,2}(?:[A-Za-z]{2,6}\\d{0,4}|\\d{1,4}))*[-_:/]{0,2}\\}?',
    ].join('|') +
    ')$',
)
/** A path, an option, a redirection or a pipe among the words; a filter of a shell with its script. */
const command =
  /^--?[a-z][a-z-]*[ =]\S|^(?:sed|awk|grep|cut|jq|tr|cat|echo|openssl|kubectl|vault)\s+[-'"$/.]|\s(?:--?[a-z][\w-]*|\d?>|\||&&|\/[\w.-]+(?:\/[\w.-]+)+)(?:\s|$)/
/** Names of styles, as Tailwind has them: `text-sm hover:bg-red-50`. */
const styles = /^(?=.*[a-z][-:][a-z\d[])(?:[a-z!@-][\w:/.[\]%#!-]*\s+){2,}[a-z!@-][\w:/.[\]%#!-]*$/
const closes = /[)\]}][\s:;,.]*$/
const opens = /[([{]/
const nextAssignment = /^[\w$.]{1,24},[\w$.]+\s?=/
