import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadRe2, MAX_TEXT, type Re2Engine, Re2SyntaxError } from '../../src/engine/re2.ts'

let engine: Re2Engine

beforeAll(async () => {
  engine = await loadRe2()
})

/** The whole match and the value, as text. */
function found(pattern: string, text: string, from = 0, ignoreCase = false): [string, string] | undefined {
  const match = engine.compile(pattern, { ignoreCase }).exec(text, from)
  return match && [text.slice(match.start, match.end), text.slice(match.valueStart, match.valueEnd)]
}

function errorOf(pattern: string): Re2SyntaxError {
  try {
    engine.compile(pattern)
  } catch (error) {
    if (error instanceof Re2SyntaxError) return error
    throw error
  }
  throw new Error(`${pattern} compiles`)
}

describe('positions', () => {
  it.each(['', 'é', '😀', '😀😀é 😀', '\ud800', 'a\udc00\ud800', '\u0000'])('after %j', (before) => {
    const match = engine.compile('k(?P<value>e+)y').exec(`${before}keey${before}`)
    const start = before.length
    expect(match).toEqual({ start, end: start + 4, valueStart: start + 1, valueEnd: start + 3 })
  })

  it('counts `from` in UTF-16 units and keeps the context before it', () => {
    expect(found('a', '😀a😀a', 3)).toEqual(['a', 'a'])
    expect(engine.compile('a').exec('😀a😀a', 3)?.start).toBe(5)
    expect(found('^a', 'aa', 1)).toBeUndefined()
    expect(found('\\ba', 'aa a', 1)).toEqual(['a', 'a'])
    expect(engine.compile('\\ba').exec('aa a', 1)?.start).toBe(3)
    expect(found('a', 'a', 1)).toBeUndefined()
  })

  it('is the same as JavaScript on random text', () => {
    const pattern = '[ab]+(?P<value>é|😀)?c'
    const ours = engine.compile(pattern)
    const theirs = /[ab]+(?<value>é|😀)?c/dgu
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'é', '😀', ' '), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const expected = [...text.matchAll(theirs)][0]
        const match = ours.exec(text)
        expect(match && [match.start, match.end]).toEqual(expected?.indices?.[0])
        expect(match && [match.valueStart, match.valueEnd]).toEqual(
          expected?.indices?.groups?.value ?? expected?.indices?.[0],
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('the group `value`', () => {
  // The value's text stands earlier in the match as well: only its real place is right.
  it.each([
    ['key=(?P<value>\\w+)', 'key=key', 4],
    ['(?P<value>\\w+)=key', 'key=key', 0],
    ['(?:no|key=(?P<value>key)!)', 'key=key!', 4],
    ['(?:a|(b|key)(?::|=)(?P<value>key))key', 'key=keykey', 4],
    ['(?i)KEY=(?-i)(?P<value>key)key', 'key=keykey', 4],
    ['\\Qke\\Ey[(=](?P<value>key)key', 'key=keykey', 4],
    ['(key)[)=](?:(?:(?P<value>key)key))', 'key=keykey', 4],
    ['(?:k|key)?(?P<value>key|=)?=', 'keykey=', 3],
    ['^(?P<value>key)key$', 'keykey', 0],
    ['\\x6b\\.?ey=(?P<value>key)', 'key=key', 4],
    ['[[:alpha:])]+=(?P<value>key)', 'key=key', 4],
  ])('%s', (pattern, text, start) => {
    expect(engine.compile(pattern).exec(text)?.valueStart).toBe(start)
  })

  it('is the whole match when it took no part or does not exist', () => {
    expect(found('a(?P<value>b)?c', 'ac')).toEqual(['ac', 'ac'])
    expect(found('a(b)c', 'abc')).toEqual(['abc', 'abc'])
    expect(found('(?P<other>a)b', 'ab')).toEqual(['ab', 'ab'])
  })

  it('is the last round of a repetition', () => {
    expect(found('(?:x(?P<value>[ab]))+', 'xaxb')).toEqual(['xaxb', 'b'])
  })
})

describe('dialect', () => {
  it.each<[string, string, string | undefined]>([
    ['(?i)ABC', 'xabc', 'abc'],
    ['\\Aabc\\z', 'abc', 'abc'],
    ['a/b\\/c', 'a/b/c', 'a/b/c'],
    ['[[:digit:]]{2}', 'a12', '12'],
    ['\\pL+', '1é', 'é'],
    ['.', '\n', undefined],
    ['(?s).', '\n', '\n'],
    ['a$', 'a\n', undefined],
    ['', 'abc', ''],
    ['x*', 'abc', ''],
  ])('%s on %j', (pattern, text, expected) => {
    expect(found(pattern, text)?.[0]).toBe(expected)
  })

  it('folds the case on request', () => {
    expect(found('TOKEN', 'a token', 0, true)).toEqual(['token', 'token'])
    expect(found('TOKEN', 'a token', 0, false)).toBeUndefined()
  })

  it('takes no more time for nested repetitions', () => {
    const text = `${'a'.repeat(60_000)}b`
    expect(engine.compile('(a+)+$').test(text)).toBe(false)
    expect(engine.compile('(a|aa)+$').test(text)).toBe(false)
    expect(engine.compile('(a?){30}a{30}$').test(text)).toBe(false)
  })
})

describe('refused', () => {
  it.each<[string, string, string | undefined]>([
    ['(a', 'missing ): (a', undefined],
    ['[z-a]', 'invalid character class range: z-a', undefined],
    ['*a', 'no argument for repetition operator: *', undefined],
    ['a(?=b)', 'invalid perl operator: (?=', 'no lookahead or lookbehind'],
    ['(?<!a)b', 'invalid perl operator: (?<', 'no lookahead or lookbehind'],
    ['(a)\\1', 'invalid escape sequence: \\1', 'no backreferences'],
    ['a{1001}', 'invalid repetition size: {1001}', 'at most 1000 times'],
    ['((a{99}){99}){99}', 'invalid repetition size', 'at most 1000 times'],
    ['(?P<value>a)|(?P<value>b)', 'more than one group `value`', undefined],
    ['a\\C', 'half characters', undefined],
    ['\ud800', 'surrogate', undefined],
    ['a'.repeat(10_001), 'more than 10000', undefined],
  ])('%s', (pattern, message, hint) => {
    const error = errorOf(pattern)
    expect(error.message).toContain(message)
    if (hint === undefined) expect(error.hint).toBeUndefined()
    else expect(error.hint).toContain(hint)
  })

  it('a class that holds \\C as two characters is not', () => {
    expect(found('\\\\C', '\\C')?.[0]).toBe('\\C')
  })

  it('a text that is longer than the memory allows', () => {
    expect(() => engine.compile('a').exec('b'.repeat(MAX_TEXT + 1))).toThrow(RangeError)
    expect(engine.compile('a').test(`a${'b'.repeat(MAX_TEXT)}`)).toBe(true)
  })
})

describe('memory', () => {
  it('full memory is replaced by a fresh one, without a word on the terminal', () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name))
    const before = engine.compile('k(?P<value>e+)y')
    expect(before.test('key')).toBe(true)
    for (let round = 0; round < 3; round++) {
      const full = fillMemory()
      const match = before.exec(`${'-'.repeat(5_000)}key`)
      expect(match).toEqual({ start: 5_000, end: 5_003, valueStart: 5_001, valueEnd: 5_002 })
      expect(currentModule() === full).toBe(false)
    }
    fillMemory()
    expect(engine.compile(`${'x'.repeat(500)}|b+`).test('abc')).toBe(true)
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })

  it('a pattern that needs all of it is refused', () => {
    expect(errorOf('.{1000}'.repeat(20)).message).toMatch(/too large|more memory/)
    expect(engine.compile('b+').test('abc')).toBe(true)
  })
})

interface Module {
  _malloc(bytes: number): number
}

/** The instance that the engine runs in: the module loader keeps the last one. */
function currentModule(): Module {
  return createRequire(import.meta.url)('re2-wasm/build/wasm/re2.js') as Module
}

/** Takes all memory of the current instance, down to the last hundred bytes. */
function fillMemory(): Module {
  const module = currentModule()
  for (const size of [1_000_000, 10_000, 100]) {
    expect(() => {
      for (;;) module._malloc(size)
    }).toThrow('Cannot enlarge memory')
  }
  return module
}
