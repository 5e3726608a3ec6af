import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { finding, hushlint, report } from './harness.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hushlint-cli-')))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what the scan is asked for', () => {
  it.each<[string[], object]>([
    [[], { kind: 'worktree', paths: [] }],
    [['a', 'b'], { kind: 'worktree', paths: ['a', 'b'] }],
    [['--staged'], { kind: 'staged' }],
    [['--range', 'A..B'], { kind: 'range', range: 'A..B' }],
    [['--history'], { kind: 'history', unreachable: false }],
    [['--history', '--unreachable'], { kind: 'history', unreachable: true }],
    [['--stdin', '--stdin-path', 'x.env'], { kind: 'stdin', path: 'x.env' }],
  ])('%j', async (argv, source) => {
    const { request, code } = await hushlint(argv, { cwd: folder })
    expect(code).toBe(0)
    expect(request?.source).toMatchObject(source)
  })

  it('comes from the command line first, then from the configuration', async () => {
    writeFileSync(join(folder, '.hushlint.yaml'), 'fail-on: note\nmax-file-size: 5MB\nexclude: [a]')
    expect((await hushlint([], { cwd: folder })).request).toMatchObject({
      failOn: 'note',
      config: { maxFileSize: 5_000_000, exclude: ['a'] },
      exclude: [],
      baselineFile: undefined,
    })
    const argv = [
      '--fail-on',
      'never',
      '--max-file-size',
      '1kB',
      '--exclude',
      'b',
      '--pack',
      'network',
      '--rule',
      'jwt',
    ]
    expect((await hushlint(argv, { cwd: folder })).request).toMatchObject({
      failOn: 'never',
      config: { maxFileSize: 1000 },
      exclude: ['b'],
      packs: ['network'],
      rules: ['jwt'],
    })
  })

  it('names the baseline when there is one: beside the configuration, at the root, or as told', async () => {
    execFileSync('git', ['init', '-q', folder])
    const sub = join(folder, 'sub')
    mkdirSync(sub)
    writeFileSync(join(folder, '.hushlint-baseline.yaml'), '')
    writeFileSync(join(sub, 'other.yaml'), '')
    expect((await hushlint([], { cwd: sub })).request?.baselineFile).toBe(
      join(folder, '.hushlint-baseline.yaml'),
    )
    expect((await hushlint(['--baseline', 'other.yaml'], { cwd: sub })).request?.baselineFile).toBe(
      join(sub, 'other.yaml'),
    )
    writeFileSync(join(folder, '.hushlint.yaml'), 'baseline: sub/other.yaml')
    expect((await hushlint([], { cwd: sub })).request?.baselineFile).toBe(join(sub, 'other.yaml'))
    expect((await hushlint(['--baseline', 'none.yaml'], { cwd: sub })).stderr).toMatchInlineSnapshot(`
      "hushlint: the baseline none.yaml does not exist
        Run hushlint baseline to write one, or correct the path.
      "
    `)
  })
})

describe('what comes out', () => {
  it('is the report on standard output and the coverage on standard error', async () => {
    const ran = await hushlint(['--format', 'json'], {
      cwd: folder,
      clock: [0, 0, 4200],
      report: { findings: [finding('error')], exitCode: 1 },
    })
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout).findings).toHaveLength(1)
    expect(ran.stderr).toMatchInlineSnapshot(`
      "worktree: 12 blobs, 4.2 kB scanned in 4.2 s
      "
    `)
  })

  it('is one line when there is nothing to list', async () => {
    const clean = await hushlint([], { cwd: folder, clock: [0, 0, 26] })
    expect([clean.stdout, clean.stderr]).toEqual(['', 'worktree: no findings in 12 blobs, 4.2 kB (26 ms)\n'])
    const notes = { report: { findings: [finding('note'), finding('note')] }, cwd: folder, clock: [0, 0, 26] }
    const hidden = await hushlint([], notes)
    expect([hidden.stdout, hidden.stderr]).toEqual([
      '',
      'worktree: 2 notes (--all lists them) in 12 blobs, 4.2 kB (26 ms)\n',
    ])
    expect((await hushlint(['--all'], notes)).stdout).toMatch(/\n2 notes in 12 blobs, 4\.2 kB\n$/)
    await hushlint(['-o', 'clean.txt'], { cwd: folder })
    expect(readFileSync(join(folder, 'clean.txt'), 'utf8')).toBe('No findings in 12 blobs, 4.2 kB\n')
    const { stdout, stderr } = await hushlint(['-q'], { cwd: folder })
    expect(stdout + stderr).toBe('')
  })

  it('tells all that was skipped, the remarks and the warnings', async () => {
    const { stderr } = await hushlint(['--history', '--format', 'json'], {
      cwd: folder,
      clock: [0, 0, 247_000],
      report: {
        source: 'history',
        exitCode: 2,
        warnings: ['An entry of the baseline matches nothing.', 'Both.'],
        coverage: {
          commits: 11_615,
          blobs: 43_421,
          bytes: 930_000_000,
          skipped: [
            { reason: 'too-large', count: 2, bytes: 3e8, examples: ['a.bin'] },
            { reason: 'submodule', count: 1, bytes: 0, examples: ['lib'] },
            { reason: 'corrupt', count: 5, bytes: 0, examples: ['0123\u001b[2J', '4567'] },
            { reason: 'excluded', count: 0, bytes: 0, examples: [] },
          ],
          remarks: ['3 objects that nothing reaches were not scanned; add --unreachable.', 'Both.'],
          incomplete: true,
        },
      },
    })
    expect(stderr).toMatchInlineSnapshot(`
      "warning: An entry of the baseline matches nothing.
      warning: Both.
      history: 11,615 commits, 43,421 blobs, 930.0 MB scanned in 4 min 7 s; 8 skipped (2 larger than 128.0 MB, 1 submodule, 5 corrupt)
        5 corrupt: 0123\\x1b[2J, 4567, …
      3 objects that nothing reaches were not scanned; add --unreachable.
      Incomplete: something that was asked for could not be read. This is not an all-clear.
      "
    `)
  })

  it('is quiet on demand, unless the scan is incomplete', async () => {
    expect((await hushlint(['-q'], { cwd: folder })).stderr).toBe('')
    const { coverage } = report()
    const incomplete = await hushlint(['-q'], {
      cwd: folder,
      report: { exitCode: 2, coverage: { ...coverage, incomplete: true } },
    })
    expect(incomplete.code).toBe(2)
    expect(incomplete.stderr).toContain('This is not an all-clear.')
  })

  it.each<[Record<string, string>, boolean, string[], boolean]>([
    [{}, true, [], true],
    [{}, false, [], false],
    [{ NO_COLOR: '1' }, true, [], false],
    [{ NO_COLOR: '' }, true, [], true],
    [{ FORCE_COLOR: '1' }, false, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, [], true],
    [{ FORCE_COLOR: '0' }, true, [], false],
    [{ TERM: 'dumb' }, true, [], false],
    [{ FORCE_COLOR: '1' }, true, ['--no-color'], false],
  ])('with %j, terminal %s and %j is coloured: %s', async (env, stdout, argv, colored) => {
    const ran = await hushlint(argv, {
      cwd: folder,
      env,
      isTTY: { stdout },
      report: { findings: [finding('error')], exitCode: 1 },
    })
    expect(ran.stdout.includes('\u001b[')).toBe(colored)
  })

  it('has no colour in a file', async () => {
    await hushlint(['-o', 'out.txt'], {
      cwd: folder,
      env: { FORCE_COLOR: '1' },
      report: { findings: [finding('error')] },
    })
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toContain('\u001b')
  })
})

describe('--output', () => {
  it('writes the file whole and keeps the exit code', async () => {
    writeFileSync(join(folder, 'out.json'), 'old')
    const ran = await hushlint(['-f', 'json', '-o', 'out.json'], { cwd: folder, report: { exitCode: 1 } })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveProperty('schemaVersion')
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('writes through a link', async () => {
    writeFileSync(join(folder, 'real.json'), 'old')
    symlinkSync('real.json', join(folder, 'link.json'))
    await hushlint(['-f', 'json', '-o', 'link.json'], { cwd: folder })
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toContain('schemaVersion')
  })

  it('fails before the scan when it cannot be written', async () => {
    const missing = await hushlint(['-o', 'no/out.json'], { cwd: folder })
    expect(missing).toMatchObject({ code: 2, request: undefined })
    expect(missing.stderr).toMatchInlineSnapshot(`
      "hushlint: cannot write no/out.json: its folder does not exist
        Name a file in a folder that exists and can be written.
      "
    `)
    expect((await hushlint(['-o', '.'], { cwd: folder })).stderr).toMatchInlineSnapshot(`
      "hushlint: cannot write .: it is a folder
        Name a file in a folder that exists and can be written.
      "
    `)
  })

  it('stays as it was when the scan fails', async () => {
    writeFileSync(join(folder, 'out.json'), 'old')
    const scan = () => Promise.reject(new UserError('not a repository', 'Go elsewhere.'))
    expect((await hushlint(['-o', 'out.json'], { cwd: folder, scan })).code).toBe(2)
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['out.json'])
  })
})

describe('failures', () => {
  it('of the user are one line and a next step', async () => {
    const scan = () =>
      Promise.reject(new UserError('the ref \u001b]0;x\u0007 is unknown\nfake: line', 'Fetch it.'))
    expect(await hushlint([], { cwd: folder, scan })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'hushlint: the ref \\x1b]0;x\\x07 is unknown\\nfake: line\n  Fetch it.\n',
    })
  })

  it('of ours show the stack, and no message that could quote content', async () => {
    const content = ['very', 'secret'].join('-')
    const ran = await hushlint([], { cwd: folder, scan: async () => JSON.parse(content) })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('hushlint: internal error: SyntaxError (message withheld')
    expect(ran.stderr).toContain('This is a bug in hushlint')
    expect(ran.stderr).toMatch(/\n {4}at /)
    expect(ran.stderr).not.toContain(content)
    const odd = await hushlint([], { cwd: folder, scan: () => Promise.reject(content) })
    expect(odd.code).toBe(2)
    expect(odd.stderr).not.toContain(content)
    const language = await hushlint([], {
      cwd: folder,
      scan: () => Promise.reject(new TypeError('x is not a function')),
    })
    expect(language.stderr).toContain('TypeError: x is not a function\n')
  })

  it('of standard output: a closed pipe is none, a full disk is one', async () => {
    const failing = (code: string) => {
      const stream = new Writable({
        write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
      })
      return stream.on('error', () => {})
    }
    const findings = { exitCode: 1 } as const
    expect(await hushlint([], { cwd: folder, report: findings, stdout: failing('EPIPE') })).toMatchObject({
      code: 1,
    })
    expect(await hushlint([], { cwd: folder, report: findings, stdout: failing('ENOSPC') })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^hushlint: cannot write to standard output: ENOSPC\n {2}\S.*\n$/),
    })
  })

  it('of patience: an interrupted scan gives 130 and no result', async () => {
    const stop = new AbortController()
    const ran = await hushlint(['-o', 'out.json'], {
      cwd: folder,
      signal: stop.signal,
      scan: async () => {
        stop.abort()
        return report()
      },
    })
    expect(ran).toMatchObject({ code: 130, stdout: '', stderr: '' })
    expect(existsSync(join(folder, 'out.json'))).toBe(false)
  })
})

describe('the progress bar', () => {
  const scan = async (request: { onProgress?: (done: number, total: number) => void }) => {
    request.onProgress?.(1, 4000)
    request.onProgress?.(2000, 4000)
    request.onProgress?.(2001, 4000)
    return report()
  }
  // Read at: request, bar, start of the scan, three updates, end.
  const slow = [0, 0, 0, 100, 400, 450, 500]

  it('shows on a terminal when the work takes long, and is taken away', async () => {
    const { stderr } = await hushlint([], { cwd: folder, isTTY: { stderr: true }, clock: slow, scan })
    const erase = '\u001b[2K'
    expect(
      stderr
        .split('\r')
        .filter((part) => part.startsWith(erase))
        .map((part) => part.slice(erase.length)),
    ).toEqual([
      'scanning [###############---------------] 2,000/4,000',
      'worktree: no findings in 12 blobs, 4.2 kB (500 ms)\n',
    ])
  })

  it('fits a narrow terminal', async () => {
    const { stderr } = await hushlint([], {
      cwd: folder,
      isTTY: { stderr: true },
      columns: 20,
      clock: slow,
      scan,
    })
    expect(stderr).toContain('\u001b[2K2,000/4,000\r')
  })

  it.each<[string, Parameters<typeof hushlint>[1]]>([
    ['without a terminal', {}],
    ['in CI', { isTTY: { stderr: true }, env: { CI: 'true' } }],
    ['for short work', { isTTY: { stderr: true }, clock: [0] }],
  ])('does not show %s', async (_, setting) => {
    expect((await hushlint([], { cwd: folder, clock: slow, scan, ...setting })).stderr).not.toContain('\r')
  })
})

describe('hushlint baseline', () => {
  it('adds the warnings and errors to the file', async () => {
    writeFileSync(join(folder, '.hushlint-baseline.yaml'), 'there: before\n')
    const findings = [finding('error'), finding('warning'), finding('note')]
    const ran = await hushlint(['baseline', '--history'], { cwd: folder, report: { findings, exitCode: 1 } })
    expect(ran).toMatchObject({
      code: 0,
      stdout: '',
      request: { source: { kind: 'history' }, baselineFile: undefined },
    })
    expect(readFileSync(join(folder, '.hushlint-baseline.yaml'), 'utf8')).toBe(
      'there: before\njwt:a.txt:error\njwt:a.txt:warning\n',
    )
    expect(ran.stderr).toMatchInlineSnapshot(`
      "worktree: 12 blobs, 4.2 kB scanned in 0 ms
      .hushlint-baseline.yaml covers 2 present findings; 1 of level note left out (--all takes them in)
      "
    `)
  })

  it('takes in notes with --all, and another file when told', async () => {
    const ran = await hushlint(['baseline', '--all', '--baseline', 'b.yaml'], {
      cwd: folder,
      report: { findings: [finding('note')] },
    })
    expect(ran.code).toBe(0)
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe('jwt:a.txt:note\n')
  })

  it('is not written from an incomplete scan', async () => {
    const ran = await hushlint(['baseline'], { cwd: folder, report: { exitCode: 2 } })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(
      'hushlint: the scan is incomplete, so .hushlint-baseline.yaml was left as it was',
    )
    expect(existsSync(join(folder, '.hushlint-baseline.yaml'))).toBe(false)
  })
})

describe('hushlint rules', () => {
  it('lists them with the levels of this project', async () => {
    writeFileSync(
      join(folder, '.hushlint.yaml'),
      'rules: { jwt: off }\npatterns: [{ id: acme, pattern: acme_x, level: note }]',
    )
    expect((await hushlint(['rules'], { cwd: folder })).stdout).toMatchInlineSnapshot(`
      "acme            note     acme
      aws-access-key  error    Title of aws-access-key
      jwt             off      Title of jwt
      "
    `)
    const { rules } = JSON.parse((await hushlint(['rules', '-f', 'json'], { cwd: folder })).stdout)
    expect(rules.map((rule: { id: string; level: string }) => `${rule.id} ${rule.level}`)).toEqual([
      'acme note',
      'aws-access-key error',
      'jwt off',
    ])
  })

  it('explains one', async () => {
    expect((await hushlint(['rules', 'jwt'], { cwd: folder })).stdout).toMatchInlineSnapshot(`
      "jwt: Title of jwt
        service  Service
        pack     secrets
        level    error
        why      Whoever holds it can enter.
        fix      Revoke it.
        format   https://example.com/format
        silence  one place: a comment "hushlint-ignore jwt -- reason"; everywhere: "rules: { jwt: off }"
      "
    `)
  })
})
