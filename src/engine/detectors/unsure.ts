import type { Unsure } from '../../findings/types.ts'
import { keyWords } from '../key-name.ts'

/**
 * Where a random value is a note, by the name it has. A constant that is a key of something (`FLICKR_KEY`) is one more often than not; what is merely
 * called so may be an entry.
 */
export function whereUnsure(name: string, strength: 'strong' | 'password' | 'weak'): Unsure | undefined {
  if (strength === 'weak' && !/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/.test(name)) return 'outside-settings'
  // With it a program sends reports of its crashes or of its use: the client of every user has it.
  if (reports.test(name) && !/secret|passw/i.test(name)) return 'outside-settings'
  return isOpenKey(name) ? 'in-pages' : undefined
}

/** A key or a token that is not called secret, of which a page may have one of its own. */
export function isOpenKey(name: string): boolean {
  const list = keyWords(name)
  return !list.some((word) => closed.has(word)) && /^(?:api)?(?:key|token)s?$/.test(list.at(-1) ?? '')
}

const reports = /bugsnag|rollbar|raygun|crashlytics|instabug|airbrake|trackjs|amplitude|mixpanel/i
const closed = new Set(
  'access admin auth deploy master password personal priv private refresh secret service'.split(' '),
)
