import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, in hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * The last part of a fingerprint. Of a random value, the first 16 bits of its SHA-256: enough to see that the value
 * has changed, useless to confirm a guess among the 2^100 that fit. A word-like value would be found by 16 bits and a
 * word list, so its tag is made of the key's name (without case), or of nothing when there is no key, and begins with `~`. A finding without a secret has its subject here.
 */
export function makeTag(
  secret: { random: boolean; keyName?: string | undefined; subject?: string | undefined },
  valueDigest: string,
): string {
  if (secret.subject !== undefined) return secret.subject
  if (secret.random) return valueDigest.slice(0, 4)
  return `~${digest((secret.keyName ?? '').toLowerCase()).slice(0, 4)}`
}
