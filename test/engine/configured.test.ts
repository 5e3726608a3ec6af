import { describe, expect, it } from 'vitest'
import type { ConfiguredPattern } from '../../src/config/types.ts'
import { compileConfigured } from '../../src/engine/configured.ts'
import { UserError } from '../../src/errors.ts'

function pattern(text: string, rest: Partial<ConfiguredPattern> = {}): ConfiguredPattern {
  return {
    id: 'acme-token',
    title: 'Acme token',
    pattern: text,
    keywords: [],
    ignoreCase: false,
    level: 'error',
    why: 'It opens everything.',
    fix: 'Rotate it.',
    line: 7,
    column: 14,
    ...rest,
  }
}

async function compiled(text: string, rest: Partial<ConfiguredPattern> = {}) {
  const { rules, warnings } = await compileConfigured([pattern(text, rest)])
  const [rule] = rules
  if (rule === undefined) throw new Error('no rule')
  return { rule, warnings }
}

async function errorOf(text: string): Promise<UserError> {
  const error = await compileConfigured([pattern(text)]).catch((reason: unknown) => reason)
  if (error instanceof UserError) return error
  throw new Error(`${text} compiles`)
}

describe('literals', () => {
  it.each<[string, string[]]>([
    ['acme_[a-z]{20}', ['acme_']],
    ['(?P<value>acme_[a-z]{20})', ['acme_']],
    ['[a-z]{3}-acme-(?:x|y)', ['-acme-']],
    ['(?:live|test)_key', ['_key']],
    ['(?:live|test)_[0-9]', ['live', 'test']],
    ['acmex?', ['acme']],
    ['acme{2}z', ['acme']],
    ['acme{0,2}z', ['acm']],
    ['acme+', ['acme']],
    ['(?:acme)?token', ['token']],
    ['(?:acme)+', ['acme']],
    ['acme\\.io\\/[a-z]', ['acme.io/']],
    ['\\Qa.c+\\E[0-9]', ['a.c+']],
    ['\\Qacme\\E?', ['acm']],
    ['acme|other', ['acme', 'other']],
    ['(?i)AcMe', ['acme']],
    ['(?i:AcMe)x', ['acme']],
    ['a{1}b{1}c{1}', ['abc']],
    ['a{1,2}b+c', []],
    ['abc{', ['abc{']],
    ['acme[^]longer]acme]', ['acme]']],
    ['\\x41\\x42\\x43\\x44', []],
    ['[[:alpha:]]acme', ['acme']],
    ['acmeé', ['acme']],
    ['ac[m]e', []],
    ['acme|[0-9]', []],
    ['(?:acme)?', []],
    ['(?:acme){0,3}', []],
    ['\\d+', []],
    ['ab', []],
    ['', []],
  ])('%s', async (text, literals) => {
    const { rule, warnings } = await compiled(text)
    expect(rule.literals).toEqual(literals)
    expect(warnings.length).toBe(literals.length === 0 ? 1 : 0)
  })

  it('finds the flag i wherever it is, and the option', async () => {
    expect((await compiled('acme(?:x(?i)y)')).rule.ignoreCase).toBe(true)
    expect((await compiled('acme(?-i)y')).rule.ignoreCase).toBe(false)
    expect((await compiled('ACME', { ignoreCase: true })).rule).toMatchObject({
      ignoreCase: true,
      literals: ['acme'],
    })
  })

  it('takes keywords instead, sorted and once', async () => {
    const { rule, warnings } = await compiled('[a-z]+', { keywords: ['zeta', 'acme', 'zeta'] })
    expect(rule.literals).toEqual(['acme', 'zeta'])
    expect(warnings).toEqual([])
  })

  it('does not use keywords of which one cannot be looked for', async () => {
    const { rule, warnings } = await compiled('[a-z]+', { keywords: ['acme', 'é€'] })
    expect(rule.literals).toEqual([])
    expect(warnings).toEqual([
      'line 7, column 14: the pattern of acme-token runs on every line, because its keyword "é€" is not three or more ' +
        'ASCII characters; expect about a second for every 10 MB. Add keywords that every match holds.',
    ])
  })
})

describe('matches in a line', () => {
  it('gives the value with its place', async () => {
    const { rule } = await compiled('key=(?P<value>[a-z]+)')
    expect(rule.matchLine('😀 key=abc, key=key')).toEqual([
      { start: 7, end: 10, value: 'abc' },
      { start: 16, end: 19, value: 'key' },
    ])
  })

  it('keeps the value as it is written, half characters included', async () => {
    const { rule } = await compiled('key=(?P<value>.+)')
    expect(rule.matchLine('key=a\ud800b')).toEqual([{ start: 4, end: 7, value: 'a\ud800b' }])
  })

  it('sees the line, not the window', async () => {
    const { rule } = await compiled('^acme|\\bword')
    expect(rule.matchLine('acmeacme wordword word').map(({ start }) => start)).toEqual([0, 9, 18])
  })

  it('does not loop on empty matches', async () => {
    const { rule } = await compiled('x*')
    expect(rule.matchLine('a😀xxb')).toEqual([{ start: 3, end: 5, value: 'xx' }])
    expect(rule.matchLine('')).toEqual([])
  })

  it('stops after a thousand', async () => {
    const { rule } = await compiled('x')
    expect(rule.matchLine('x'.repeat(1_500))).toHaveLength(1_000)
  })

  it.each([0, 1, 6_143, 6_144, 6_145, 8_180, 8_186, 8_191, 8_192, 8_193, 16_000, 999_000])(
    'finds it at %i of a line of a million',
    async (at) => {
      const { rule } = await compiled('acme_(?P<value>[a-z]{12,40})')
      const line = `${'- '.repeat(at / 2)}${at % 2 ? '-' : ''}acme_abcdefghijklmnop ${'.'.repeat(1_000_000 - at)}`
      expect(rule.matchLine(line)).toEqual([{ start: at + 5, end: at + 21, value: 'abcdefghijklmnop' }])
    },
  )

  it('cuts no character and finds each match once', async () => {
    const { rule } = await compiled('k[0-9]+')
    const line = Array.from({ length: 900 }, (_, i) => `😀${'é'.repeat(i % 50)}k${i}`).join('')
    expect(rule.matchLine(line).map(({ value }) => value)).toEqual(
      Array.from({ length: 900 }, (_, i) => `k${i}`),
    )
  })

  it('does not take the end of a window for the end of the line', async () => {
    const { rule } = await compiled('acme.{0,50}$')
    const line = `${'-'.repeat(8_180)}acme${'-'.repeat(5_000)}acme!`
    expect(rule.matchLine(line)).toEqual([{ start: 13_184, end: 13_189, value: 'acme!' }])
  })

  it('ends on a pattern that blocks other engines', async () => {
    const { rule } = await compiled('(a+)+$')
    expect(rule.matchLine(`${'a'.repeat(50_000)}b`).length).toBe(0)
  })
})

describe('errors', () => {
  it('name place, rule, reason and what to do', async () => {
    const error = await errorOf('acme(?=x)')
    expect(error.message).toBe(
      'line 7, column 14: the pattern of acme-token does not compile: invalid perl operator: (?=',
    )
    expect(error.hint).toContain('RE2 has no lookahead')
  })

  it('point to the syntax where there is no better hint', async () => {
    expect((await errorOf('acme[')).hint).toContain('https://github.com/google/re2/wiki/Syntax')
  })

  it('loads nothing without patterns', async () => {
    expect(await compileConfigured([])).toEqual({ rules: [], warnings: [] })
  })
})
