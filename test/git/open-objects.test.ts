import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { env } from 'node:process'
import { join } from 'node:path'
import { indexFiles } from '../../src/git/listing.ts'
import { type OpenObjects, openObjects } from '../../src/git/open-objects.ts'
import { GitRepo } from '../support/git-repo.ts'

describe('Git beside what else there is to do', () => {
  const files = {
    'a.txt': 'first\n',
    'deep/empty': '',
    'deep/größer.txt': `${'long line '.repeat(30_000)}\n`,
    'last\nline.txt': 'no line end',
  }
  let repo: GitRepo
  let ids: Map<string, string>
  beforeAll(async () => {
    repo = GitRepo.init()
    repo.commit('all', files)
    ids = new Map((await indexFiles(repo.dir)).map(({ path, id }) => [path, id]))
  })
  afterEach(() => {
    delete env.GIT_LITERAL_PATHSPECS
  })

  const ask = async (objects: OpenObjects, asked: readonly string[]) => {
    const bodies: string[] = []
    const problems: string[] = []
    const whole = await objects.read(asked, {
      maxBytes: 400_000,
      onObject: (_id, _type, body) => void bodies.push(body.toString()),
      onProblem: (_id, problem) => void problems.push(problem),
    })
    return { whole, bodies, problems }
  }

  test('the index is listed whole from a subfolder, whatever pathspecs are to mean', async () => {
    env.GIT_LITERAL_PATHSPECS = '1'
    const listed = await indexFiles(join(repo.dir, 'deep'))
    expect(listed.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort())
    expect(listed[0]?.mode).toBe(0o100644)
  })

  test('one process answers again and again, in the order asked for', async () => {
    const objects = openObjects(repo.dir)
    const idOf = (path: string): string => ids.get(path) ?? ''
    for (const paths of [Object.keys(files), ['deep/größer.txt'], [], Object.keys(files).reverse()])
      expect(await ask(objects, paths.map(idOf))).toEqual({
        whole: true,
        bodies: paths.map((path) => files[path as keyof typeof files]),
        problems: [],
      })
  })

  test('what is too large is said', async () => {
    repo.commit('large', { large: 'x'.repeat(500_000) })
    const id = repo.git('rev-parse', 'HEAD:large').trim()
    const objects = openObjects(repo.dir)
    expect(await ask(objects, [id, ids.get('a.txt') ?? ''])).toEqual({
      ...{ whole: true, bodies: ['first\n'], problems: ['too-large'] },
    })
  })

  test('an object that is missing is left to others, and so is all that follows', async () => {
    const objects = openObjects(repo.dir)
    expect((await ask(objects, ['0'.repeat(40)])).whole).toBe(false)
    expect((await ask(objects, [ids.get('a.txt') ?? ''])).whole).toBe(false)
  })

  test('no repository: nothing is answered', async () => {
    expect((await ask(openObjects('/'), ['0'.repeat(40)])).whole).toBe(false)
  })
})
