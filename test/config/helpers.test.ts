import { describe, expect, it } from 'vitest'
import { compileGlob, globProblem } from '../../src/config/glob.ts'
import { nearest } from '../../src/config/nearest.ts'
import { parseSize } from '../../src/config/size.ts'

describe('globs', () => {
  it.each([
    ['**/*.snap', 'a.snap', true],
    ['**/*.snap', 'a/b/c.snap', true],
    ['*.snap', 'a/b.snap', false],
    ['test/**', 'test/.hidden/x', true],
    ['test/', 'test/a/b', true],
    ['test', 'test/a', false],
    ['app/(group)/**', 'app/(group)/page.ts', true],
    ['app/(group)/**', 'app/group/page.ts', false],
    ['app/\\(group\\)/**', 'app/(group)/page.ts', true],
    ['app/[id]/*.ts', 'app/[id]/a.ts', true],
    ['*.{json,yaml}', 'a.yaml', true],
    ['a/+(b)/c', 'a/bb/c', false],
    ['a/+(b)/c', 'a/+(b)/c', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(compileGlob(glob)(path)).toBe(expected)
  })

  it.each(['', ' ', '!x', '/x', 'C:\\x', '../x', './x', 'a[', 'a{b', 'x'.repeat(501)])(
    'refuses %j',
    (glob) => {
      expect(globProblem(glob)).toBeTypeOf('string')
    },
  )

  it.each(['**', 'a[b]', '.env*', '(x)', 'a\\[b'])('takes %j', (glob) => {
    expect(globProblem(glob)).toBeUndefined()
  })
})

describe('the nearest word', () => {
  it.each([
    ['packz', 'packs'],
    ['fialon', 'fail-on'],
    ['Rules', 'rules'],
    ['rules', 'rules'],
    ['exculde', 'exclude'],
    ['zzz', undefined],
    ['', undefined],
  ])('to %j is %j', (word, expected) => {
    expect(nearest(word, ['packs', 'rules', 'exclude', 'fail-on', 'allow'])).toBe(expected)
  })
})

describe('sizes', () => {
  it.each([
    ['1', 1],
    [4096, 4096],
    ['50MB', 50_000_000],
    ['50 mb', 50_000_000],
    ['1.5k', 1500],
    ['64MiB', 67_108_864],
    ['2GB', 2_000_000_000],
    ['10b', 10],
    ['0', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['MB', undefined],
    ['9999999999GB', undefined],
  ])('%j is %j bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })
})
