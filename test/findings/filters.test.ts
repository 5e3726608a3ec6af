import { describe, expect, it } from 'vitest'
import type { AllowEntry } from '../../src/config/types.ts'
import { createAllowList } from '../../src/findings/allow.ts'
import { readBaseline } from '../../src/findings/baseline-file.ts'
import { createDetector } from '../../src/findings/detect.ts'
import { finalise } from '../../src/findings/finalise.ts'
import { applyFilters, filterBy } from '../../src/findings/filters.ts'
import type { Finding } from '../../src/findings/types.ts'
import { matchOf, placed, token } from './samples.ts'

const configFile = '.hushlint.yaml'
const contains = (expression: string) => (value: string) => value.includes(expression)

function allowList(...entries: Partial<AllowEntry>[]) {
  const complete = entries.map((entry, i) => ({ reason: 'fine', line: i + 1, ...entry }))
  return createAllowList(complete, configFile, contains)
}

/** A finding that has gone the whole way, so that the allow list has seen its value. */
async function findingIn(
  path: string,
  allow: Awaited<ReturnType<typeof allowList>>,
  value = token('a'),
): Promise<Finding> {
  const bytes = Buffer.from(`key = ${value}`)
  const [detection] = createDetector({ allowValue: allow.allowValue })(bytes, [matchOf(bytes, value)])
  return finalise([{ ...placed(path), detection: detection! }], { source: 'worktree' })[0]!
}

describe('the allow list', () => {
  it.each<[string, Partial<AllowEntry>, boolean]>([
    ['a rule', { rule: 'acme-api-key' }, true],
    ['another rule', { rule: 'other' }, false],
    ['a path', { path: 'src/**' }, true],
    ['another path', { path: '*.ts' }, false],
    ['a value', { value: 'acme_' }, true],
    ['another value', { value: 'other_' }, false],
    ['all conditions', { rule: 'acme-api-key', path: 'src/*.ts', value: 'acme_' }, true],
    ['all conditions but the rule', { rule: 'other', path: 'src/*.ts', value: 'acme_' }, false],
    ['all conditions but the path', { rule: 'acme-api-key', path: 'test/*.ts', value: 'acme_' }, false],
    ['all conditions but the value', { rule: 'acme-api-key', path: 'src/*.ts', value: 'other_' }, false],
  ])('%s', async (_, entry, expected) => {
    const allow = await allowList({ rule: 'unrelated', value: 'acme_' }, entry)
    const found = allow.find(await findingIn('src/a.ts', allow))
    expect(found).toEqual(expected ? { kind: 'allow', reason: `${configFile}:2: fine` } : undefined)
  })

  it('compiles expressions once, also when that takes a promise', async () => {
    const compiled: string[] = []
    const allow = await createAllowList(
      [{ value: 'acme_', reason: 'r', line: 7 }],
      configFile,
      async (expression) => {
        compiled.push(expression)
        return contains(expression)
      },
    )
    for (const path of ['a', 'b'])
      expect(allow.find(await findingIn(path, allow))?.reason).toBe(`${configFile}:7: r`)
    expect(compiled).toEqual(['acme_'])
  })
})

describe('filters', () => {
  it('split findings, and never change what they keep', () => {
    const findings = ['a', 'b'].map((path) => finalise([placed(path)], { source: 'worktree' })[0]!)
    const { kept, dropped } = filterBy(findings, ({ path }) =>
      path.text === 'a' ? { kind: 'exclude', reason: 'r' } : undefined,
    )
    expect(kept[0]).toBe(findings[1])
    expect(dropped).toEqual([{ ...findings[0], suppressedBy: { kind: 'exclude', reason: 'r' } }])
  })

  it('come in a fixed order, and the first that applies gives the reason', async () => {
    const comment = { suppressedBy: { kind: 'inline', reason: 'comment' } } as const
    const everything = finalise(
      [
        placed('1', { isNew: false }, comment),
        placed('2', {}, comment),
        ...['3', '4', '5', '6', '7'].map((path) =>
          placed(path, {}, { level: path === '7' ? 'error' : 'warning' }),
        ),
      ],
      { source: 'staged' },
    )
    const allow = await allowList({ path: '[1-4]' })
    const baseline = await readBaseline(
      `entries:\n${everything
        .slice(0, 5)
        .map(({ fingerprint }) => `  - {fingerprint: ${fingerprint}}\n`)
        .join('')}`,
      'baseline',
    )
    const result = applyFilters(everything, {
      allow,
      baseline: { entries: baseline, today: '2026-01-01', scope: 'tree' },
      excluded: (path) => path <= '3',
      minLevel: 'error',
    })
    expect(result.dropped.map(({ path, suppressedBy }) => [path.text, suppressedBy.kind])).toEqual([
      ['1', 'not-new'],
      ['2', 'inline'],
      ['3', 'exclude'],
      ['4', 'allow'],
      ['5', 'baseline'],
      ['6', 'level'],
    ])
    expect(result.kept.map(({ path }) => path.text)).toEqual(['7'])
    // What an earlier filter takes out does not use an entry.
    expect(result.baseline?.unmatched.map(({ path }) => path)).toEqual(['1', '2', '3', '4'])
  })

  it('do nothing when there are none', () => {
    const findings = finalise([placed('a', {}, { level: 'note' })], { source: 'worktree' })
    expect(applyFilters(findings, {})).toEqual({ kept: findings, dropped: [], baseline: undefined })
  })
})
