import { classifyValue } from '../../engine/value-class.ts'
import { classOfName } from './names.ts'
import type { Place } from './types.ts'

/** Whether what a read falls back to is a secret: by the name of the variable and the literal, with its quotes, in the text. */
export function isSecretDefault(name: string, text: string, { start, end }: Place): boolean {
  if (classOfName(name) !== 'secret') return false
  const value = text.slice(start + 1, end - 1)
  const { kind } = classifyValue(value, name)
  if (value.length < 4 || (kind !== 'literal' && kind !== 'dev-default')) return false
  // What a vendor issues cannot be made up: only what looks like one opens anything.
  return !issuedByVendor.test(name) || (kind === 'literal' && /^(?=.*\d)(?=.*[A-Za-z])\S{16,}$/.test(value))
}

const issuedByVendor =
  /_(?:API_KEY|API_TOKEN|API_SECRET|CLIENT_SECRET|OAUTH_(?:KEY|SECRET|TOKEN))$|_TOKEN$|^(?:GOOGLE|TWITTER|FACEBOOK|GITHUB|GITLAB|SLACK|STRIPE|APPLE|MICROSOFT|DISCORD|LINKEDIN)_/
