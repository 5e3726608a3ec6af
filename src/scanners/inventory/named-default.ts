import type { Place } from './types.ts'

/**
 * Whether a key is a name to look something up by, as its default shows: `SESSION_COOKIE_KEY`, by default `app_session`.
 *
 * @param text text of the file that has the default, which is in quotes at `place`
 */
export function isNamedByDefault(name: string, text: string, { start, end }: Omit<Place, 'path'>): boolean {
  if (!name.endsWith('_KEY') || ofSecret.test(name)) return false
  const value = text.slice(start + 1, end - 1)
  return /^[a-z]+(?:[_-][a-z]+)+$/.test(value) && !/secret|change|pass|default|your/.test(value)
}

const ofSecret = /(?:API|SECRET|PRIVATE|MASTER|ACCESS|CRYPT\w*|SIGN\w*|LICEN[CS]E)_KEY$/
