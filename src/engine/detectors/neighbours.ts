/** Bytes before and after a value that belong to the same block of a configuration. */
const REACH = 400

/**
 * Names of users, databases and services that are set beside a value: a password that repeats one of them is a
 * throw-away default.
 *
 * @param start byte offset of the value
 * @param end byte offset behind it
 */
export function namesBeside(bytes: Buffer, start: number, end: number): string[] {
  const names = new Set<string>()
  for (const text of [
    bytes.toString('latin1', Math.max(0, start - REACH), start),
    bytes.toString('latin1', end, end + REACH),
  ]) {
    for (const match of text.matchAll(nameSetting)) names.add((match[1] as string).toLowerCase())
  }
  return [...names]
}

const nameSetting =
  /(?:user(?:[-_]?name)?|login|database|db(?:[-_]?name)?|schema)["'`\]]{0,2}[ \t]{0,20}(?:=>|[:=,])[ \t]{0,4}(?:\$\{\w{1,40}:-?)?["'`]?([A-Za-z][\w.-]{2,30})/gi

/**
 * True for the key of a search that a page sends itself, public by design: Algolia's, in 32 hexadecimal digits, beside
 * the name of an index (https://docsearch.algolia.com/docs/api).
 */
export function isSearchKey(bytes: Buffer, name: string, value: string, start: number, end: number): boolean {
  if (!/^[0-9a-f]{32}$/.test(value) || !/(?:api|search|algolia)[-_]?key$/i.test(name)) return false
  if (/admin|write/i.test(name)) return false
  return /index_?name|docsearch/i.test(bytes.toString('latin1', Math.max(0, start - REACH), end + REACH))
}
