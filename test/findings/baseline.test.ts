import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { UserError } from '../../src/errors.ts'
import { applyBaseline, type BaselineOptions } from '../../src/findings/baseline.ts'
import { addToBaseline, readBaseline, writeBaseline } from '../../src/findings/baseline-file.ts'
import { finalise } from '../../src/findings/finalise.ts'
import type { Finding } from '../../src/findings/types.ts'
import { id, placed } from './samples.ts'

const file = '.hushlint-baseline.yaml'
const findingAt = (path: string, tag = '1f2e', ruleId = 'acme-api-key'): Finding =>
  finalise([placed(path, {}, { ruleId, tag })], { source: 'worktree' })[0]!
const print = (path: string, tag = '1f2e') => `acme-api-key:${path}:${tag}`

async function apply(text: string, findings: readonly Finding[], options: Partial<BaselineOptions> = {}) {
  const baseline = await readBaseline(text, file)
  const result = applyBaseline(findings, baseline, { today: '2026-06-15', scope: 'tree', ...options })
  return {
    accepted: findings
      .filter((finding) => result.suppressions.has(finding))
      .map(({ fingerprint }) => fingerprint),
    reasons: [...result.suppressions.values()].map(({ reason }) => reason),
    unmatched: result.unmatched.map(({ fingerprint }) => fingerprint),
    warnings: result.warnings,
  }
}

const entries = (...lines: string[]): string =>
  ['version: 1', 'entries:', ...lines.map((line) => `  - {fingerprint: ${line}}`), ''].join('\n')

describe('reading a baseline', () => {
  it('understands every field, flow and block style', async () => {
    const baseline = await readBaseline(
      [
        '# about this file',
        'version: 1',
        'entries:',
        '  # a test account',
        '  # of ours',
        `  - {fingerprint: ${print('a.ts')}, reason: "test: account", expires: 2027-01-31} # ask Ann`,
        `  - fingerprint: ${print('b%3A.ts', '~0001')}`,
        '    reason: 42',
        '    history: true',
        '# the end',
        '',
      ].join('\r\n'),
      file,
    )
    expect(baseline).toEqual({
      file,
      header: ['# about this file'],
      footer: ['# the end'],
      entries: [
        {
          fingerprint: print('a.ts'),
          rule: 'acme-api-key',
          path: 'a.ts',
          tag: '1f2e',
          reason: 'test: account',
          expires: '2027-01-31',
          history: false,
          line: 6,
          comments: ['# a test account', '# of ours'],
          comment: '# ask Ann',
        },
        {
          fingerprint: print('b%3A.ts', '~0001'),
          rule: 'acme-api-key',
          path: 'b:.ts',
          tag: '~0001',
          reason: '42',
          history: true,
          line: 7,
          comments: [],
        },
      ],
    })
  })

  it.each([
    '',
    '# nothing\n',
    'version: 1\n',
    'version: 1\nentries:\n',
    'version: 1\nentries: []\n',
    '---\n',
  ])('takes %j for an empty one', async (text) => {
    expect((await readBaseline(text, file)).entries).toEqual([])
  })

  it.each([
    ['broken YAML', 'version: 1\nentries: [\n', /^3:1: /],
    ['a merge conflict', 'version: 1\n<<<<<<< ours\n', /^2:1: a merge conflict$/],
    [
      'an unknown key of an entry',
      `version: 1\nentries:\n  - {fingerprint: ${print('a')}, resaon: x}\n`,
      /^3:40: unknown key "resaon", did you mean "reason"\?$/,
    ],
    ['an unknown key', 'version: 1\nfoo: 1\n', /^2:1: unknown key "foo" \(known keys: version, entries\)$/],
    ['a key twice', 'version: 1\nversion: 1\n', /^2:1: /],
    ['another version', 'version: 2\n', /^1:10: "version" must be 1$/],
    ['no list', 'entries: a\n', /^1:10: "entries" must be a list$/],
    ['no map', '- a\n', /^1:1: a set of keys should stand here/],
    ['no map in the list', 'entries:\n  - a\n', /^2:5: a set of keys should stand here/],
    ['no fingerprint', 'entries:\n  - {reason: a}\n', /^2:5: an entry has no "fingerprint"/],
    [
      'no real fingerprint',
      'entries:\n  - {fingerprint: a.ts}\n',
      /^2:19: "fingerprint" must have the form rule:path:tag$/,
    ],
    [
      'a list for a text',
      `entries:\n  - {fingerprint: ${print('a')}, reason: [a]}\n`,
      /^2:40: "reason" must be some text$/,
    ],
    [
      'an empty text',
      `entries:\n  - {fingerprint: ${print('a')}, reason: ""}\n`,
      /^2:40: "reason" must be some text$/,
    ],
    [
      'an alias',
      `entries:\n  - {fingerprint: &a ${print('a')}, reason: *a}\n`,
      /^2:43: "reason" must be some text$/,
    ],
    [
      'no date',
      `entries:\n  - {fingerprint: ${print('a')}, expires: soon}\n`,
      /^2:49: "expires" must be a date/,
    ],
    [
      'a day that does not exist',
      `entries:\n  - {fingerprint: ${print('a')}, expires: 2027-02-30}\n`,
      /^2:49: "expires" must be a date/,
    ],
    [
      'no truth',
      `entries:\n  - {fingerprint: ${print('a')}, history: 1}\n`,
      /^2:49: "history" must be true or false$/,
    ],
    ['two documents', 'version: 1\n---\nversion: 1\n', /^2:1: /],
  ])('refuses %s with line and column', async (_, text, message) => {
    const error = await readBaseline(text, file).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(error.message.startsWith(`${file}:`)).toBe(true)
    expect(error.message.slice(file.length + 1)).toMatch(message)
  })
})

describe('applying a baseline', () => {
  it('accepts every place of a fingerprint, and nothing else', async () => {
    const [a, b, c] = [findingAt('a'), findingAt('b'), findingAt('a', '9999')]
    const result = await apply(entries(`${print('a')}, reason: known`), [a, { ...a }, b, c])
    expect(result.accepted).toEqual([print('a'), print('a')])
    expect(result.reasons).toEqual(['known', 'known'])
    expect(result.warnings).toEqual([])
    expect((await apply(entries(print('a')), [a])).reasons).toEqual([`accepted in ${file}`])
  })

  it('does not accept with an expired entry, and says so', async () => {
    const text = entries(`${print('a')}, expires: 2026-06-14`, `${print('b')}, expires: 2026-06-15`)
    const result = await apply(text, [findingAt('a'), findingAt('b')])
    expect(result.accepted).toEqual([print('b')])
    expect(result.warnings).toEqual([`${file}:3: ${print('a')} expired on 2026-06-14 and is reported again.`])
    expect(
      (await apply(entries(`${print('a')}, expires: 2026-06-14`, print('a')), [findingAt('a')])).accepted,
    ).toHaveLength(1)
  })

  it('names entries that match nothing, if enough was scanned to know', async () => {
    const text = entries(print('a'), print('b'), `${print('c')}, history: true`)
    const result = await apply(text, [findingAt('a')])
    expect(result.unmatched).toEqual([print('b')])
    expect(result.warnings).toEqual([`${file}:4: ${print('b')} matches nothing any more; its line can go.`])
    expect((await apply(text, [findingAt('a')], { scope: 'history' })).unmatched).toEqual([
      print('b'),
      print('c'),
    ])
    expect((await apply(text, [findingAt('a')], { scope: 'part' })).warnings).toEqual([])
    const many = await apply(entries(...Array.from({ length: 9 }, (_, i) => print(`f${i}`))), [])
    expect(many.warnings).toHaveLength(6)
    expect(many.warnings.at(-1)).toBe(`${file}: 4 more entries match nothing any more.`)
  })

  describe('after a rename', () => {
    const exists =
      (...paths: string[]) =>
      (path: string) =>
        paths.includes(path)

    it('follows a path that is gone to the only new one', async () => {
      const result = await apply(
        entries(`${print('old/a')}, reason: known`),
        [findingAt('new/a'), findingAt('new/a')],
        {
          pathExists: exists('new/a'),
        },
      )
      expect(result.accepted).toEqual([print('new/a'), print('new/a')])
      expect(result.reasons[0]).toBe('known; moved from old/a')
      expect(result.unmatched).toEqual([])
      expect(result.warnings).toEqual([
        `${file}:3: old/a has moved to new/a; run hushlint baseline to add the new path.`,
      ])
    })

    it('covers the new path in a history that still holds the old one', async () => {
      const result = await apply(entries(print('old')), [findingAt('old'), findingAt('new')], {
        pathExists: exists('new'),
        scope: 'history',
      })
      expect(result.accepted).toEqual([print('old'), print('new')])
    })

    it.each<[string, string, Finding[], string[]]>([
      ['the old path is still there', entries(print('old')), [findingAt('new')], ['old', 'new']],
      ['there are two new paths', entries(print('old')), [findingAt('x'), findingAt('y')], ['x', 'y']],
      ['there are two old paths', entries(print('old'), print('older')), [findingAt('new')], ['new']],
      ['the new path is not in the tree', entries(print('old')), [findingAt('new')], []],
      ['the value is another one', entries(print('old')), [findingAt('new', '9999')], ['new']],
      ['the rule is another one', entries(print('old')), [findingAt('new', '1f2e', 'other')], ['new']],
      ['the entry has expired', entries(`${print('old')}, expires: 2020-01-01`), [findingAt('new')], ['new']],
    ])('but not when %s', async (_, text, findings, paths) => {
      expect((await apply(text, findings, { pathExists: exists(...paths) })).accepted).toEqual([])
    })

    it('nor when nobody knows which paths exist', async () => {
      expect((await apply(entries(print('old')), [findingAt('new')])).accepted).toEqual([])
    })

    it('a member stands where its archive does', async () => {
      const acceptedWith = async (...paths: string[]) =>
        (await apply(entries(print('a.zip!x')), [findingAt('b.zip!x')], { pathExists: exists(...paths) }))
          .accepted
      expect(await acceptedWith('b.zip')).toEqual([print('b.zip!x')])
      expect(await acceptedWith('a.zip', 'b.zip')).toEqual([])
    })
  })
})

describe('writing a baseline', () => {
  it('is sorted, one line an entry, and stable', async () => {
    const findings = [findingAt('b'), findingAt('a'), findingAt('a'), findingAt('a', '0001')]
    const text = writeBaseline(findings)
    expect(text.split('\n').slice(2)).toEqual([
      'version: 1',
      'entries:',
      `  - {fingerprint: ${print('a', '0001')}}`,
      `  - {fingerprint: ${print('a')}}`,
      `  - {fingerprint: ${print('b')}}`,
      '',
    ])
    expect(await addToBaseline(findings.toReversed(), text, file)).toBe(text)
    expect((await apply(text, findings)).accepted).toHaveLength(4)
  })

  it('is empty without findings', async () => {
    expect(writeBaseline([])).toMatch(/\nversion: 1\nentries: \[\]\n$/)
    expect((await readBaseline(writeBaseline([]), file)).entries).toEqual([])
  })

  it('holds nothing that a YAML reader or a terminal could choke on', async () => {
    const reason = 'a\u0085b\u2028c\ufeffd\x1b[31m'
    const entry = (await readBaseline(writeBaseline([findingAt('a')]), file)).entries[0]!
    const text = writeBaseline([], { file, header: [], footer: [], entries: [{ ...entry, reason }] })
    expect(text).toMatch(/^[\x20-\x7e\n]*$/)
    expect((await readBaseline(text, file)).entries[0]?.reason).toBe(reason)
  })

  it('marks what only the history holds', () => {
    const history = { commits: [id('a')], refs: [], inHead: false, unreachable: false }
    expect(writeBaseline([{ ...findingAt('a'), history }])).toContain(
      `{fingerprint: ${print('a')}, history: true}`,
    )
    expect(writeBaseline([{ ...findingAt('a'), history: { ...history, inHead: true } }])).not.toContain(
      'history:',
    )
  })

  it('keeps entries with reasons, dates and comments', async () => {
    const text = [
      '# mine',
      '',
      'version: 1',
      'entries:',
      `  - {fingerprint: ${print('z')}, expires: 2027-01-31} # last`,
      '',
      '  # two lines',
      '  # of comment',
      `  - {reason: 'a "b": #c', fingerprint: ${print('m')}}`,
      '  # below',
      '',
    ].join('\n')
    expect(await addToBaseline([findingAt('a', '0001'), findingAt('z')], text, file)).toBe(
      [
        '# mine',
        'version: 1',
        'entries:',
        `  - {fingerprint: ${print('a', '0001')}}`,
        '  # two lines',
        '  # of comment',
        `  - {fingerprint: ${print('m')}, reason: "a \\"b\\": #c"}`,
        `  - {fingerprint: ${print('z')}, expires: 2027-01-31} # last`,
        '# below',
        '',
      ].join('\n'),
    )
  })

  it('takes reason and date along when a file was renamed', async () => {
    const old = entries(`${print('old')}, reason: known, expires: 2027-01-31`)
    expect(await addToBaseline([findingAt('new')], old, file)).toContain(
      `{fingerprint: ${print('new')}, reason: known, expires: 2027-01-31}`,
    )
    expect(await addToBaseline([findingAt('old'), findingAt('new')], old, file)).toContain(
      `{fingerprint: ${print('new')}}`,
    )
    const word = entries(`${print('old', '~1f2e')}, reason: known`)
    expect(await addToBaseline([findingAt('new', '~1f2e')], word, file)).toContain(
      `{fingerprint: ${print('new', '~1f2e')}}`,
    )
  })

  it('drops what two branches have both added', async () => {
    const text = entries(print('a'), print('a'), `${print('a')}, reason: b`)
    expect((await readBaseline(await addToBaseline([], text, file), file)).entries).toHaveLength(2)
  })

  it('can be read again, whatever paths and reasons hold', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a: b', '#', 'a #b', '- a', '{}', 'yes', '1', "'", '"', '~', '\u0085', '\ufeff'),
    )
    await fc.assert(
      fc.asyncProperty(
        text,
        text.filter((reason) => reason !== ''),
        async (path, reason) => {
          const finding = findingAt(path)
          const first = writeBaseline([finding])
          const [entry] = (await readBaseline(first, file)).entries
          expect(entry).toMatchObject({ fingerprint: finding.fingerprint, path })
          const previous = { file, header: [], footer: [], entries: [{ ...entry!, reason }] }
          const second = writeBaseline([finding], previous)
          expect((await readBaseline(second, file)).entries[0]).toMatchObject({
            fingerprint: finding.fingerprint,
            reason,
          })
          expect(parse(second).entries).toEqual([{ fingerprint: finding.fingerprint, reason }])
          expect(await addToBaseline([finding], second, file)).toBe(second)
        },
      ),
      { numRuns: 300 },
    )
  })
})
