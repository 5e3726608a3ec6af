import { readFileSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { installHook, leak, refsOf, token, withRemote } from './hooked.ts'

interface Both {
  readonly repo: GitRepo
  readonly remote: GitRepo
}

/** A repository whose pre-push hook runs hushlint, and its remote. */
function hooked(...options: string[]): Both {
  const both = withRemote(...options)
  installHook(both.repo, 'pre-push', 'pre-push "$@" --format json --output .git/report.json')
  return both
}

interface Told {
  readonly findings: readonly {
    readonly path: string
    readonly object: { readonly type: string }
    readonly history: { readonly refs: readonly string[]; readonly commits: readonly string[] }
  }[]
  readonly coverage: { readonly commits: number; readonly remarks: readonly string[] }
}

/** Pushes, and gives what the hook found. `code` 1: refused, and the remote is as it was. */
function push({ repo, remote }: Both, expected: 0 | 1, ...args: string[]): Told & { places: string[] } {
  const report = repo.path('.git', 'report.json')
  rmSync(report, { force: true })
  const before = refsOf(remote)
  const { code, stderr } = repo.tryGit('push', ...args)
  expect(code, stderr).toBe(expected)
  if (expected === 1) expect(refsOf(remote)).toBe(before)
  const told = JSON.parse(readFileSync(report, 'utf8')) as Told
  return { ...told, places: told.findings.map(({ path }) => path) }
}

describe('a push', () => {
  test('of clean commits goes through, of a leak does not', () => {
    const both = hooked()
    both.repo.commit('clean', { 'b.txt': 'clean\n' })
    expect(push(both, 0, 'origin', 'main').coverage.commits).toBe(1)
    both.repo.commit('leak', { 'src/a.ts': leak('a') })
    expect(push(both, 1, 'origin', 'main').places).toEqual(['src/a.ts'])
  })

  test('a leak that a later commit removes is found all the same', () => {
    const both = hooked()
    both.repo.commit('leak', { 'a.ts': leak('a') })
    both.repo.commit('removed', { 'a.ts': 'const token = process.env.TOKEN\n' })
    expect(push(both, 1, 'origin', 'main').places).toEqual(['a.ts'])
  })

  test('a new branch counts from what the remote has', () => {
    const both = hooked()
    both.repo.commit('old leak', { 'a.ts': leak('old') })
    both.repo.git('push', '--quiet', '--no-verify', 'origin', 'main')
    both.repo.git('checkout', '--quiet', '-b', 'feature')
    both.repo.commit('clean', { 'b.txt': 'b\n' })
    expect(push(both, 0, 'origin', 'feature')).toMatchObject({ findings: [], coverage: { commits: 1 } })
    both.repo.git('checkout', '--quiet', '-b', 'other')
    both.repo.commit('leak', { 'c.ts': leak('c') })
    expect(push(both, 1, 'origin', 'other')).toMatchObject({
      findings: [{ path: 'c.ts', history: { refs: ['refs/heads/other'] } }],
    })
  })

  test('a remote of which nothing is known gets everything, and that is said', () => {
    const both = hooked()
    both.repo.commit('leak', { 'a.ts': leak('old') })
    both.repo.git('push', '--quiet', '--no-verify', 'origin', 'main')
    const { coverage, places } = push(both, 1, both.remote.dir, 'main:copy')
    expect(places).toEqual(['a.ts'])
    expect(coverage.remarks.join()).toContain('Nothing is known of what')
  })

  test('deleting a branch adds nothing', () => {
    const both = hooked()
    both.repo.git('push', '--quiet', '--no-verify', 'origin', 'main:old')
    expect(push(both, 0, 'origin', ':old')).toMatchObject({ findings: [], coverage: { commits: 0 } })
  })

  test('every line counts, not the first alone', () => {
    const both = hooked()
    for (const name of ['one', 'two', 'three']) {
      both.repo.git('checkout', '--quiet', '-b', name, 'main')
      both.repo.commit(name, { 'a.ts': name === 'one' ? 'clean\n' : leak(name) })
    }
    const { findings } = push(both, 1, 'origin', 'one', 'two', 'three')
    expect(findings.map(({ history }) => history.refs).sort()).toEqual([
      ['refs/heads/three'],
      ['refs/heads/two'],
    ])
    expect(findings).toMatchObject([{ history: { inHead: true } }, { history: { inHead: true } }])
  })

  test('SHA-256', () => {
    const both = hooked('--object-format=sha256')
    both.repo.commit('clean', { 'b.txt': 'b\n' })
    expect(push(both, 0, 'origin', 'main', 'main:copy').coverage.commits).toBe(1)
    both.repo.commit('leak', { 'a.ts': leak('a') })
    expect(push(both, 1, 'origin', 'main').places).toEqual(['a.ts'])
    expect(push(both, 0, 'origin', ':copy').places).toEqual([])
  })

  test('commit messages and evil merges', () => {
    const both = hooked()
    both.repo.commit(`message\n\n${token('message')}`)
    expect(push(both, 1, 'origin', 'main').places).toEqual(['COMMIT_MESSAGE'])
    both.repo.git('reset', '--quiet', '--hard', 'HEAD~1')
    both.repo.git('checkout', '--quiet', '-b', 'side')
    both.repo.commit('side', { 'b.txt': 'b\n' })
    both.repo.git('checkout', '--quiet', 'main')
    both.repo.commit('main', { 'c.txt': 'c\n' })
    both.repo.evilMerge('side', 'evil.ts', leak('evil'))
    expect(push(both, 1, 'origin', 'main').places).toEqual(['evil.ts'])
  })
})

describe('a push by force', () => {
  test('counts from what the remote has now', () => {
    const both = hooked()
    both.repo.commit('leak', { 'a.ts': leak('a') })
    both.repo.git('push', '--quiet', '--no-verify', 'origin', 'main')
    both.repo.write({ 'a.ts': 'clean\n' })
    both.repo.git('commit', '--quiet', '--all', '--amend', '-m', 'clean')
    expect(push(both, 0, '--force', 'origin', 'main')).toMatchObject({ coverage: { commits: 1 } })
    both.repo.write({ 'b.ts': leak('b') })
    both.repo.git('add', '.')
    both.repo.git('commit', '--quiet', '--amend', '-m', 'leak')
    expect(push(both, 1, '--force', 'origin', 'main').places).toEqual(['b.ts'])
  })

  test('does not bring back what another clone has purged from the remote', () => {
    const both = hooked()
    const base = both.repo.id('HEAD')
    both.repo.commit('leak', { 'a.ts': leak('a') })
    both.repo.git('push', '--quiet', '--no-verify', 'origin', 'main')
    both.remote.git('update-ref', 'refs/heads/main', base)
    both.repo.commit('more', { 'b.txt': 'b\n' })
    // The tracking ref still says that the remote has the leak.
    expect(push(both, 1, 'origin', 'main').places).toEqual(['a.ts'])
  })

  test('over what is not here: everything counts, with the next step', () => {
    const both = hooked()
    const tree = both.remote.git('write-tree')
    both.remote.git('update-ref', 'refs/heads/main', both.remote.git('commit-tree', '-m', 'theirs', tree))
    both.repo.commit('mine', { 'b.txt': 'b\n' })
    const { coverage } = push(both, 0, '--force', 'origin', 'main')
    expect(coverage.commits).toBe(2)
    expect(coverage.remarks.join()).toContain('git fetch origin')
  })
})

describe('tags', () => {
  test('annotated: their message, and what they name', () => {
    const both = hooked()
    both.repo.git('tag', '-a', '-m', 'clean', 'v1')
    expect(push(both, 0, 'origin', 'v1').coverage.commits).toBe(0)
    both.repo.git('tag', '-a', '-m', token('tag'), 'v2')
    both.repo.git('tag', '-a', '-m', 'outer', 'v3', 'v2')
    for (const tag of ['v2', 'v3']) {
      expect(push(both, 1, 'origin', tag)).toMatchObject({
        findings: [{ path: 'TAG_MESSAGE', object: { type: 'tag' } }],
      })
    }
    both.repo.git('checkout', '--quiet', '--detach')
    both.repo.commit('only the tag reaches it', { 'a.ts': leak('a') })
    both.repo.git('tag', 'light')
    expect(push(both, 1, 'origin', 'light')).toMatchObject({
      findings: [{ path: 'a.ts', history: { refs: ['refs/tags/light'] } }],
    })
  })

  test('of a file or a folder', () => {
    const both = hooked()
    both.repo.git('tag', 'file', both.repo.blob(leak('file')))
    expect(push(both, 1, 'origin', 'file').places).toEqual(['UNNAMED_BLOB'])
    both.repo.write({ 'sub/a.ts': leak('folder') })
    both.repo.git('add', '.')
    both.repo.git('tag', '-a', '-m', 'folder', 'folder', both.repo.git('write-tree'))
    both.repo.git('reset', '--quiet')
    expect(push(both, 1, 'origin', 'folder').places).toEqual(['sub/a.ts'])
  })
})

test('covers what Git runs no pre-commit hook for', () => {
  const both = hooked()
  const { repo } = both
  installHook(repo, 'pre-commit', '--staged')
  repo.git('checkout', '--quiet', '-b', 'leaks')
  const leaked = repo.commit('leak', { 'a.ts': leak('a') })
  const patch = repo.git('format-patch', '--stdout', '-1')
  const purged = repo.commit('purge', { 'a.ts': 'clean\n' })
  const ways: Record<string, () => void> = {
    'cherry-pick': () => repo.git('cherry-pick', leaked),
    revert: () => {
      repo.git('merge', '--quiet', '--ff-only', 'leaks')
      repo.git('push', '--quiet', '--no-verify', 'origin', 'way')
      repo.git('revert', '--no-edit', purged)
    },
    rebase: () => {
      repo.commit('other', { 'other.txt': 'x\n' })
      repo.git('rebase', '--quiet', '--onto', 'HEAD', 'main', leaked)
      repo.git('checkout', '--quiet', '-B', 'way')
    },
    am: () => {
      repo.write({ 'leak.patch': `${patch}\n` })
      repo.git('am', '--quiet', 'leak.patch')
    },
  }
  for (const [name, way] of Object.entries(ways)) {
    repo.git('checkout', '--quiet', '-B', 'way', 'main')
    way()
    expect(push(both, 1, 'origin', 'way').places, name).toContain('a.ts')
    repo.git('clean', '-fdq')
    repo.tryGit('push', '--quiet', '--no-verify', 'origin', ':way')
  }
})

describe('what the hook is told', () => {
  const input = (repo: GitRepo) => `refs/heads/main ${repo.id('HEAD')} refs/heads/main ${'0'.repeat(40)}\n`

  test('nothing to push is no error', () => {
    const { repo } = withRemote()
    const { code, stderr } = hushlint(['pre-push', 'origin', 'x'], { cwd: repo.dir })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^push: .*0 commits, 0 blobs/)
  })

  test('the local ref may be anything, as the user typed it', () => {
    const { repo } = withRemote()
    const line = `:/a message ${repo.id('HEAD')} refs/heads/main ${'0'.repeat(40)}\r\n\n`
    expect(hushlint(['pre-push', 'nowhere', 'x'], { cwd: repo.dir, input: line })).toMatchObject({ code: 0 })
  })

  test.each([
    [['pre-push'], 'x', 'which remote'],
    [['pre-push', 'origin', 'url'], 'rubbish\n', 'no line of a pre-push hook: rubbish'],
    [['pre-push', 'origin', 'url', 'more'], '', 'takes 2 arguments'],
    [['pre-push', 'origin', '--staged'], '', '--staged has no meaning for hushlint pre-push'],
    [['pre-push', 'origin'], `a ${'1'.repeat(40)} refs/heads/a ${'0'.repeat(40)}`, 'not in this repository'],
  ])('%j refuses', (args, text, message) => {
    const { repo } = withRemote()
    const { code, stderr } = hushlint(args, { cwd: repo.dir, input: args.length === 1 ? input(repo) : text })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('by the pre-commit framework, in the environment', () => {
    const { repo } = withRemote()
    const base = repo.id('HEAD')
    repo.commit('leak', { 'a.ts': leak('a') })
    const run = (env: Record<string, string>) =>
      hushlint(['pre-push'], { cwd: repo.dir, env: { PRE_COMMIT: '1', ...env } })
    const remote = { PRE_COMMIT_REMOTE_NAME: 'origin', PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main' }
    expect(run({ ...remote, PRE_COMMIT_FROM_REF: base, PRE_COMMIT_TO_REF: 'HEAD' }).code).toBe(1)
    expect(run({ ...remote, PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main' }).code).toBe(1)
    expect(run({ ...remote, PRE_COMMIT_FROM_REF: base, PRE_COMMIT_TO_REF: base }).code).toBe(0)
    expect(run({})).toMatchObject({ code: 2, stderr: expect.stringContaining('did not say what is pushed') })
    expect(run({ PRE_COMMIT_TO_REF: 'nowhere' })).toMatchObject({ code: 2 })
  })
})
