import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { asNobody, canBeNobody, leak, letIn, refused, temporaryFolder, token } from './support.ts'

/** What is wrong with Git or its repository, and a repository that is not there at all. */

const SOURCES: readonly (readonly string[])[] = [['--staged'], ['--range', 'HEAD~1..HEAD'], ['--history']]
const each = (sources: readonly (readonly string[])[]) => sources.map((args) => [args] as const)

function twoCommits(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('first', { 'a.txt': 'a\n' })
  repo.commit('second', { 'a.txt': 'b\n', 'leak.js': leak('git') })
  return repo
}

describe('outside Git', () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'leak.js'), leak('outside'))

  test.each(each(SOURCES))('%j is refused', (args) => {
    expect(refused(args, { cwd: folder })).toContain(`not a Git repository: ${folder}`)
  })

  test('a scan of the files works, and so does standard input', () => {
    expect(hushlint([], { cwd: folder }).code).toBe(1)
    expect(hushlint(['--stdin'], { cwd: folder, input: leak('stdin') }).code).toBe(1)
  })

  test('a folder that only looks like a repository', () => {
    const fake = temporaryFolder()
    mkdirSync(path.join(fake, '.git'))
    expect(refused(['--staged'], { cwd: fake })).toContain('not a Git repository')
  })
})

describe('before the first commit', () => {
  const repo = GitRepo.init()
  repo.write({ 'leak.js': leak('unborn') })
  repo.git('add', '.')

  test('what is staged is scanned, as is what the index alone holds', () => {
    expect(hushlint(['--staged'], { cwd: repo.dir }).code).toBe(1)
    expect(hushlint(['--history'], { cwd: repo.dir }).code).toBe(1)
  })

  test('a range is refused', () => {
    expect(refused(['--range', 'HEAD'], { cwd: repo.dir })).toContain('there are no commits yet')
    expect(refused(['--range', 'main..HEAD'], { cwd: repo.dir })).toContain('unknown revision: main')
  })
})

describe('a range', () => {
  const repo = twoCommits()
  repo.git('tag', 'twice', 'HEAD~1')
  repo.git('branch', 'twice')
  const at = { cwd: repo.dir }

  test.each([
    ['nope..HEAD', 'unknown revision: nope'],
    ['HEAD..nope', 'unknown revision: nope'],
    ['HEAD:a.txt..HEAD', 'unknown revision: HEAD:a.txt'],
    [`${'0'.repeat(40)}..HEAD`, 'an id of zeros is no commit'],
    [`${'1'.repeat(40)}..HEAD`, 'is not in this repository'],
    ['twice..HEAD', 'twice is ambiguous'],
    ['HEAD~1..twice', 'twice is ambiguous'],
  ])('%s is refused', (range, message) => {
    expect(refused(['--range', range], at)).toContain(message)
  })

  test('an ambiguous name works when it is written in full', () => {
    expect(hushlint(['--range', 'refs/tags/twice..HEAD'], at).code).toBe(1)
    expect(hushlint(['--range', 'refs/heads/twice..HEAD'], at).code).toBe(0)
  })

  test('an abbreviated id that two commits share', () => {
    const many = GitRepo.init()
    const commit = (n: number) =>
      `commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + n} +0000\ndata 1\nx\n`
    const input = Array.from({ length: 1000 }, (_, n) => commit(n)).join('')
    execFileSync('git', ['fast-import', '--quiet'], { cwd: many.dir, input })
    const starts = many
      .git('rev-list', 'main')
      .split('\n')
      .map((id) => id.slice(0, 4))
    const shared = starts.find((start, i) => starts.indexOf(start) !== i)
    expect(refused(['--range', `${shared}..HEAD`], { cwd: many.dir })).toContain(`${shared} is ambiguous`)
  })

  test('that resolves and is empty is clean, and says how much that was', () => {
    const run = hushlint(['--range', 'HEAD..HEAD'], at)
    expect([run.code, run.stdout]).toEqual([0, ''])
    expect(run.stderr).toMatch(/^range: no findings in 0 commits, 0 blobs, 0 bytes \(\d+ ms\)\n$/)
  })
})

describe('git itself', () => {
  const repo = twoCommits()
  const bin = temporaryFolder()

  test.each(each(SOURCES))('is not there: %j', (args) => {
    expect(refused(args, { cwd: repo.dir, env: { PATH: bin } })).toContain('git was not found')
  })

  test.skipIf(process.platform === 'win32').each(each([...SOURCES, []]))('is too old: %j', (args) => {
    const old = temporaryFolder()
    const script =
      '#!/bin/sh\ncase "$*" in *version) echo "git version 2.17.1";; *) echo "usage: git" >&2; exit 129;; esac\n'
    writeFileSync(path.join(old, 'git'), script, { mode: 0o755 })
    const env = { PATH: `${old}${path.delimiter}${process.env.PATH}` }
    expect(refused(args, { cwd: repo.dir, env })).toBe(
      'hushlint: Git 2.17.1 is too old\n  Install Git 2.30 or later.\n',
    )
  })
})

describe.skipIf(!canBeNobody)('another user', () => {
  test('a repository that belongs to somebody else', () => {
    const repo = twoCommits()
    letIn(repo.dir)
    for (const args of [...SOURCES, []]) {
      const run = asNobody(args, { cwd: repo.dir })
      expect([args, run.code, run.stdout]).toEqual([args, 2, ''])
      expect(run.stderr).toContain(`git config --global --add safe.directory '${repo.dir}'`)
    }
  })

  test('an output file where he may not write', () => {
    const folder = temporaryFolder()
    letIn(folder)
    const run = asNobody(['--output', 'out.txt'], { cwd: folder })
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain('cannot write out.txt: no permission\n  Name a file')
  })

  test('a configuration and a baseline that he may not read', () => {
    for (const name of ['.hushlint.yaml', '.hushlint-baseline.yaml']) {
      const folder = temporaryFolder()
      letIn(folder)
      writeFileSync(path.join(folder, name), '', { mode: 0o600 })
      const run = asNobody([], { cwd: folder })
      expect([run.code, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toMatch(/ cannot be read: EACCES\n {2}It must be a file that you may read\.\n$/)
    }
  })

  test('files and folders that he may not read', () => {
    const folder = temporaryFolder()
    letIn(folder)
    mkdirSync(path.join(folder, 'closed'), { mode: 0o700 })
    writeFileSync(path.join(folder, 'closed', 'x.js'), leak('closed'))
    writeFileSync(path.join(folder, 'secret.js'), leak('unreadable'), { mode: 0o600 })
    writeFileSync(path.join(folder, 'open.js'), leak('open'))
    const run = asNobody(['--format', 'json'], { cwd: folder })
    expect(run.code).toBe(2)
    expect(JSON.parse(run.stdout).findings.map(({ path: name }: { path: string }) => name)).toEqual([
      'open.js',
    ])
    expect(run.stderr).toMatch(/2 unreadable: /)
    expect(run.stderr).toContain('secret.js')
    expect(run.stderr).toContain(path.join(folder, 'closed'))
    expect(run.stderr).not.toContain(token('open'))
    const named = asNobody(['closed'], { cwd: folder })
    expect([named.code, named.stdout]).toEqual([2, ''])
    expect(named.stderr).toContain(`no permission to enter ${path.join(folder, 'closed')}`)
    const inside = asNobody(['closed/x.js'], { cwd: folder })
    expect([inside.code, inside.stdout]).toEqual([2, ''])
  })
})
