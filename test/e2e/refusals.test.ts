import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { leak, refused, temporaryFolder } from './support.ts'

/** What the user can mend is one line, a next step and exit code 2. */

const repo = GitRepo.init()
repo.commit('first', { 'a.txt': 'a\n' })
const at = { cwd: repo.dir }

describe('the command line', () => {
  test.each([
    [['--stagd'], 'unknown option --stagd, did you mean --staged?'],
    [['-x'], 'unknown option -x'],
    [['--format', 'sarf'], '--format cannot be "sarf", did you mean "sarif"?'],
    [['--fail-on=critical'], '--fail-on cannot be "critical"'],
    [['--range'], '--range needs a value'],
    [['--staged', '--history'], '--staged and --history exclude each other'],
    [['--staged', 'a.txt'], '--staged takes no paths'],
    [
      ['--rule', 'github-clasic-token'],
      'unknown rule "github-clasic-token", did you mean "github-classic-token"?',
    ],
    [['rules', 'jwtt'], 'unknown rule "jwtt", did you mean "jwt"?'],
    [['--pack', 'secret'], '--pack cannot be "secret", did you mean "secrets"?'],
    [['--exclude', 'src/[a'], 'the glob "src/[a" of --exclude has a bracket that is not closed'],
    [['--max-file-size', 'big'], '--max-file-size cannot be "big"'],
    [['--config', 'none.yaml'], 'the configuration none.yaml does not exist'],
    [['--baseline', 'none.yaml'], 'the baseline none.yaml does not exist'],
    [['--baseline', '.git'], 'the baseline .git cannot be read: it is a folder'],
    [['nowhere.txt'], 'no such file or folder: nowhere.txt'],
    [['a.txt/b'], 'no such file or folder: a.txt/b'],
    [['--stdin-path', 'x'], '--stdin-path needs --stdin'],
    [['--unreachable'], '--unreachable needs --history'],
  ])('%j', (args, message) => {
    expect(refused(args, at)).toContain(`hushlint: ${message}`)
  })
})

describe('the output file', () => {
  test.each([
    ['missing/out.json', 'its folder does not exist'],
    ['a.txt/out.json', 'its folder does not exist'],
    ['.', 'it is a folder'],
  ])('%s', (output, reason) => {
    const before = readdirSync(repo.dir)
    expect(refused(['--format', 'json', '--output', output], at)).toContain(
      `cannot write ${output}: ${reason}`,
    )
    expect(readdirSync(repo.dir)).toEqual(before)
  })

  test('is not written by a run that is refused', () => {
    writeFileSync(repo.path('old.json'), 'old')
    refused(['--range', 'nope..HEAD', '--output', 'new.json'], at)
    refused(['--range', 'nope..HEAD', '--output', 'old.json'], at)
    expect(existsSync(repo.path('new.json'))).toBe(false)
    expect(readdirSync(repo.dir).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('the configuration', () => {
  const pattern = (expression: string) =>
    `patterns:\n  - id: own\n    pattern: ${JSON.stringify(expression)}\n`
  test.each([
    ['broken YAML', 'rules: {jwt: note\nexclude: [\n', /^hushlint: \.hushlint\.yaml:\d+:\d+: /],
    ['an unknown key', 'exclud: [a]\n', /:1:1: unknown key "exclud", did you mean "exclude"\?/],
    ['a level that does not exist', 'rules:\n  jwt: fatal\n', /:2:8: .*(error, warning, note|off)/],
    ['a rule that does not exist', 'rules:\n  jtw: note\n', /:2:3: unknown rule "jtw", did you mean "jwt"\?/],
    ['a pattern that does not compile', pattern('acme_[a-z'), /:3:14: .*missing (closing )?\]/],
    ['a pattern with lookahead', pattern('acme_(?=x)[a-z]+'), /:3:14: .*\(\?=/],
    ['a pattern with a backreference', pattern('acme_(a)\\1'), /:3:14: .*\\1/],
    ['an allowed value that does not compile', 'allow:\n  - value: "("\n    reason: r\n', /:2:12: /],
    ['an allow entry without a reason', 'allow:\n  - rule: jwt\n', /:2:5: .*reason/],
    ['a tag that makes things', 'exclude: !!js/function x\n', /:1:10: /],
    ['text that is not UTF-8', Buffer.from([0x65, 0xff, 0xfe]), /:1:1: not UTF-8/],
    ['a list', '- a\n', /:1:1: /],
  ])('%s', (_, text, message) => {
    const broken = GitRepo.init()
    broken.write({ '.hushlint.yaml': text, 'leak.js': leak('config') })
    broken.git('add', '.')
    for (const args of [['--staged'], ['baseline']])
      expect(refused(args, { cwd: broken.dir })).toMatch(message)
    expect(readdirSync(broken.dir).sort()).toEqual(['.git', '.hushlint.yaml', 'leak.js'])
  })

  test('a folder and a loop in its place, and both names at once', () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, '.hushlint.yaml'))
    expect(refused([], { cwd: folder })).toContain('.hushlint.yaml cannot be read: it is a folder')
    const both = temporaryFolder()
    for (const name of ['.hushlint.yaml', '.hushlint.yml']) writeFileSync(path.join(both, name), '')
    expect(refused([], { cwd: both })).toContain('holds both .hushlint.yaml and .hushlint.yml')
    const loop = temporaryFolder()
    symlinkSync('loop.yaml', path.join(loop, 'loop.yaml'))
    expect(refused(['--config', 'loop.yaml'], { cwd: loop })).toContain('cannot be read: ELOOP')
  })

  test.each([
    ['broken YAML', 'entries: [\n', /:\d+:\d+: /],
    ['an unknown key', 'version: 1\nentrys: []\n', /:2:1: unknown key "entrys", did you mean "entries"\?/],
    [
      'a date that is none',
      'version: 1\nentries:\n  - {fingerprint: "jwt:a:0000", expires: 2027-02-31}\n',
      /:3:\d+: "expires" must be a date/,
    ],
    ['another version', 'version: 9\nentries: []\n', /version/],
  ])('a baseline with %s', (_, text, message) => {
    const broken = GitRepo.init()
    broken.write({ '.hushlint-baseline.yaml': text, 'leak.js': leak('baseline') })
    for (const args of [[], ['baseline']]) expect(refused(args, { cwd: broken.dir })).toMatch(message)
  })
})
