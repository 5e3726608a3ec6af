import { symlinkSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'

/** Every way in which an environment file can be in a history, each as one finding for its path. */

const secret = (seed: string) => render('{{base62:32}}', `env ${seed}`).text
const env = (seed: string) => `PORT=3000\nJWT_SECRET=${secret(seed)}\n`

interface Found {
  readonly path: string
  readonly level: string
  readonly message: string
  readonly history: {
    readonly commits: string[]
    readonly refs: string[]
    readonly inHead: boolean
    readonly removedIn?: string
    readonly lastTouched?: string
  }
}

let repo: GitRepo
let found: Map<string, Found>
let named: unknown[]
const ids: Record<string, string> = {}

beforeAll(() => {
  repo = GitRepo.init()
  const commit = (name: string, files: Readonly<Record<string, string | Buffer>> = {}) => {
    ids[name] = repo.commit(name, files)
  }
  commit('first', { 'a.txt': 'a\n', '.gitignore': '.env.local\n' })
  commit('add', { '.env': env('one'), '.env.example': env('example') })
  commit('change', { '.env': env('two') })
  repo.git('rm', '--quiet', '.env')
  commit('remove')

  // Added and removed inside a branch that is merged and gone.
  repo.git('switch', '--quiet', '-c', 'side')
  commit('side add', { 'side/.env.production': env('side') })
  repo.git('rm', '--quiet', 'side/.env.production')
  commit('side remove')
  repo.git('switch', '--quiet', 'main')
  repo.git('merge', '--quiet', '--no-ff', '-m', 'merge side', 'side')
  repo.git('branch', '--quiet', '-D', 'side')

  // Only in the merge itself.
  repo.git('switch', '--quiet', '-c', 'evil')
  commit('evil branch', { 'evil.txt': 'x\n' })
  repo.git('switch', '--quiet', 'main')
  commit('main goes on', { 'b.txt': 'b\n' })
  repo.evilMerge('evil', 'merged/.env', env('evil'))

  // The same content at two paths, and a rename.
  commit('twins', { 'one/.env': env('twin'), 'two/.env': env('twin') })
  commit('plain', { 'settings.txt': env('renamed') })
  repo.git('mv', 'settings.txt', 'prod.env')
  commit('rename')

  // Encrypted, no assignments, a link, words only, and another case.
  commit('odd', {
    'crypt/.env': 'A=ENC[AES256_GCM,data:abc]\nsops_version=3.9\n',
    'vault/.env': '$ANSIBLE_VAULT;1.1;AES256\n3334\n3332\n',
    'git-crypt/.env': Buffer.from('\0GITCRYPT\0\x01\x02', 'latin1'),
    'half/.env': `A=ENC[AES256_GCM,data:abc]\nJWT_SECRET=${secret('half')}\nsops_version=3.9\n`,
    'python/.env': 'home is here\nno assignments\n',
    'plain/.env': 'PORT=3000\nNODE_ENV=production\n',
    'case/.ENV.Staging': env('case'),
  })
  // Files by their names, gone again.
  commit('named', {
    'home/.bash_history': 'ls\n',
    'keys/store.p12': Buffer.from([0x30, 0x82, 0, 1]),
    'infra/prod.tfstate': '{}\n',
  })
  repo.git('rm', '--quiet', '-r', 'home', 'keys', 'infra')
  commit('named gone')
  symlinkSync('../shared/.env', repo.path('linked.env'))
  repo.git('add', 'linked.env')
  commit('link')

  // Only a tag, only a branch, only a pull request, only the reflog, only the stash.
  for (const [name, ref] of [
    ['tag', 'refs/tags/v1'],
    ['branch', 'refs/heads/topic'],
    ['pull', 'refs/pull/7/head'],
  ] as const) {
    repo.git('switch', '--quiet', '--detach')
    commit(name, { [`${name}/.env`]: env(name), [`${name}/id_rsa`]: `${name}\n` })
    repo.git('update-ref', ref, 'HEAD')
    repo.git('switch', '--quiet', 'main')
  }
  commit('mistake', { 'amended/.env': env('amended') })
  repo.git('rm', '--quiet', 'amended/.env')
  repo.git('commit', '--quiet', '--amend', '-m', 'better', '--allow-empty')
  repo.write({ 'a.txt': 'changed\n', 'stashed/.env': env('stash') })
  repo.git('add', '.')
  repo.git('stash', '--quiet')
  // The value of a deleted file is still in use elsewhere.
  commit('reuse', { 'src/config.ts': `export const jwtSecret = '${secret('two')}'\n` })

  const rules = ['env-file', 'generic-secret', 'key-file', 'shell-history', 'state-file']
  const run = hushlint(['--history', '--format', 'json', ...rules.flatMap((rule) => ['--rule', rule])], {
    cwd: repo.dir,
  })
  for (const seed of ['one', 'two', 'side']) expect(run.stdout).not.toContain(secret(seed))
  const all = JSON.parse(run.stdout).findings as (Found & { ruleId: string })[]
  const findings = all.filter(({ ruleId }) => ruleId === 'env-file')
  named = all
    .filter(({ ruleId }) => !['env-file', 'generic-secret'].includes(ruleId))
    .map(({ level, ruleId, path, history }) => [level, ruleId, path, history.removedIn])
  found = new Map(findings.map((finding) => [finding.path, finding]))
  expect(found.size).toBe(findings.length)
})

test('each path that ever was one is found, and nothing else', () => {
  expect([...found.keys()].sort()).toEqual([
    '.env',
    'amended/.env',
    'branch/.env',
    'case/.ENV.Staging',
    'crypt/.env',
    'git-crypt/.env',
    'half/.env',
    'merged/.env',
    'one/.env',
    'plain/.env',
    'prod.env',
    'pull/.env',
    'side/.env.production',
    'stashed/.env',
    'tag/.env',
    'two/.env',
    'vault/.env',
  ])
})

describe('the finding', () => {
  test('says what all versions held, where it came in and went, and what is still in use', () => {
    const { message, level, history } = found.get('.env') as Found
    expect(message).toBe(
      `An environment file with 2 variables, 1 of them a secret (JWT_SECRET). It had 2 versions, added in ${ids.add?.slice(0, 10)}, deleted in ${ids.remove?.slice(0, 10)}. 1 of its values is still in use. Git does not ignore the path today.`,
    )
    expect(level).toBe('error')
    expect(history).toMatchObject({
      commits: [ids.add],
      inHead: false,
      removedIn: ids.remove,
      lastTouched: ids.remove,
    })
  })

  test('knows a branch that was merged and deleted', () => {
    expect(found.get('side/.env.production')?.history).toMatchObject({
      commits: [ids['side add']],
      removedIn: ids['side remove'],
      refs: expect.arrayContaining(['refs/heads/main']),
    })
  })

  test('names the refs that reach it', () => {
    const refs = (path: string) => found.get(path)?.history.refs
    expect(refs('tag/.env')).toEqual(['refs/tags/v1'])
    expect(refs('branch/.env')).toEqual(['refs/heads/topic'])
    expect(refs('stashed/.env')).toEqual(['refs/stash'])
    expect(refs('amended/.env')).toEqual([])
  })

  test('is as grave as its values', () => {
    const level = (path: string) => found.get(path)?.level
    expect([level('merged/.env'), level('prod.env'), level('case/.ENV.Staging')]).toEqual([
      'error',
      'error',
      'error',
    ])
    const quiet = ['plain/.env', 'crypt/.env', 'vault/.env', 'git-crypt/.env']
    expect(quiet.map(level)).toEqual(quiet.map(() => 'note'))
    expect(found.get('vault/.env')?.message).toContain('An encrypted environment file')
    expect(level('half/.env')).toBe('error')
    // Whoever opens a pull request puts what they like into it.
    expect(level('pull/.env')).toBe('note')
  })

  test('says that it is still there', () => {
    expect(found.get('one/.env')?.message).toContain('and is still there')
    expect(found.get('one/.env')?.history.inHead).toBe(true)
  })
})

test('files whose name says enough are found where they were, and gone', () => {
  const gone = ids['named gone']
  expect(named).toEqual([
    ['warning', 'key-file', 'branch/id_rsa', undefined],
    ['error', 'shell-history', 'home/.bash_history', gone],
    ['error', 'state-file', 'infra/prod.tfstate', gone],
    ['warning', 'key-file', 'keys/store.p12', gone],
    ['note', 'key-file', 'pull/id_rsa', undefined],
    ['warning', 'key-file', 'tag/id_rsa', undefined],
  ])
})

test('a shallow clone is never called clean', () => {
  const shallow = GitRepo.clone(`file://${repo.dir}`, '--depth', '1')
  const run = hushlint(['--history', '--pack', 'files'], { cwd: shallow.dir })
  expect(run.stderr).toContain('This is a shallow clone')
  expect(run.code).toBe(2)
})

test('nor is a partial one', () => {
  repo.git('config', 'uploadpack.allowFilter', 'true')
  const partial = GitRepo.clone(`file://${repo.dir}`, '--filter=blob:none')
  const run = hushlint(['--history', '--pack', 'files'], { cwd: partial.dir })
  expect(run.stderr).toContain('not in this partial clone')
  expect(run.code).toBe(2)
})

test('names of SHA-256 do as well', () => {
  const other = GitRepo.init('--object-format=sha256')
  other.commit('add', { '.env': env('sha256') })
  other.git('rm', '--quiet', '.env')
  const gone = other.commit('remove')
  const run = hushlint(['--history', '--rule', 'env-file', '--format', 'json'], { cwd: other.dir })
  const [finding] = JSON.parse(run.stdout).findings
  expect(gone).toHaveLength(64)
  expect([finding.path, finding.history.removedIn]).toEqual(['.env', gone])
})
