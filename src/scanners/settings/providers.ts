import { keyWords } from '../../engine/key-name.ts'

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
 * (`FIELD_ENCRYPT_KEY_PROVIDER=memory`).
 */
export function isUnsafeProvider(name: string, value: string): boolean {
  const words = keyWords(name)
  return (
    UNSAFE.has(value.trim().toLowerCase()) &&
    PROVIDERS.has(words.at(-1) ?? '') &&
    words.some((word) => GUARDS.has(word))
  )
}
