import { describe, expect, test } from 'vitest'
import { orderCommits, reachingRefs } from '../../src/git/commit-order.ts'
import { IdTable } from '../../src/git/id-table.ts'
import { Walk, walkLog } from '../../src/git/log.ts'
import { listObjects, ObjectTable } from '../../src/git/objects.ts'
import { repoPath } from '../../src/git/path.ts'
import { ReadOrder } from '../../src/git/read-order.ts'
import { listRefs } from '../../src/git/refs.ts'
import { GitRepo } from '../support/git-repo.ts'

/** Merges of all kinds: clean, evil, with conflicts, an octopus, one side only, an unrelated root, a stash. */
function tangled(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('root', { 'a.txt': 'a\n', 'b.txt': 'b\n', 'c.txt': 'c\n', 'd/e.txt': 'e\n' })
  for (const side of ['one', 'two', 'three']) {
    repo.git('checkout', '--quiet', '-b', side, 'main')
    repo.commit(side, { 'a.txt': `a ${side}\n`, [`${side}.txt`]: side, 'b.txt': 'b\nsame in all\n' })
  }
  repo.git('checkout', '--quiet', 'main')
  repo.commit('main', { 'c.txt': 'c main\n' })
  repo.git('merge', '--quiet', '--no-edit', 'one')
  repo.evilMerge('two', 'a.txt', 'resolved\n')
  repo.evilMerge('three', 'evil.txt', 'evil\n')
  for (const arm of ['x', 'y']) {
    repo.git('checkout', '--quiet', '-b', arm, 'main')
    repo.commit(arm, { [`${arm}.txt`]: arm })
  }
  repo.git('checkout', '--quiet', '-b', 'octopus', 'main~1')
  repo.git('merge', '--quiet', '--no-edit', 'x', 'y')
  repo.git('checkout', '--quiet', '--orphan', 'other')
  repo.commit('unrelated', { 'o.txt': 'o', 'a.txt': 'a of another root\n' })
  repo.git('checkout', '--quiet', 'main')
  repo.git('merge', '--quiet', '--no-edit', '--allow-unrelated-histories', '-s', 'ours', 'other')
  repo.write({ 'a.txt': 'in the worktree\n' })
  repo.git('stash', 'push', '--quiet')
  return repo
}

async function walked(repo: GitRepo) {
  const walk = new Walk(new IdTable())
  const exit = await walkLog(walk, repo.dir, { revisions: ['--all', '--reflog'] })
  expect(exit).toEqual({ code: 0, stderr: '' })
  return walk
}

describe('the walk', () => {
  test('finds every blob at every path of every commit', async () => {
    const repo = tangled()
    const walk = await walked(repo)
    const found = new Set<string>()
    for (let number = 0; number < walk.entryCount; number++) {
      const { blob, path } = walk.entry(number)
      found.add(`${walk.ids.hex(blob)} ${walk.paths[path]}`)
    }
    const expected = new Set<string>()
    const commits = repo.git('rev-list', '--all', '--reflog').split('\n')
    for (const commit of commits) {
      for (const line of repo.git('ls-tree', '-r', commit).split('\n')) {
        const [, , id, path] = line.split(/[ \t]/)
        expected.add(`${id} ${path}`)
      }
    }
    expect(expected.size).toBeGreaterThan(15)
    expect([...found].sort()).toEqual([...expected].sort())
    expect(walk.commits.length).toBe(commits.length)
  })

  test('a merge lists only what is in none of its parents', async () => {
    const repo = tangled()
    const walk = await walked(repo)
    const merges = new Map<string, string[]>()
    for (let number = 0; number < walk.entryCount; number++) {
      const { commit, path, olds } = walk.entry(number)
      expect(olds.length).toBe(Math.max(1, walk.parents(commit).length))
      if (olds.length < 2) continue
      const subject = repo.git('log', '-1', '--format=%s', walk.ids.hex(walk.commits.at(commit)))
      merges.set(subject, [...(merges.get(subject) ?? []), walk.paths[path] ?? ''])
    }
    expect(merges.get('Merge two')).toEqual(['a.txt'])
    expect(merges.get('Merge three')).toEqual(expect.arrayContaining(['evil.txt']))
    expect([...merges.values()].flat()).not.toContain('two.txt')
  })

  test('parents come first, and refs are those that Git names', async () => {
    const repo = tangled()
    const walk = await walked(repo)
    const order = orderCommits(walk)
    for (let commit = 0; commit < walk.commits.length; commit++) {
      for (const index of walk.parents(commit)) {
        const parent = order.numbers.get(index) ?? -1
        expect(order.ranks[parent]).toBeLessThan(order.ranks[commit] ?? -1)
      }
    }
    const groups = Array.from({ length: walk.commits.length * 3 }, (_, number) => [
      number % walk.commits.length,
    ])
    const reached = reachingRefs(order, await listRefs(repo.dir), groups, 1000)
    for (const [number, [commit = 0]] of groups.entries()) {
      if (number % 7 !== 0) continue
      const id = walk.ids.hex(walk.commits.at(commit))
      const names = repo
        .git('for-each-ref', `--contains=${id}`, '--format=%(refname)')
        .split('\n')
        .filter(Boolean)
      expect(reached[number]).toEqual(names.sort())
    }
  })
})

describe('the order of reading', () => {
  async function prepared() {
    const repo = GitRepo.init()
    for (let n = 0; n < 12; n++)
      repo.commit(`c${n}`, { 'a.txt': `${'line of text\n'.repeat(80)}${n}`, [`u${n}`]: `${n}` })
    repo.git('repack', '-adfq')
    const objects = new ObjectTable(new IdTable())
    expect(await listObjects(repo.dir, objects)).toBe('')
    return objects
  }
  const all = async (order: ReadOrder) => {
    const indexes: number[] = []
    for await (const batch of order) indexes.push(...batch)
    return indexes
  }

  test('each once, and each right in the family of its base', async () => {
    const objects = await prepared()
    const order = new ReadOrder(objects)
    for (let at = 0; at < objects.listed.length; at++) order.want(objects.listed.at(at))
    order.finish()
    const indexes = await all(order)
    expect(new Set(indexes).size).toBe(objects.listed.length)
    expect(indexes).toHaveLength(objects.listed.length)
    const based = indexes.filter((index) => objects.base(index) >= 0)
    expect(based.length).toBeGreaterThan(5)
    for (const index of based)
      expect(indexes.indexOf(objects.base(index))).toBeLessThan(indexes.indexOf(index))
  })

  test('what is not wanted is left out, what is wanted before the end comes out before it', async () => {
    const objects = await prepared()
    const alone = Array.from({ length: objects.listed.length }, (_, at) => objects.listed.at(at)).filter(
      (index) => {
        const isBase = (at: number) => objects.base(objects.listed.at(at)) === index
        return (
          objects.base(index) < 0 &&
          !Array.from({ length: objects.listed.length }, (_, at) => at).some(isBase)
        )
      },
    )
    const [first = -1, second = -1] = alone
    const order = new ReadOrder(objects)
    order.want(first)
    const iterator = order[Symbol.asyncIterator]()
    expect((await iterator.next()).value).toEqual([first])
    order.want(second)
    expect((await iterator.next()).value).toEqual([second])
    order.finish()
    expect((await iterator.next()).done).toBe(true)
  })
})

describe('ids', () => {
  test.each([40, 64])('%i digits: found again among many', (length) => {
    const table = new IdTable()
    const ids = Array.from({ length: 5000 }, (_, n) =>
      ((n * 2_654_435_761) % 2 ** 32).toString(16).padStart(length, n % 2 ? '0' : 'f'),
    )
    const indexes = ids.map((id) => table.addHex(id))
    expect(new Set(indexes).size).toBe(new Set(ids).size)
    for (const [at, id] of ids.entries()) {
      expect(table.findHex(id)).toBe(indexes[at])
      expect(table.hex(indexes[at] ?? -1)).toBe(id)
    }
    expect(table.findHex('e'.repeat(length))).toBe(-1)
    expect(table.findHex('abc')).toBe(-1)
    expect(new IdTable().findHex('')).toBe(-1)
  })
})

test.each([
  ['plain', [0x61, 0x2f, 0x62], 'a/b', false],
  ['UTF-8', [0xc3, 0xbc], 'ü', false],
  ['cut UTF-8', [0x61, 0xc3], 'a\\xc3', true],
  ['Latin-1', [0xe9, 0x2e, 0xf0, 0x9f, 0x98, 0x80], '\\xe9.😀', true],
  ['a surrogate', [0xed, 0xa0, 0x80], '\\xed\\xa0\\x80', true],
] as const)('a path: %s', (_name, bytes, text, isRaw) => {
  expect(repoPath(Buffer.from(bytes))).toEqual(isRaw ? { text, raw: Uint8Array.from(bytes) } : { text })
})
