import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rangeSource } from '../../src/sources/range.ts'
import { GitRepo } from '../support/git-repo.ts'
import { ALL, findInSource, readSource } from '../support/source-reader.ts'

const source = (repo: GitRepo, range: string) => rangeSource({ ...ALL, cwd: repo.dir, range })
const blobs = async (repo: GitRepo, range: string) =>
  (await readSource(source(repo, range)))
    .filter(({ type }) => type === 'blob')
    .map(({ text }) => text)
    .sort()
const places = async (repo: GitRepo, range: string, ...needles: string[]) =>
  (await findInSource(source(repo, range), ...needles)).map(
    ({ path: { text }, isNew, history, object, detection }) => ({
      ...{ path: text, isNew, ...history, id: object?.id, line: detection.region.startLine },
    }),
  )

/** main: base, one, two. */
function linear() {
  const repo = GitRepo.init()
  const base = repo.commit('base', { 'a.txt': 'base\n' })
  const one = repo.commit('one', { 'b.txt': 'one\n' })
  const two = repo.commit('two', { 'b.txt': 'two\n', 'sub/c.txt': 'c\n' })
  return { repo, base, one, two }
}

describe('which commits', () => {
  test('A..B, a single revision, a side left out', async () => {
    const { repo, base, one, two } = linear()
    const range = source(repo, `${base}..${two}`)
    const seen = await readSource(range)
    expect(
      seen
        .filter(({ type }) => type === 'blob')
        .map(({ paths, text }) => [paths, text])
        .sort(),
    ).toEqual([
      [['b.txt'], 'one\n'],
      [['b.txt'], 'two\n'],
      [['sub/c.txt'], 'c\n'],
    ])
    expect(seen.filter(({ type }) => type === 'commit').map(({ id }) => id)).toEqual([two, one])
    expect(range.coverage).toMatchObject({
      commits: 2,
      blobs: 5,
      skipped: [],
      remarks: [],
      incomplete: false,
    })
    expect(await blobs(repo, base)).toEqual(['c\n', 'one\n', 'two\n'])
    expect(await blobs(repo, 'HEAD~1..')).toEqual(['c\n', 'two\n'])
    expect(await blobs(repo, `..${base}`)).toEqual([])
  })

  test('A...B is what B has since it left A', async () => {
    const { repo } = linear()
    repo.git('checkout', '--quiet', '-b', 'feature', 'HEAD~1')
    repo.commit('feature', { 'f.txt': 'feature\n' })
    expect(await blobs(repo, 'main...feature')).toEqual(['feature\n'])
    expect(await blobs(repo, 'feature...main')).toEqual(['c\n', 'two\n'])
  })

  test('empty, and an amended message: no error', async () => {
    const { repo, two } = linear()
    const empty = source(repo, 'HEAD..HEAD')
    expect(await readSource(empty)).toEqual([])
    expect(empty.coverage).toMatchObject({ commits: 0, blobs: 0, incomplete: false })
    repo.git('commit', '--quiet', '--amend', '-m', 'other words')
    expect(await blobs(repo, `${two}..HEAD`)).toEqual(['c\n', 'two\n'])
  })

  test('a range by tag or by a name that looks like an option', async () => {
    const { repo, base } = linear()
    repo.git('tag', '-a', '-m', 't', 'v1', base)
    expect(await blobs(repo, 'v1..main')).toEqual(['c\n', 'one\n', 'two\n'])
    await expect(readSource(source(repo, '--output=/tmp/x..main'))).rejects.toMatchObject({
      name: 'UserError',
    })
  })

  test.each([
    ['nowhere..main', 'unknown revision: nowhere', 'spelling'],
    [`${'1'.repeat(40)}..main`, 'is not in this repository', 'git fetch origin'],
    [`${'0'.repeat(40)}..main`, 'zeros', 'origin/main..HEAD'],
    ['main..\u001b[31mred', 'unknown revision: ?[31mred', ''],
  ])('%s', async (range, message, hint) => {
    const { repo } = linear()
    await expect(readSource(source(repo, range))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    })
  })

  test('no commits yet; unrelated histories', async () => {
    const empty = GitRepo.init()
    await expect(readSource(source(empty, 'HEAD~1..HEAD'))).rejects.toMatchObject({ name: 'UserError' })
    const { repo } = linear()
    repo.git('checkout', '--quiet', '--orphan', 'other')
    repo.commit('other', { 'o.txt': 'o\n' })
    await expect(readSource(source(repo, 'main...other'))).rejects.toMatchObject({
      hint: 'Use two dots: A..B.',
    })
    expect(await blobs(repo, 'main..other')).toContain('o\n')
  })
})

describe('repositories that are not whole', () => {
  test('a shallow clone without the base, and one that cuts the range', async () => {
    const { repo, base } = linear()
    const shallow = GitRepo.clone(repo, '--depth=1')
    const missing = { name: 'UserError', hint: expect.stringContaining('git fetch --unshallow') }
    await expect(readSource(source(shallow, `${base}..HEAD`))).rejects.toMatchObject(missing)
    shallow.git('fetch', '--quiet', '--depth=1', 'origin', base)
    const cut = { ...missing, message: expect.stringContaining('cuts the range') }
    await expect(readSource(source(shallow, `${base}..HEAD`))).rejects.toMatchObject(cut)
    shallow.git('fetch', '--quiet', '--unshallow')
    expect(await blobs(shallow, `${base}..HEAD`)).toEqual(['c\n', 'one\n', 'two\n'])
  })

  test('a shallow clone that holds all of the range is fine', async () => {
    const { repo } = linear()
    expect(await blobs(GitRepo.clone(repo, '--depth=2'), 'HEAD~1..HEAD')).toEqual(['c\n', 'two\n'])
  })

  test('a partial clone says what is missing', async () => {
    const { repo, base } = linear()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const range = source(GitRepo.clone(repo, '--filter=blob:none', '--bare'), `${base}..HEAD`)
    await readSource(range)
    expect(range.coverage.incomplete).toBe(true)
    expect(range.coverage.skipped).toMatchObject([{ reason: 'missing', count: 3 }])
    expect(range.coverage.remarks.join()).toContain('git fetch --refetch --no-filter')
  })

  test('SHA-256', async () => {
    const repo = GitRepo.init('--object-format=sha256')
    repo.commit('base', { 'a.txt': 'a\n' })
    const leak = repo.commit('leak', { 'a.txt': 'a\nneedle\n' })
    expect(await places(repo, 'HEAD~1', 'needle')).toMatchObject([
      { path: 'a.txt', commits: [leak], isNew: true },
    ])
  })
})

describe('what is new', () => {
  test('added lines count, old ones do not', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { 'a.txt': 'old\n1\n2\n3\n4\n' })
    const leak = repo.commit('change', { 'a.txt': 'old\n1\n2\n3\nfresh\n' })
    const found = await places(repo, 'HEAD~1..HEAD', 'old', 'fresh')
    expect(found.map(({ line, isNew, commits }) => [line, isNew, commits])).toEqual([
      [1, false, [leak]],
      [5, true, [leak]],
    ])
  })

  test('the same value again on another line of a file that held it', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { 'a.txt': 'needle\n1\n' })
    repo.commit('change', { 'a.txt': 'needle\n1\nneedle\n' })
    expect((await places(repo, 'HEAD~1', 'needle')).map(({ line, isNew }) => [line, isNew])).toEqual([
      [1, false],
      [3, true],
    ])
  })

  test('a removed line joins two: text that spans the seam is new', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { 'a.txt': 'x\nfirst\nbetween\nsecond\n' })
    repo.commit('join', { 'a.txt': 'x\nfirst\nsecond\n' })
    expect(await places(repo, 'HEAD~1', 'first\nsecond')).toMatchObject([{ isNew: true }])
    expect(await places(repo, 'HEAD~1', 'second')).toMatchObject([{ isNew: false }])
  })

  test('added and removed again: found, not in HEAD', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { 'a.txt': 'a\n' })
    const leak = repo.commit('leak', { 'a.txt': 'a\nneedle\n' })
    repo.commit('mend', { 'a.txt': 'a\n' })
    expect(await places(repo, 'HEAD~2..HEAD', 'needle')).toMatchObject([
      { path: 'a.txt', isNew: true, inHead: false, commits: [leak], refs: ['refs/heads/main'] },
    ])
  })

  test('added, then the file is changed elsewhere: shown where it stands at the tip', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { 'a.txt': 'a\n' })
    const leak = repo.commit('leak', { 'a.txt': 'a\nneedle\n' })
    repo.commit('more', { 'a.txt': 'top\ntop\na\nneedle\n' })
    expect(await places(repo, 'HEAD~2..HEAD', 'needle')).toMatchObject([
      { isNew: true, inHead: true, commits: [leak], line: 4, id: repo.id('HEAD:a.txt') },
    ])
  })

  test('a rename: the path is added, so all of it is new', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { 'old.txt': 'x\nneedle\n' })
    repo.git('mv', 'old.txt', 'new.txt')
    repo.commit('rename')
    expect(await places(repo, 'HEAD~1', 'needle')).toMatchObject([{ path: 'new.txt', isNew: true }])
  })

  test('a file marked as not to be compared is still compared by lines', async () => {
    const repo = GitRepo.init()
    repo.commit('base', { '.gitattributes': '*.lock -diff\n', 'a.lock': 'old\n1\n2\n' })
    repo.commit('change', { 'a.lock': 'old\n1\nfresh\n' })
    expect((await places(repo, 'HEAD~1', 'old', 'fresh')).map(({ isNew }) => isNew)).toEqual([false, true])
  })

  test('settings of the user do not change the answer', async () => {
    const repo = GitRepo.init()
    for (const [name, value] of [
      ...[
        ['diff.relative', 'true'],
        ['diff.noprefix', 'true'],
        ['diff.context', '9'],
        ['diff.renames', 'copies'],
      ],
      ...[
        ['color.ui', 'always'],
        ['log.showSignature', 'true'],
        ['core.abbrev', '5'],
        ['diff.interHunkContext', '9'],
      ],
      ...[
        ['log.showRoot', 'false'],
        ['log.diffMerges', 'off'],
        ['diff.external', 'false'],
      ],
    ] as const)
      repo.git('config', name as string, value as string)
    repo.commit('base', { 'sub/a.txt': 'old\n1\n2\n3\n' })
    repo.commit('change', { 'sub/a.txt': 'old\n1\n2\nfresh\n', 'top.txt': 'top\n' })
    const inside = GitRepo.at(repo.path('sub'))
    expect(await blobs(inside, 'HEAD~1')).toEqual(['old\n1\n2\nfresh\n', 'top\n'])
    expect((await places(inside, 'HEAD~1', 'old', 'fresh')).map(({ path, isNew }) => [path, isNew])).toEqual([
      ['sub/a.txt', false],
      ['sub/a.txt', true],
    ])
  })
})

describe('merges', () => {
  /** feature left main after the root; both changed. Ends on feature. */
  function diverged() {
    const repo = GitRepo.init()
    repo.commit('root', { 'a.txt': '1\n2\n3\n4\n5\n6\n7\n8\n9\n' })
    repo.git('checkout', '--quiet', '-b', 'feature')
    repo.commit('feature', { 'a.txt': '1\n2\n3\n4\n5\n6\n7\n8\nfeature\n', 'f.txt': 'f\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main', { 'a.txt': 'main needle\n2\n3\n4\n5\n6\n7\n8\n9\n', 'm.txt': 'm needle\n' })
    repo.git('checkout', '--quiet', 'feature')
    return repo
  }

  test('merging main in adds nothing of main to the range', async () => {
    const repo = diverged()
    repo.git('merge', '--quiet', '--no-edit', 'main')
    // The merged a.txt differs from both sides; its lines all come from one of them.
    expect(await places(repo, 'main..feature', 'needle')).toMatchObject([{ path: 'a.txt', isNew: false }])
    expect(await blobs(repo, 'main..feature')).not.toContain('m needle\n')
  })

  test('an evil merge adds what is in no parent', async () => {
    const repo = diverged()
    const merge = repo.evilMerge('main', 'evil.txt', 'evil needle\n')
    const found = (await places(repo, 'main..feature', 'evil')).filter(({ isNew }) => isNew)
    expect(found).toMatchObject([{ path: 'evil.txt', commits: [merge], inHead: true }])
  })
})

test('messages of the range, too large, excluded, odd paths', async () => {
  const repo = GitRepo.init()
  repo.commit('base needle')
  writeFileSync(Buffer.concat([Buffer.from(repo.path('x')), Buffer.from([0xff])]), 'odd needle\n')
  const id = repo.commit('message needle', { 'big.txt': 'x'.repeat(1_000_001), 'skip.txt': 'needle\n' })
  const range = rangeSource({
    ...ALL,
    cwd: repo.dir,
    range: 'HEAD~1',
    excluded: (name) => name === 'skip.txt',
  })
  const placed = await findInSource(range, 'needle')
  expect(placed.map(({ path: { text }, object, isNew }) => [text, object?.type, isNew]).sort()).toEqual([
    ['COMMIT_MESSAGE', 'commit', true],
    ['x\\xff', 'blob', true],
  ])
  expect(placed.find((place) => place.object?.type === 'commit')?.history?.commits).toEqual([id])
  expect(range.coverage.skipped.map(({ reason, examples }) => [reason, examples]).sort()).toEqual([
    ['excluded', ['skip.txt']],
    ['too-large', ['big.txt']],
  ])
})
