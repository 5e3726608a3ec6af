import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabets, randomString, seeded } from '../../bench/randomness/generate.ts'
import { isPlaceholder } from '../../src/engine/placeholder.ts'

const placeholders = [
  `ghp_${'x'.repeat(36)}`,
  `AKIAIOSFODNN7${'EXAMPLE'}`,
  `sk_live_${'0'.repeat(24)}`,
  `ghp_${'1234567890'}abcdefghij`,
  `sk-${'abc123'}def456`,
  '<your token>',
  '<TOKEN>',
  '{token}',
  '[redacted]',
  '__API_KEY__',
  '%TOKEN%',
  'your-api-key',
  'YOUR_API_KEY',
  'yourApiKey',
  'REPLACE_ME',
  'insert key here',
  'api-key-goes-here',
  'fake-key',
  'TODO',
  'xxx',
  'xxxxx',
  '****',
  '...',
  'sk-...',
  'aaaa',
  '123456',
  '1234567890',
  'qwertyuiop',
  'asdfasdfasdf',
  'abcdefghijklmnop',
  'zyxwvutsrqponmlk',
  'a1b2c3d4e5f6g7h8',
  'abcd1234efgh5678',
  '0123456789abcdef',
  'deadbeefdeadbeef',
  'AAAAAAAAAAAA',
  'ffffffffffffffff',
  '00000000-0000-0000-0000-000000000000',
]

describe('isPlaceholder', () => {
  test.each(placeholders)('%s', (value) => {
    expect(isPlaceholder(value)).toBe(true)
  })

  test.each(['', 'ab', 'hunter22', 'Sunflower77!', 'correct horse battery', 'myapp-prod', 'dGVzdA=='])(
    'not %s',
    (value) => {
      expect(isPlaceholder(value)).toBe(false)
    },
  )

  test.each(Object.keys(alphabets))('spares random values: %s', (name) => {
    const random = seeded(11)
    const alphabet = alphabets[name as keyof typeof alphabets]
    let called = 0
    for (let i = 0; i < 20_000; i++)
      if (isPlaceholder(randomString(random, alphabet, 16 + (i % 49)))) called++
    expect(called).toBeLessThanOrEqual(5)
  })

  test('a zero-filled field of a real key is none', () => {
    const random = seeded(12)
    const key = `${randomString(random, alphabets.base64, 20)}${'A'.repeat(12)}${randomString(random, alphabets.base64, 60)}`
    expect(isPlaceholder(key)).toBe(false)
  })

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (value) => {
        expect(typeof isPlaceholder(value)).toBe('boolean')
      }),
    )
    expect(isPlaceholder('x'.repeat(100_000))).toBe(true)
  })
})
