/**
 * Pieces of patterns that many rules share: what may stand around a token in real text. A token follows
 * quotes, `=`, `:` or a space, but as well the letter of an escape: `\n` and `\u003d` in JSON, `%3D` in a
 * URL, `\x22` in a script, the `m` that ends a colour in a log. Word boundaries know none of these.
 */
const afterEscape = String.raw`(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\x1b\[[0-9;]{1,8}m)`

/** No letter or digit before. For prefixes that nothing else has (`ghp_`). */
export const start = `(?:(?<![A-Za-z0-9])|${afterEscape})`

/** Neither letter, digit, `_` nor `-` before. For prefixes that may be the end of a name (`re_`, `sk-`). */
export const wordStart = `(?:(?<![A-Za-z0-9_-])|${afterEscape})`

/** No character of base64 before. */
export const base64Start = `(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|${afterEscape})`

/** Neither letter, digit, `_` nor `-` after. */
export const end = '(?![A-Za-z0-9_-])'

/** No character of base64 after. */
export const base64End = '(?![A-Za-z0-9+/=_-])'

/** Between a key's name and its value: closing quote, separator, opening quote. */
export const assign = String.raw`(?:\\?["'\x60\]]){0,2}[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}(?:\\?["'\x60])?`

/**
 * A key's name up to its value, for values that have no form of their own: the service, within 24 characters what kind
 * of key it is, then what separates. To be used with `ignoreCase`.
 */
export function keyed(service: string, kind = '(?:key|token|secret|pass|auth)'): string {
  return `${service}[a-z0-9_.-]{0,24}?${kind}[a-z0-9_]{0,12}${assign}`
}
