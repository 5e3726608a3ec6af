import { beforeAll, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { leak } from '../e2e/support.ts'

/** When a value came in and when it went, of every way in which a history can drop one. */

interface History {
  readonly commits: readonly string[]
  readonly inHead: boolean
  readonly removedIn?: string
}

let repo: GitRepo
const ids: Record<string, string> = {}
let found: Map<string, History[]>

function audit(cwd: string): Map<string, History[]> {
  const run = hushlint(['--history', '--format', 'json'], { cwd })
  const { findings } = JSON.parse(run.stdout) as { findings: { path: string; history: History }[] }
  const byPath = new Map<string, History[]>()
  for (const { path, history } of findings) byPath.set(path, [...(byPath.get(path) ?? []), history])
  return byPath
}

beforeAll(() => {
  repo = GitRepo.init()
  const commit = (name: string, files: Readonly<Record<string, string>> = {}) => {
    ids[name] = repo.commit(name, files)
  }
  const on = (branch: string, work: () => void) => {
    repo.git('switch', '--quiet', '-c', branch)
    work()
    repo.git('switch', '--quiet', 'main')
  }
  commit('start', { 'a.txt': 'a\n' })
  commit('add', {
    ...{ 'deleted.ts': leak('deleted'), 'edited.ts': leak('edited'), 'kept.ts': leak('kept') },
    ...{ 'renamed.ts': leak('renamed'), 'back.ts': leak('back'), 'linked.ts': leak('linked') },
    ...{ 'other.ts': leak('other one'), 'odd \u00e9 *.ts': leak('odd') },
  })
  repo.git('branch', 'old')
  commit('edit', {
    ...{ 'edited.ts': '// from the environment\n', 'back.ts': '//\n' },
    ...{ 'other.ts': leak('other two'), 'kept.ts': `// longer\n${leak('kept')}` },
  })
  commit('put back', { 'back.ts': leak('back') })
  repo.git('rm', '--quiet', 'deleted.ts', 'odd \u00e9 *.ts')
  repo.git('mv', 'renamed.ts', 'new-name.ts')
  commit('delete and rename')
  // A branch that is older deletes it once more, later.
  repo.git('switch', '--quiet', 'old')
  repo.git('rm', '--quiet', 'deleted.ts')
  commit('old branch')
  repo.git('switch', '--quiet', 'main')

  // Never on main at all: its merge took nothing of the branch.
  on('refused', () => commit('refused', { 'refused.ts': leak('refused') }))
  repo.git('merge', '--quiet', '--no-ff', '-s', 'ours', '-m', 'merge nothing', 'refused')
  ids.ours = repo.id('HEAD')
  // The merge itself takes it out of both sides.
  on('topic', () => commit('topic', { 'b.txt': 'b\n' }))
  commit('both', { 'merged.ts': leak('merged') })
  repo.git('switch', '--quiet', '-c', 'topic2')
  commit('goes on', { 'c.txt': 'c\n' })
  repo.git('switch', '--quiet', 'main')
  commit('main goes on', { 'd.txt': 'd\n' })
  repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'topic2')
  repo.git('rm', '--quiet', '--force', 'merged.ts')
  commit('merge without it')
  // Only on a branch: there still, and there no more.
  on('stays', () => commit('stays', { 'stays.ts': leak('stays') }))
  on('went', () => {
    commit('came', { 'went.ts': leak('went') })
    repo.git('rm', '--quiet', 'went.ts')
    commit('went')
  })
  found = audit(repo.dir)
})

const removal = (path: string) => found.get(path)?.map(({ removedIn }) => removedIn)

test.each([
  ['deleted.ts', 'delete and rename'],
  ['edited.ts', 'edit'],
  ['renamed.ts', 'delete and rename'],
  ['odd \u00e9 *.ts', 'delete and rename'],
  ['refused.ts', 'ours'],
  ['merged.ts', 'merge without it'],
  ['went.ts', 'went'],
])('%s was taken out by: %s', (path, commit) => {
  expect(removal(path)).toEqual([ids[commit]])
  expect(found.get(path)?.[0]?.inHead).toBe(false)
})

test.each(['kept.ts', 'back.ts', 'new-name.ts', 'linked.ts'])('%s is still there', (path) => {
  expect(removal(path)).toEqual([undefined])
  expect(found.get(path)?.[0]?.inHead).toBe(true)
})

test('a value that another takes the place of went, and the other came', () => {
  const both = found.get('other.ts') ?? []
  expect(both.map(({ inHead, removedIn }) => [inHead, removedIn])).toEqual(
    expect.arrayContaining([
      [true, undefined],
      [false, ids.edit],
    ]),
  )
})

test('what a branch still has was never taken out', () => {
  expect(found.get('stays.ts')?.[0]?.inHead).toBe(false)
  expect(removal('stays.ts')).toEqual([undefined])
})
