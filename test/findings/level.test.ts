import { describe, expect, it } from 'vitest'
import { levelAtPath } from '../../src/findings/level.ts'
import type { PathClass } from '../../src/engine/path-class.ts'
import type { Evidence, Level, ProofState } from '../../src/findings/types.ts'

const named: Evidence = { kind: 'name', weight: 'for', text: 'the key says so' }
const formed: Evidence = { kind: 'format', weight: 'for', text: 'has the form' }

const kinds = {
  proven: { proof: 'proven', tag: '1f2e', evidence: [formed] },
  failed: { proof: 'failed', tag: '1f2e', evidence: [formed] },
  random: { proof: 'none', tag: '1f2e', evidence: [formed, named] },
  word: { proof: 'none', tag: '~1f2e', evidence: [named] },
  pattern: { proof: 'none', tag: '~1f2e', evidence: [formed] },
} satisfies Record<string, { proof: ProofState; tag: string; evidence: Evidence[] }>

const E = 'error'
const W = 'warning'
const N = 'note'

describe('level at a path', () => {
  // For each kind of evidence: the level that base levels error, warning and note become.
  it.each<[PathClass[], Record<keyof typeof kinds, [Level, Level, Level]>]>([
    [[], { proven: [E, W, N], failed: [E, W, N], random: [E, W, N], word: [E, W, N], pattern: [E, W, N] }],
    [
      ['test'],
      { proven: [E, N, N], failed: [N, N, N], random: [N, N, N], word: [N, N, N], pattern: [N, N, N] },
    ],
    [
      ['example'],
      { proven: [E, N, N], failed: [N, N, N], random: [N, N, N], word: [N, N, N], pattern: [N, N, N] },
    ],
    [
      ['documentation'],
      { proven: [E, N, N], failed: [N, N, N], random: [N, N, N], word: [N, N, N], pattern: [N, N, N] },
    ],
    [
      ['lock-file'],
      { proven: [E, N, N], failed: [N, N, N], random: [N, N, N], word: [N, N, N], pattern: [N, N, N] },
    ],
    [
      ['vendored'],
      { proven: [E, N, N], failed: [N, N, N], random: [N, N, N], word: [N, N, N], pattern: [N, N, N] },
    ],
    [
      ['generated'],
      { proven: [E, N, N], failed: [W, N, N], random: [N, N, N], word: [N, N, N], pattern: [W, N, N] },
    ],
    [
      ['production-like'],
      { proven: [E, W, N], failed: [E, W, N], random: [E, W, N], word: [E, E, N], pattern: [E, W, N] },
    ],
    [
      ['local'],
      { proven: [E, W, N], failed: [E, W, N], random: [E, W, N], word: [W, N, N], pattern: [E, W, N] },
    ],
    [
      ['translation'],
      { proven: [E, W, N], failed: [E, W, N], random: [E, N, N], word: [N, N, N], pattern: [E, W, N] },
    ],
    [
      ['local', 'production-like'],
      { proven: [E, W, N], failed: [E, W, N], random: [E, W, N], word: [E, E, N], pattern: [E, W, N] },
    ],
    [
      ['production-like', 'test'],
      { proven: [E, N, N], failed: [N, N, N], random: [N, N, N], word: [N, N, N], pattern: [N, N, N] },
    ],
    [
      ['generated', 'settings'],
      { proven: [E, N, N], failed: [W, N, N], random: [W, N, N], word: [W, N, N], pattern: [W, N, N] },
    ],
    [
      ['generated', 'production-like'],
      { proven: [E, N, N], failed: [W, N, N], random: [N, N, N], word: [N, N, N], pattern: [W, N, N] },
    ],
  ])('%j', (classes, expected) => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const levels = ([E, W, N] as const).map((level) =>
        levelAtPath({ level, pack: 'secrets', ...kinds[kind] }, new Set(classes)),
      )
      expect({ kind, levels }).toEqual({ kind, levels: expected[kind] })
    }
  })
})

describe('a value of which there is little to say', () => {
  const found = { level: W, pack: 'secrets', ...kinds.word, unsure: 'outside-settings' } as const

  it.each<[PathClass[], Level]>([
    [[], N],
    [['page'], N],
    [['reporting'], N],
    [['production-like'], N],
    [['settings'], W],
    [['settings', 'production-like'], E],
    [['settings', 'test'], N],
  ])('is a secret where settings are: a word under a telling name at %j is a %s', (classes, level) => {
    expect(levelAtPath(found, new Set(classes))).toBe(level)
  })

  it.each<[PathClass[], Level]>([
    [[], E],
    [['settings'], E],
    [['page'], N],
    [['reporting'], N],
  ])('is a note where every visitor gets it: a key at %j is a %s', (classes, level) => {
    const key = { level: E, pack: 'secrets', ...kinds.random, unsure: 'in-pages' } as const
    expect(levelAtPath(key, new Set(classes))).toBe(level)
  })

  it('is what it is where nothing says so', () => {
    expect(levelAtPath({ level: W, pack: 'secrets', ...kinds.word }, new Set())).toBe(W)
  })
})

describe('level at a path of what is no secret', () => {
  const with_ = { proof: 'none', tag: 'subject', evidence: [named] } as const
  const without = { proof: 'none', tag: 'subject', evidence: [formed] } as const
  // Base levels error, warning and note: of an address with and without a name beside it, of an account id, of a personal trace.
  const cases = [
    ['network', with_],
    ['network', without],
    ['identifiers', without],
    ['personal', without],
  ] as const

  it.each<[PathClass[], [Level, Level, Level][]]>([
    [
      [],
      [
        [W, W, N],
        [N, N, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['documentation'],
      [
        [W, W, N],
        [W, W, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['records'],
      [
        [N, N, N],
        [N, N, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['ci'],
      [
        [W, W, N],
        [W, W, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['production-like'],
      [
        [W, W, N],
        [N, N, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['local'],
      [
        [W, W, N],
        [N, N, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['translation'],
      [
        [W, W, N],
        [N, N, N],
        [W, W, N],
        [W, W, N],
      ],
    ],
    [
      ['test'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
    [
      ['example'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
    [
      ['documentation', 'example'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
    [
      ['documentation', 'test'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
    [
      ['lock-file'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
    [
      ['vendored'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
    [
      ['generated'],
      [
        [N, N, N],
        [N, N, N],
        [N, N, N],
        [N, N, N],
      ],
    ],
  ])('%j', (classes, expected) => {
    const found = cases.map(([pack, leveled]) =>
      ([E, W, N] as const).map((level) => levelAtPath({ level, pack, ...leveled }, new Set(classes))),
    )
    expect(found).toEqual(expected)
  })

  it.each<PathClass[]>([[], ['documentation'], ['test'], ['vendored']])(
    'of own words is what the user set: %j',
    (...classes) => {
      const levels = ([E, W, N] as const).map((level) =>
        levelAtPath({ level, pack: 'personal', ruleId: 'deny-word', ...without }, new Set(classes)),
      )
      expect(levels).toEqual([E, W, N])
    },
  )
})
