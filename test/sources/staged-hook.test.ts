import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { stagedSource } from '../../src/sources/staged.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { pathWithGit } from '../support/path-with-git.ts'
import { ALL, readSource } from '../support/source-reader.ts'
import { buildStagedHook, type HookReport } from '../support/staged-hook.ts'

/** Real Git runs a real hook; each row is one way in which a commit comes about. */
describe('what a pre-commit hook sees', () => {
  let hook: Awaited<ReturnType<typeof buildStagedHook>>
  beforeAll(async () => {
    hook = await buildStagedHook('NEEDLE')
  })

  /** A repository with one commit and the hook. */
  function prepared(files: Readonly<Record<string, string>> = { 'a.txt': 'one\ntwo\nthree\n' }) {
    const repo = GitRepo.init()
    repo.commit('first', files)
    return { repo, report: hook.install(repo) }
  }

  const commit = (repo: GitRepo, ...args: string[]) => repo.git('commit', '--quiet', '-m', 'message', ...args)
  const contents = (report: HookReport | undefined) =>
    Object.fromEntries((report?.seen ?? []).flatMap(({ paths, text }) => paths.map((name) => [name, text])))

  test('the first commit, without HEAD', () => {
    const repo = GitRepo.init()
    const report = hook.install(repo)
    repo.write({ 'a.txt': 'NEEDLE\n', 'sub/b.txt': 'b\n' })
    repo.git('add', '.')
    commit(repo)
    const seen = report()
    expect(contents(seen)).toEqual({ 'a.txt': 'NEEDLE\n', 'sub/b.txt': 'b\n' })
    expect(seen?.placed).toMatchObject([{ path: { text: 'a.txt' }, isNew: true }])
  })

  test('partial staging: the text of the index, not of the file', () => {
    const { repo, report } = prepared()
    repo.write({ 'a.txt': 'one\ntwo\nthree\nstaged NEEDLE\n' })
    repo.git('add', 'a.txt')
    repo.write({ 'a.txt': 'only in the file\n', 'untracked.txt': 'u\n' })
    commit(repo)
    expect(contents(report())).toEqual({ 'a.txt': 'one\ntwo\nthree\nstaged NEEDLE\n' })
  })

  test('commit -a moves the index to index.lock', () => {
    const { repo, report } = prepared()
    repo.write({ 'a.txt': 'changed\n' })
    commit(repo, '-a')
    const seen = report()
    expect(contents(seen)).toEqual({ 'a.txt': 'changed\n' })
    expect(path.basename(seen?.indexFile ?? '')).toBe('index.lock')
  })

  test('commit -- path: other staged files are not in it', () => {
    const { repo, report } = prepared({ 'a.txt': 'a\n', 'b.txt': 'b\n' })
    repo.write({ 'a.txt': 'a2\n', 'b.txt': 'b2\n' })
    repo.git('add', '.')
    commit(repo, '--', 'a.txt')
    const seen = report()
    expect(contents(seen)).toEqual({ 'a.txt': 'a2\n' })
    expect(path.basename(seen?.indexFile ?? '')).toMatch(/^next-index-/)
  })

  test('a linked worktree, where GIT_DIR is set', () => {
    const { repo, report } = prepared()
    const linked = GitRepo.at(path.join(temporaryFolder(), 'linked'))
    repo.git('worktree', 'add', '--quiet', '-b', 'other', linked.dir)
    linked.write({ 'new.txt': 'from the worktree\n' })
    linked.git('add', '.')
    commit(linked)
    const seen = report()
    expect(contents(seen)).toEqual({ 'new.txt': 'from the worktree\n' })
    expect(seen?.gitDir).toContain('worktrees')
  })

  test('a subfolder: paths stay relative to the root', () => {
    const { repo, report } = prepared({ 'sub/a.txt': 'a\n' })
    repo.git('config', 'diff.relative', 'true')
    repo.write({ 'sub/a.txt': 'a2\n', 'top.txt': 't\n' })
    repo.git('add', '.')
    commit(GitRepo.at(repo.path('sub')))
    expect(contents(report())).toEqual({ 'sub/a.txt': 'a2\n', 'top.txt': 't\n' })
  })

  test('intent to add is not part of the commit', () => {
    const { repo, report } = prepared()
    repo.write({ 'later.txt': 'later\n', 'now.txt': 'now\n' })
    repo.git('add', '--intent-to-add', 'later.txt')
    repo.git('add', 'now.txt')
    commit(repo)
    expect(contents(report())).toEqual({ 'now.txt': 'now\n' })
  })

  test('a rename is an added path: the moved content is scanned and new', () => {
    const { repo, report } = prepared({ 'old.txt': 'x\nNEEDLE\n' })
    repo.git('mv', 'old.txt', 'new.txt')
    commit(repo)
    const seen = report()
    expect(contents(seen)).toEqual({ 'new.txt': 'x\nNEEDLE\n' })
    expect(seen?.placed).toMatchObject([{ path: { text: 'new.txt' }, isNew: true }])
  })

  test('a symlink: the target is the text', () => {
    const { repo, report } = prepared()
    symlinkSync('https://user:NEEDLE@example.com/', repo.path('link'))
    repo.git('add', '.')
    commit(repo)
    expect(contents(report())).toEqual({ link: 'https://user:NEEDLE@example.com/' })
  })

  test('a file that becomes a symlink (type change)', () => {
    const { repo, report } = prepared()
    rmSync(repo.path('a.txt'))
    symlinkSync('NEEDLE', repo.path('a.txt'))
    repo.git('add', '.')
    commit(repo)
    const seen = report()
    expect(contents(seen)).toEqual({ 'a.txt': 'NEEDLE' })
    expect(seen?.placed).toMatchObject([{ isNew: true }])
  })

  test('a submodule is counted, its commit is no content', () => {
    const { repo, report } = prepared()
    const inner = GitRepo.init()
    inner.commit('inner', { 'i.txt': 'i\n' })
    repo.git('submodule', 'add', '--quiet', inner.dir, 'module')
    commit(repo)
    const seen = report()
    expect(Object.keys(contents(seen))).toEqual(['.gitmodules'])
    expect(seen?.coverage.skipped).toMatchObject([{ reason: 'submodule', count: 1 }])
    expect(seen?.coverage.incomplete).toBe(false)
  })

  test('a path that is not UTF-8, and one with special characters', () => {
    const { repo, report } = prepared()
    const bytes = Buffer.concat([Buffer.from(repo.path('caf')), Buffer.from([0xe9]), Buffer.from('.txt')])
    writeFileSync(bytes, 'latin\n')
    repo.write({ 'ü "b"\n.txt': 'utf8\n' })
    repo.git('add', '.')
    commit(repo)
    expect(contents(report())).toEqual({ 'caf\\xe9.txt': 'latin\n', 'ü "b"\n.txt': 'utf8\n' })
  })

  test('amend: only what changed since HEAD', () => {
    const { repo, report } = prepared()
    repo.commit('second', { 'b.txt': 'b\n' })
    repo.write({ 'c.txt': 'c\n' })
    repo.git('add', '.')
    commit(repo, '--amend')
    expect(contents(report())).toEqual({ 'c.txt': 'c\n' })
  })

  test('an amended message alone: nothing, and complete', () => {
    const { repo, report } = prepared()
    commit(repo, '--amend')
    expect(report()).toMatchObject({ seen: [], coverage: { incomplete: false, remarks: [], skipped: [] } })
  })

  test('a squash merge: the full content', () => {
    const { repo, report } = prepared()
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('side', { 'side.txt': 'NEEDLE\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.git('merge', '--quiet', '--squash', 'side')
    commit(repo)
    const seen = report()
    expect(contents(seen)).toEqual({ 'side.txt': 'NEEDLE\n' })
    expect(seen?.placed).toMatchObject([{ isNew: true }])
  })

  test('a clean merge runs pre-merge-commit', () => {
    const { repo } = prepared()
    const report = hook.install(repo, 'pre-merge-commit')
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('side', { 'side.txt': 'side\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main', { 'main.txt': 'main\n' })
    repo.git('merge', '--quiet', '--no-edit', 'side')
    expect(report()?.coverage.incomplete).toBe(false)
  })

  test('a conflicted merge: what the other side holds is left out, the resolution is not', () => {
    const { repo, report } = conflicted()
    repo.write({ 'a.txt': 'from side\nold NEEDLE\nresolved NEEDLE\n', 'extra.txt': 'NEEDLE slipped in\n' })
    repo.git('add', '.')
    commit(repo)
    const seen = report()
    expect(Object.keys(contents(seen)).sort()).toEqual(['a.txt', 'extra.txt'])
    expect(seen?.placed.map(({ path: { text }, isNew }) => [text, isNew])).toEqual([
      ['a.txt', false],
      ['a.txt', true],
      ['extra.txt', true],
    ])
  })

  test('a conflict that is not resolved is said, never clean', async () => {
    const { repo } = conflicted()
    const source = stagedSource({ ...ALL, cwd: repo.dir })
    expect(await readSource(source)).toEqual([])
    expect(source.coverage.incomplete).toBe(true)
    expect(source.coverage.remarks.join()).toContain('a.txt')
  })

  test.each(['revert', 'cherry-pick'])('%s runs no pre-commit hook at all', (command) => {
    const { repo, report } = prepared()
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('side', { 'side.txt': 'side\n' })
    if (command === 'revert') repo.git('revert', '--no-edit', 'HEAD')
    else {
      repo.git('checkout', '--quiet', 'main')
      repo.git('cherry-pick', 'side')
    }
    expect(report()).toBeUndefined()
  })

  test('findings outside the added lines are not new', () => {
    const { repo, report } = prepared({ 'a.txt': 'old NEEDLE\nb\nc\n' })
    repo.write({ 'a.txt': 'old NEEDLE\nb\nnew NEEDLE\n' })
    repo.git('add', '.')
    commit(repo)
    expect(report()?.placed.map((place) => place.isNew)).toEqual([false, true])
  })

  test.skipIf(process.platform === 'win32')('two processes, when nothing is found', async () => {
    const { repo } = prepared()
    repo.write({ 'b.txt': 'b\n', 'c.txt': 'c\n' })
    repo.git('add', '.')
    const log = path.join(temporaryFolder(), 'log')
    vi.stubEnv('PATH', pathWithGit(`echo "$*" >>"${log}"`))
    expect(await readSource(stagedSource({ ...ALL, cwd: repo.dir }))).toHaveLength(2)
    vi.unstubAllEnvs()
    const commands = readFileSync(log, 'utf8').trim().split('\n')
    expect(commands).toHaveLength(2)
    expect(commands.join()).toMatch(/diff --cached/)
    expect(commands.join()).toMatch(/cat-file --batch/)
  })

  /** A merge of `side` into `main` that stopped at a.txt; side also brought theirs.txt. */
  function conflicted() {
    const { repo, report } = prepared({ 'a.txt': 'base\n' })
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('side', { 'a.txt': 'from side\nold NEEDLE\n', 'theirs.txt': 'NEEDLE of theirs\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main', { 'a.txt': 'from main\n' })
    expect(repo.tryGit('merge', 'side').code).toBe(1)
    return { repo, report: () => report() }
  }
})
