/** The parts of a fingerprint, the path as it is. */
export interface FingerprintParts {
  readonly rule: string
  readonly path: string
  readonly tag: string
}

/**
 * `rule:path:tag`. In path and tag, `%`, `:` and what is not printable on one line (controls, line separators) are
 * percent-encoded as UTF-8, so that the two colons are the only ones and a fingerprint is one line of text.
 */
export function makeFingerprint({ rule, path, tag }: FingerprintParts): string {
  return `${rule}:${path.replace(unsafe, encode)}:${tag.replace(unsafeInTag, encode)}`
}

/** Undefined for a text that is no fingerprint. */
export function parseFingerprint(text: string): FingerprintParts | undefined {
  const parts = text.split(':')
  const [rule = '', path = '', tag = ''] = parts
  if (parts.length !== 3 || !ruleId.test(rule) || !tagForm.test(tag)) return undefined
  try {
    return { rule, path: decodeURIComponent(path), tag: decodeURIComponent(tag) }
  } catch {
    return undefined
  }
}

const ruleId = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i
const tagForm = /^[^\s:]+$/
const unsafeInTag = /[%:\s\p{Cc}\u2028\u2029\p{Cs}]/gu
const unsafe = /[%:\p{Cc}\u2028\u2029\p{Cs}]/gu

function encode(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
