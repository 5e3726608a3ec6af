import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDetector } from '../../src/findings/detect.ts'
import { EXCERPT_LENGTH } from '../../src/findings/excerpt.ts'
import { finalise } from '../../src/findings/finalise.ts'
import { lineHashes } from '../../src/findings/line-hash.ts'
import type { Match } from '../../src/engine/types.ts'
import { assignmentRule, compiledRule, hardBytes, matchAt, matchOf, token } from './samples.ts'

const detectIn = (text: string | Buffer, make: (bytes: Buffer) => Match[]) => {
  const bytes = Buffer.from(text as string)
  return createDetector()(bytes, make(bytes))
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 4)

describe('a detection', () => {
  it('says what was found, where, and nothing of the value', () => {
    const value = token('a')
    const text = `# config\r\nkey = "${value}" # 😀 prod\r\n`
    const [found, ...others] = detectIn(text, (bytes) => [
      matchOf(bytes, value, {
        proof: 'proven',
        evidence: [{ kind: 'checksum', weight: 'for', text: `${value} has the right CRC-32` }],
        related: [{ message: `belongs to ${value}`, start: 2, end: 8 }],
      }),
    ])
    expect(others).toEqual([])
    expect(found).toEqual({
      ruleId: 'acme-api-key',
      pack: 'secrets',
      level: 'error',
      proof: 'proven',
      message: 'Acme API key in clear text; its checksum is right.',
      region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 33 },
      excerpt: 'key = "acme_…" # 😀 prod',
      redacted: 'acme_… (25 characters)',
      evidence: [{ kind: 'checksum', weight: 'for', text: '… has the right CRC-32' }],
      valueGroup: 1,
      tag: hash(value),
      lineHash: lineHashes(Buffer.from(text), [2]).get(2),
      related: [
        { message: 'belongs to …', region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 9 } },
      ],
    })
  })

  it('has a tag of its key when it is like a word', () => {
    const tagOf = (changes: Partial<Match>, value = 'hunter22') =>
      detectIn(`Key = ${value}`, (bytes) => [
        matchOf(bytes, value, { random: false, rule: assignmentRule, ...changes }),
      ])[0]?.tag
    expect(tagOf({ keyName: 'DB_Password' })).toBe(`~${hash('db_password')}`)
    expect(tagOf({ keyName: 'db_password' }, 'other-word')).toBe(`~${hash('db_password')}`)
    expect(tagOf({})).toBe(`~${hash('')}`)
  })

  it('numbers values within a run, across contents', () => {
    const [a, b] = [token('a'), token('b')]
    const detect = createDetector()
    const groupsIn = (text: string, ...values: string[]) => {
      const bytes = Buffer.from(text)
      return detect(
        bytes,
        values.map((value) => matchOf(bytes, value)),
      ).map((found) => found.valueGroup)
    }
    expect(groupsIn(`${a} ${b}`, a, b)).toEqual([1, 2])
    expect(groupsIn(`${b}`, b)).toEqual([2])
    expect(groupsIn(`x${a}`, a)).toEqual([1])
  })

  it('of an archive has its member and no line hash; nor has a decoded one', () => {
    const bytes = Buffer.from(token('a'))
    const match = matchAt(bytes, 0, bytes.length)
    expect(createDetector()(bytes, [match], 'a/.env')[0]).toMatchObject({ member: 'a/.env' })
    expect(createDetector()(bytes, [match], 'a/.env')[0]).not.toHaveProperty('lineHash')
    expect(createDetector()(bytes, [match], undefined, true)[0]).not.toHaveProperty('lineHash')
    expect(createDetector()(bytes, [match])[0]).toHaveProperty('lineHash')
    expect(createDetector({ lineHashes: false })(bytes, [match])[0]).not.toHaveProperty('lineHash')
  })

  it('ends before the line end of a key file', () => {
    const value = `-----BEGIN ${'PRIVATE KEY'}-----\nQUJD\r\n`
    const [found] = detectIn(`x\n${value}next`, (bytes) => [matchOf(bytes, value)])
    expect(found?.region).toEqual({ startLine: 2, startColumn: 1, endLine: 3, endColumn: 5 })
    expect(found?.excerpt).toBe('-----BEGIN PRIVATE KEY-----…')
  })

  it('asks the allow list with value and line, and keeps the numbers of entries only', () => {
    const value = token('a')
    const bytes = Buffer.from(`first\nkey=${value} # test\nlast`)
    const asked: unknown[] = []
    const detect = createDetector({
      allowValue: (rule, clear, line) => {
        asked.push(rule, clear, line())
        return [3]
      },
    })
    expect(detect(bytes, [matchOf(bytes, value)])[0]?.allowedBy).toEqual([3])
    expect(asked).toEqual(['acme-api-key', value, `key=${value} # test`])
    expect(createDetector({ allowValue: () => [] })(bytes, [matchOf(bytes, value)])[0]).not.toHaveProperty(
      'allowedBy',
    )
  })
})

describe('messages', () => {
  it.each<[string, Partial<Match>, string]>([
    [
      'a failed checksum',
      { proof: 'failed', evidence: [{ kind: 'checksum', weight: 'against', text: '' }] },
      ', but its checksum is wrong.',
    ],
    [
      'a structure',
      { proof: 'proven', evidence: [{ kind: 'structure', weight: 'for', text: '' }] },
      '; its structure is right.',
    ],
    [
      'expiry',
      { proof: 'proven', evidence: [{ kind: 'expiry', weight: 'against', text: '' }] },
      '; it has expired.',
    ],
    ['nothing known', { proof: 'failed', evidence: [] }, ', but not a valid one.'],
    ['a key', { keyName: 'ACME\u001b_KEY' }, ', as ACME\\x1b_KEY.'],
    ['a key that holds the value', { keyName: `x${token('a')}` }, '.'],
  ])('%s', (_, changes, end) => {
    const [found] = detectIn(token('a'), (bytes) => [matchOf(bytes, token('a'), changes)])
    expect(found?.message).toBe(`Acme API key in clear text${end}`)
  })

  it('an encoded value', () => {
    const [found] = detectIn('QUJDREVGRw==', (bytes) => [
      matchAt(bytes, 0, 12, {
        value: token('a'),
        evidence: [{ kind: 'encoding', weight: 'for', text: 'base64' }],
      }),
    ])
    expect(found?.message).toBe('Acme API key encoded, which is as good as in clear text.')
    expect(found?.excerpt).toBe('acme_…')
  })
})

describe('excerpts', () => {
  const excerptOf = (text: string | Buffer, ...values: string[]) =>
    detectIn(text, (bytes) => values.map((value) => matchOf(bytes, value)))[0]?.excerpt

  it.each([
    ['blanks at the ends', `\t  key\t${token('a')}  \r\nnext`, 'key acme_…'],
    ['escape sequences', `\x1b[2Jkey ${token('a')} \u202e`, '\\x1b[2Jkey acme_… \\u202e'],
    ['the same value again', `${token('a')} or ${token('a')}`, 'acme_… or …'],
    ['a lone CR', `a\r${token('a')}\rb`, 'a\\racme_…\\rb'],
  ])('%s', (_, text, expected) => {
    expect(excerptOf(text, token('a'))).toBe(expected)
  })

  it('holds no other secret of the line', () => {
    const [a, b, c] = [token('a'), token('b'), token('c')]
    expect(excerptOf(`${b} ${a} ${c}`, a, b, c)).toBe('acme_… acme_… acme_…')
  })

  it('shows bytes that are not UTF-8 as replacement characters', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0x20]),
      Buffer.from(token('a')),
      Buffer.from([0xe2, 0x82]),
    ])
    expect(excerptOf(bytes, token('a'))).toBe('\ufffd acme_…\ufffd')
  })

  it('cuts long lines on both sides', () => {
    const excerpt = excerptOf(`${'a'.repeat(9000)}${token('a')}${'b'.repeat(9000)}\n`, token('a')) ?? ''
    expect(excerpt).toMatch(/^…a{90,}acme_…b{90,}…$/)
    expect(excerpt).toHaveLength(EXCERPT_LENGTH)
    expect(excerptOf(`${token('a')}${'b'.repeat(9000)}`, token('a'))).toBe(`acme_…${'b'.repeat(193)}…`)
    expect(excerptOf(`${'a'.repeat(9000)}${token('a')}`, token('a'))).toBe(`…${'a'.repeat(193)}acme_…`)
    for (const odd of ['', 'x']) {
      const wide = '😀'.repeat(300)
      const cut = excerptOf(`${wide}${odd}${token('a')}${odd}${wide}`, token('a')) ?? ''
      expect(cut).not.toMatch(/\p{Cs}/u)
      expect(cut.length).toBeLessThanOrEqual(EXCERPT_LENGTH)
    }
  })

  it('replaces an encoded value that stands there a second time', () => {
    const encoded = Buffer.from(token('a')).toString('base64')
    const [found] = detectIn(`${encoded} ${encoded}`, (bytes) => [
      matchOf(bytes, encoded, { value: token('a') }),
    ])
    expect(found?.excerpt).toBe('acme_… …')
  })

  it('covers all of secrets that overlap', () => {
    const [found] = detectIn('x 0123456789abcdefghijKLMNO y', (bytes) => [
      matchAt(bytes, 2, 20),
      matchAt(bytes, 10, 27),
    ])
    expect(found?.excerpt).toMatch(/^x \w*… y$/)
    expect(found?.excerpt).not.toMatch(/[5-9a-zA-WYZ]{3}/)
  })

  it('does not show a secret that begins in the public part of another one', () => {
    const [found] = detectIn('acme_secretpart0123456789', (bytes) => [
      matchAt(bytes, 0, 25, { rule: compiledRule({ publicPrefix: 8 }) }),
      matchAt(bytes, 5, 25, { rule: assignmentRule }),
    ])
    expect(found?.excerpt).toBe('…')
  })
})

describe('overlaps', () => {
  const rulesIn = (length: number, ...matches: (Partial<Match> & { start: number; end: number })[]) => {
    const bytes = Buffer.from('0123456789abcdefghij'.repeat(Math.ceil(length / 20)))
    const made = matches.map(({ start, end, ...rest }) => matchAt(bytes, start, end, rest))
    const found = createDetector()(bytes, made)
    expect(createDetector()(bytes, made.toReversed()).map(({ ruleId, region }) => [ruleId, region])).toEqual(
      found.map(({ ruleId, region }) => [ruleId, region]),
    )
    return found.map(({ ruleId, region }) => `${ruleId} ${region.startColumn - 1}-${region.endColumn - 1}`)
  }
  const other = compiledRule({ id: 'other-token' })
  const url = compiledRule({ id: 'url-password', detector: 'url-userinfo' })

  it('a rule of a service goes before a guess, even when its proof failed', () => {
    expect(
      rulesIn(60, { start: 0, end: 50, rule: assignmentRule }, { start: 10, end: 40, proof: 'failed' }),
    ).toEqual(['acme-api-key 10-40'])
    expect(
      rulesIn(60, { start: 5, end: 50, rule: assignmentRule }, { start: 10, end: 20, rule: url }),
    ).toEqual(['url-password 10-20'])
  })

  it('proven before unproven before failed, then longer, then graver, then by id', () => {
    expect(rulesIn(60, { start: 0, end: 50 }, { start: 10, end: 40, rule: other, proof: 'proven' })).toEqual([
      'other-token 10-40',
    ])
    expect(rulesIn(60, { start: 0, end: 50, proof: 'failed' }, { start: 10, end: 40, rule: other })).toEqual([
      'other-token 10-40',
    ])
    expect(rulesIn(60, { start: 0, end: 40 }, { start: 0, end: 50, rule: other })).toEqual([
      'other-token 0-50',
    ])
    expect(rulesIn(60, { start: 0, end: 40, level: 'note' }, { start: 0, end: 40, rule: other })).toEqual([
      'other-token 0-40',
    ])
    expect(rulesIn(60, { start: 0, end: 40 }, { start: 0, end: 40, rule: other })).toEqual([
      'acme-api-key 0-40',
    ])
  })

  it('the longer one wins wherever it begins', () => {
    expect(rulesIn(60, { start: 0, end: 30 }, { start: 10, end: 50, rule: other })).toEqual([
      'other-token 10-50',
    ])
  })

  it('everything within a long one goes, whatever stands between', () => {
    expect(
      rulesIn(60, { start: 0, end: 50 }, { start: 10, end: 20, rule: other }, { start: 30, end: 40 }),
    ).toEqual(['acme-api-key 0-50'])
  })

  it('one text read in two ways is one finding', () => {
    expect(
      rulesIn(60, { start: 0, end: 40, value: 'p%40ss' }, { start: 0, end: 40, value: 'p@ss', rule: url }),
    ).toHaveLength(1)
    expect(
      rulesIn(60, { start: 0, end: 40, value: 'p%40ss' }, { start: 0, end: 40, value: 'p@ss' }),
    ).toHaveLength(1)
  })

  it('a loser does not take down what it overlaps', () => {
    expect(
      rulesIn(
        60,
        { start: 0, end: 20 },
        { start: 15, end: 30, rule: assignmentRule },
        { start: 30, end: 50 },
        { start: 25, end: 29, rule: url },
      ),
    ).toEqual(['acme-api-key 0-20', 'url-password 25-29', 'acme-api-key 30-50'])
  })

  it('matches that only touch are both kept, the same match twice is one', () => {
    expect(rulesIn(60, { start: 0, end: 20 }, { start: 20, end: 40 }, { start: 0, end: 20 })).toHaveLength(2)
  })

  it('two values in one encoded text are two findings', () => {
    const evidence = [{ kind: 'encoding', weight: 'for', text: 'base64' }] as const
    const [a, b] = [token('a'), token('b')]
    expect(
      rulesIn(
        60,
        { start: 0, end: 50, value: a, evidence },
        { start: 0, end: 50, value: b, evidence, rule: other },
      ),
    ).toHaveLength(2)
    expect(
      rulesIn(
        60,
        { start: 0, end: 50, value: a, evidence },
        { start: 0, end: 50, value: a.slice(2), evidence, rule: other },
      ),
    ).toHaveLength(1)
  })
})

describe('the clear value', () => {
  const word = fc.stringMatching(/^[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z0-9]{9,40}$/)
  const kinds = fc.constantFrom('plain', 'base64', 'hex', 'multiline', 'quoted', 'commented')

  it('is nowhere in detections and findings, nor is its base64', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, kinds, fc.boolean(), hardBytes), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (parts, twice) => {
          const pieces: Buffer[] = []
          const spans: { start: number; end: number; value: string; random: boolean }[] = []
          let length = 0
          const push = (piece: Buffer | string): void => {
            const bytes = Buffer.from(piece as string)
            pieces.push(bytes)
            length += bytes.length
          }
          for (const [secret, kind, random, noise] of parts) {
            push(noise)
            const value =
              kind === 'multiline' ? `-----BEGIN ${'PRIVATE KEY'}-----\n${secret}\n${secret}\n` : secret
            const written = kind === 'base64' || kind === 'hex' ? Buffer.from(value).toString(kind) : value
            if (kind === 'commented') push(`/* hushlint-ignore -- ${secret} */`)
            const start = length
            push(written)
            spans.push({ start, end: length, value, random })
            push(kind === 'quoted' ? `" # ${secret} \n` : '\n')
          }
          const bytes = Buffer.concat(pieces)
          const matches = spans.map(({ start, end, value, random }) =>
            matchAt(bytes, start, end, {
              value,
              random,
              rule: random ? compiledRule({ publicPrefix: 3 }) : assignmentRule,
              keyName: twice ? value : 'KEY',
              evidence: [{ kind: 'name', weight: 'for', text: `${value} is the value` }],
              related: [{ message: value, start, end }],
            }),
          )
          const detections = createDetector()(bytes, matches, twice ? 'a/b' : undefined)
          const findings = finalise(
            detections.map((detection) => ({ detection, path: { text: 'src/a.ts' }, isNew: true })),
            { source: 'worktree' },
          )
          expect(findings).toHaveLength(spans.length)
          const output = JSON.stringify([detections, findings])
          for (const [secret] of parts) {
            expect(output).not.toContain(secret)
            expect(output).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''))
            expect(output).not.toContain(Buffer.from(secret).toString('hex'))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
