import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalise } from '../../src/findings/finalise.ts'
import { makeFingerprint, parseFingerprint } from '../../src/findings/fingerprint.ts'
import type { HistoryPlace } from '../../src/findings/types.ts'
import type { Placed } from '../../src/sources/types.ts'
import { id, placed } from './samples.ts'

const history = (changes: Partial<HistoryPlace> = {}): HistoryPlace => ({
  commits: [id('a')],
  refs: ['refs/heads/main'],
  inHead: false,
  unreachable: false,
  ...changes,
})
const line = (startLine: number) => ({ startLine, startColumn: 1, endLine: startLine, endColumn: 9 })
const blob = (digit: string) => ({ id: id(digit), type: 'blob' }) as const

describe('fingerprints', () => {
  it('are rule, path and tag', () => {
    expect(makeFingerprint({ rule: 'a-b', path: 'src/ä b.ts', tag: '~1f2e' })).toBe('a-b:src/ä b.ts:~1f2e')
    expect(makeFingerprint({ rule: 'a-b', path: 'a:b%\n\u2028', tag: '1f2e' })).toBe(
      'a-b:a%3Ab%25%0A%E2%80%A8:1f2e',
    )
  })

  it('can be taken apart again, whatever the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const parts = { rule: 'acme-api-key', path, tag: '~1f2e' }
        const fingerprint = makeFingerprint(parts)
        expect(parseFingerprint(fingerprint)).toEqual(parts)
        expect(fingerprint.split(/[\n\r\u2028\u2029]/)).toHaveLength(1)
      }),
    )
    for (const text of ['', 'a', 'a:b', 'a:b:c:d', ':b:1f2e', 'a:b:', 'a:%zz:1f2e', 'a b:c:1f2e']) {
      expect(parseFingerprint(text)).toBeUndefined()
    }
  })
})

describe('findings', () => {
  it('have path, fingerprint and the level of the path', () => {
    const [found] = finalise([placed('test/a.ts', { object: blob('b') })], { source: 'worktree' })
    expect(found).toEqual({
      ruleId: 'acme-api-key',
      pack: 'secrets',
      level: 'note',
      proof: 'none',
      message: 'Acme API key in clear text.',
      region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 32 },
      excerpt: 'key = acme_…',
      redacted: 'acme_… (25 characters)',
      evidence: [],
      valueGroup: 1,
      related: [],
      path: { text: 'test/a.ts' },
      fingerprint: 'acme-api-key:test/a.ts:1f2e',
      object: blob('b'),
    })
  })

  it('take a level from the configuration at every path, and off as a reason to drop', () => {
    const set = (level: 'warning' | 'off') =>
      finalise([placed('test/a.ts')], { source: 'worktree', rules: { 'acme-api-key': level } })[0]
    expect(set('warning')?.level).toBe('warning')
    expect(set('off')).toMatchObject({ level: 'note', suppressedBy: { kind: 'rule' } })
    const [other] = finalise([placed('a.ts', {}, { ruleId: 'constructor' })], {
      source: 'worktree',
      rules: {},
    })
    expect(other?.level).toBe('error')
  })

  it('name a member of an archive behind it', () => {
    const raw = Buffer.from([0xff])
    const [plain, odd] = finalise(
      [
        placed('a.zip', {}, { member: 'test/.env' }),
        placed('\\xff', { path: { text: '\\xff', raw } }, { member: 'b' }),
      ],
      { source: 'worktree' },
    ).toReversed()
    expect(plain).toMatchObject({ path: { text: 'a.zip!test/.env' }, level: 'note' })
    expect(odd?.path).toEqual({ text: '\\xff!b', raw: Buffer.from([0xff, 0x21, 0x62]) })
    expect(plain).not.toHaveProperty('member')
  })

  it('keep what stood there before as not new', () => {
    const inline = { suppressedBy: { kind: 'inline', reason: 'comment' } } as const
    const found = finalise([placed('a', { isNew: false }, inline), placed('b', {}, inline), placed('c')], {
      source: 'staged',
    })
    expect(found.map(({ suppressedBy }) => suppressedBy?.kind)).toEqual(['not-new', 'inline', undefined])
  })

  it('are sorted by path, line, column, rule, whatever the order of the input', () => {
    const at = (path: string, startLine: number, startColumn: number, ruleId: string) =>
      placed(path, {}, { ruleId, region: { startLine, startColumn, endLine: startLine, endColumn: 99 } })
    const expected = [
      at('B', 9, 9, 'z'),
      at('a', 2, 1, 'a'),
      at('a', 2, 1, 'b'),
      at('a', 2, 5, 'a'),
      at('a', 10, 1, 'a'),
    ]
    const order = (list: readonly Placed[]) =>
      finalise(list, { source: 'worktree' }).map(({ path, region, ruleId }) => [
        path.text,
        region.startLine,
        region.startColumn,
        ruleId,
      ])
    const sorted = order(expected)
    expect(sorted).toEqual([
      ['B', 9, 9, 'z'],
      ['a', 2, 1, 'a'],
      ['a', 2, 1, 'b'],
      ['a', 2, 5, 'a'],
      ['a', 10, 1, 'a'],
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(expected, { minLength: 5 }), (shuffled) => {
        expect(order(shuffled)).toEqual(sorted)
      }),
    )
  })

  it('are one per rule, path, tag and region', () => {
    const same = placed('a', { object: blob('b') })
    expect(
      finalise([same, same, placed('a', {}, { region: line(5) }), placed('b')], { source: 'worktree' }),
    ).toHaveLength(3)
  })
})

describe('history', () => {
  const old = placed(
    'a',
    { object: blob('1'), history: history({ commits: [id('a'), id('b')] }) },
    { region: line(1) },
  )
  const late = placed(
    'a',
    { object: blob('2'), history: history({ commits: [id('b'), id('c')], refs: ['refs/tags/v1'] }) },
    { region: line(2) },
  )

  it('is one finding for all contents of a file that hold a value', () => {
    const found = finalise([old, late], { source: 'history' })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      region: line(2),
      object: blob('2'),
      history: {
        commits: [id('a'), id('b'), id('c')],
        refs: ['refs/heads/main', 'refs/tags/v1'],
        inHead: false,
        unreachable: false,
      },
    })
  })

  it('stands where HEAD has it', () => {
    const head = { ...old, history: history({ commits: [id('a')], inHead: true }) }
    expect(finalise([head, late], { source: 'history' })[0]).toMatchObject({
      region: line(1),
      history: { inHead: true },
    })
  })

  it('is unreachable only when nothing reaches any of it', () => {
    const lost = placed('a', { object: blob('3'), history: history({ unreachable: true }) })
    expect(finalise([lost, old], { source: 'history' })[0]?.history?.unreachable).toBe(false)
    expect(finalise([lost], { source: 'history' })[0]?.history?.unreachable).toBe(true)
  })

  it('keeps other values, tags, paths, rules and kinds of object apart', () => {
    const found = finalise(
      [
        old,
        { ...old, detection: { ...old.detection, valueGroup: 2 } },
        { ...old, detection: { ...old.detection, tag: '~0000' } },
        { ...old, detection: { ...old.detection, ruleId: 'other' } },
        { ...old, path: { text: 'b' } },
        { ...old, object: { id: id('1'), type: 'commit' } },
      ],
      { source: 'history' },
    )
    expect(found).toHaveLength(6)
  })

  it('has further places in the same content as related regions; a range has findings', () => {
    const again = { ...late, detection: { ...late.detection, region: line(8) } }
    const [found, ...others] = finalise([again, old, late], { source: 'history' })
    expect(others).toEqual([])
    expect(found).toMatchObject({
      region: line(2),
      related: [{ message: 'the same value', region: line(8) }],
    })
    expect(finalise([again, old, late], { source: 'range' }).map(({ region }) => region)).toEqual([
      line(2),
      line(8),
    ])
  })

  it('shows the content that is new, when an older one is not', () => {
    const before = { ...late, isNew: false }
    const [found, ...others] = finalise([old, before], { source: 'range' })
    expect(others).toEqual([])
    expect(found).toMatchObject({ region: line(1) })
    expect(found).not.toHaveProperty('suppressedBy')
  })
})
