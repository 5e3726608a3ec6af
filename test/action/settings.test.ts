import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { checkout, mergeRef, pullRequest, pushed, runAction, token } from './harness.ts'

type Files = Readonly<Record<string, string>>

const line = (seed: string) => `const key = '${token(seed)}'\n`
const OFF = "exclude: ['**/*.js']\n"
const files = (run: ReturnType<typeof runAction>, type: string) =>
  run.annotations.filter(({ name }) => name === type).map(({ properties }) => properties.file)
const titles = (run: ReturnType<typeof runAction>, type: string) =>
  run.annotations.filter(({ name }) => name === type).map(({ properties }) => properties.title)

/** Runs a pull request from a depth-1 checkout of its merge: what main holds, and what the branch changes. */
function review(main: Files, change: Files, options: Partial<Parameters<typeof runAction>[0]> = {}) {
  const origin = GitRepo.init()
  const base = origin.commit('main', { 'readme.txt': 'x\n', ...main })
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = origin.commit('change', change)
  mergeRef(origin, 'feature')
  const workspace = checkout(origin, 'refs/pull/7/merge', 1)
  const run = runAction({
    ...{ workspace: workspace.dir, event: 'pull_request', payload: pullRequest(base, head) },
    ...options,
  })
  return { run, origin, workspace }
}

describe('on a pull request', () => {
  it('the configuration of the base decides, and a change to it is reported', () => {
    const { run } = review({}, { '.hushlint.yaml': OFF, 'a.js': line('a') })
    expect(run.code).toBe(1)
    expect(files(run, 'error')).toEqual(['a.js', undefined])
    expect(files(run, 'warning')).toEqual(['.hushlint.yaml'])
    expect(run.summary).toContain('edits the settings of hushlint')
  })

  it('what the base excludes stays excluded, even when the branch deletes the file', () => {
    const { run } = review({ '.hushlint.yaml': OFF }, { '.hushlint.yaml': '', 'a.js': line('a') })
    expect(run.code).toBe(0)
    expect(files(run, 'warning')).toEqual(['.hushlint.yaml'])
  })

  it('the baseline of the base decides, and a change to it is reported', () => {
    const leak = { 'a.js': line('baseline') }
    const scratch = GitRepo.init()
    scratch.commit('leak', leak)
    expect(hushlint(['baseline'], { cwd: scratch.dir }).code).toBe(0)
    scratch.commit('baseline')
    const baseline = `${scratch.git('show', 'HEAD:.hushlint-baseline.yaml')}\n`
    expect(baseline).toContain('github-classic-token:a.js:')

    const accepted = review({ '.hushlint-baseline.yaml': baseline }, leak).run
    expect(accepted.code).toBe(0)
    expect(accepted.annotations).toEqual([])
    const smuggled = review({}, { ...leak, '.hushlint-baseline.yaml': baseline }).run
    expect(smuggled.code).toBe(1)
    expect(files(smuggled, 'warning')).toEqual(['.hushlint-baseline.yaml'])
  })

  it('decides for the scan of the whole tree too', () => {
    const { run } = review({}, { '.hushlint.yaml': OFF, 'a.js': line('a') }, { inputs: { scan: 'tree' } })
    expect(files(run, 'error')).toEqual(['a.js', undefined])
  })

  it('files that the workflow names are those of the base, or of an earlier step', () => {
    const { run } = review(
      { 'ci/hush.yaml': OFF },
      { 'ci/hush.yaml': '', 'a.js': line('a') },
      { inputs: { config: 'ci/hush.yaml' } },
    )
    expect(run.code).toBe(0)
    expect(files(run, 'warning')).toEqual(['ci/hush.yaml'])

    const added = review(
      {},
      { 'ci/hush.yaml': OFF, 'a.js': line('a') },
      { inputs: { config: 'ci/hush.yaml' } },
    ).run
    expect(added.code).toBe(1)
    expect(titles(added, 'warning')).toEqual([
      'The input config has no effect yet',
      'This change edits the settings of hushlint',
    ])

    const outside = path.join(temporaryFolder(), 'org.yaml')
    writeFileSync(outside, OFF)
    expect(review({}, { 'a.js': line('a') }, { inputs: { config: outside } }).run.code).toBe(0)
  })

  it('a configuration that would stop every run after the merge is an error', () => {
    const { run } = review({}, { '.hushlint.yaml': 'rulez: {}\n' })
    expect(titles(run, 'error')).toEqual(['The new configuration of hushlint cannot be used', undefined])
    expect(run.code).toBe(2)
  })

  it('a broken one in the base stops a pull request, but not the one that mends it', () => {
    const broken = { '.hushlint.yaml': 'rulez: {}\n' }
    const { run } = review(broken, { 'a.js': line('a') })
    expect(run.code).toBe(2)
    expect(run.annotations[0]?.text).toContain('.hushlint.yaml:1:1')
    const mended = review(broken, { '.hushlint.yaml': OFF, 'a.js': line('a') }).run
    expect(mended.code).toBe(1)
    expect(files(mended, 'error')).toEqual(['a.js', undefined])
    expect(titles(mended, 'warning')[0]).toBe('The configuration of the base branch cannot be used')
  })

  it('an ignore comment that it adds is reported, with the finding that it takes out', () => {
    const ignored = `x()\nconst key = '${token('i')}' // hushlint-ignore -- it is a test\n`
    const { run } = review({}, { 'a.js': ignored })
    expect(run.code).toBe(0)
    expect(run.annotations).toHaveLength(1)
    expect(run.annotations[0]).toMatchObject({ name: 'warning', properties: { file: 'a.js', line: '2' } })
    expect(run.annotations[0]?.text).toMatch(/github-classic-token.*it is a test/)
  })

  it('a comment put above a line that stood there before is reported, an old one is not', () => {
    const old = line('old')
    const comment = '// hushlint-ignore-next-line\n'
    const { run } = review(
      { 'a.js': old, 'b.js': `${comment}${old}` },
      { 'a.js': `${comment}${old}`, 'b.js': `${comment}${old}more()\n` },
    )
    expect(run.code).toBe(0)
    expect(run.annotations.map(({ properties }) => `${properties.file}:${properties.line}`)).toEqual([
      'a.js:1',
    ])
  })
})

describe('on a push', () => {
  it('the configuration that is pushed holds, and the change is reported', () => {
    const repo = GitRepo.init()
    const before = repo.commit('first')
    const after = repo.commit('off', { '.hushlint.yaml': OFF, 'a.js': line('a') })
    const run = runAction({ workspace: repo.dir, event: 'push', payload: pushed(before, after) })
    expect(run.code).toBe(0)
    expect(files(run, 'warning')).toEqual(['.hushlint.yaml'])
    expect(run.annotations[0]?.text).toContain('from this run on')
  })
})

describe('working-directory', () => {
  const change = {
    'apps/shop/a.js': line('shop'),
    'apps/web/b.js': line('web'),
    'apps/shop2/c.js': line('shop2'),
  }

  it.each(['apps/shop', './apps/shop/'])('%s: only what is below it is reported', (folder) => {
    const { run } = review({ 'apps/shop/x.txt': 'x\n' }, change, { inputs: { 'working-directory': folder } })
    expect(files(run, 'error')).toEqual(['apps/shop/a.js', undefined])
    expect(run.outputs).toMatchObject({ findings: '1', 'new-findings': '1' })
  })

  it('passes when only other folders have findings', () => {
    const inputs = { 'working-directory': 'apps/docs' }
    expect(review({ 'apps/docs/x.txt': 'x\n' }, change, { inputs }).run.code).toBe(0)
  })

  it('takes the nearest configuration, and scans its part of the tree', () => {
    const inputs = { 'working-directory': 'apps/shop', scan: 'tree' }
    const { run } = review({ 'apps/.hushlint.yaml': OFF, '.hushlint.yaml': '' }, change, { inputs })
    expect(run.code).toBe(0)
    const loud = review({ '.hushlint.yaml': '' }, change, { inputs }).run
    expect(files(loud, 'error')).toEqual(['apps/shop/a.js', undefined])
  })

  it('a repository in a folder of the workspace: annotations are relative to the workspace', () => {
    const workspace = temporaryFolder()
    mkdirSync(path.join(workspace, 'checkouts'))
    const origin = GitRepo.init()
    const before = origin.commit('first')
    const after = origin.commit('leak', { 'src/a.js': line('a') })
    origin.git('clone', '--quiet', `file://${origin.dir}`, path.join(workspace, 'checkouts', 'shop'))
    const inputs = { 'working-directory': 'checkouts/shop' }
    const run = runAction({ workspace, event: 'push', payload: pushed(before, after), inputs })
    expect(files(run, 'error')).toEqual(['checkouts/shop/src/a.js', undefined])
    expect(run.summary).toContain(`/blob/${after}/src/a.js#L1`)
  })
})
