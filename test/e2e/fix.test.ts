import { readFileSync, statSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'

/** `--fix` through the real program. */

const account = render('4{{one-of:71,85,93}}0482{{one-of:38621,90472}}').text.padEnd(12, '7')
const other = render('8{{one-of:71,85,93}}0736{{one-of:38621,90472}}').text.padEnd(12, '9')
const token = render('{{github-classic:ghp_}}', 'fix').text

const role = (id: string) => `role: arn:aws:iam::${id}:role/deploy\n`

let repo: GitRepo
beforeEach(() => {
  repo = GitRepo.init()
  repo.commit('start', {
    'deploy.yml': `# deploy\n${role(account)}again: ${account}.dkr.ecr.eu-west-1.amazonaws.com\n`,
  })
})

const fix = (...args: string[]) => hushlint(['--fix', ...args], { cwd: repo.dir })
const read = (path: string) => readFileSync(repo.path(path), 'utf8')

describe('--fix', () => {
  test('shows the difference and writes with --yes', () => {
    const run = fix('--yes')
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('--- a/deploy.yml\n+++ b/deploy.yml\n@@ -1,3 +1,3 @@\n # deploy\n')
    expect(run.stdout).toContain(`-role: arn:aws:iam::${account}:role/deploy\n`)
    expect(run.stdout).toContain('+role: arn:aws:iam::123456789012:role/deploy\n')
    expect(read('deploy.yml')).toBe(
      `# deploy\n${role('123456789012')}again: 123456789012.dkr.ecr.eu-west-1.amazonaws.com\n`,
    )
    expect(fix('--yes').stdout).toContain('Nothing to mend.')
  })

  test('mends every place of a value, in a file with a byte order mark, CRLF and characters of any width', () => {
    const text = `\ufeff# 😀 ${role(account).trim()}\r\nä: ${role(account).trim()} ${role(other).trim()}\r\n`
    repo.commit('more', { 'deploy.yml': text })
    expect(fix('--yes').code).toBe(0)
    expect(read('deploy.yml')).toBe(
      text.replaceAll(account, '123456789012').replaceAll(other, '123456789012'),
    )
  })

  test('mends addresses as well, in every place', () => {
    const address = render('{{ipv4}}', 'fix address').text
    repo.commit('doc', {
      'deploy.md': `ssh ubuntu@${address}\ncurl http://${address}:8080/\n`,
      'deploy.yml': '',
    })
    expect(fix('--yes').code).toBe(0)
    expect(read('deploy.md')).not.toContain(address)
    expect(read('deploy.md')).toMatch(/^ssh ubuntu@(\S+)\ncurl http:\/\/\1:8080\/\n$/)
  })

  test('keeps the mode of the file', () => {
    repo.commit('script', { 'deploy.sh': `#!/bin/sh\n# ${role(account)}` })
    repo.git('update-index', '--chmod=+x', 'deploy.sh')
    repo.git('commit', '-qm', 'mode')
    repo.git('checkout', '-f', '--quiet', 'HEAD', '--', 'deploy.sh')
    const before = statSync(repo.path('deploy.sh')).mode
    fix('--yes')
    expect(read('deploy.sh')).toContain('123456789012')
    expect(statSync(repo.path('deploy.sh')).mode).toBe(before)
  })

  test('writes nothing with --dry-run', () => {
    const before = read('deploy.yml')
    const run = fix('--dry-run')
    expect(run.stdout).toContain('Nothing was written: --dry-run.')
    expect(read('deploy.yml')).toBe(before)
  })

  test('writes nothing where there is no terminal to ask on', () => {
    const before = read('deploy.yml')
    const run = fix()
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('there is no terminal to ask on')
    expect(run.stderr).toContain('hushlint --fix --yes')
    expect(read('deploy.yml')).toBe(before)
  })

  test('refuses secrets, and ends with 1 while they stand there', () => {
    repo.commit('leak', { 'app.env': `GITHUB_TOKEN=${token}\n` })
    const run = fix('--yes')
    expect(run.stdout).toContain('1 secret is left as it is: a secret must be rotated, not hidden.')
    expect(read('app.env')).toContain(token)
    expect(run.stdout).not.toContain(token)
    expect(run.code).toBe(1)
  })

  test('leaves a file alone whose staged content differs from it', () => {
    repo.write({ 'deploy.yml': role(other) })
    repo.git('add', 'deploy.yml')
    repo.write({ 'deploy.yml': `${role(account)}# more\n` })
    const run = fix('--yes')
    expect(run.stdout).toContain('Left alone: deploy.yml (what is staged differs from the file')
    expect(read('deploy.yml')).toContain(account)
    expect(repo.git('show', ':deploy.yml')).toContain(other)
  })

  test('never changes what is staged', () => {
    repo.write({ 'deploy.yml': role(other) })
    repo.git('add', 'deploy.yml')
    expect(fix('--yes').code).toBe(0)
    expect(read('deploy.yml')).toBe(role('123456789012'))
    expect(repo.git('show', ':deploy.yml')).toContain(other)
  })

  test('leaves files with conflicts and files that Git does not track alone', () => {
    repo.git('checkout', '-qb', 'side')
    repo.commit('side', { 'deploy.yml': role(other) })
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { 'deploy.yml': `${role(account)}# main\n` })
    repo.tryGit('merge', '--quiet', 'side')
    repo.write({ 'new.yml': role(account) })
    const run = fix('--yes')
    expect(run.stdout).toContain('Left alone: deploy.yml (it has conflicts that are not resolved)')
    expect(run.stdout).toContain('Left alone: new.yml (Git does not track it)')
    expect(read('new.yml')).toBe(role(account))
  })

  test('leaves notes alone without --all, and says so', () => {
    repo.commit('notes', { 'notes.md': 'cd /home/mkovacs/src/api\n' })
    expect(fix('--yes').stdout).toContain('1 note could be mended as well: --all.')
    expect(read('notes.md')).toContain('/home/mkovacs')
    fix('--yes', '--all')
    expect(read('notes.md')).toBe('cd /home/user/src/api\n')
  })

  test.each([
    [['--staged'], '--fix and --staged exclude each other'],
    [['--history'], '--fix and --history exclude each other'],
    [['--format', 'json'], '--fix and --format exclude each other'],
  ])('goes with the worktree and text only: %j', (args, message) => {
    const run = fix(...args)
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(message)
  })

  test('--yes without it is refused', () => {
    const run = hushlint(['--yes'], { cwd: repo.dir })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('--yes goes with --fix')
  })
})

describe('rules that are opt in', () => {
  const scan = (...args: string[]) => hushlint(['--all', ...args], { cwd: repo.dir }).stdout

  beforeEach(() => {
    repo.commit('team', { 'docs/team.md': 'Write to mkovacs@kovacsmail.com.\n' })
  })

  test('are silent, are listed as off, and run when they are asked for', () => {
    expect(scan()).not.toContain('personal-email')
    expect(hushlint(['rules'], { cwd: repo.dir }).stdout).toMatch(/personal-email +off /)
    expect(scan('--rule', 'personal-email')).toContain('personal-email')
    repo.write({ '.hushlint.yaml': 'rules:\n  personal-email: warning\n' })
    expect(scan()).toContain('warning  personal-email')
    expect(hushlint(['rules'], { cwd: repo.dir }).stdout).toMatch(/personal-email +warning /)
  })
})
