import { appendFileSync, chmodSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { historySource } from '../../src/sources/history.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { ALL, findInSource, readSource } from '../support/source-reader.ts'

const history = (repo: GitRepo, unreachable = false) => historySource({ ...ALL, cwd: repo.dir, unreachable })
const texts = async (repo: GitRepo, unreachable = false) =>
  (await readSource(history(repo, unreachable))).map(({ text }) => text)
const places = async (repo: GitRepo, ...needles: string[]) =>
  (await findInSource(history(repo), ...needles)).map(({ path: { text }, history: place, object }) => ({
    path: text,
    ...place,
    type: object?.type,
  }))

describe('reading', () => {
  test('every object once: blobs, commits and annotated tags', async () => {
    const repo = GitRepo.init()
    repo.commit('first message', { 'a.txt': 'one', 'copy.txt': 'one' })
    repo.commit('second message', { 'a.txt': 'two' })
    repo.git('tag', '-a', '-m', 'tag message', 'v1')
    const source = history(repo)
    const seen = await readSource(source)
    expect(
      seen
        .filter(({ type }) => type === 'blob')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['one', 'two'])
    expect(
      seen
        .filter(({ type }) => type === 'commit')
        .map(({ text }) => text)
        .join(),
    ).toMatch(/ada@example\.com[\s\S]*message/)
    expect(
      seen
        .filter(({ type }) => type === 'tag')
        .map(({ text }) => text)
        .join(),
    ).toContain('tag message')
    expect(source.coverage).toMatchObject({
      commits: 2,
      blobs: 5,
      skipped: [],
      remarks: [],
      incomplete: false,
    })
    expect(source.coverage.bytes).toBe(seen.reduce((sum, { text }) => sum + text.length, 0))
  })

  test('the order is the same in every run', async () => {
    const repo = GitRepo.init()
    for (let n = 0; n < 15; n++)
      repo.commit(`c${n}`, { 'a.txt': `${'line\n'.repeat(200)}${n}`, [`f${n}`]: `${n}` })
    repo.git('repack', '-adq')
    const first = await texts(repo)
    expect(first.length).toBe(15 * 3)
    expect(await texts(repo)).toEqual(first)
  })

  test('stashes, also older ones and untracked files in them', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'a' })
    repo.write({ 'a.txt': 'stashed change', 'new.txt': 'stashed untracked' })
    repo.git('stash', 'push', '--quiet', '--include-untracked')
    repo.write({ 'a.txt': 'stashed staged' })
    repo.git('add', '.')
    repo.write({ 'a.txt': 'stashed over staged' })
    repo.git('stash', 'push', '--quiet')
    expect(await texts(repo)).toEqual(
      expect.arrayContaining([
        'stashed change',
        'stashed untracked',
        'stashed staged',
        'stashed over staged',
      ]),
    )
  })

  test('notes, replace objects, refs to blobs, trees and nested tags', async () => {
    const repo = GitRepo.init()
    const first = repo.commit('first', { 'a.txt': 'original' })
    repo.git('notes', 'add', '-m', 'a note')
    repo.git('replace', repo.id('HEAD:a.txt'), repo.blob('replacement'))
    repo.git('update-ref', 'refs/x/blob', repo.blob('blob ref'))
    repo.git('tag', '-a', '-m', 'inner tag', 'inner', repo.blob('tagged blob'))
    repo.git('tag', '-a', '-m', 'outer tag', 'outer', 'inner')
    repo.git('tag', '-d', 'inner')
    const other = GitRepo.init()
    other.commit('x', { 'deep/t.txt': 'in a tree' })
    repo.git('fetch', '--quiet', other.dir, 'main')
    repo.git('update-ref', 'refs/x/tree', repo.id('FETCH_HEAD^{tree}'))
    const found = (await texts(repo)).join('\n')
    for (const text of [
      'original',
      'a note',
      'replacement',
      'blob ref',
      'tagged blob',
      'inner tag',
      'outer tag',
      'in a tree',
    ]) {
      expect(found).toContain(text)
    }
    expect(await places(repo, 'in a tree')).toMatchObject([
      { path: 'deep/t.txt', commits: [], unreachable: false },
    ])
    expect(await places(repo, 'blob ref')).toMatchObject([{ path: 'UNNAMED_BLOB' }])
    expect(await places(repo, 'original')).toMatchObject([{ commits: [first], inHead: true }])
  })

  test('what only a reflog, the index or a linked worktree reaches', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'a' })
    repo.commit('amended away', { 'a.txt': 'before amend' })
    repo.write({ 'a.txt': 'after amend' })
    repo.git('commit', '--quiet', '--all', '--amend', '-m', 'amended')
    repo.write({ 'staged.txt': 'only staged' })
    repo.git('add', '.')
    const linked = GitRepo.at(path.join(temporaryFolder(), 'linked'))
    repo.git('worktree', 'add', '--quiet', '--detach', linked.dir)
    linked.commit('detached', { 'w.txt': 'detached in a worktree' })
    linked.write({ 'w2.txt': 'staged in a worktree' })
    linked.git('add', '.')
    expect(await texts(repo)).toEqual(
      expect.arrayContaining([
        'before amend',
        'only staged',
        'detached in a worktree',
        'staged in a worktree',
      ]),
    )
    expect(await places(repo, 'before amend')).toMatchObject([
      { path: 'a.txt', refs: [], inHead: false, unreachable: false },
    ])
    expect(await places(repo, 'only staged')).toMatchObject([{ path: 'staged.txt', commits: [] }])
  })

  test('an evil merge: what is in no parent', async () => {
    const repo = diverged()
    const merge = repo.evilMerge('side', 'a.txt', 'evil')
    expect(await places(repo, 'evil')).toMatchObject([{ path: 'a.txt', commits: [merge], inHead: true }])
  })

  test('unreachable objects are counted, and scanned when asked for', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'a' })
    repo.git('checkout', '--quiet', '-b', 'gone')
    repo.commit('dropped commit', { 'dropped.txt': 'dropped' })
    repo.git('checkout', '--quiet', 'main')
    repo.git('branch', '-D', 'gone')
    repo.git('reflog', 'expire', '--expire=now', '--all')
    const dangling = repo.blob('dangling')
    const source = history(repo)
    expect((await readSource(source)).map(({ text }) => text)).not.toContain('dropped')
    expect(source.coverage.skipped).toMatchObject([{ reason: 'unreachable', count: 3 }])
    expect(source.coverage.remarks.join()).toContain(
      '3 objects that nothing reaches were not scanned; add --unreachable',
    )
    const all = history(repo, true)
    const placed = await findInSource(all, 'dropped', 'dangling')
    expect(placed.map(({ path: { text }, history: place }) => [text, place?.unreachable]).sort()).toEqual([
      ['COMMIT_MESSAGE', true],
      ['UNNAMED_BLOB', true],
      ['dropped.txt', true],
    ])
    expect(placed.find((place) => place.path.text === 'UNNAMED_BLOB')?.object?.id).toBe(dangling)
    expect(all.coverage.skipped).toEqual([])
  })

  test('nothing yet: no commits, no blobs', async () => {
    const source = history(GitRepo.init())
    expect(await readSource(source)).toEqual([])
    expect(source.coverage).toMatchObject({ commits: 0, blobs: 0, incomplete: false })
  })

  test.each([['--object-format=sha256'], ['--bare']])('git init %s', async (option) => {
    const origin = GitRepo.init(...(option === '--bare' ? [] : [option]))
    const id = origin.commit('first', { 'a.txt': 'needle' })
    const repo = option === '--bare' ? GitRepo.clone(origin, '--bare') : origin
    expect(await places(repo, 'needle')).toMatchObject([
      { path: 'a.txt', commits: [id], refs: ['refs/heads/main'], inHead: true },
    ])
    if (option !== '--bare') expect(id).toHaveLength(64)
  })

  test('too large, LFS pointers and submodules are counted', async () => {
    const repo = GitRepo.init()
    const inner = GitRepo.init()
    inner.commit('inner', { 'i.txt': 'i' })
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`
    repo.commit('first', {
      'big.bin': Buffer.alloc(1_000_001, 1),
      'lfs.bin': pointer,
      'fake.bin': `${pointer}secret\n`,
    })
    repo.git('submodule', 'add', '--quiet', inner.dir, 'module')
    repo.commit('module')
    const source = history(repo)
    const seen = await readSource(source)
    expect(seen.some(({ text }) => text.includes('secret'))).toBe(true)
    expect(source.coverage.skipped.map(({ reason, count, bytes }) => [reason, count, bytes]).sort()).toEqual([
      ['lfs-pointer', 1, 0],
      ['submodule', 1, 0],
      ['too-large', 1, 1_000_001],
    ])
    expect(source.coverage.incomplete).toBe(false)
  })
})

describe('repositories that are not whole', () => {
  test('a shallow clone is incomplete and names the command', async () => {
    const origin = GitRepo.init()
    origin.commit('first', { 'a.txt': '1' })
    origin.commit('second', { 'a.txt': '2' })
    const source = history(GitRepo.clone(origin, '--depth=1'))
    expect((await readSource(source)).filter(({ type }) => type === 'blob')).toHaveLength(1)
    expect(source.coverage.incomplete).toBe(true)
    expect(source.coverage.remarks.join()).toContain('git fetch --unshallow')
  })

  test('a partial clone says what is missing and fetches nothing', async () => {
    const origin = GitRepo.init()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.commit('first', { 'a.txt': 'old' })
    origin.commit('second', { 'a.txt': 'new' })
    const clone = GitRepo.clone(origin, '--filter=blob:none', '--bare')
    const source = history(clone)
    expect((await readSource(source)).map(({ type }) => type)).toEqual(['commit', 'commit'])
    expect(source.coverage.skipped).toMatchObject([{ reason: 'missing', count: 2 }])
    expect(source.coverage.incomplete).toBe(true)
    const command = source.coverage.remarks.join().match(/Run: git (fetch .*)$/)?.[1] ?? ''
    clone.git(...command.split(' '))
    expect(await texts(clone)).toEqual(expect.arrayContaining(['old', 'new']))
  })

  test('a partial clone without trees: what is here is scanned, and it is said', async () => {
    const origin = GitRepo.init()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.commit('first', { 'a.txt': 'old' })
    const source = history(GitRepo.clone(origin, '--filter=tree:0', '--bare'))
    expect((await readSource(source)).map(({ type }) => type)).toEqual(['commit'])
    expect(source.coverage.incomplete).toBe(true)
    expect(source.coverage.remarks.join()).toContain('git fetch --refetch --no-filter')
  })

  test('a ref to what is not there', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'content' })
    writeFileSync(repo.path('.git', 'refs', 'heads', 'broken'), `${'1'.repeat(40)}\n`)
    const source = history(repo)
    expect((await readSource(source)).map(({ text }) => text)).toContain('content')
    expect(source.coverage.incomplete).toBe(true)
  })

  test('borrowed objects are not counted as unreachable', async () => {
    const origin = GitRepo.init()
    origin.commit('first', { 'a.txt': 'shared' })
    const clone = GitRepo.clone(origin.dir, '--shared')
    origin.commit('second', { 'a.txt': 'of the other repository' })
    const source = history(clone, true)
    expect((await readSource(source)).filter(({ type }) => type === 'blob').map(({ text }) => text)).toEqual([
      'shared',
    ])
    expect(source.coverage.skipped).toEqual([])
    expect(source.coverage.remarks.join()).toContain('borrows')
  })

  test('a corrupt object is reported, and all others are scanned', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'good one', 'b.txt': 'bad one', 'c.txt': 'good two' })
    const bad = repo.id('HEAD:b.txt')
    corrupt(repo, bad)
    const source = history(repo)
    const seen = await readSource(source)
    expect(seen.map(({ text }) => text)).toEqual(expect.arrayContaining(['good one', 'good two']))
    expect(source.coverage.incomplete).toBe(true)
    expect(JSON.stringify(source.coverage)).toContain(bad.slice(2))
  })

  test('a commit that cannot be read: everything else is scanned, and it is said', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'old content' })
    const middle = repo.commit('second', { 'a.txt': 'middle content' })
    repo.commit('third', { 'a.txt': 'new content' })
    corrupt(repo, middle)
    const source = history(repo)
    const seen = (await readSource(source)).map(({ text }) => text)
    expect(seen).toEqual(expect.arrayContaining(['old content', 'middle content', 'new content']))
    expect(source.coverage.incomplete).toBe(true)
    const remarks = source.coverage.remarks.join()
    expect(remarks).toContain('git fsck')
    // What is reached is not known, so nothing is said to be unreached, or left out.
    expect(remarks).toContain('all objects were scanned')
    expect(remarks).not.toContain('--unreachable')
    expect(source.coverage.skipped.map(({ reason }) => reason)).not.toContain('unreachable')
  })

  test('outside a repository', async () => {
    const source = historySource({ ...ALL, cwd: temporaryFolder(), unreachable: false })
    await expect(readSource(source)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('not a Git repository'),
    })
  })
})

describe('placing', () => {
  test('one finding for a value in many versions of a file, with the commit that brought it', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'x\n' })
    const leak = repo.commit('leak', { 'a.txt': 'x\nneedle\n' })
    repo.commit('more', { 'a.txt': 'x\ny\nneedle\n' })
    expect(await places(repo, 'needle')).toEqual([
      {
        path: 'a.txt',
        commits: [leak],
        refs: ['refs/heads/main'],
        inHead: true,
        unreachable: false,
        type: 'blob',
      },
    ])
    repo.commit('removed', { 'a.txt': 'x\ny\n' })
    const again = repo.commit('again', { 'a.txt': 'z\nneedle\n' })
    repo.commit('gone', { 'a.txt': 'z\n' })
    expect(await places(repo, 'needle')).toMatchObject([
      { path: 'a.txt', commits: [leak, again], inHead: false },
    ])
  })

  test('each path of a content, each value, and refs that reach it', async () => {
    const repo = diverged()
    repo.git('checkout', '--quiet', '-b', 'leaky')
    const leak = repo.commit('leak', { 'b.txt': 'needle other', 'c.txt': 'needle other' })
    repo.git('tag', '-a', '-m', 'v1', 'v1')
    repo.git('checkout', '--quiet', 'main')
    const found = await places(repo, 'needle', 'other')
    expect(found.map((place) => place.path).sort()).toEqual(['b.txt', 'b.txt', 'c.txt', 'c.txt'])
    for (const place of found) {
      expect(place).toMatchObject({
        commits: [leak],
        refs: ['refs/heads/leaky', 'refs/tags/v1'],
        inHead: false,
      })
    }
  })

  test('commits of two branches, the earliest first', async () => {
    const repo = GitRepo.init()
    repo.commit('root', { 'a.txt': 'a' })
    const branches = ['one', 'two', 'three'].map((name) => {
      repo.git('checkout', '--quiet', '-b', name, 'main')
      return repo.commit(`leak in ${name}`, { 'b.txt': `needle ${name}` })
    })
    const [place] = await places(repo, 'needle')
    expect(place?.commits).toEqual(branches)
    expect(place?.refs).toEqual(['refs/heads/one', 'refs/heads/three', 'refs/heads/two'])
  })

  test('messages of commits and tags', async () => {
    const repo = GitRepo.init()
    const commit = repo.commit('with needle', { 'a.txt': 'a' })
    repo.git('tag', '-a', '-m', 'tag needle', 'v1')
    const placed = await findInSource(history(repo), 'needle')
    expect(
      placed
        .map(({ path: { text }, object, history: place }) => [
          text,
          object?.id,
          place?.commits,
          place?.refs,
          place?.inHead,
        ])
        .sort(),
    ).toEqual([
      ['COMMIT_MESSAGE', commit, [commit], ['refs/heads/main', 'refs/tags/v1'], true],
      ['TAG_MESSAGE', repo.id('v1'), [], ['refs/tags/v1'], false],
    ])
  })

  test('paths that are excluded are not placed', async () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'vendor/a.txt': 'needle', 'b.txt': 'needle' })
    const source = historySource({
      ...ALL,
      cwd: repo.dir,
      unreachable: false,
      excluded: (name) => name.startsWith('vendor/'),
    })
    expect((await findInSource(source, 'needle')).map((place) => place.path.text)).toEqual(['b.txt'])
  })

  test('a path that is not UTF-8 keeps its bytes', async () => {
    const repo = GitRepo.init()
    writeFileSync(Buffer.concat([Buffer.from(repo.path('x')), Buffer.from([0xff])]), 'needle')
    repo.commit('first')
    const [placed] = await findInSource(history(repo), 'needle')
    expect(placed?.path.text).toBe('x\\xff')
    expect([...(placed?.path.raw ?? [])]).toEqual([0x78, 0xff])
  })
})

/** main and side both changed a.txt. */
function diverged(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('root', { 'a.txt': 'base' })
  repo.git('checkout', '--quiet', '-b', 'side')
  repo.commit('side', { 'a.txt': 'side' })
  repo.git('checkout', '--quiet', 'main')
  repo.commit('main', { 'a.txt': 'main' })
  return repo
}

/** Damages a loose object behind its header. */
function corrupt(repo: GitRepo, id: string): void {
  const folder = repo.path('.git', 'objects', id.slice(0, 2))
  const file = path.join(folder, readdirSync(folder).find((name) => id.endsWith(name)) ?? '')
  chmodSync(file, 0o644)
  writeFileSync(file, Buffer.from('78019b', 'hex'))
  appendFileSync(file, 'damaged')
}
