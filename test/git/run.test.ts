import { afterEach, describe, expect, test, vi } from 'vitest'
import { pathToFileURL } from 'node:url'
import { meetsAdded } from '../../src/git/added-lines.ts'
import { readRepository } from '../../src/git/refs.ts'
import { runGit } from '../../src/git/run.ts'
import { stagedSource } from '../../src/sources/staged.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { pathWithGit } from '../support/path-with-git.ts'
import { ALL, readSource } from '../support/source-reader.ts'

describe('what can be wrong with Git', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const staged = (cwd: string) => readSource(stagedSource({ ...ALL, cwd }))

  test('not a repository', async () => {
    const folder = temporaryFolder()
    const error = { name: 'UserError', message: `not a Git repository: ${folder}`, hint: expect.any(String) }
    await expect(staged(folder)).rejects.toMatchObject(error)
    await expect(readRepository(folder)).rejects.toMatchObject(error)
  })

  test('a folder that does not exist', async () => {
    await expect(staged('/no/such/folder')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('/no/such/folder'),
    })
  })

  test('no git', async () => {
    const repo = GitRepo.init()
    vi.stubEnv('PATH', temporaryFolder())
    await expect(staged(repo.dir)).rejects.toMatchObject({ name: 'UserError', message: 'git was not found' })
  })

  test('a repository of another owner', async () => {
    const repo = GitRepo.init()
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    await expect(staged(repo.dir)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining(`git config --global --add safe.directory '${repo.dir}'`),
    })
  })

  test.skipIf(process.platform === 'win32')('an old git that fails', async () => {
    const version = 'for a; do [ "$a" = version ] && echo "git version 2.17.1" && exit 0; done'
    vi.stubEnv('PATH', pathWithGit(`${version}\necho "error: unknown option" >&2\nexit 129`))
    await expect(staged(temporaryFolder())).rejects.toMatchObject({
      message: 'Git 2.17.1 is too old',
      hint: 'Install Git 2.30 or later.',
    })
  })

  test('a failure without a remedy keeps its first line, without control characters', async () => {
    const repo = GitRepo.init()
    const bad = runGit(repo.dir, ['rev-parse', '--verify', 'x\u001b[31m'])
    await expect(bad).rejects.toMatchObject({
      name: 'UserError',
      message: 'git rev-parse failed: Needed a single revision',
    })
    await expect(runGit(repo.dir, ['cat-file', '-p', '\u001b]0;x'])).rejects.toMatchObject({
      message: expect.not.stringContaining('\u001b'),
    })
  })

  test('nothing is fetched', async () => {
    const repo = GitRepo.init()
    const other = GitRepo.init()
    other.commit('x', { a: 'a' })
    await expect(runGit(repo.dir, ['fetch', pathToFileURL(other.dir).href])).rejects.toMatchObject({
      message: expect.stringContaining('not allowed'),
    })
  })
})

test.each([
  ['inside', 3, 3, 9, [{ start: 2, count: 3 }], true],
  ['before', 1, 1, 9, [{ start: 2, count: 3 }], false],
  ['behind', 5, 5, 9, [{ start: 2, count: 3 }], false],
  ['reaching in', 1, 2, 9, [{ start: 2, count: 3 }], true],
  ['ending at the start of an added line', 1, 2, 1, [{ start: 2, count: 3 }], false],
  ['over a seam', 4, 5, 9, [{ start: 4, count: 0 }], true],
  ['before a seam', 4, 4, 9, [{ start: 4, count: 0 }], false],
  ['behind a seam', 5, 6, 9, [{ start: 4, count: 0 }], false],
] as const)('a region %s', (_name, startLine, endLine, endColumn, added, expected) => {
  expect(meetsAdded({ startLine, startColumn: 1, endLine, endColumn }, added)).toBe(expected)
})
