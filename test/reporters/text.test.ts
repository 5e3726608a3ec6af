import { describe, expect, it } from 'vitest'
import { loadReporter, REPORTER_NAMES } from '../../src/reporters/index.ts'
import { reportText } from '../../src/reporters/text.ts'
import { finding, historic, id, PLAIN, report } from './samples.ts'

const ESC = String.fromCharCode(0x1b)

describe('text report', () => {
  it('groups by file and tells why and fix once per rule and file', async () => {
    const findings = [
      finding({ path: { text: 'a.ts' } }),
      finding({
        path: { text: 'a.ts' },
        region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 5 },
      }),
      finding({ path: { text: 'b.ts' }, ruleId: 'network-public-ip', level: 'warning' }),
    ]
    expect(await reportText(report({ findings }), PLAIN)).toBe(`\
a.ts:3:7  error  acme-api-key  Acme API key
  | key = acme_… (40 characters)
  why   Whoever holds it can read and change everything in the account.
  fix   Revoke it at Acme, then load the new one from the environment.
a.ts:9:1  error  acme-api-key  Acme API key
  | key = acme_… (40 characters)

b.ts:3:7  warning  network-public-ip  Public address
  | key = acme_… (40 characters)
  what  Acme API key: acme_… (40 characters). Its checksum is right.
  why   It tells where the machine stands.
  fix   Use an address of the documentation ranges.

2 errors, 1 warning in 12 blobs, 4.2 kB
`)
  })

  it('counts the notes, and lists them with --all', async () => {
    const findings = [finding({ level: 'note' }), finding({ level: 'note' })]
    const short = await reportText(report({ findings, exitCode: 0 }), PLAIN)
    expect(short).toBe('2 notes (use --all to list the notes) in 12 blobs, 4.2 kB\n')
    const all = await reportText(report({ findings, exitCode: 0 }), { ...PLAIN, all: true })
    expect(all.match(/src\/config\.ts:3:7 {2}note/g)).toHaveLength(2)
    expect(all).toMatch(/\n2 notes in 12 blobs, 4\.2 kB\n$/)
  })

  it('says what was clean', async () => {
    const coverage = {
      commits: 1,
      blobs: 1,
      bytes: 999,
      skipped: [],
      remarks: [],
      incomplete: false,
    }
    const clean = report({ findings: [], exitCode: 0, coverage })
    expect(await reportText(clean, PLAIN)).toBe('No findings in 1 commit, 1 blob, 999 bytes\n')
    const incomplete = await reportText({ ...clean, exitCode: 2 }, PLAIN)
    expect(incomplete).toBe('No findings in 1 commit, 1 blob, 999 bytes; the run is incomplete\n')
  })

  it('names commits, refs and whether HEAD still has it', async () => {
    const commits = ['1', '2', '3', '4', '5'].map(id)
    const refs = ['refs/heads/main', 'refs/remotes/origin/x', 'refs/stash', 'refs/tags/v1']
    const history = { commits, refs, inHead: false, unreachable: false }
    const text = await reportText(report({ findings: [historic({ history })] }), { ...PLAIN, width: 400 })
    expect(text).toContain(
      'came in with 1111111111, 2222222222, 3333333333 and 2 more commits, no longer in HEAD, ' +
        'reached by main, origin/x, stash and 1 more ref\n',
    )
  })

  it('tells a value of a history once, with its other places', async () => {
    const at = (text: string, more = {}): ReturnType<typeof finding> =>
      historic({ path: { text }, valueGroup: 7, ...more })
    const others = Array.from({ length: 7 }, (_, i) => at(`c${i}.env`))
    const kept = historic({ path: { text: 'kept.env' }, valueGroup: 7 }, true)
    const message = at('', { object: { id: id('e'), type: 'commit' } })
    const findings = [message, at('a.md', { level: 'note' }), at('b.env', { level: 'warning' }), ...others]
    const two = [...findings, kept, at('z.env', { valueGroup: 8 })]
    const text = await reportText(report({ findings: two }), { ...PLAIN, width: 400 })
    expect(text.match(/ {2}error {2}/g)).toHaveLength(2)
    expect(text).toContain('  also  b.env:3:7 (warning, came in with cccccccccc, no longer in HEAD)\n')
    expect(text).toContain('  also  and 4 more places (--all lists them)\n')
    expect(text).toContain('10 errors, 1 warning, 1 note')
    expect(text).toMatch(/^kept\.env:3:7 {2}error/)
    const all = await reportText(report({ findings: two }), { ...PLAIN, width: 400, all: true })
    expect(all).toContain('  also  a.md:3:7 (note, came in with cccccccccc, no longer in HEAD)\n')
    expect(all.match(/ {2}also /g)).toHaveLength(10)
    const debug = await reportText(report({ findings: two }), { ...PLAIN, debug: true })
    expect(debug.match(/ {2}error {2}/g)).toHaveLength(10)
  })

  it('keeps the places of a value in a tree apart', async () => {
    const findings = ['a.env', 'b.env'].map((text) => finding({ path: { text }, valueGroup: 7 }))
    expect(await reportText(report({ findings }), PLAIN)).not.toContain('also')
  })

  it('names a commit message as the place', async () => {
    const place = historic({ object: { id: id('e'), type: 'commit' } })
    const text = await reportText(report({ findings: [place] }), PLAIN)
    expect(text).toContain('where message of commit eeeeeeeeee, reached by main')
  })

  it('tells each rule once at the end when there are many findings', async () => {
    const findings = Array.from({ length: 30 }, (_, i) => finding({ path: { text: `f${i}.ts` } }))
    const text = await reportText(report({ findings }), PLAIN)
    expect(text.match(/ {2}why {3}/g)).toHaveLength(1)
    expect(text).toContain('acme-api-key  Acme API key, 30 findings\n  why   Whoever')
  })

  it('shows with --debug what was taken out and why', async () => {
    const suppressedBy = { kind: 'baseline', reason: 'old, revoked in May' } as const
    const run = report({ findings: [], suppressed: [{ ...finding(), suppressedBy }] })
    expect(await reportText(run, PLAIN)).toBe('No findings, 1 suppressed in 12 blobs, 4.2 kB\n')
    expect(await reportText(run, { ...PLAIN, debug: true })).toContain(
      '  src/config.ts:3:7  acme-api-key  baseline: old, revoked in May\n',
    )
  })

  it('sends nothing of the repository to the terminal that it could act on', async () => {
    const evil = `${ESC}]0;owned${String.fromCharCode(7)}\n::error::x${String.fromCharCode(0x202e)}`
    const findings = [
      historic({
        path: { text: evil },
        excerpt: evil,
        message: evil,
        redacted: evil,
        fingerprint: evil,
        related: [{ message: evil, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } }],
        evidence: [{ kind: 'name', weight: 'against', text: evil }],
        history: { commits: [evil], refs: [evil], inHead: true, unreachable: false },
      }),
    ]
    const suppressed = [
      { ...finding({ path: { text: evil } }), suppressedBy: { kind: 'allow', reason: evil } },
    ]
    const run = report({ findings, suppressed: suppressed as never, warnings: [evil] })
    const text = await reportText(run, { ...PLAIN, debug: true })
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0
      expect(code === 10 || (code >= 0x20 && (code < 0x7f || code >= 0xa0) && code !== 0x202e)).toBe(true)
    }
    expect(text).not.toMatch(/^::/m)
  })

  it('colours only when asked', async () => {
    const plain = await reportText(report(), PLAIN)
    const coloured = await reportText(report(), { ...PLAIN, color: true })
    expect(plain).not.toContain(ESC)
    expect(coloured).toContain(`${ESC}[31m`)
    expect(coloured.replace(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).toBe(plain)
  })
})

describe('reporters', () => {
  it.each(REPORTER_NAMES)('%s ends in one newline and is the same twice', async (name) => {
    const reporter = await loadReporter(name)
    const text = await reporter(report(), PLAIN)
    expect(text).toMatch(/[^\n]\n$/)
    expect(await reporter(report(), PLAIN)).toBe(text)
  })
})
