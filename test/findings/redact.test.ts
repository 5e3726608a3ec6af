import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScrubber, redactValue } from '../../src/findings/redact.ts'

const key = (kind: string): string =>
  ['-----BEGIN', `${kind}-----\n${'QUJD\n'.repeat(300)}-----END ${kind}-----\n`].join(' ')

describe('redaction', () => {
  it.each([
    ['a token with a public prefix', `ghp_${'x'.repeat(36)}`, 4, true, 'ghp_… (40 characters)'],
    ['a random value without one', 'k'.repeat(32), 0, true, '… (32 characters)'],
    ['no more than a third', 'abcdefghi', 9, true, 'abc… (9 characters)'],
    ['no more than twelve', 'a'.repeat(60), 40, true, `${'a'.repeat(12)}… (60 characters)`],
    ['a word shows a class of length only', 'hunter22', 4, false, '… (8–11 characters)'],
    ['a short word', 'abc', 0, false, '… (up to 7 characters)'],
    ['a long phrase', 'a'.repeat(40), 0, false, '… (32 or more characters)'],
    ['a key file', key('RSA PRIVATE KEY'), 0, true, '-----BEGIN RSA PRIVATE KEY-----… (1562 characters)'],
    [
      'a key file with a prefix of the rule',
      key('PRIVATE KEY'),
      4,
      true,
      '-----BEGIN PRIVATE KEY-----… (1554 characters)',
    ],
    ['another long text', 'ab\ncd\n', 0, true, '… (2 lines, 6 characters)'],
  ])('%s', (_, value, publicPrefix, random, expected) => {
    expect(redactValue({ value, publicPrefix, random })).toBe(expected)
  })

  it('shows a prefix of a value in printable ASCII only', () => {
    expect(redactValue({ value: `a\x1b${'b'.repeat(20)}`, publicPrefix: 6, random: true })).toBe(
      'a… (22 characters)',
    )
  })

  it('gives words of one class the same form', () => {
    const forms = ['password', 'hunter2!!', 'changeme123'].map((value) =>
      redactValue({ value, publicPrefix: 0, random: false }),
    )
    expect(new Set(forms)).toEqual(new Set(['… (8–11 characters)']))
  })

  it('takes every value out of a text, the longest first', () => {
    const scrub = createScrubber(['secret', 'secretly-long', 'abc'])
    expect(scrub('secretly-long secret, abc')).toBe('… …, abc')
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 4, maxLength: 8 }), { minLength: 1 }),
        (text, values) => {
          const clean = createScrubber(values)(values.join(text))
          for (const value of values.filter((value) => !value.includes('…')))
            expect(clean).not.toContain(value)
        },
      ),
    )
  })
})
