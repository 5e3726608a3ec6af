import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'
import { leak, token } from './support.ts'

/** The life of a baseline, from the day on which a team takes hushlint in. */

const FILE = '.hushlint-baseline.yaml'

function accepted(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('first', { 'src/a.js': leak('a'), 'src/b.js': leak('b') })
  const run = hushlint(['baseline'], { cwd: repo.dir })
  expect([run.code, run.stdout]).toEqual([0, ''])
  expect(run.stderr).toContain(`${FILE} covers 2 present findings`)
  return repo
}

const text = (repo: GitRepo) => readFileSync(repo.path(FILE), 'utf8')
const edit = (repo: GitRepo, change: (text: string) => string) =>
  writeFileSync(repo.path(FILE), change(text(repo)))
const paths = (repo: GitRepo, ...args: string[]) => findings(args, { cwd: repo.dir }).map(({ path }) => path)

describe('a baseline', () => {
  test('is written, holds, and names no value', () => {
    const repo = accepted()
    expect(text(repo)).not.toContain(token('a').slice(4, 12))
    expect(text(repo).match(/fingerprint: /g)).toHaveLength(2)
    const run = hushlint([], { cwd: repo.dir })
    expect([run.code, run.stdout]).toEqual([0, ''])
    expect(run.stderr).toContain('no findings, 2 suppressed in 3 blobs')
    expect(hushlint(['--debug'], { cwd: repo.dir }).stdout).toContain(`baseline: accepted in ${FILE}`)
    // The same again, byte by byte; and from a subfolder.
    const before = text(repo)
    expect(hushlint(['baseline'], { cwd: repo.path('src') }).code).toBe(0)
    expect(text(repo)).toBe(before)
  })

  test('holds for moved lines, other commits and every source', () => {
    const repo = accepted()
    repo.write({ 'src/a.js': `// one\n// two\n\n    ${leak('a')}` })
    repo.git('add', '.')
    expect(paths(repo, '--staged')).toEqual([])
    repo.commit('second')
    expect(paths(repo, '--range', 'HEAD~1..HEAD')).toEqual([])
    expect(paths(repo, '--history')).toEqual([])
  })

  test('reports a new value of the same rule at the same path', () => {
    const repo = accepted()
    repo.write({ 'src/a.js': leak('another') })
    expect(paths(repo)).toEqual(['src/a.js'])
    const run = hushlint([], { cwd: repo.dir })
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(
      /warning .*hushlint-baseline\.yaml:\d+: github-classic-token:src\/a\.js:[0-9a-f]{4} matches nothing any more/,
    )
  })

  test('follows a rename, and says so; a copy is new', () => {
    const repo = accepted()
    repo.git('mv', 'src/a.js', 'src/moved.js')
    const run = hushlint([], { cwd: repo.dir })
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('src/a.js has moved to src/moved.js')])
    hushlint(['baseline'], { cwd: repo.dir })
    expect(text(repo)).toContain('src/moved.js')
    repo.write({ 'src/copy.js': leak('b') })
    expect(paths(repo)).toEqual(['src/copy.js'])
  })

  test('says what matches nothing any more, for a whole tree only', () => {
    const repo = accepted()
    rmSync(repo.path('src/b.js'))
    repo.write({ 'new.js': 'x\n' })
    expect(hushlint([], { cwd: repo.dir }).stdout).toContain('src/b.js')
    expect(hushlint(['src/a.js'], { cwd: repo.dir }).stdout).toBe('')
    repo.git('add', 'new.js')
    expect(hushlint(['--staged'], { cwd: repo.dir }).stdout).toBe('')
  })

  test('reasons stay, expired entries no longer suppress', () => {
    const repo = accepted()
    edit(repo, (old) => old.replace(/(a\.js:[0-9a-f]{4})/, '$1, reason: revoked in May, expires: 2999-01-31'))
    expect(paths(repo)).toEqual([])
    hushlint(['baseline'], { cwd: repo.dir })
    expect(text(repo)).toContain('reason: revoked in May, expires: 2999-01-31')
    expect(hushlint(['--debug'], { cwd: repo.dir }).stdout).toContain('baseline: revoked in May')
    edit(repo, (old) => old.replace('2999-01-31', '2020-01-31'))
    const run = hushlint([], { cwd: repo.dir })
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('expired on 2020-01-31 and is reported again')
    expect(paths(repo)).toEqual(['src/a.js'])
  })

  test('an audit: findings of the history alone do not show as gone in the tree', () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'gone.js': leak('gone') })
    rmSync(repo.path('gone.js'))
    repo.commit(`second ${token('message')}`)
    expect(paths(repo, '--history')).toHaveLength(2)
    expect(hushlint(['baseline', '--history'], { cwd: repo.dir }).code).toBe(0)
    expect(paths(repo, '--history')).toEqual([])
    const run = hushlint([], { cwd: repo.dir })
    expect([run.code, run.stdout]).toEqual([0, ''])
  })

  test('is left as it was by a scan that is not complete', () => {
    const repo = accepted()
    const before = text(repo)
    const blob = repo.id('HEAD:src/b.js')
    rmSync(repo.path('.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    const run = hushlint(['baseline', '--history'], { cwd: repo.dir })
    expect([run.code, run.stdout, text(repo)]).toEqual([2, '', before])
    expect(run.stderr).toContain(`the scan is incomplete, so ${FILE} was left as it was`)
  })

  test('of another name and place', () => {
    const repo = accepted()
    rmSync(repo.path(FILE))
    repo.write({ 'ci/.keep': '' })
    expect(hushlint(['baseline', '--baseline', 'ci/known.yaml'], { cwd: repo.dir }).code).toBe(0)
    expect(paths(repo)).toHaveLength(2)
    expect(paths(repo, '--baseline', 'ci/known.yaml')).toEqual([])
    repo.write({ '.hushlint.yaml': 'baseline: ci/known.yaml\n' })
    expect(paths(repo)).toEqual([])
  })
})
