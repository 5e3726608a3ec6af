import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { judge, problemOf, type Verdict } from '../../scripts/catalogue/backtracking.ts'
import { compileRule } from '../../scripts/catalogue/compile.ts'
import { emitCatalogue, emitRuleIndex } from '../../scripts/catalogue/emit.ts'
import { validateServices } from '../../scripts/catalogue/validate.ts'
import { readCatalogue } from '../../src/engine/catalogue-text.ts'
import { tabulate } from '../../src/engine/needle-table.ts'
import { buildNeedles } from '../../src/engine/needles.ts'
import type { CompiledRule } from '../../src/engine/types.ts'
import type { Rule } from '../../src/rules/rule.ts'

const token: Rule = {
  id: 'acme-token',
  title: 'Acme token – “quoted”',
  pack: 'secrets',
  level: 'error',
  pattern: 'acme_[a-z]{20}(?![a-z])',
  why: 'Whoever holds it can read everything.',
  fix: 'Rotate it.',
  source: 'https://acme.test/tokens',
  finds: ['token = <<acme_{{base62:20}}>>', '<<acme_{{base62:20}}>>\n'],
  ignores: ['acme_{{base62:3}}', 'acme'],
}

const word: Rule = {
  ...token,
  id: 'acme-word',
  pattern: 'Word=(?<value>[A-Z]{8})',
  ignoreCase: true,
  random: true,
  proof: 'uuid-v4',
  pair: { rule: 'acme-token', lines: 3 },
}

/** A rule of the catalogue as a plain object: its fields are accessors of its class. */
const fieldsOf = (rule: CompiledRule) =>
  Object.fromEntries(
    [...Object.keys(rule), ...Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(rule)))]
      .filter((name) => name !== 'constructor')
      .map((name) => [name, rule[name as keyof CompiledRule]]),
  )

const file = (...rules: readonly Rule[]) => ({ path: 'secrets/acme.ts', service: { name: 'Acme', rules } })
const problems = (...rules: readonly Rule[]) => validateServices([file(...rules)])

describe('compiling', () => {
  it('takes from the rule what the engine needs', () => {
    expect(compileRule(word)).toEqual({
      id: 'acme-word',
      title: token.title,
      pack: 'secrets',
      level: 'error',
      pattern: word.pattern,
      ignoreCase: true,
      anchors: [{ literal: 'word=', ignoreCase: true, minOffset: 0, maxOffset: 0, run: 8, word: 8 }],
      maxLength: 13,
      lookbehind: 0,
      lookahead: 0,
      proof: 'uuid-v4',
      random: true,
      pair: { rule: 'acme-token', lines: 3 },
      publicPrefix: 0,
    })
    expect(compileRule({ ...token, publicPrefix: 2 }).publicPrefix).toBe(2)
  })

  it('gives a detector the anchors of its own', () => {
    const { pattern: _, ...rest } = token
    const compiled = compileRule({ ...rest, detector: 'url-userinfo' })
    expect(compiled.anchors.map(({ literal }) => literal)).toEqual(['://'])
    expect(compiled).toMatchObject({ detector: 'url-userinfo', maxLength: 0 })
    expect(() => compileRule(rest)).toThrow('acme-token: has neither a pattern, a detector nor')
    expect(() => compileRule({ ...token, detector: 'assignment' })).toThrow(
      'acme-token: has a pattern and another way to be found',
    )
  })

  it('names the rule and the element in errors', () => {
    expect(() => compileRule({ ...token, pattern: 'acme_\\w+' })).toThrow(
      'acme-token: `\\w+` (column 6) has no upper bound; write {n,m}',
    )
  })
})

describe('generated files', () => {
  it('hold the rules and needles again when read', () => {
    const rules = [compileRule(token), compileRule(word)]
    const generated = readCatalogue(emitCatalogue(rules, ['acme-word']))
    expect(generated.rules.map(fieldsOf)).toEqual(rules)
    expect([...generated.optIn]).toEqual(['acme-word'])
    const { text, lengths, targets } = tabulate(buildNeedles(rules))
    expect(generated.needles).toMatchObject({ text, lengths, targets })
  })

  it('are ASCII, hold no prose and are the same each time', () => {
    const text = emitCatalogue([compileRule(token), compileRule(word)])
    expect(text).toMatch(/^[\n\x20-\x7e]*$/)
    expect(text).not.toContain(token.why)
    expect(text).not.toContain('{{')
    expect(emitCatalogue([compileRule(token), compileRule(word)])).toBe(text)
  })

  it('the index imports each file once, under a name of its own', () => {
    const paths = ['secrets/hugging-face.ts', 'secrets/npm.ts']
    const text = emitRuleIndex(paths.map((path) => ({ path, service: { name: path, rules: [token] } })))
    expect(text).toContain("import secretsHuggingFace from '../rules/secrets/hugging-face.ts'\n")
    expect(text).toContain('  secretsHuggingFace,\n  secretsNpm,\n]')
  })

  it('that are committed are current', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/catalogue/build.ts', '--check'],
      { encoding: 'utf8' },
    )
    expect(`${stdout}${stderr}`).toContain('current')
    expect(status).toBe(0)
  })
})

describe('validation', () => {
  it('has nothing to say about good rules', () => {
    expect(problems(token, word)).toEqual([])
  })

  it.each<[string, Partial<Rule>]>([
    ['the id must be lower-case words', { id: 'Acme_Token' }],
    ['the title must be a noun phrase', { title: 'Acme token.' }],
    ['`why` must end with a full stop', { why: 'It opens everything' }],
    ['`fix` has 201 characters, more than 200', { fix: `${'x'.repeat(200)}.` }],
    ['`source` must be an https URL', { source: 'http://acme.test' }],
    ['`source` must be an https URL', { source: 'acme' }],
    ['`source` must be an https URL', { source: 'https://acme.test/é' }],
    ['`finds` must hold at least two examples', { finds: ['<<{{base62:20}}>>'] }],
    ['`ignores` must hold at least two examples', { ignores: [] }],
    ['no value is marked', { finds: ['acme_{{base62:20}}', '\\<<{{base62:20}}\\>>'] }],
    ['is paired with nothing-else, which does not exist', { pair: { rule: 'nothing-else', lines: 1 } }],
    ['belongs to the pack files', { pack: 'files' }],
  ])('says: %s', (message, change) => {
    const found = problems({ ...token, ...change })
    expect(found).not.toEqual([])
    for (const problem of found) expect(problem).toContain(message)
  })

  it('finds ids that are there twice', () => {
    expect(problems(token, token)).toEqual([
      'secrets/acme.ts: acme-token: this id is in secrets/acme.ts as well',
    ])
  })

  it('finds literal tokens in examples, marks and all', () => {
    const letters = 'a'.repeat(20)
    expect(problems({ ...token, ignores: ['none', `acme_<<${letters}>>`] })).toEqual([
      'secrets/acme.ts: acme-token: the example in `ignores` must use a template instead of a literal token (acme-token matches it)',
    ])
    const random = 'aB12'.repeat(8)
    expect(problems({ ...token, ignores: ['none', `x ${random}`] })[0]).toContain(
      `${random} looks like a token`,
    )
  })
})

describe('backtracking', () => {
  const verdict: Verdict = { rules: 'a', status: 'safe', complexity: 'safe', worstMicroseconds: 10 }

  it('lets a linear pattern pass', async () => {
    const found = await judge(compileRule(token))
    expect(found.status).toBe('safe')
    expect(problemOf({ ...found, worstMicroseconds: 10 })).toBeUndefined()
  })

  it('fails one that grows without end within its window, and shows the attack', async () => {
    const found = await judge(compileRule({ ...token, pattern: 'acme(?:[a-z]{1,30}-?){1,30}!' }))
    expect(found.status).toBe('vulnerable')
    expect(found.attack).toContain('repeat')
    expect(problemOf(found)).toContain('more than 2000, for example on ')
  })

  it('goes by the time where recheck sees growth, and wants a reason where it sees nothing', () => {
    expect(problemOf({ ...verdict, status: 'vulnerable', attack: 'x' })).toBeUndefined()
    expect(problemOf({ ...verdict, worstMicroseconds: 2_001 })).toContain('one hit takes 2001 microseconds')
    expect(problemOf({ ...verdict, status: 'unknown', complexity: 'timeout' })).toContain('unknown (timeout)')
    expect(problemOf({ ...verdict, status: 'unknown', reason: 'One fixed literal.' })).toBeUndefined()
  })
})
