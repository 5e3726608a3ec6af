import { describe, expect, test } from 'vitest'
import { checkBuildContexts } from '../../src/scanners/dockerfile/context.ts'
import { readDockerignore } from '../../src/scanners/dockerfile/ignore-file.ts'
import type { Repository } from '../../src/scanners/types.ts'

/** A state that holds these files, which is all that the check asks of one. */
function state(files: Readonly<Record<string, string>>): Repository {
  return {
    paths: async () => Object.keys(files).sort(),
    read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    mode: async () => 0o100644,
    ignored: async () => new Set(),
    changed: undefined,
    blobId: async () => undefined,
  }
}

async function check(files: Readonly<Record<string, string>>) {
  return (await checkBuildContexts(state(files))).hits.map(({ rule, path, level, message }) => [
    ...[rule, path, level],
    message?.replace(/^.* takes along /, ''),
  ])
}

const everything = 'FROM node\nCOPY . .\n'

describe('COPY . .', () => {
  test('an .env that an example speaks of', async () => {
    expect(await check({ Dockerfile: everything, '.env.example': '' })).toEqual([
      [
        'dockerfile-copies-everything',
        'Dockerfile',
        'warning',
        '.env: there is no .dockerignore to leave it out.',
      ],
    ])
  })

  test('tracked secret files, by folders too', async () => {
    const files = {
      Dockerfile: 'FROM node\nCOPY config ./config\n',
      'config/id_ed25519': '',
      'config/a.json': '',
    }
    expect(await check(files)).toEqual([
      [
        ...['dockerfile-copies-everything', 'Dockerfile', 'warning'],
        'config/id_ed25519: there is no .dockerignore to leave it out.',
      ],
    ])
  })

  test('a tracked .env with secrets', async () => {
    const [hit] = await check({ Dockerfile: everything, '.env': 'PORT=1\nDB_PASSWORD="amber-falcon-31x"\n' })
    expect(hit?.[3]).toBe('.env: there is no .dockerignore to leave it out.')
  })

  test('one level lower in a stage that is not part of the image', async () => {
    const Dockerfile = 'FROM node AS build\nCOPY . .\nFROM node\nCOPY --from=build /dist .\n'
    expect((await check({ Dockerfile, '.env.example': '' }))[0]?.[2]).toBe('note')
  })

  test.each([
    ['nothing there', { Dockerfile: everything, '.gitignore': '.env' }],
    ['left out', { Dockerfile: everything, '.env.example': '', '.dockerignore': '.env*\n' }],
    [
      'left out beside it',
      { Dockerfile: everything, '.env.example': '', 'Dockerfile.dockerignore': '*\n!src\n' },
    ],
    [
      'tracked, without secrets',
      { Dockerfile: everything, '.env': 'API_URL=https://api.harbor.dev\nTOKEN=\n' },
    ],
    ['in tests', { Dockerfile: everything, 'test/fixtures/id_rsa': '' }],
    ['of another folder', { 'api/Dockerfile': everything, 'web/.env.example': '' }],
    ['no Dockerfile', { 'Dockerfile.md': everything, '.env.example': '' }],
  ])('silent: %s', async (_, files) => {
    expect(await check(files as Record<string, string>)).toEqual([])
  })

  test('a context above the Dockerfile, known by what is copied', async () => {
    const Dockerfile = 'FROM node\nCOPY package.json .\nCOPY . .\n'
    const files = { 'docker/Dockerfile': Dockerfile, 'package.json': '{}', '.env.sample': '' }
    expect((await check(files))[0]?.[3]).toBe('.env: there is no .dockerignore to leave it out.')
    expect(await check({ ...files, '.dockerignore': '**/.env' })).toEqual([])
  })
})

test('settings of a registry: only where they are not in the repository', async () => {
  const Dockerfile = 'FROM node\nCOPY package.json .npmrc ./\n'
  expect((await check({ Dockerfile, 'package.json': '' }))[0]?.slice(0, 3)).toEqual([
    'dockerfile-copies-secret-file',
    'Dockerfile',
    'warning',
  ])
  expect(await check({ Dockerfile, 'package.json': '', '.npmrc': 'save-exact=true' })).toEqual([])
})

/** Rows of the table that Docker documents, and its rule that the last line decides. */
test.each([
  ['.env', '.env', true],
  ['.env', 'app/.env', false],
  ['**/.env', 'app/.env', true],
  ['/.env', '.env', true],
  ['.env*', '.env.production', true],
  ['*/temp*', 'somedir/temporary.txt', true],
  ['*/temp*', 'a/b/temp', false],
  ['temp?', 'tempa', true],
  ['config/', 'config/key.pem', true],
  ['*\n!README.md', 'README.md', false],
  ['*\n!README.md', '.env', true],
  ['*.md\n!README*.md\nREADME-secret.md', 'README-secret.md', true],
  ['# .env\n', '.env', false],
  ['.', 'a', true],
])('.dockerignore %j: %s %s', (lines, path, expected) => {
  expect(readDockerignore(lines)(path)).toBe(expected)
})
