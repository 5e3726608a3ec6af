import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { documented } from './documented.ts'
import { installHook, leak, program, refsOf, token, withRemote } from './hooked.ts'

interface Both {
  readonly repo: GitRepo
  readonly remote: GitRepo
}

/** A bare repository with the hook of docs/hooks.md, and a clone of it. */
function server(...options: string[]): Both {
  const both = withRemote(...options)
  const { files } = documented('Server side')
  both.remote.write({ 'hooks/pre-receive': `${files['hooks/pre-receive']}`.replace('hushlint', program()) })
  chmodSync(both.remote.path('hooks/pre-receive'), 0o755)
  return both
}

/** Pushes; gives what the server says. Refused: its refs are as they were, and what was sent is gone. */
function push({ repo, remote }: Both, expected: 'passed' | 'refused', ...args: string[]): string {
  const before = refsOf(remote)
  const { code, stderr } = repo.tryGit('push', ...args)
  expect(code, stderr).toBe(expected === 'passed' ? 0 : 1)
  if (expected === 'refused') {
    expect(stderr).toContain('pre-receive hook declined')
    expect(refsOf(remote)).toBe(before)
    const sent = repo.id('HEAD')
    expect(remote.tryGit('cat-file', '-e', sent).code, 'the quarantine is gone').not.toBe(0)
  }
  return stderr.replaceAll(/^remote: ?/gm, '')
}

describe('a push to a server', () => {
  test('of clean commits is taken in, a leak is refused and named', () => {
    const both = server()
    both.repo.commit('clean', { 'b.txt': 'b\n' })
    push(both, 'passed', 'origin', 'main')
    both.repo.commit('leak', { 'src/a.ts': leak('a') })
    both.repo.commit('removed', { 'src/a.ts': 'clean\n' })
    const told = push(both, 'refused', 'origin', 'main')
    expect(told).toContain('src/a.ts:1:')
    expect(told).not.toContain(token('a'))
  })

  test('what the server has already does not stop a branch, a tag or a deletion', () => {
    const both = server()
    installHook(both.remote, 'pre-receive', '--version', 'hooks')
    both.repo.commit('old leak', { 'a.ts': leak('old') })
    push(both, 'passed', 'origin', 'main')
    installHook(both.remote, 'pre-receive', 'pre-receive', 'hooks')
    push(both, 'passed', 'origin', 'main:feature', 'main:refs/tags/light')
    push(both, 'passed', 'origin', ':feature')
    both.repo.git('tag', '-a', '-m', token('tag'), 'v1')
    const { code, stderr } = both.repo.tryGit('push', 'origin', 'v1')
    expect(code).toBe(1)
    expect(stderr).toContain('TAG_MESSAGE')
  })

  test('all refs of a push are looked at, in SHA-256 as well, and by force', () => {
    const both = server('--object-format=sha256')
    both.repo.git('checkout', '--quiet', '-b', 'two')
    both.repo.commit('leak', { 'b.ts': leak('b') })
    push(both, 'refused', 'origin', 'main', 'two')
    both.repo.git('commit', '--quiet', '--amend', '-m', token('message'))
    both.repo.git('rm', '--quiet', 'b.ts')
    both.repo.git('commit', '--quiet', '--amend', '--allow-empty', '-m', 'clean')
    push(both, 'passed', 'origin', 'main', 'two')
    both.repo.git('commit', '--quiet', '--allow-empty', '--amend', '-m', token('message'))
    expect(push(both, 'refused', '--force', 'origin', 'two')).toContain('COMMIT_MESSAGE')
  })

  test('the first push to an empty repository', () => {
    const both = server()
    both.remote.git('update-ref', '-d', 'refs/heads/main')
    both.remote.git('gc', '--quiet', '--prune=now')
    both.repo.commit('clean', { 'b.txt': 'b\n' })
    push(both, 'passed', 'origin', 'main')
    both.remote.git('update-ref', '-d', 'refs/heads/main')
    both.repo.commit('leak', { 'a.ts': leak('a') })
    push(both, 'refused', 'origin', 'main')
  })
})

describe('configuration of a bare repository', () => {
  const ALLOW = 'allow:\n  - path: "fixtures/**"\n    reason: made up\n'

  test('is that of the default branch as it will be', () => {
    const both = server()
    both.repo.git('checkout', '--quiet', '-b', 'feature')
    both.repo.commit('a branch cannot allow its own leak', {
      '.hushlint.yaml': ALLOW,
      'fixtures/a.ts': leak('a'),
    })
    push(both, 'refused', 'origin', 'feature')
    const told = push(both, 'passed', 'origin', 'feature:main')
    expect(told).toContain('this push changes .hushlint.yaml')
    both.repo.commit('another', { 'fixtures/b.ts': leak('b') })
    expect(push(both, 'passed', 'origin', 'HEAD:other')).not.toContain('this push changes')
    both.repo.commit('elsewhere', { 'src/b.ts': leak('c') })
    push(both, 'refused', 'origin', 'HEAD:other')
  })

  test('a baseline is read from there as well', () => {
    const both = server()
    both.repo.write({ 'a.ts': leak('a') })
    expect(hushlint(['baseline'], { cwd: both.repo.dir }).code).toBe(0)
    both.repo.commit('accepted', {})
    expect(push(both, 'passed', 'origin', 'main')).toContain('this push changes .hushlint-baseline.yaml')
  })

  test('that is broken refuses the push', () => {
    const both = server()
    both.repo.commit('broken', { '.hushlint.yaml': 'fail-onn: error\n' })
    const told = push(both, 'refused', 'origin', 'main')
    expect(told).toContain('.hushlint.yaml:1:1')
    expect(told).toContain('fail-on')
  })

  test('can be a file of the server', () => {
    const both = server()
    both.remote.write({ 'policy.yaml': 'fail-on: never\n' })
    installHook(both.remote, 'pre-receive', 'pre-receive --config policy.yaml', 'hooks')
    both.repo.commit('leak', { 'a.ts': leak('a') })
    expect(push(both, 'passed', 'origin', 'main')).toContain('a.ts:1:')
  })
})

test('rubbish on standard input is refused', () => {
  const { remote } = withRemote()
  const line = `refs/heads/main ${'0'.repeat(40)} ${'1'.repeat(40)}\n`
  const { code, stderr } = hushlint(['pre-receive'], { cwd: remote.dir, input: line })
  expect(code).toBe(2)
  expect(stderr).toContain('no line of a pre-receive hook')
})
