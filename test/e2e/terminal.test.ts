import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { expectSafe, leak, token } from './support.ts'

/** What a repository holds must not reach the terminal as commands: not by a name, a message, a value or a setting. */

const ESC = '\u001b'
/** A colour, a link, a title, a return, a change of direction, an invisible letter. */
const EVIL = `${ESC}[31m${ESC}]8;;x${ESC}\\${ESC}]0;t\u0007\r\u202e\u200b\u009b2J`
/** The same as far as Git takes it in the name of a ref. */
const EVIL_REF = 'feature-\u202e\u200bx'

describe.skipIf(process.platform === 'win32')('in text output', () => {
  let repo: GitRepo

  beforeAll(() => {
    repo = GitRepo.init()
    repo.commit('first')
    repo.commit(`second ${EVIL}\n\nwith ${EVIL} ${token('message')} ${EVIL}`, {
      [`name${EVIL}.js`]: `// ${EVIL}\nconst ${EVIL}key = '${token('value')}${EVIL}' // ${EVIL}\n`,
      'word.env': `DB_PASSWORD=Juniper${EVIL}-4718!\n`,
    })
    repo.git('tag', '-a', EVIL_REF, '-m', `tag ${EVIL} ${token('tag')}`)
    repo.git('branch', EVIL_REF)
    repo.write({ [`staged${EVIL}.js`]: leak('staged') })
    repo.git('add', '.')
  })

  test.each([[[]], [['--staged']], [['--range', 'HEAD~1..HEAD']], [['--history']]])('of %j', (args) => {
    const run = hushlint([...args, '--all', '--debug'], { cwd: repo.dir })
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('github-classic-token')
    expect(run.stdout).toContain('\\x1b[31m')
    expectSafe(run)
  })

  test.each(['json', 'sarif'])('of --format %s, where a parser gives the exact name back', (format) => {
    const run = hushlint(['--format', format], { cwd: repo.dir })
    expectSafe(run)
    const named = JSON.stringify(JSON.parse(run.stdout)).includes(
      format === 'json' ? JSON.stringify(EVIL).slice(1, -1) : '%1B',
    )
    expect(named).toBe(true)
  })

  test('with colours, the only sequences are our own', () => {
    const run = hushlint(['--all'], { cwd: repo.dir, env: { FORCE_COLOR: '1', NO_COLOR: '' } })
    expect(run.stdout).toContain(`${ESC}[`)
    const plain = run.stdout.replaceAll(new RegExp(`${ESC}\\[\\d{1,2}m`, 'g'), '')
    expectSafe({ stdout: plain, stderr: run.stderr })
    expect(plain).toBe(hushlint(['--all'], { cwd: repo.dir }).stdout)
  })

  test('of what is skipped, excluded and taken out', () => {
    writeFileSync(repo.path(`big${EVIL}.js`), 'x'.repeat(3000))
    const run = hushlint(['--debug', '--max-file-size', '2000', '--exclude', 'word*'], { cwd: repo.dir })
    expect(run.stderr).toContain('1 larger than')
    expect(run.stderr).toContain('big\\x1b[31m')
    expectSafe(run)
  })
})

describe('in errors', () => {
  const repo = GitRepo.init()
  repo.commit('first', { 'a.txt': 'a\n' })

  test.each([
    [[`nowhere${EVIL}`]],
    [['--range', `${EVIL}..HEAD`]],
    [['--range', `HEAD..${EVIL}`]],
    [['--rule', EVIL]],
    [['--config', EVIL]],
    [['--baseline', EVIL]],
    [['--output', `${EVIL}/x`]],
    [['--exclude', `[${EVIL}`]],
    [['--format', EVIL]],
    [[`--opt${EVIL}`]],
    [['rules', EVIL]],
    [['help', EVIL]],
  ])('about the argument of %j', (args) => {
    const run = hushlint(args, { cwd: repo.dir })
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^hushlint: /)
    expectSafe(run)
  })

  const yaml = JSON.stringify(EVIL).replaceAll('\u009b', '\\x9b')
  test.each([
    ['a key', `${yaml}: 1\n`],
    ['a rule', `rules:\n  ${yaml}: note\n`],
    ['a level', `rules:\n  jwt: ${yaml}\n`],
    ['a pattern', `patterns:\n  - id: own\n    pattern: ${JSON.stringify(`(${EVIL}`)}\n`],
    ['a glob', `exclude: [${JSON.stringify(`[${EVIL}`)}]\n`],
    ['raw text', `${EVIL}\n: :\n`],
  ])('about the configuration: %s', (_, text) => {
    repo.write({ '.hushlint.yaml': text })
    const run = hushlint([], { cwd: repo.dir })
    expect([run.code, run.stdout]).toEqual([2, ''])
    expectSafe(run)
  })

  test('about the texts of the configuration that are shown', () => {
    repo.write({
      '.hushlint.yaml': `allow:
  - rule: github-classic-token
    reason: ${yaml}
patterns:
  - id: own
    pattern: acme_[a-z]+
    title: ${yaml}
    why: ${yaml}
    fix: ${yaml}
`,
      'a.js': `${leak('allowed')}acme_abcdefgh\n`,
    })
    for (const args of [['--debug', '--all'], ['rules'], ['rules', 'own']]) {
      const run = hushlint(args, { cwd: repo.dir })
      expect(run.code).toBeLessThan(2)
      expectSafe(run)
    }
  })
})
