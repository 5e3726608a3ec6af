import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { token } from './support.ts'

/** The values that a project really uses are found wherever they stand, and are never shown. */

const value = render('{{base62:28}}', 'known').text
const password = `Tr/${render('{{base62:14}}', 'known password').text}`
const env = `# local settings
SESSION_SECRET=${value}
export DATABASE_URL="postgres://shop:${encodeURIComponent(password)}@db.internal/shop"
STRIPE_KEY=${token('live')}
PORT=3000
NODE_ENV=development
ADMIN_PASSWORD=changeme
PUBLIC_URL=https://shop.example.com
`

function project(files: Readonly<Record<string, string>>, ignored = '.env.local\n'): GitRepo {
  const repo = GitRepo.init()
  repo.commit('first', { '.gitignore': ignored })
  repo.write({ '.env.local': env, ...files })
  return repo
}

interface Found {
  readonly ruleId: string
  readonly path: string
  readonly level: string
  readonly live?: string
}

function scan(repo: GitRepo, args: readonly string[] = [], variables: Readonly<Record<string, string>> = {}) {
  const run = hushlint([...args, '--format', 'json'], { cwd: repo.dir, env: variables })
  for (const secret of [value, password, encodeURIComponent(password)]) {
    expect(run.stdout + run.stderr).not.toContain(secret)
  }
  const { findings } = JSON.parse(run.stdout) as { findings: Found[] }
  return findings.map(({ ruleId, path, level, live }) => ({ ruleId, path, level, live }))
}

const live = 'SESSION_SECRET in .env.local'

describe('the exact value', () => {
  test.each([
    ['in prose', `The cookie is signed with ${value}, ask Ann.\n`],
    ['in base64', `data: ${Buffer.from(`x${value}`).toString('base64')}\n`],
    ['in JSON', `${JSON.stringify({ note: `see ${value}` })}\n`],
    ['in a URL', `curl https://shop.example.com/?x=${encodeURIComponent(value)}\n`],
  ])('%s, even in documentation', (_, text) => {
    const repo = project({ 'docs/notes.md': text })
    expect(scan(repo)).toEqual([{ ruleId: 'known-value', path: 'docs/notes.md', level: 'error', live }])
  })

  test.each<[string, (text: string) => string]>([
    [
      'percent-encoded in lower case',
      (text) => encodeURIComponent(text).replace(/%../g, (written) => written.toLowerCase()),
    ],
    [
      'percent-encoded as forms do it',
      (text) => encodeURIComponent(text).replaceAll('!', '%21').replaceAll("'", '%27'),
    ],
    ['in JSON', (text) => JSON.stringify({ text })],
    ['in JSON as PHP writes it', (text) => JSON.stringify({ text }).replaceAll('/', '\\/')],
    [
      'in JSON as Go writes it',
      (text) => JSON.stringify({ text }).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c'),
    ],
    [
      'in JSON as .NET writes it',
      (text) =>
        `{"text": "${text.replace(/[&'+<]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).toUpperCase()}`)}"}`,
    ],
    ['in HTML', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;')],
    ['in base64', (text) => Buffer.from(`user:${text}`).toString('base64')],
    ['in the URL form of base64', (text) => Buffer.from(`user:${text}??`).toString('base64url')],
    ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
    ['in pieces', (text) => `x = "${text.slice(0, 12)}" +\n  "${text.slice(12)}"`],
    ['in a string over two lines', (text) => `x: "${text.slice(0, 12)}\\\n  ${text.slice(12)}"`],
    ['in a binary file', (text) => `\0\x01\x02\0${text}\0\0`],
  ])('with signs, %s', (_, write) => {
    const signs = `${render('{{base62:12}}', 'signs').text}/+&<!'${render('{{base62:6}}', 'more signs').text}`
    const repo = project({
      '.env.local': `SIGNING_SECRET="${signs}"\n`,
      'docs/notes.md': `see ${write(signs)}\n`,
    })
    expect(scan(repo)).toContainEqual(
      expect.objectContaining({
        ruleId: 'known-value',
        path: 'docs/notes.md',
        live: 'SIGNING_SECRET in .env.local',
      }),
    )
  })

  test('in pieces that make another value it is not', () => {
    const repo = project({ 'docs/notes.md': `x = "${value.slice(0, 12)}" + y + "${value.slice(12)}"\n` })
    expect(scan(repo).filter(({ ruleId }) => ruleId === 'known-value')).toEqual([])
  })

  test('a password out of a URL, as it is and percent-encoded', () => {
    const repo = project({ 'a.txt': `${password}\n`, 'b.txt': `${encodeURIComponent(password)}\n` })
    const from = 'DATABASE_URL (the password in it) in .env.local'
    expect(scan(repo)).toEqual([
      { ruleId: 'known-value', path: 'a.txt', level: 'error', live: from },
      { ruleId: 'known-value', path: 'b.txt', level: 'error', live: from },
    ])
  })

  test('a finding of another rule keeps its rule and is live', () => {
    const repo = project({ 'test/fixtures/key.txt': `${token('live')}\n`, 'old.txt': `${token('other')}\n` })
    expect(scan(repo)).toEqual([
      expect.objectContaining({ path: 'old.txt', live: undefined }),
      expect.objectContaining({
        path: 'test/fixtures/key.txt',
        level: 'error',
        live: 'STRIPE_KEY in .env.local',
      }),
    ])
  })

  test('in the history tells that a leaked value is still in use', () => {
    const repo = project({})
    repo.commit('leak', { 'old.txt': `${value}\n` })
    repo.git('rm', '--quiet', 'old.txt')
    repo.commit('removed')
    expect(scan(repo, ['--history'])).toEqual([
      { ruleId: 'known-value', path: 'old.txt', level: 'error', live },
    ])
  })
})

test('what once was committed at the path of a file in use is live', () => {
  const repo = GitRepo.init()
  repo.commit('leak', { '.env.local': env })
  repo.git('rm', '--quiet', '--cached', '.env.local')
  repo.commit('ignored', { '.gitignore': '.env.local\n' })
  const found = scan(repo, ['--history', '--pack', 'secrets', '--pack', 'files'])
  expect(found).toContainEqual(
    expect.objectContaining({ path: '.env.local', level: 'error', live: 'STRIPE_KEY in .env.local' }),
  )
  expect(scan(repo).filter(({ path }) => path === '.env.local')).toEqual([])
})

describe('is left alone', () => {
  test('where it came from, and what is short, usual or no secret', () => {
    const repo = project({ 'a.txt': '3000 development changeme https://shop.example.com\n' }, '')
    expect(scan(repo).filter(({ ruleId }) => ruleId === 'known-value')).toEqual([])
  })

  test('what a tracked or an example file holds', () => {
    const repo = project({ 'notes.txt': `${value}\n`, '.env.example': env })
    repo.git('add', '--force', '.env.local')
    expect(scan(repo).filter(({ ruleId, path }) => ruleId === 'known-value' || path === 'notes.txt')).toEqual(
      [],
    )
  })

  test.each(['known: false\n', 'rules:\n  known-value: off\n'])('with %j', (config) => {
    const repo = project({ 'notes.txt': `${value}\n`, '.hushlint.yaml': config })
    expect(scan(repo)).toEqual([])
  })
})

test('other files and variables, by configuration', () => {
  const config = 'known:\n  files: ["conf/*.vars"]\n  env: [DEPLOY_KEY]\n'
  const other = render('{{base62:30}}', 'other file').text
  const variable = render('{{base62:30}}', 'variable').text
  const repo = project({
    '.hushlint.yaml': config,
    'conf/shop.vars': `API_TOKEN=${other}\n`,
    'a.txt': `${value}\n${other}\n${variable}\n`,
    '.git/info/exclude': 'conf\n',
  })
  expect(scan(repo, [], { DEPLOY_KEY: variable }).map((finding) => finding.live)).toEqual([
    'API_TOKEN in conf/shop.vars',
    'DEPLOY_KEY in the environment',
  ])
})

test('in CI, variables with secret names', () => {
  const repo = GitRepo.init()
  repo.commit('first', { 'a.txt': `${value}\n` })
  const secret = { SESSION_SECRET: value }
  expect(scan(repo, [], { CI: 'true', ...secret })).toEqual([
    { ruleId: 'known-value', path: 'a.txt', level: 'error', live: 'SESSION_SECRET in the environment' },
  ])
  expect(scan(repo, [], { CI: '', ...secret })).toEqual([])
  expect(scan(repo, [], { CI: 'true', SESSION_NAME: value })).toEqual([])
})

describe('in CI, where an inventory says what is secret', () => {
  const runbook = `# Secrets

| Variable | Class | Purpose |
|---|---|---|
| \`SESSION_COOKIE\` | secret | signs the cookie |
| \`REGION\` | config | where it runs |
`
  const other = render('{{base62:28}}', 'inventory').text

  function repository(files: Readonly<Record<string, string>>): GitRepo {
    const repo = GitRepo.init()
    repo.commit('first', { 'notes.txt': `${value}\n${other}\n`, ...files })
    return repo
  }

  const inNotes = (repo: GitRepo, variables: Readonly<Record<string, string>>) =>
    scan(repo, ['--pack', 'secrets'], { CI: 'true', ...variables }).map(({ live }) => live)

  test('its variables are looked for, whatever they are called, and no others', () => {
    const repo = repository({ 'docs/runbooks/secrets.md': runbook })
    expect(inNotes(repo, { SESSION_COOKIE: value, OTHER_TOKEN: other, REGION: other })).toEqual([
      'SESSION_COOKIE in the environment',
    ])
  })

  test('a list that calls nothing secret leaves it to the names', () => {
    const repo = repository({ '.env.example': 'SESSION_COOKIE=\nREGION=\n' })
    expect(inNotes(repo, { SESSION_COOKIE: value, OTHER_TOKEN: other })).toEqual([
      'OTHER_TOKEN in the environment',
    ])
  })

  test('a page that the configuration names', () => {
    const repo = repository({ 'docs/keys.md': runbook, '.hushlint.yaml': 'inventory: [docs/keys.md]\n' })
    expect(inNotes(repo, { SESSION_COOKIE: value })).toEqual(['SESSION_COOKIE in the environment'])
  })
})

test('a value that JSON escapes', () => {
  const odd = `${render('{{base62:14}}', 'odd').text}"\\${render('{{base62:14}}', 'odd too').text}`
  const repo = project({ 'a.json': `${JSON.stringify({ note: `see ${odd}` })}\n` })
  repo.write({ '.env.local': `API_SECRET='${odd}'\n` })
  expect(scan(repo)).toEqual([
    { ruleId: 'known-value', path: 'a.json', level: 'error', live: 'API_SECRET in .env.local' },
  ])
})

describe('inside another text in base64', () => {
  test.each([0, 1, 2])('%i bytes before it', (before) => {
    const text = Buffer.from(`${'x'.repeat(before)}${value}!`).toString('base64')
    const repo = project({ 'a.yaml': `blob: ${text}\n` })
    expect(scan(repo)).toEqual([{ ruleId: 'known-value', path: 'a.yaml', level: 'error', live }])
  })
})
