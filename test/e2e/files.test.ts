import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'

/** Files that do not belong into Git, by their names and values, and whether Git ignores what it must. */

const env = `JWT_SECRET=${render('{{hex:64}}', 'files').text}\n`

function scan(repo: GitRepo, ...args: string[]) {
  const run = hushlint(['--pack', 'files', '--format', 'json', ...args], { cwd: repo.dir })
  const { findings } = JSON.parse(run.stdout) as {
    findings: { ruleId: string; path: string; level: string; message: string }[]
  }
  return findings.map(({ ruleId, path, level, message }) => ({ ruleId, path, level, message }))
}

const names = (found: ReturnType<typeof scan>) =>
  found.map(({ ruleId, path, level }) => `${level} ${ruleId} ${path}`)

test('files by their names', () => {
  const repo = GitRepo.init()
  repo.commit('all', {
    '.bash_history': 'mysql -u root\n',
    'deploy/prod.tfstate': '{}\n',
    'keys/server.p12': Buffer.from([0x30, 0x82, 0, 1]),
    'home/id_ed25519': 'not really\n',
    'home/id_ed25519.pub': 'ssh-ed25519 AAAA\n',
    '.env.keys': 'A=b\n',
    'android/app/debug.keystore': Buffer.from([0x30, 0x82]),
    'test/fixtures/client.pfx': Buffer.from([0x30, 0x82]),
    'docs/history.md': 'x\n',
  })
  expect(names(scan(repo))).toEqual([
    'error shell-history .bash_history',
    'warning key-file .env.keys',
    'error state-file deploy/prod.tfstate',
    'warning key-file home/id_ed25519',
    'warning key-file keys/server.p12',
    'note key-file test/fixtures/client.pfx',
  ])
})

test.each([['files'], ['network']])('no secret is in a report of the pack %s alone', (pack) => {
  const repo = GitRepo.init()
  const secret = render('{{base62:40}}', 'excerpt').text
  repo.commit('all', {
    '.env': `JWT_SECRET=${secret}\n`,
    '.bash_history': `export API_TOKEN=${secret}\n`,
    'docs/server.md': `ssh root@91.198.174.192 # API_TOKEN=${secret}\n`,
  })
  for (const how of [[], ['--history'], ['--format', 'json'], ['--format', 'sarif'], ['--format', 'html']]) {
    const run = hushlint(['--pack', pack, '--all', ...how], { cwd: repo.dir })
    expect(run.stdout).toMatch(pack === 'files' ? /shell-history/ : /91\.198\.174\.192/)
    expect(run.stdout).not.toContain(secret)
  }
})

test('an environment file is as grave as its values', () => {
  const repo = GitRepo.init()
  const url = (password: string) => `postgres://app:${password}@db.trains.internal.io:5432/app`
  repo.commit('all', {
    'a/.env': 'DATABASE_URL=postgres://postgres:postgres@localhost:5432/app\nPORT=1\n',
    'b/.env': `DATABASE_URL=${url(render('{{base62:24}}', 'grave').text)}\n`,
    'c/.env': 'DB_PASSWORD=password\n',
  })
  const found = scan(repo).filter(({ ruleId }) => ruleId === 'env-file')
  expect(found.map(({ level, path }) => `${level} ${path}`)).toEqual([
    'note a/.env',
    'error b/.env',
    'note c/.env',
  ])
})

test('an environment file stops the commit that brings it, and no later one', () => {
  const repo = GitRepo.init()
  repo.commit('first', { 'a.txt': 'a\n' })
  repo.write({ 'api/.env.production': env })
  repo.git('add', '.')
  expect(names(scan(repo, '--staged'))).toEqual(['error env-file api/.env.production'])
  repo.commit('in it')
  repo.write({ 'api/.env.production': `${env}PORT=80\n` })
  repo.git('add', '.')
  expect(names(scan(repo, '--staged'))).toEqual([])
  expect(names(scan(repo, '--range', 'HEAD~1..HEAD'))).toEqual(['error env-file api/.env.production'])
})

describe('environment files that Git does not ignore', () => {
  const uses = { 'package.json': '{ "dependencies": { "dotenv": "^16" } }\n' }

  test.each<[string, Record<string, string>, string | undefined]>([
    ['no .gitignore', uses, '.env, .env.local, .env.production'],
    ['a part', { ...uses, '.gitignore': '.env\n' }, '.env.local, .env.production'],
    ['all', { ...uses, '.gitignore': '.env*\n!.env.example\n' }, undefined],
    [
      'a package that takes it back',
      { ...uses, '.gitignore': '.env*\n', 'api/package.json': '{}\n', 'api/.gitignore': '!.env\n' },
      'api/.env',
    ],
    [
      'packages of all kinds, each by itself',
      {
        ...uses,
        '.gitignore': '/.env*\n',
        'php/composer.json': '{}\n',
        'go/svc/go.mod': 'module x\n',
        'py/requirements.txt': '',
        'test/fixtures/a/package.json': '{}\n',
      },
      'go/svc/.env, go/svc/.env.local, go/svc/.env.production, php/.env, php/.env.local …',
    ],
    [
      'a library of Python',
      { 'requirements.txt': 'python-dotenv==1.0\n', '.gitignore': '.env\n' },
      '.env.local, .env.production',
    ],
    [
      'a module of Go',
      { 'go.mod': 'module x\nrequire github.com/joho/godotenv v1.5.1\n', '.gitignore': '.env\n' },
      '.env.local, .env.production',
    ],
    ['a manifest that is no JSON', { 'package.json': '"dotenv": {', '.gitignore': '' }, undefined],
    [
      'a word in a description',
      { 'package.json': '{ "description": "like dotenv", "next": 1 }\n' },
      undefined,
    ],
    ['an example without the file', { '.env.example': 'A=\n' }, '.env, .env.local, .env.production'],
    ['a project that has none', { 'package.json': '{}\n' }, undefined],
  ])('%s', (_, files, missing) => {
    const repo = GitRepo.init()
    repo.commit('all', files)
    const found = scan(repo).filter(({ ruleId }) => ruleId === 'env-not-ignored')
    expect(found.map(({ message }) => message)).toEqual(
      missing === undefined
        ? []
        : [`Git would take ${missing}: add the lines ".env*" and "!.env.example" to .gitignore.`],
    )
  })

  test('is said at a commit that touches it, and is not looked for at others', () => {
    const repo = GitRepo.init()
    repo.commit('first', { 'a.txt': 'a\n', '.gitignore': '.env*\n', ...uses })
    repo.write({ '.gitignore': 'dist\n' })
    repo.git('add', '.')
    expect(names(scan(repo, '--staged'))).toEqual(['warning env-not-ignored .gitignore'])
    repo.git('commit', '--quiet', '--no-verify', '-m', 'second')
    repo.write({ 'a.txt': 'b\n' })
    repo.git('add', '.')
    expect(names(scan(repo, '--staged'))).toEqual([])
  })
})
