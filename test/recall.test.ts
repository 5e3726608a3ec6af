import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { GitRepo } from './support/git-repo.ts'
import { findings, hushlint, type JsonFinding } from './support/hushlint.ts'
import { fileCases, freshToken } from './support/leak-cases.ts'

/**
 * Every way in which a secret can hide in a file (17) and in a history (25), planted with real Git and found by the real
 * program. No other scanner finds all of them.
 */
const files = fileCases('recall')

describe('in the worktree and in the index', () => {
  let repo: GitRepo
  let worktree: readonly JsonFinding[]
  let staged: readonly JsonFinding[]

  beforeAll(() => {
    repo = GitRepo.init()
    repo.commit('start', { 'README.md': '# orders service\n' })
    repo.write(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))
    repo.git('add', '--force', '--all')
    worktree = findings(['--pack', 'secrets'], { cwd: repo.dir })
    staged = findings(['--pack', 'secrets', '--staged'], { cwd: repo.dir })
  })

  test.each(files.map((file) => [file.label, file] as const))('%s', (_, { path, rule }) => {
    for (const found of [worktree, staged]) {
      expect(found).toContainEqual(
        expect.objectContaining({
          ruleId: rule,
          path: expect.stringContaining(path),
          level: expect.stringMatching(/error|warning/),
        }),
      )
    }
  })

  test('each is one finding, and nothing else is reported', () => {
    expect(worktree.map(({ path }) => path.replace(/!.*/, '')).sort()).toEqual(
      files.map(({ path }) => path).sort(),
    )
    expect(staged.map(({ fingerprint }) => fingerprint)).toEqual(
      worktree.map(({ fingerprint }) => fingerprint),
    )
  })
})

describe('in the history', () => {
  const token = (name: string) => freshToken(`history ${name}`)
  const source = (name: string) => `const token = '${token(name)}';\n`
  /** Ids of the objects that hold what is not in a file of a commit. */
  const objects = new Map<string, string>()
  let repo: GitRepo
  let found: readonly JsonFinding[]

  beforeAll(() => {
    repo = GitRepo.init()
    repo.commit('start', { 'README.md': '# orders service\n' })
    for (const { path, bytes } of files) repo.commit(`add ${path}`, { [path]: bytes })
    repo.git('rm', '--quiet', '-r', ...files.map(({ path }) => path))
    repo.git('commit', '--quiet', '-m', 'remove parts')

    repo.commit('main work', { 'main.js': 'let a = 1;\n' })
    repo.git('checkout', '--quiet', '-b', 'side', 'HEAD~1')
    repo.commit('side work', { 'side.js': 'let b = 2;\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.evilMerge('side', 'merge.js', source('evil merge'))
    objects.set('evil merge', repo.id('HEAD:merge.js'))
    repo.git('rm', '--quiet', 'merge.js')
    repo.git('commit', '--quiet', '-m', 'tidy')

    objects.set('commit message', repo.commit(`deploy\n\nran with GITHUB_TOKEN=${token('commit message')}`))
    repo.git('tag', '-a', 'v1', '-m', `release; token = "${token('tag message')}"`)
    objects.set('tag message', repo.id('refs/tags/v1'))
    objects.set('dangling blob', repo.blob(source('dangling blob')))

    repo.write({ 'main.js': `let a = 1;\n${source('stash')}` })
    repo.git('stash')
    objects.set('stash', repo.id('stash@{0}:main.js'))

    repo.commit('wip', { 'wip.js': source('amended commit') })
    objects.set('amended commit', repo.id('HEAD:wip.js'))
    repo.write({ 'wip.js': 'const token = process.env.T;\n' })
    repo.git('add', '--all')
    repo.git('commit', '--quiet', '--amend', '-m', 'wip')

    repo.git('notes', 'add', '-m', `token = "${token('note')}"`)
    objects.set('note', repo.git('notes', 'list').split(' ')[0] ?? '')

    const blob = repo.blob(source('unreachable commit'))
    const tree = execFileSync('git', ['mktree'], { cwd: repo.dir, input: `100644 blob ${blob}\tgone.js\n` })
      .toString()
      .trim()
    repo.git('commit-tree', tree, '-m', 'gone', '-p', 'HEAD')
    objects.set('unreachable commit', blob)

    found = findings(['--history', '--pack', 'secrets', '--unreachable'], { cwd: repo.dir })
  })

  test.each(files.map((file) => [file.label, file] as const))('%s', (_, { path, rule }) => {
    expect(found).toContainEqual(
      expect.objectContaining({
        ruleId: rule,
        path: expect.stringContaining(path),
        history: expect.objectContaining({ inHead: false, unreachable: false }),
      }),
    )
  })

  test.each([
    'evil merge',
    'commit message',
    'tag message',
    'dangling blob',
    'stash',
    'amended commit',
    'note',
    'unreachable commit',
  ])('%s', (name) => {
    expect(found).toContainEqual(
      expect.objectContaining({
        ruleId: 'github-classic-token',
        object: expect.objectContaining({ id: objects.get(name) }),
      }),
    )
  })

  test('without --unreachable, what nothing reaches is counted and not scanned', () => {
    const run = hushlint(['--history', '--format', 'json'], { cwd: repo.dir })
    const ids = JSON.parse(run.stdout).findings.map((finding: JsonFinding) => finding.object?.id)
    expect(ids).toContain(objects.get('amended commit'))
    expect(ids).not.toContain(objects.get('dangling blob'))
    expect(ids).not.toContain(objects.get('unreachable commit'))
    expect(run.stderr).toMatch(/objects that nothing reaches were not scanned; add --unreachable/)
    expect(run.code).toBe(1)
  })
})
