import { describe, expect, test } from 'vitest'
import { isBakeFile } from '../../src/scanners/bake/path.ts'
import { detections, reported } from './support.ts'

/** Made of parts: nothing here looks like a credential as it stands. */
const token = ['q8Zt3', 'Lw0xR', 'vB7nK', 'e2YpJ', 'h5Ms9', 'Gd1c'].join('')
const bake = async (lines: readonly string[], path = 'docker-bake.hcl') =>
  (await reported(`${lines.join('\n')}\n`, path)).filter((each) => /^(?:bake|file)-/.test(each))

test.each(['docker-bake.hcl', 'docker/docker-bake.override.json', 'release.bake.hcl', 'docker-bake-ci.hcl'])(
  'takes %s',
  (path) => expect(isBakeFile(path)).toBe(true),
)
test.each(['bake.ts', 'docker-bake.md', 'cake.hcl', 'bakery.json'])('leaves %s', (path) =>
  expect(isBakeFile(path)).toBe(false),
)

describe('a default that an argument takes is one finding', () => {
  const lines = [
    'variable "NPM_TOKEN" {',
    `  default = "${token}"`,
    '}',
    'target "base" { args = { NPM_TOKEN = NPM_TOKEN } }',
    'target "api" {',
    '  inherits = ["base"]',
    '  args = { TOKEN_OF_CI = "${NPM_TOKEN}", GITHUB_TOKEN = GITHUB_TOKEN }',
    '}',
  ]

  test('at the default, with where it goes', async () => {
    expect(await bake(lines)).toEqual([
      'bake-secret-literal error 2:14',
      'bake-secret-build-arg warning 7:42',
    ])
    const [first] = await detections(lines.join('\n'), 'docker-bake.hcl')
    expect(first?.related.map(({ region }) => `${region.startLine}:${region.startColumn}`)).toEqual([
      '4:26',
      '7:12',
    ])
  })
})

test('an argument that is inherited and set again is one finding', async () => {
  const lines = [
    'target "base" { args = { NPM_TOKEN = TOKEN } }',
    'target "api" {',
    '  inherits = ["base"]',
    '  args = { NPM_TOKEN = OTHER }',
    '}',
  ]
  expect(await bake(lines)).toEqual(['bake-secret-build-arg warning 1:26'])
})

test('JSON', async () => {
  const lines = [
    '{"variable": {"API_TOKEN": {"default": ""}},',
    ' "target": {"api": {"args": {"API_TOKEN": "${API_TOKEN}",',
    `  "SESSION_SECRET": "${token}"}, "secret": ["id=npm,env=NPM_TOKEN"]}}}`,
  ]
  expect(await bake(lines, 'docker-bake.json')).toEqual([
    'bake-secret-build-arg warning 2:31',
    'bake-secret-literal error 3:22',
  ])
})

test('bake settings within a compose file: what is mounted is fine, what is an argument is not', async () => {
  const lines = [
    'services:',
    '  api:',
    '    build:',
    '      args: { NPM_TOKEN: "${NPM_TOKEN}" }',
    '      x-bake:',
    '        secret: ["id=npm,env=NPM_TOKEN"]',
    '        cache-to: ["type=gha"]',
  ]
  expect(await reported(`${lines.join('\n')}\n`, 'compose.yaml')).toEqual([
    'compose-secret-build-arg warning 4:15',
  ])
})

test('what is no HCL is a note', async () => {
  expect(await bake(['target "api" {', '  args = {'])).toEqual([
    expect.stringMatching(/^file-not-parsed note /),
  ])
})
