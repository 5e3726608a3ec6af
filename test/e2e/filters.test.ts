import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint, type JsonFinding } from '../support/hushlint.ts'
import { leak, token } from './support.ts'

/** All ways of taking findings out, and of choosing what counts; each can say why it dropped something. */

function repoWith(files: Readonly<Record<string, string>>): GitRepo {
  const repo = GitRepo.init()
  repo.write(files)
  return repo
}

interface Suppressed extends JsonFinding {
  readonly suppressedBy: { readonly kind: string; readonly reason: string }
}

function split(args: readonly string[], repo: GitRepo): { kept: string[]; dropped: Record<string, string> } {
  const report = JSON.parse(hushlint([...args, '--format', 'json'], { cwd: repo.dir }).stdout)
  return {
    kept: report.findings.map(({ path }: JsonFinding) => path),
    dropped: Object.fromEntries(
      report.suppressed.map(({ path, suppressedBy }: Suppressed) => [
        path,
        `${suppressedBy.kind}: ${suppressedBy.reason}`,
      ]),
    ),
  }
}

describe('comments', () => {
  const line = (comment: string) => `const token = '${token('comment')}' ${comment}\n`
  const above = (comment: string) => `${comment}\n${leak('comment')}`
  const OURS: Record<string, string> = {
    'line.js': line('// hushlint-ignore'),
    'reason.py': line('# hushlint-ignore github-classic-token -- revoked in May'),
    'next.js': above('// hushlint-ignore-next-line jwt, github-classic-token -- two rules'),
    'html.html': line('<!-- hushlint-ignore -->'),
    'crlf.js': above('// hushlint-ignore-next-line').replaceAll('\n', '\r\n'),
  }
  const FOREIGN: Record<string, string> = {
    'gitleaks.js': line('// gitleaks:allow'),
    'betterleaks.js': line('// betterleaks:allow'),
    'trufflehog.js': line('// trufflehog:ignore'),
    'ggshield.js': line('// ggignore'),
    'kingfisher.js': above('// kingfisher:ignore'),
    'detect-secrets.py': line('# pragma: allowlist secret'),
    'detect-secrets-next.py': above('# pragma: allowlist nextline secret'),
    'secretlint.js': line('// secretlint-disable-line'),
    'secretlint-next.js': above('// secretlint-disable-next-line'),
  }
  const NOT: Record<string, string> = {
    'other-rule.js': line('// hushlint-ignore jwt'),
    'two-lines-above.js': `// hushlint-ignore-next-line\n\n${leak('comment')}`,
    'longer-word.js': line('// no-hushlint-ignore-please'),
  }

  test('take out what they are meant for, and nothing else', () => {
    const { kept, dropped } = split([], repoWith({ ...OURS, ...FOREIGN, ...NOT }))
    expect(kept).toEqual(Object.keys(NOT).sort())
    expect(Object.keys(dropped).sort()).toEqual(Object.keys({ ...OURS, ...FOREIGN }).sort())
    expect(dropped['reason.py']).toBe('inline: revoked in May')
    expect(dropped['gitleaks.js']).toContain('gitleaks:allow')
  })
})

describe('the allow list', () => {
  const files = { 'a.js': leak('a'), 'sub/b.js': leak('b'), 'jwt.txt': 'none\n' }
  const allow = (entry: string) => ({
    ...files,
    '.hushlint.yaml': `allow:\n  - ${entry}\n    reason: known\n`,
  })

  test.each([
    ['path: sub/**', ['a.js']],
    ['rule: github-classic-token', []],
    ['rule: jwt', ['a.js', 'sub/b.js']],
    [`value: "^${token('a').slice(0, 12)}"`, ['sub/b.js']],
    [`value: "${token('b').slice(-6)}$"`, ['a.js']],
    [`value: "^${token('a').slice(0, 12)}"\n    path: sub/**`, ['a.js', 'sub/b.js']],
  ])('%s', (entry, kept) => {
    const repo = repoWith(allow(entry))
    const found = split(['--exclude', '.hushlint.yaml'], repo)
    expect(found.kept).toEqual(kept)
    for (const reason of Object.values(found.dropped)) expect(reason).toBe('allow: .hushlint.yaml:2: known')
  })
})

describe('choosing', () => {
  const files = {
    'a.js': leak('a'),
    'sub/npm.js': `const npm = '//registry.npmjs.org/:_authToken=${token('b')}'\n`,
    'docs/guide.md': `export DB_PASSWORD=Juniper-4718-${'q7Zk2'}!\n`,
  }

  test('--exclude, and exclude in the configuration: counted, not scanned', () => {
    const repo = repoWith(files)
    const run = hushlint(['--exclude', 'sub/**', '--exclude', 'a.js'], { cwd: repo.dir })
    expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('2 skipped (2 excluded)')])
    repo.write({ '.hushlint.yaml': 'exclude: ["**/*.js"]\n' })
    expect(hushlint([], { cwd: repo.dir }).stderr).toContain('2 excluded')
    repo.git('add', '.')
    expect(hushlint(['--staged'], { cwd: repo.dir }).stderr).toContain('2 excluded')
    repo.commit('first')
    expect(split(['--history'], repo).kept.filter((path) => path.endsWith('.js'))).toEqual([])
  })

  test('levels of rules, off, and --fail-on', () => {
    const repo = repoWith({ 'a.js': leak('a') })
    const code = (...args: string[]) => hushlint(args, { cwd: repo.dir }).code
    repo.write({ '.hushlint.yaml': 'rules:\n  github-classic-token: warning\n' })
    expect(findings([], { cwd: repo.dir })).toMatchObject([{ level: 'warning' }])
    expect([code(), code('--fail-on', 'warning'), code('--fail-on', 'never')]).toEqual([0, 1, 0])
    repo.write({ '.hushlint.yaml': 'fail-on: note\nrules:\n  github-classic-token: note\n' })
    expect([code(), code('--fail-on', 'warning')]).toEqual([1, 0])
    repo.write({ '.hushlint.yaml': 'rules:\n  github-classic-token: off\n  generic-secret: off\n' })
    expect(findings([], { cwd: repo.dir })).toEqual([])
  })

  test('--rule and --pack', () => {
    const repo = repoWith(files)
    const rules = (...args: string[]) => [
      ...new Set(findings(args, { cwd: repo.dir }).map(({ ruleId }) => ruleId)),
    ]
    expect(rules('--rule', 'github-classic-token')).toEqual(['github-classic-token'])
    expect(rules('--rule', 'jwt', '--rule', 'generic-secret')).not.toContain('github-classic-token')
    expect(rules('--pack', 'secrets')).toContain('github-classic-token')
    expect(rules('--pack', 'network')).not.toContain('github-classic-token')
  })

  test('--debug says why, --quiet says nothing that is not a result', () => {
    const repo = repoWith({ 'a.js': `const t = '${token('a')}' // gitleaks:allow\n` })
    const debug = hushlint(['--debug'], { cwd: repo.dir })
    expect(debug.stdout).toBe(
      'Taken out:\n  a.js:1:12  github-classic-token  inline: comment gitleaks:allow\n\n',
    )
    expect(debug.stderr).toContain('no findings, 1 suppressed in 1 blob')
    const quiet = hushlint(['--quiet'], { cwd: repo.dir })
    expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, '', ''])
  })
})

describe('patterns of the configuration', () => {
  const config = (more = '') =>
    `patterns:\n  - id: acme-token\n    title: Acme token\n    pattern: 'acme_(?P<value>[a-z0-9]{20})'\n    level: warning\n${more}`
  const value = (seed: string) => Buffer.from(`acme ${seed}`).toString('hex').padEnd(20, '7').slice(0, 20)

  test('are found, redacted, located, and can be allowed', () => {
    const repo = repoWith({
      '.hushlint.yaml': config(),
      'a.js': `\n  x = "acme_${value('a')}"\n`,
      'b.js': `acme_${value('b')}\n`,
    })
    const [a, b] = findings([], { cwd: repo.dir })
    expect(a).toMatchObject({
      ruleId: 'acme-token',
      level: 'warning',
      path: 'a.js',
      region: { startLine: 2, startColumn: 13, endColumn: 33 },
    })
    expect(b).toMatchObject({ ruleId: 'acme-token', path: 'b.js' })
    expect(JSON.stringify([a, b])).not.toContain(value('a'))
    expect(hushlint(['rules', 'acme-token'], { cwd: repo.dir }).stdout).toContain('Acme token')
    repo.write({
      '.hushlint.yaml': `${config()}allow:\n  - rule: acme-token\n    value: "^${value('a')}$"\n    reason: ours\n`,
    })
    expect(findings([], { cwd: repo.dir }).map(({ path }) => path)).toEqual(['b.js'])
    expect(findings(['--rule', 'jwt'], { cwd: repo.dir })).toEqual([])
  })

  test('run in linear time, whatever they are', () => {
    const repo = repoWith({
      '.hushlint.yaml': "patterns:\n  - id: slow\n    pattern: 'key=(a+)+b'\n    keywords: ['key=']\n",
      'a.txt': `key=${'a'.repeat(200_000)}\n`,
    })
    expect(hushlint([], { cwd: repo.dir }).code).toBe(0)
  })
})
