import { expect, test } from 'vitest'
import { classifyEntry, isSecretName } from '../../src/scanners/secret-value.ts'

/** Made of parts: nothing here looks like a credential as it stands. */
const made = ['Umber', '7', 'heron', '!quartz'].join('')
const random = ['q8Zt3', 'Lw0xR', 'vB7nK', 'e2YpJ', 'h5Ms9', 'Gd1c'].join('')

test.each<[string, string | null | undefined, string, string | undefined]>([
  ['JWT_SECRET', random, 'random', 'error'],
  ['JWT_SECRET', random.slice(0, 10), 'random', 'warning'],
  ['TOPOLOGY_KEY', random.slice(0, 12), 'none', undefined],
  ['DB_PASSWORD', made, 'weak', 'warning'],
  ['DB_PASSWORD', 'changeme', 'dev-default', 'note'],
  ['DB_PASSWORD', '1234', 'dev-default', 'note'],
  ['JWT_SECRET', 'build-placeholder', 'placeholder', 'note'],
  ['JWT_SECRET', 'if_you_see_this_ask_for_it', 'placeholder', 'note'],
  ['JWT_SECRET', 'amber-lantern-velvet-quartz', 'weak', 'warning'],
  ['ADMIN_PASSWORD', `$2y$10$${random}${random}`, 'hash', 'note'],
  ['JWT_SECRET', '${JWT_SECRET}', 'reference', undefined],
  ['JWT_SECRET', '{{ .Values.jwt }}', 'reference', undefined],
  ['JWT_SECRET', '', 'empty', undefined],
  ['JWT_SECRET', undefined, 'empty', undefined],
  ['JWT_SECRET', null, 'empty', undefined],
  ['DB_PASSWORD_FILE', '/run/secrets/db', 'none', undefined],
  ['DB_PASSWORD', '/run/secrets/db', 'none', undefined],
  ['GITHUB_TOKEN', 'latest', 'none', undefined],
  ['PASSWORD_RESET_DISABLED', 'true', 'none', undefined],
  ['LANG', made, 'none', undefined],
])('%s=%s: %s', (key, value, kind, level) => {
  expect(classifyEntry({ key, value })).toMatchObject({ kind, level, random: kind === 'random' })
})

test('a name that stands beside it makes a default', () => {
  expect(classifyEntry({ key: 'DB_PASSWORD', value: 'kestrel-bay' }).kind).toBe('weak')
  expect(classifyEntry({ key: 'DB_PASSWORD', value: 'kestrel-bay', names: ['kestrel_bay'] }).kind).toBe(
    'dev-default',
  )
  expect(classifyEntry({ key: 'DB_PASSWORD', value: 'kestrelbay12', names: ['Kestrel-Bay'] }).kind).toBe(
    'dev-default',
  )
})

test('the default of a variable is the literal, at its place', () => {
  const value = `\${JWT_SECRET:-${random}}`
  const { kind, literal, offset } = classifyEntry({ key: 'JWT_SECRET', value })
  expect([kind, literal, value.slice(offset, offset + literal.length)]).toEqual(['random', random, random])
})

test.each([
  ['NPM_TOKEN', true],
  ['dbPassword', true],
  ['CACHE_KEY', false],
  ['TOKEN_FILE', false],
  ['INSTALL_SSHPASS', false],
])('the name alone: %s %s', (key, expected) => {
  expect(isSecretName(key)).toBe(expected)
})
