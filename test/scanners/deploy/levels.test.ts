import { expect, test } from 'vitest'
import { found } from './support.ts'

async function levels(path: string, text: string, rule: string): Promise<string[]> {
  return (await found(path, text, rule)).map((each) => each.split(' ')[1] ?? '')
}

test('random values are errors, words warnings, defaults notes', async () => {
  const values = 'a:\n  apiToken: {{base62:40}}\nb:\n  password: {{password}}\nc:\n  password: changeme\n'
  expect(await levels('values.yaml', values, 'helm')).toEqual(['error', 'warning', 'note'])
  const secret =
    'apiVersion: v1\nkind: Secret\nstringData:\n  a_token: {{base62:40}}\n  password: {{password}}\n  root-password: changeme\n'
  expect(await levels('k8s/a.yaml', secret, 'kubernetes')).toEqual(['error', 'warning', 'note'])
})

test('the name of the user, the database or the object as a password is a default', async () => {
  const values =
    'auth:\n  username: fernshop\n  database: fernshop_main\n  password: fernshop\n  replicationPassword: fernshopmain1\n'
  expect(await levels('values.yaml', values, 'helm')).toEqual(['note', 'note'])
  const secret =
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: fernshop\nstringData:\n  password: fernshop\n'
  expect(await levels('k8s/a.yaml', secret, 'kubernetes')).toEqual(['note'])
})

test('services of a job are thrown away with it, and so are variables that repeat their passwords', async () => {
  const workflow =
    'on: push\njobs:\n  a:\n    services:\n      db:\n        env:\n          POSTGRES_PASSWORD: Fern-4711-olive\n    env:\n      DB_PASSWORD: Fern-4711-olive\n      OTHER_PASSWORD: Olive-4711-fern\n'
  expect(await levels('.github/workflows/a.yml', workflow, 'workflow')).toEqual(['note', 'note', 'warning'])
})

test('values that say what they are for, names of things and schemes are no secrets', async () => {
  const values =
    'a:\n  password: ci-render-only-postgres\n  initialClusterToken: shop-cluster\n  tokenHead: "Bearer "\n  codeKey: "captcha_code:"\n  demoLoginPassword: Fern-4711\n'
  const all = await levels('values.yaml', values, 'helm')
  expect(all.filter((level) => level !== 'note')).toEqual([])
})

test('hashes of passwords are notes', async () => {
  expect(await levels('values.yaml', 'htpasswd: "shop:$2y$10${{base62:53}}"\n', 'bcrypt')).toEqual(['note'])
  expect(await levels('.htpasswd', 'shop:$2y$10${{base62:53}}\n', 'bcrypt')).toEqual(['note'])
  expect(await levels('.htpasswd', 'shop:{{password}}\n', 'credential')).toEqual(['error'])
})

test('settings of a developer’s machine are notes', async () => {
  const text = 'spring.datasource.password={{password}}\n'
  expect(await levels('application.properties', text, 'app')).toEqual(['warning'])
  expect(await levels('application-dev.properties', text, 'app')).toEqual(['note'])
  expect(await levels('appsettings.Development.json', '{"Db": {"Password": "{{password}}"}}', 'app')).toEqual(
    ['note'],
  )
})

test('a value that an anchor gives to several names is one finding', async () => {
  const text =
    'a:\n  password: &p {{password}}\nb:\n  password: *p\nc: &c\n  token: {{base62:40}}\nd:\n  \\<<: *c\n'
  expect(await found('values.yaml', text, 'helm')).toHaveLength(2)
})

test('what Rails writes for the machine of a developer is a note, the same for production is none', async () => {
  const secrets =
    'development:\n  secret_key_base: {{hex:128}}\nproduction:\n  secret_key_base: {{hex:128}}\n'
  expect(await levels('config/secrets.yml', secrets, 'app')).toEqual(['note', 'error'])
  const database = 'test:\n  password: Fern-4711-olive\nproduction:\n  password: Olive-4711-fern\n'
  expect(await levels('config/database.yml', database, 'app')).toEqual(['note', 'warning'])
})

test('a pipeline whose password repeats its user has a default', async () => {
  const pipeline = "withEnv(['DATABASE_USER=fern_shop', 'DATABASE_PASSWORD=fern_shop']) { sh 'make' }\n"
  expect(await levels('Jenkinsfile', pipeline, 'ci')).toEqual(['note'])
})

test('a variable whose default repeats that of the user has a usual default', async () => {
  const variables =
    'variable "os_username" {\n  default = "fernshop"\n}\nvariable "os_password" {\n  default = "fernshop"\n}\n'
  expect(await levels('image.pkr.hcl', variables, 'hashicorp')).toEqual(['note'])
  expect(await levels('variables.tf', variables, 'terraform')).toEqual(['note'])
})

test('of a long file only the sections that name a secret are parsed, and places stay what they are', async () => {
  const filler = (name: string) =>
    `${name}:\n${'  # a comment of some length that says nothing\n  port: 80\n'.repeat(60)}`
  const values = `${filler('web')}auth:\n  username: fernshop\n  password: Fern-4711-olive\n${filler('db')}name: shop\n`
  expect(await found('values.yaml', values, 'helm')).toEqual(['helm-values-secret warning 124:13-28'])
})
