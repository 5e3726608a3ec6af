import { keyWords } from '../../engine/key-name.ts'
import type { ForbiddenValue } from '../types.ts'

const PROVIDERS = new Set(['provider', 'backend', 'driver', 'mode', 'strategy'])
const GUARDS = new Set([
  'encrypt',
  'encryption',
  'key',
  'kms',
  'vault',
  'auth',
  'crypto',
  'keystore',
  'secrets',
  'secret',
])
const UNSAFE = new Set([
  'memory',
  'inmemory',
  'in-memory',
  'mock',
  'none',
  'noop',
  'dev',
  'fake',
  'dummy',
  'plaintext',
  'disabled',
])

/**
 * Whether a setting switches protection off where it must be on: a provider of keys, encryption or logins that only plays one
 * (`FIELD_ENCRYPT_KEY_PROVIDER=memory`), or what the project forbids itself.
 */
export function isForbidden(name: string, value: string, forbidden: readonly ForbiddenValue[] = []): boolean {
  const lower = value.trim().toLowerCase()
  const words = keyWords(name)
  if (UNSAFE.has(lower) && PROVIDERS.has(words.at(-1) ?? '') && words.some((word) => GUARDS.has(word)))
    return true
  return forbidden.some((entry) => entry.values.includes(value.trim()) && matches(entry.name, name))
}

/** Only `*` is special. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (name.startsWith(part) ? 0 : -1) : name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return parts.at(-1) === '' || name.endsWith(parts.at(-1) ?? '')
}
