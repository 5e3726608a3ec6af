import fc from 'fast-check'
import { getLengthRange } from 'regexp-ast-analysis'
import { describe, expect, it } from 'vitest'
import { analysePattern, parsePattern } from '../../scripts/catalogue/analyse.ts'
import { CatalogueError } from '../../scripts/catalogue/catalogue-error.ts'
import { lengthOfAlternatives } from '../../scripts/catalogue/lengths.ts'
import { seeded } from '../../scripts/catalogue/samples.ts'
import { checkAnalysis } from './check-analysis.ts'
import { randomPattern } from './random-pattern.ts'

/** `literal@min-max+run`, `~` in front when the case is free. */
function shown(pattern: string, ignoreCase = false): string[] {
  return analysePattern(pattern, ignoreCase).anchors.map(
    ({ literal, ignoreCase: free, minOffset, maxOffset, run }) =>
      `${free ? '~' : ''}${literal}@${minOffset}-${maxOffset}+${run}`,
  )
}

describe('anchors', () => {
  it.each<[string, string[]]>([
    ['plain literal', ['abc@0-0+0']],
    ['abc', ['abc@0-0+0']],
    ['gh[po]_[A-Za-z0-9]{36}', ['gho_@0-0+36', 'ghp_@0-0+36']],
    ['sk_(?:live|test)_[a-z]{24,99}', ['sk_live_@0-0+24', 'sk_test_@0-0+24']],
    ['(?:foo|barbar){1,2}', ['barbar@0-0+0', 'foo@0-0+0']],
    ['(?:[a-z]-)?tulip', ['tulip@0-2+0']],
    ['\\x41\\u0042\\103D', ['ABCD@0-0+0']],
    ['a\\.b\\/c\\-d', ['a.b/c-d@0-0+0']],
    ['(?<![a-z])key=(?![0-9])[!-~]{8}', ['key=@0-0+0']],
    ['(?<=secret)abc[0-9]{2}', ['abc@0-0+2']],
    ['[\\d]{3,5}abc', ['abc@3-5+0']],
    ['c{1,5}de', ['cde@0-4+0']],
    ['abc{2,5}', ['abcc@0-0+0']],
    ['a[^]bcd', ['bcd@2-2+0']],
    ['a.bcd', ['bcd@2-2+0']],
    ['(?:a(?:b(?:c(?:d)))){1,1}', ['abcd@0-0+0']],
    ['((x{3}y){2}z){2}', ['xxxyxxxyzxxxyxxxyz@0-0+0']],
    ['abc(?:\\u0400|d)', ['abcd@0-0+0']],
    ['(?:[]|abc)', ['abc@0-0+0']],
    ['[Kk][Ee][Yy]=', ['~key=@0-0+0']],
    ['abc[a-z]{4}"[a-z]{9}', ['abc@0-0+4']],
    ['abc[a-z]{2,6}[0-9]?[A-F]{3} ', ['abc@0-0+5']],
    ['abc(?:[a-f]{2}:?){3}', ['abc@0-0+2']],
    ['(a)(b)(c)\\1{2}', ['abc@0-0+0']],
    ['abc\\u00e9', ['abc@0-0+0']],
    ['tok(?: x)?[a-z]{5}', ['tok@0-0+0']],
    ['x(?:ab|cd)?yz', ['xabyz@0-0+0', 'xcdyz@0-0+0', 'xyz@0-0+0']],
  ])('%s', (pattern, expected) => {
    expect(shown(pattern)).toEqual(pattern === 'plain literal' ? ['plain literal@0-0+0'] : expected)
  })

  it('folds the case of literals where the rule does', () => {
    expect(shown('PassWord\\d{2}', true)).toEqual(['~password@0-0+2'])
  })

  it('lets a literal stand for a longer one that holds it', () => {
    expect(shown('(?:export )?tok_[a-z]{20}')).toEqual(['tok_@0-7+20'])
    expect(shown('pass(?:word)?[a-z]{2}')).toEqual(['pass@0-0+2'])
  })

  it('prefers a literal at a certain place', () => {
    expect(shown('eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,400}')).toEqual(['eyJ@0-0+24'])
  })

  it.each([
    ['\\d{3}', 'no literal of 3 ASCII bytes'],
    ['abc|', 'the empty text'],
    ['abc|d[ef]', '`d…`'],
    ['(?:abc)?', 'no literal'],
    ['(?=abc)\\w{3}', 'no literal'],
    ['[]', 'can match nothing'],
    ['a\\u0400', 'can match nothing'],
    ['abc\\w+', '`\\w+` (column 4) has no upper bound'],
    ['abc(?!.*d)', '`.*` (column 7) has no upper bound'],
    ['abc(?:d{2,}){2}', '`d{2,}`'],
    ['^abc', '`^` would match at the edge'],
    ['abc$', '`$` would match at the edge'],
    ['abc(?:d$)?', '`$` would match at the edge'],
    ['abc(', 'Unterminated group'],
    ['abc\\w{20000}', 'more than 16384'],
    ['\\w{1,600}abc', 'known to 512 bytes'],
  ])('refuses %s', (pattern, message) => {
    expect(() => analysePattern(pattern)).toThrow(CatalogueError)
    expect(() => analysePattern(pattern)).toThrow(message)
  })
})

describe('lengths and sight', () => {
  it.each<[string, number, number, number, number]>([
    ['abc[a-z]{4,10}', 7, 13, 0, 0],
    ['abc(?:de|f){0,3}', 3, 9, 0, 0],
    ['(?<![a-z])abc(?![a-z])', 3, 3, 1, 1],
    ['(?<!ab{2,4})abc', 3, 3, 5, 0],
    ['abc(?<=x.{9})', 3, 3, 7, 0],
    ['(?=.{10})abc', 3, 3, 0, 7],
    ['(?=.{2})abc', 3, 3, 0, 0],
    ['\\babc\\b', 3, 3, 1, 1],
    ['a\\bbc', 3, 3, 0, 0],
    ['abc(?=d(?<=q.{9}))', 3, 3, 6, 1],
    ['(?<=(?=.{9})z)abc', 3, 3, 1, 5],
    ['(?<=(?:x(?<!yy)){3})abc', 3, 3, 4, 0],
    ['abc(?=(?:x\\b){2,3})', 3, 3, 0, 4],
    ['(abc){1,2}d\\1', 4, 10, 0, 0],
    ['abc[\\s\\S]{0,2}', 3, 5, 0, 0],
  ])('%s', (pattern, min, max, behind, ahead) => {
    const { minLength, maxLength, lookbehind, lookahead } = analysePattern(pattern)
    expect([minLength, maxLength, lookbehind, lookahead]).toEqual([min, max, behind, ahead])
  })
})

describe('public prefix', () => {
  it.each<[string, number]>([
    ['gh[pousr]_[A-Za-z0-9]{36}', 4],
    ['key=(?<value>[a-z]{20})', 0],
    ['key=(?<value>sk-[a-z]{20})', 3],
    ['(?<value>sk_live_[a-z]{9}|rk_[a-z]{9})', 3],
    ['abc(?<value>[0-9a-f]{32})', 0],
    ['github_pat_1234567890[a-z]{20}', 12],
  ])('%s', (pattern, length) => {
    expect(analysePattern(pattern).publicPrefix).toBe(length)
  })
})

/** Shapes that rules have, and some that they had better not have. */
const patterns: readonly (readonly [pattern: string, ignoreCase: boolean])[] = [
  ['(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9_])', false],
  ['\\bxox[abp]-(?:\\d{2,4}-){2,3}[a-f0-9]{8}\\b', false],
  ['(?:AKIA|ASIA|ABIA)[A-Z2-7]{4,6}', false],
  ['[0-9]{3,6}:AA[\\w-]{8}', false],
  ['(?:api|app)?[-_]?key["\']?\\s{0,3}[:=]\\s{0,3}["\']?(?<value>[\\w-]{4,20})', true],
  ['postgres(?:ql)?:\\/\\/[^\\s:@/]{1,9}:(?<value>[^\\s@/]{1,12})@[\\w.-]{1,20}', true],
  ['-{5}BEGIN (?:(?:RSA|EC|OPENSSH) )?PRIVATE KEY-{5}', false],
  ['(?:(?:ab){2,3}c?){2}(?:de|d)f{1,3}', false],
  ['(?<q>["\'])tok-(?:a|b|[0-9]){3}\\k<q>', false],
  ['a{1,3}b{2}c{1,3}', false],
  ['(?:x|(?:y|z)){0,4}foo(?:\\d(?:\\d\\d)?){2}', true],
  ['straße_k[a-c]{2}', true],
]

describe('against matches made from the tree', () => {
  it.each(patterns)('%s', (pattern, ignoreCase) => {
    expect(checkAnalysis(pattern, ignoreCase, seeded(7), 120).matches).toBeGreaterThan(20)
  })

  it('holds for random patterns', () => {
    let analysed = 0
    let matches = 0
    fc.assert(
      fc.property(randomPattern, fc.boolean(), fc.integer(), (pattern, ignoreCase, seed) => {
        try {
          analysePattern(pattern, ignoreCase)
        } catch (error) {
          if (error instanceof CatalogueError) return
          throw error
        }
        analysed++
        matches += checkAnalysis(pattern, ignoreCase, seeded(seed), 12).matches
      }),
      { numRuns: 400 },
    )
    expect(analysed).toBeGreaterThan(60)
    expect(matches).toBeGreaterThan(200)
  })

  it('lengths are those of another analysis', () => {
    fc.assert(
      fc.property(randomPattern, fc.boolean(), (pattern, ignoreCase) => {
        const { alternatives } = parsePattern(pattern, ignoreCase)
        const { min, max } = getLengthRange(alternatives, { ignoreCase })
        expect(lengthOfAlternatives(alternatives, ignoreCase)).toEqual({ min, max })
      }),
      { numRuns: 200 },
    )
  })
})
