import { classifyValue } from '../engine/value-class.ts'

/**
 * Whether a text that code takes where a secret is not set is itself the secret then: whoever reads the code knows it, also where it asks to
 * be changed (`dev-secret-change-me`). Not what a vendor issues, which cannot be made up: there only what looks like one opens anything.
 */
export function isReadableDefault(name: string, value: string): boolean {
  if (value.trim().length < SHORTEST) return false
  const { kind } = classifyValue(value, name)
  if (kind !== 'literal' && kind !== 'dev-default' && kind !== 'placeholder' && kind !== 'prose') return false
  return !issuedByVendor.test(name) || (kind === 'literal' && /^(?=.*\d)(?=.*[A-Za-z])\S{16,}$/.test(value))
}

const SHORTEST = 4

const issuedByVendor =
  /_(?:API_KEY|API_TOKEN|API_SECRET|CLIENT_SECRET|OAUTH_(?:KEY|SECRET|TOKEN))$|_TOKEN$|^(?:GOOGLE|TWITTER|FACEBOOK|GITHUB|GITLAB|SLACK|STRIPE|APPLE|MICROSOFT|DISCORD|LINKEDIN)_/
