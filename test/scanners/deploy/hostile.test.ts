import { describe, expect, test } from 'vitest'
import { found as foundAll } from './support.ts'

/** What is broken, endless, nested or huge ends in a note, or in silence where it is no such file; never in a crash. */

/** A state is a finding by its name, whatever it holds. */
const found = async (path: string, text: string): Promise<string[]> =>
  (await foundAll(path, text)).filter((each) => !each.startsWith('state-file '))

const MANIFEST = 'apiVersion: v1\nkind: Secret\n'
const DEEP = 20_000

const bomb = [
  `${MANIFEST}data: &a0 {password: aGVsbG8=}`,
  ...Array.from({ length: 30 }, (_, i) => `x${i}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`),
].join('\n')

const hostile: readonly (readonly [what: string, path: string, text: string])[] = [
  ['a broken manifest', 'a.yaml', `${MANIFEST}stringData: {password: "unclosed\n`],
  ['nested lists', 'a.yaml', `${MANIFEST}data: ${'['.repeat(DEEP)}`],
  ['nested maps', 'values.yaml', `password: ${'{a: '.repeat(DEEP)}`],
  ['aliases of aliases', 'a.yaml', bomb],
  ['broken JSON', 'vercel.json', '{"env": {"API_TOKEN": '],
  ['nested JSON', 'vercel.json', `{"env": ${'['.repeat(DEEP)}`],
  ['broken TOML', 'fly.toml', '[env\nAPI_TOKEN = \n'],
  ['nested TOML', 'fly.toml', `a = ${'['.repeat(DEEP)}`],
  ['what is no HCL', 'main.tf', `password = ${'}{]['.repeat(50)}`],
  ['nested HCL', 'main.tf', `password = "x"\na = ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
  ['broken XML', 'web.config', '<a>\n  <password>x</secret>\n</a>'],
  ['nested XML', 'pom.xml', '<password>'.repeat(DEEP)],
  [
    'entities of entities',
    'pom.xml',
    '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><a><password>&b;</password></a>',
  ],
  ['a nested program', 'stack.ts', `import 'aws-cdk-lib'\nconst token = ${'['.repeat(DEEP)}`],
  ['a broken program', 'stack.ts', "import 'aws-cdk-lib'\nconst token = ((\n"],
  ['long HCL', 'main.tf', `password = "x"\n${'a = "b"\n'.repeat(200_000)}`],
  ['a huge file', 'values.yaml', `password: x\n${'a: b\n'.repeat(1_200_000)}`],
  ['a huge state', 'terraform.tfstate', `{"resources": [${'"aaaaaaaaaaaaaaaaaaaa",'.repeat(260_000)}1]}`],
]

describe('ends in a note', () => {
  test.each(hostile)('%s', async (_, path, text) => {
    const all = await found(path, text)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(/^file-not-parsed note /)
  })
})

const quiet: readonly (readonly [what: string, path: string, text: string])[] = [
  [
    'a template of a chart',
    'templates/secret.yaml',
    `${MANIFEST}data:\n  {{- if .Values.a }}\n  password: {{ .Values.p | b64enc }}\n  {{- end }}\n`,
  ],
  ['YAML of something else', 'a.yaml', 'a: [\n'],
  ['a huge YAML file of something else', 'a.yaml', 'a: b\n'.repeat(1_200_000)],
  ['nothing at all', 'fly.toml', ''],
  ['a list where a map is expected', 'vercel.json', '[1, null, {"env": [1, [2]]}]'],
  ['a scalar', 'values.yaml', 'password'],
  ['keys that are no text', 'values.yaml', '? [a]\n: b\n1: 2\nnull: ~\npassword: ~\n'],
  ['an alias of itself', 'values.yaml', 'a: &a\n  password: *a\n'],
  [
    'a manifest whose parts have other types',
    'a.yaml',
    'apiVersion: v1\nkind: Secret\ndata: [1]\nstringData: 3\n---\nkind: [Pod]\nspec: {containers: {env: 1, args: 2}}\n',
  ],
  ['properties that end in a backslash', 'application.properties', 'password=\\'],
  ['a unit that ends in a backslash', 'a.service', '[Service]\nEnvironment=\\'],
  ['a login file without fields', '.pgpass', ':::\n\\\n'],
  ['words without an end', '.netrc', 'machine a password'],
  ['a pipeline without an end', 'Jenkinsfile', "environment { PASSWORD = 'a\n/* password(name: '"],
  ['parameters without an end', 'main.bicep', "@secure()\nparam password string = '''"],
  ['definitions without an end', 'wp-config.php', "<?php define('DB_PASSWORD', 'a"],
  [
    'a state of another shape',
    'terraform.tfstate',
    '{"resources": {"instances": 1}, "outputs": [], "modules": null}',
  ],
]

describe('is silent', () => {
  test.each(quiet)('%s', async (_, path, text) => {
    expect(await found(path, text.replaceAll('{{', '\\{{'))).toEqual([])
  })
})

test.each([
  ['vercel.json', `{"env": {},\n "a": ${'['.repeat(DEEP)}`, '2:206-206'],
  ['pom.xml', `<a>\n${'<password>'.repeat(DEEP)}`, '2:2001-2001'],
  ['a.yaml', `${MANIFEST}data: ${'['.repeat(DEEP)}`, '3:206-206'],
  ['web.config', '<a>\n<password>x</secret></a>', '2:21-21'],
  ['.gitlab-ci.yml', 'variables:\n  TOKEN: a\n b: "c\n', '3:1-1'],
])('the note on %s says where', async (path, text, place) => {
  expect(await found(path, text)).toEqual([`file-not-parsed note ${place}`])
})

test('the text rules run on a file that could not be parsed', async () => {
  const all = await found('a.yaml', `${MANIFEST}stringData: {api_token: "{{base62:40}}", x: "unclosed\n`)
  expect(all.map((each) => each.split(' ')[0])).toEqual(['generic-secret', 'file-not-parsed'])
})

test('one broken document says so, a template beside it does not', async () => {
  expect(await found('a.yaml', `${MANIFEST}stringData: {password: \\{{ x }}, "a\n`)).toEqual([])
})
