import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ObjectVisitor, objectSizes, readObjects } from '../../src/git/cat-file.ts'
import type { IdBatches } from '../../src/git/id-queue.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'

const LIMIT = 1_000_000

/** Reads objects and keeps what the visitor is told. */
async function read(cwd: string, ids: IdBatches, onObject: ObjectVisitor['onObject'] = () => {}) {
  const bodies: string[] = []
  const problems: [string, string, number][] = []
  await readObjects(cwd, ids, {
    maxBytes: LIMIT,
    onObject(id, type, body) {
      bodies.push(body.toString('latin1'))
      return onObject(id, type, body)
    },
    onProblem: (...problem) => problems.push(problem),
  })
  return { bodies, problems }
}

describe('reading objects', () => {
  let repo: GitRepo
  const texts = Array.from({ length: 3000 }, (_, number) => `${number} ${'line\n'.repeat(number % 50)}`)
  let ids: string[]
  beforeAll(() => {
    repo = GitRepo.init()
    repo.commit('all', Object.fromEntries(texts.map((text, number) => [`${number}`, text])))
    const listing = repo
      .git('ls-tree', 'HEAD')
      .split('\n')
      .map((line) => line.split(/[ \t]/))
    const byName = new Map(listing.map(([, , id = '', name = '']) => [name, id]))
    ids = texts.map((_, number) => byName.get(`${number}`) ?? '')
  })

  test('in the order asked for', async () => {
    expect(await read(repo.dir, [ids])).toEqual({ bodies: texts, problems: [] })
  })

  test('batches that come late, and empty ones', async () => {
    async function* late() {
      for (let at = 0; at < ids.length; at += 700) {
        await new Promise((resolve) => setTimeout(resolve, 5))
        yield []
        yield ids.slice(at, at + 700)
      }
    }
    expect((await read(repo.dir, late())).bodies).toEqual(texts)
  })

  test('a visitor that takes its time is waited for, one object at a time', async () => {
    let active = 0
    const result = await read(repo.dir, [ids], async (_id, _type, body) => {
      active += 1
      expect(active).toBe(1)
      const before = body.toString('latin1')
      if (active % 2 === 1) await new Promise((resolve) => setImmediate(resolve))
      expect(body.toString('latin1')).toBe(before)
      active -= 1
    })
    expect(result.bodies).toEqual(texts)
  })

  test('nothing to read', async () => {
    expect(await read(repo.dir, [])).toEqual({ bodies: [], problems: [] })
  })

  test('missing and too large', async () => {
    const absent = '1'.repeat(40)
    const large = repo.blob('x'.repeat(LIMIT + 1))
    const limit = repo.blob('y'.repeat(LIMIT))
    const result = await read(repo.dir, [[ids[0] ?? '', absent, large, limit, ids[1] ?? '']])
    expect(result.problems).toEqual([
      [large, 'too-large', LIMIT + 1],
      [absent, 'missing', 0],
    ])
    expect(result.bodies).toEqual([texts[0], 'y'.repeat(LIMIT), texts[1]])
    const sizeOf = await objectSizes(repo.dir, [absent, large])
    expect([sizeOf(absent), sizeOf(large)]).toEqual([undefined, LIMIT + 1])
  })

  test('what the visitor throws ends the reading, at once or later', async () => {
    const fail = () => {
      throw new RangeError('stop')
    }
    await expect(read(repo.dir, [ids], fail)).rejects.toThrow(RangeError)
    await expect(read(repo.dir, [ids], async () => fail())).rejects.toThrow(RangeError)
  })

  test('what the ids throw ends the reading', async () => {
    async function* failing(): AsyncGenerator<string[]> {
      yield ids.slice(0, 10)
      throw new RangeError('no more')
    }
    await expect(read(repo.dir, failing())).rejects.toThrow(RangeError)
  })

  test('outside a repository', async () => {
    await expect(read(temporaryFolder(), [ids])).rejects.toMatchObject({ name: 'UserError' })
  })
})

test('damaged objects in a pack are left out one by one', async () => {
  const repo = GitRepo.init()
  const ids = Array.from({ length: 60 }, (_, number) =>
    repo.blob(`${number} ${'unlike '.repeat(number)}${Math.sin(number)}`),
  )
  repo.commit(
    'all',
    Object.fromEntries(
      ids.map((_, number) => [`f${number}`, `${number} ${'unlike '.repeat(number)}${Math.sin(number)}`]),
    ),
  )
  repo.git('-c', 'pack.window=0', 'repack', '-adq')
  const folder = repo.path('.git', 'objects', 'pack')
  const pack = `${folder}/${readdirSync(folder).find((name) => name.endsWith('.pack'))}`
  const offsets = new Map(
    repo
      .git('verify-pack', '-v', pack.replace(/pack$/, 'idx'))
      .split('\n')
      .map((line) => {
        const fields = line.split(/\s+/)
        return [fields[0], Number(fields[4])]
      }),
  )
  const bytes = readFileSync(pack)
  const damaged = [ids[7], ids[8], ids[40]].map((id) => id ?? '')
  // Two bytes of header (type and size), two of zlib, then data.
  for (const id of damaged) bytes.fill(0xff, (offsets.get(id) ?? 0) + 5, (offsets.get(id) ?? 0) + 10)
  chmodSync(pack, 0o644)
  writeFileSync(pack, bytes)
  const { bodies, problems } = await read(repo.dir, [ids])
  expect(problems.map(([id]) => id).sort()).toEqual([...damaged].sort())
  expect(problems.every(([, problem]) => problem === 'corrupt')).toBe(true)
  expect(bodies).toHaveLength(57)
  expect(bodies[7]).toBe(`9 ${'unlike '.repeat(9)}${Math.sin(9)}`)
})
