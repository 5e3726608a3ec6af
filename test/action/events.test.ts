import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { checkout, mergeRef, pullRequest, pushed, runAction, token, ZERO } from './harness.ts'

const leak = (seed: string) => ({ [`src/${seed}.js`]: `const x = 1\nconst key = '${token(seed)}'\n` })

/** main with an old leak and enough commits to be cut; a branch `feature` with a new one; main has moved on since. */
function project() {
  const origin = GitRepo.init()
  origin.commit('first', leak('old'))
  const commits = Array.from({ length: 6 }, (_, i) => origin.commit(`main ${i}`, { 'n.txt': `${i}\n` }))
  const fork = commits.at(-1) as string
  origin.git('checkout', '--quiet', '-b', 'feature')
  origin.commit('add', leak('new'))
  const head = origin.commit('more', { 'src/clean.js': 'x()\n' })
  origin.git('checkout', '--quiet', 'main')
  const base = origin.commit('main moves on', { ...leak('elsewhere'), 'm.txt': 'm\n' })
  return { origin, fork, base, head }
}

/** Empty commits on main. */
function manyCommits(repo: GitRepo, count: number): void {
  const who = 'Ada Example <ada@example.com> 1700000000 +0000'
  const from = (i: number) => (i === 0 ? `from ${repo.id('main')}\n` : '')
  const commits = Array.from(
    { length: count },
    (_, i) => `commit refs/heads/main\ncommitter ${who}\ndata 1\nx\n${from(i)}\n`,
  )
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.dir, input: commits.join('') })
}

const places = (run: ReturnType<typeof runAction>) =>
  run.annotations
    .filter(({ properties }) => properties.file)
    .map(({ properties }) => `${properties.file}:${properties.line}`)

describe('pull_request', () => {
  it.each([1, 2, 0])('scans what the branch adds, merge commit checked out with depth %i', (depth) => {
    const { origin, fork, base, head } = project()
    mergeRef(origin, 'feature')
    const { dir: workspace } = checkout(origin, 'refs/pull/7/merge', depth)
    // The payload's base is older than the first parent of the merge.
    const run = runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequest(fork, head, { commits: 2 }),
    })
    expect(run.stderr).toBe('')
    expect(places(run)).toEqual(['src/new.js:2'])
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ findings: '1', 'new-findings': '1', 'exit-code': '1', base, head })
    expect(run.log).toContain('pull request #7')
    expect(run.log).toContain('2 commits')
  })

  it('scans the branch when that is checked out', () => {
    const { origin, base, head } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/feature', 1)
    const run = runAction({ workspace, event: 'pull_request', payload: pullRequest(base, head) })
    expect(places(run)).toEqual(['src/new.js:2'])
    expect(run.outputs).toMatchObject({ base, head })
  })

  it('scans a fork: its commits are at origin under refs/pull only', () => {
    const { origin, base, head } = project()
    mergeRef(origin, 'feature')
    origin.git('branch', '-D', 'feature')
    const { dir: workspace } = checkout(origin, 'refs/pull/7/merge', 1)
    const run = runAction({ workspace, event: 'pull_request', payload: pullRequest(base, head) })
    expect(places(run)).toEqual(['src/new.js:2'])
  })

  it('passes on a clean change, and says what it looked at', () => {
    const { origin, head } = project()
    origin.git('checkout', '--quiet', '-b', 'clean', head)
    const tip = origin.commit('clean', { 'src/clean.js': 'y()\n' })
    mergeRef(origin, 'clean', 'feature')
    const { dir: workspace } = checkout(origin, 'refs/pull/7/merge', 1)
    const run = runAction({ workspace, event: 'pull_request', payload: pullRequest(head, tip) })
    expect(run.code).toBe(0)
    expect(run.annotations).toEqual([])
    expect(run.outputs).toMatchObject({ findings: '0', 'exit-code': '0' })
    expect(run.log).toContain('range: 1 commit, ')
  })

  it('ends with 2 and names fetch-depth when nothing can be fetched', () => {
    const { origin, base, head } = project()
    mergeRef(origin, 'feature')
    const repo = checkout(origin, 'refs/pull/7/merge', 1)
    rmSync(origin.dir, { recursive: true })
    const run = runAction({ workspace: repo.dir, event: 'pull_request', payload: pullRequest(base, head) })
    expect(run.code).toBe(2)
    expect(run.outputs).toEqual({ 'exit-code': '2' })
    expect(run.annotations).toHaveLength(1)
    expect(run.annotations[0]?.text).toContain('fetch-depth: 0')
    expect(run.summary).toContain('fetch-depth: 0')
  })

  it('deepens step by step when the branch left long ago', () => {
    const origin = GitRepo.init()
    origin.commit('first', leak('old'))
    const fork = origin.commit('second', { 'a.txt': 'a\n' })
    origin.git('checkout', '--quiet', '-b', 'feature')
    const head = origin.commit('add', leak('new'))
    origin.git('checkout', '--quiet', 'main')
    manyCommits(origin, 130)
    mergeRef(origin, 'feature')
    const { dir: workspace } = checkout(origin, 'refs/pull/7/merge', 1)
    const run = runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequest(fork, head, { commits: 1 }),
    })
    expect(places(run)).toEqual(['src/new.js:2'])
    expect(run.outputs).toMatchObject({ base: origin.id('main'), head })
  })

  it('never makes a full clone shallow', () => {
    const { origin, base, head } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/main', 0)
    origin.git('checkout', '--quiet', '-b', 'later', head)
    const tip = origin.commit('later', leak('later'))
    const run = runAction({ workspace, event: 'pull_request', payload: pullRequest(base, tip) })
    expect(places(run)).toEqual(['src/later.js:2', 'src/new.js:2'])
    expect(GitRepo.at(workspace).git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  it('reports what a later commit takes out again, without annotating it', () => {
    const { origin, base } = project()
    origin.git('checkout', '--quiet', 'feature')
    const head = origin.commit('take it out', { 'src/new.js': 'const key = process.env.KEY\n' })
    mergeRef(origin, 'feature')
    const { dir: workspace } = checkout(origin, 'refs/pull/7/merge', 1)
    const run = runAction({ workspace, event: 'pull_request', payload: pullRequest(base, head) })
    expect(run.code).toBe(1)
    expect(places(run)).toEqual([])
    expect(run.outputs).toMatchObject({ findings: '1', 'new-findings': '0' })
    const commit = origin.id('feature~2')
    expect(run.summary).toContain(`https://github.com/acme/shop/blob/${commit}/src/new.js#L2`)
  })

  it('is an error when the payload does not say what changed', () => {
    const { origin } = project()
    const run = runAction({ workspace: origin.dir, event: 'pull_request', payload: {} })
    expect(run.code).toBe(2)
    expect(run.annotations[0]?.text).toContain('pull_request.base.sha')
  })
})

describe('pull_request_target', () => {
  it('warns, and scans the commits without checking them out', () => {
    const { origin, base, head } = project()
    mergeRef(origin, 'feature')
    const { dir: workspace } = checkout(origin, 'refs/heads/main', 1)
    const run = runAction({ workspace, event: 'pull_request_target', payload: pullRequest(base, head) })
    expect(run.annotations.map(({ name, properties }) => [name, properties.file])).toEqual([
      ['error', 'src/new.js'],
      ['warning', undefined],
      ['error', undefined],
    ])
    expect(run.annotations[1]?.properties.title).toContain('secrets')
    expect(run.summary).toContain('pull_request_target')
  })
})

describe('push', () => {
  it.each([1, 0])('scans before..after with depth %i', (depth) => {
    const { origin, fork, base } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/main', depth)
    const run = runAction({ workspace, event: 'push', payload: pushed(fork, base) })
    expect(places(run)).toEqual(['src/elsewhere.js:2'])
    expect(run.outputs).toMatchObject({ base: fork, head: base })
  })

  it.each([1, 0])('scans what a new branch has and the default branch has not, with depth %i', (depth) => {
    const { origin, head } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/feature', depth)
    const run = runAction({
      workspace,
      event: 'push',
      payload: pushed(ZERO, head, { ref: 'refs/heads/feature' }),
    })
    expect(run.stderr).toBe('')
    expect(places(run)).toEqual(['src/new.js:2'])
  })

  it('scans two branches that come with one push both', () => {
    const { origin, head } = project()
    origin.git('branch', 'second', 'feature')
    const { dir: workspace } = checkout(origin, 'refs/heads/feature', 0)
    const run = runAction({
      workspace,
      event: 'push',
      payload: pushed(ZERO, head, { ref: 'refs/heads/feature' }),
    })
    expect(places(run)).toEqual(['src/new.js:2'])
  })

  it('scans everything at the first push of the default branch', () => {
    const { origin, base } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/main', 1)
    const run = runAction({ workspace, event: 'push', payload: pushed(ZERO, base) })
    expect(places(run)).toEqual(['src/elsewhere.js:2', 'src/old.js:2'])
    expect(run.log).toContain('the whole history')
  })

  it('scans a tag: nothing where the default branch has it, annotated tags too', () => {
    const { origin } = project()
    origin.git('tag', 'on-main', 'main')
    origin.git('tag', '-a', '-m', `a release\n\nkey = ${token('tag')}`, 'v1', 'feature')
    const onMain = checkout(origin, 'refs/tags/on-main', 1)
    const clean = runAction({
      ...{ workspace: onMain.dir, event: 'push' },
      payload: pushed(ZERO, origin.id('main'), { ref: 'refs/tags/on-main' }),
    })
    expect(clean.outputs).toMatchObject({ findings: '0', 'exit-code': '0' })
    const { dir: workspace } = checkout(origin, 'refs/tags/v1', 1)
    const run = runAction({
      workspace,
      event: 'push',
      payload: pushed(ZERO, origin.id('v1'), { ref: 'refs/tags/v1' }),
    })
    expect(run.stderr).toBe('')
    expect(places(run)).toEqual(['src/new.js:2'])
    expect(run.outputs).toMatchObject({ findings: '2', head: origin.id('feature') })
    expect(run.summary).toContain(`message of tag ${origin.id('v1').slice(0, 10)}`)
  })

  it('scans a push by force whose old commits are still at origin', () => {
    const { origin, head } = project()
    origin.git('checkout', '--quiet', '-B', 'feature', 'feature~1')
    const after = origin.commit('again', leak('again'))
    const { dir: workspace } = checkout(origin, 'refs/heads/feature', 1)
    const payload = pushed(head, after, { ref: 'refs/heads/feature', forced: true })
    const run = runAction({ workspace, event: 'push', payload })
    expect(places(run)).toEqual(['src/again.js:2'])
  })

  it.each([1, 0])(
    'scans against the default branch when the old commits are gone, with depth %i',
    (depth) => {
      const { origin, head } = project()
      const { dir: workspace } = checkout(origin, 'refs/heads/feature', depth)
      const payload = pushed('f'.repeat(40), head, { ref: 'refs/heads/feature', forced: true })
      const run = runAction({ workspace, event: 'push', payload })
      expect(places(run)).toEqual(['src/new.js:2'])
      expect(run.annotations.find(({ name }) => name === 'notice')?.properties.title).toContain('gone')
    },
  )

  it('has nothing to do when a branch is deleted', () => {
    const { origin } = project()
    const run = runAction({
      ...{ workspace: origin.dir, event: 'push' },
      payload: pushed(origin.id('feature'), ZERO, { ref: 'refs/heads/feature', deleted: true }),
    })
    expect(run.code).toBe(0)
    expect(run.outputs).toEqual({ findings: '0', 'exit-code': '0' })
    expect(run.annotations.map(({ name }) => name)).toEqual(['notice'])
  })
})

describe('other events', () => {
  it('merge_group: what the group adds', () => {
    const { origin, base, head } = project()
    const merge = mergeRef(origin, 'feature')
    origin.git('update-ref', 'refs/heads/gh-readonly-queue/main/pr-7', merge)
    const { dir: workspace } = checkout(origin, 'refs/heads/gh-readonly-queue/main/pr-7', 1)
    const run = runAction({
      workspace,
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: merge } },
    })
    expect(places(run)).toEqual(['src/new.js:2'])
    expect(run.outputs).toMatchObject({ base, head: merge })
    expect(head).not.toBe(merge)
  })

  it.each(['schedule', 'workflow_dispatch'])('%s: the files, without any notice', (event) => {
    const { origin } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/main', 1)
    const run = runAction({ workspace, event })
    expect(places(run)).toEqual(['src/elsewhere.js:2', 'src/old.js:2'])
    expect(run.annotations.filter(({ name }) => name === 'notice')).toEqual([])
    expect(run.outputs).toMatchObject({ 'new-findings': '', base: '', head: '' })
  })

  it.each(['issue_comment', 'deployment_status', 'brand_new_event'])(
    '%s: the files, with a notice',
    (event) => {
      const { origin } = project()
      const { dir: workspace } = checkout(origin, 'refs/heads/main', 1)
      const run = runAction({ workspace, event, inputs: { 'fail-on': 'never' } })
      expect(run.code).toBe(0)
      expect(run.outputs).toMatchObject({ findings: '2', 'exit-code': '0' })
      expect(run.annotations.find(({ name }) => name === 'notice')?.text).toContain(event)
    },
  )

  it('scan: history fetches what a shallow clone lacks, or ends with 2', () => {
    const { origin } = project()
    const repo = checkout(origin, 'refs/heads/main', 1)
    const options = { workspace: repo.dir, event: 'schedule', inputs: { scan: 'history' } }
    const moved = `${origin.dir}-moved`
    repo.git('remote', 'set-url', 'origin', `file://${moved}`)
    const failed = runAction(options)
    expect(failed.code).toBe(2)
    expect(failed.annotations[0]?.text).toContain('fetch-depth: 0')
    repo.git('remote', 'set-url', 'origin', `file://${origin.dir}`)
    const run = runAction(options)
    expect(run.outputs).toMatchObject({ findings: '3', 'exit-code': '1' })
    expect(run.log).toContain('history: ')
  })

  it('base and head: a range on any event, branches that only origin has too', () => {
    const { origin } = project()
    const { dir: workspace } = checkout(origin, 'refs/heads/main', 1)
    const inputs = { base: 'main', head: 'feature' }
    const run = runAction({ workspace, event: 'workflow_dispatch', inputs })
    expect(places(run)).toEqual(['src/new.js:2'])
    const wrong = runAction({
      workspace,
      event: 'workflow_dispatch',
      inputs: { base: 'no-such', head: 'feature' },
    })
    expect(wrong.code).toBe(2)
    expect(wrong.annotations[0]?.text).toContain('no-such')
  })

  it('scan: diff is an error where there is no change', () => {
    const { origin } = project()
    const run = runAction({ workspace: origin.dir, event: 'schedule', inputs: { scan: 'diff' } })
    expect(run.code).toBe(2)
    expect(run.annotations[0]?.text).toContain('input base')
  })
})
