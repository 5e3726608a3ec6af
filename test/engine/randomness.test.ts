import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabets, randomString, seeded } from '../../bench/randomness/generate.ts'
import { isRandom, isUuid, randomness } from '../../src/engine/randomness.ts'

const written = `getElementsByClassName SomeVeryLongClassNameFactoryBean user_authentication_service MAX_CONCURRENT_CONNECTIONS
  my-company-internal-registry @babel/plugin-transform-runtime node_modules/typescript/lib/typescript.js ./src/engine/randomness.ts
  .btn-primary:hover>.icon-large com.example.application.service.UserServiceImpl 2024-01-01T00:00:00.000Z 1.0.0-beta.23+build.456
  3f2a9c8b-7d6e-4f4a-9c8b-7d6e5f4a3b21 192.168.100.200:8080 00:1A:2B:3C:4D:5E:6F:70 0.1234567890123456 application/vnd.api+json
  correcthorsebatterystaple Donaudampfschifffahrt Benutzeranmeldung MotDePasseOublie SummerVacation2024 LoveMyDogRex1987! swordfish12345678
  arn:aws:iam::aws:policy/ReadOnlyAccess ^[a-zA-Z0-9_-]{21}$ https://www.example.org/a/b/c 12345678901234567890 $ZodTemplateLiteralDef
  Th3n4bl3Jupit3r C0mm1tt3d!97 Wr4pp3dP1xels63 sha256WithRSAEncryption X-Requested-With AzureActiveDirectoryTenant rgba(255,255,255,0.85) --color-background-primary
  JavaScriptObjectNotationParser kubernetes.io/ingress.class eslint-disable-next-line UnicodeDecodeError`

describe('isRandom', () => {
  test.each(written.trim().split(/\s+/))('%s is written', (value) => {
    expect(isRandom(value)).toBe(false)
  })

  // 98 of 100 from 16 characters on is what docs/randomness.md promises of each alphabet.
  const lengths = [16, 20, 24, 32, 48, 64]
  test.each(Object.keys(alphabets))('finds random values: %s', (name) => {
    const random = seeded(21)
    for (const length of lengths) {
      let found = 0
      for (let i = 0; i < 1000; i++) {
        if (isRandom(randomString(random, alphabets[name as keyof typeof alphabets], length))) found++
      }
      expect(found, `${length} characters`).toBeGreaterThanOrEqual(980)
    }
  })

  test.each(['hex', 'base36', 'base62'] as const)(
    'a readable prefix does not hide a random value: %s',
    (name) => {
      const random = seeded(22)
      for (const prefix of ['key-', 'my-company-prod-', 'my-company-production-service-account_']) {
        let found = 0
        for (let i = 0; i < 500; i++)
          if (isRandom(prefix + randomString(random, alphabets[name], 32))) found++
        expect(found, prefix).toBeGreaterThanOrEqual(490)
      }
      expect(isRandom('key-my-company-production-service')).toBe(false)
    },
  )

  test('base64 and hex of text are not random, of random text they are', () => {
    const text = 'the quick brown fox jumps over it'
    expect(isRandom(Buffer.from(text).toString('base64'))).toBe(false)
    expect(isRandom(Buffer.from(text).toString('base64url'))).toBe(false)
    expect(isRandom(Buffer.from(text).toString('hex'))).toBe(false)
    const secret = randomString(seeded(23), alphabets.base62, 33)
    expect(isRandom(Buffer.from(secret).toString('base64'))).toBe(true)
  })

  test('repetition is not random', () => {
    for (const value of ['a8f3'.repeat(8), 'Zq9Zq9Zq9Zq9Zq9Zq9Zq9', '0'.repeat(40), 'ff00ff00ff00ff00ff00'])
      expect(isRandom(value), value).toBe(false)
  })
})

describe('randomness', () => {
  test.each([
    ['hex', alphabets.hex],
    ['base32', alphabets.base32],
    ['base36', alphabets.base36],
    ['letters', alphabets.letters],
    ['base62', alphabets.base62],
    ['base64', alphabets.base64],
    ['printable', alphabets.printable],
    ['decimal', '0123456789'],
  ])('names the alphabet %s', (name, alphabet) => {
    expect(randomness(randomString(seeded(24), alphabet, 64)).alphabet).toBe(name)
  })

  test('reports the figures that it judged by', () => {
    const value = randomString(seeded(25), alphabets.base62, 40)
    const { length, entropy, floor, log10Odds, random } = randomness(value)
    expect(random).toBe(true)
    expect(length).toBe(40)
    expect(entropy).toBeGreaterThan(floor)
    expect(floor).toBeCloseTo(4.32, 2)
    expect(log10Odds).toBeGreaterThan(12)
    expect(randomness('getElementsByClassName').log10Odds).toBeLessThan(0)
    expect(randomness('two words').alphabet).toBe('text')
  })

  test('agrees with isRandom on any text, and takes long ones', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ maxLength: 80 }),
          fc.base64String({ maxLength: 80 }),
        ),
        (value) => {
          const report = randomness(value)
          expect(report.random).toBe(isRandom(value))
          expect(Number.isFinite(report.log10Odds)).toBe(true)
          expect(report.entropy).toBeGreaterThanOrEqual(0)
        },
      ),
    )
    expect(isRandom('ab'.repeat(50_000))).toBe(false)
    expect(isRandom(randomString(seeded(26), alphabets.base64, 100_000))).toBe(true)
  })
})

test('isUuid', () => {
  expect(isUuid('3f2a9c8b-7d6e-4f4a-9c8b-7d6e5f4a3b21')).toBe(true)
  expect(isUuid('{3F2A9C8B-7D6E-4F4A-9C8B-7D6E5F4A3B21}')).toBe(true)
  expect(isUuid('3f2a9c8b7d6e4f4a9c8b7d6e5f4a3b21')).toBe(false)
})
