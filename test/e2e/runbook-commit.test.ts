import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'

/**
 * The story of a commit that made a repository public: ids of an account, of a database, a token that was half redacted, a runner, a
 * machine and a tenant with a person's name, a login in a fixture, commits of a private repository. All are found before it and none
 * after it. Every id is made up here.
 */

const make = (template: string) => render(template, `runbook ${template}`).text
const made = {
  account: make('6e{{hex:30}}'),
  zone: make('9c{{hex:30}}'),
  kv: make('7b{{hex:30}}'),
  preview: make('8d{{hex:30}}'),
  database: make('{{uuid}}'),
  neon: make('{{word}}-{{word}}-70482519'),
  token: make('cfut_8Kd2f{{base62:3}}…'),
  commit: make('a7{{hex:4}}f3{{hex:1}}9'),
  longCommit: make('c4{{hex:38}}'),
}

const FILES = {
  'wrangler.toml': `name = "api"
account_id = "${made.account}"
zone_id = "${made.zone}"

[[kv_namespaces]]
binding = "CACHE"
id = "${made.kv}"
preview_id = "${made.preview}"

[[env.production.d1_databases]]
binding = "DB"
database_id = "${made.database}"
`,
  'docs/rotation.md': `# Rotation

| Secret | Purpose |
|---|---|
| \`DATABASE_URL\` | Control plane (Neon \`${made.neon}\`) |

The token \`${made.token}\` was revoked; see <https://mkovacs42.atlassian.net/wiki/tokens>.
Bare prefixes such as \`sk_live_…\` and \`cfut_…\` are how tokens are written about.
`,
  'PLAN.md': `Merged as \`${made.commit}\`, fixed in commit ${made.longCommit}.

Builds run on Miras-MacBook-Pro.local, in /Users/mkovacs42/src/api.
`,
  '.github/workflows/ci.yml': `on: push
jobs:
  test:
    runs-on: [self-hosted, miras-macbook]
    steps:
      - run: npm test
`,
  'test/fixtures/webhook.json': '{ "sender": { "login": "mkovacs42", "id": 7 } }\n',
  '.hushlint.yaml': 'rules:\n  personal-commit-hash: note\n',
}

/** What each place must be found as. */
const FOUND: readonly (readonly [path: string, rule: string, subject: string])[] = [
  ['wrangler.toml', 'cloudflare-wrangler-account', made.account],
  ['wrangler.toml', 'cloudflare-wrangler-zone', made.zone],
  ['wrangler.toml', 'cloudflare-wrangler-resource', made.kv],
  ['wrangler.toml', 'cloudflare-wrangler-resource', made.preview],
  ['wrangler.toml', 'cloudflare-wrangler-resource', made.database],
  ['docs/rotation.md', 'neon-project-id', made.neon],
  ['docs/rotation.md', 'personal-truncated-token', 'cfut_…'],
  ['docs/rotation.md', 'personal-tenant-host', 'mkovacs42.atlassian.net'],
  ['PLAN.md', 'personal-commit-hash', made.commit],
  ['PLAN.md', 'personal-commit-hash', made.longCommit],
  ['PLAN.md', 'personal-machine-name', 'Miras-MacBook-Pro.local'],
  ['PLAN.md', 'personal-home-path', '/Users/mkovacs42'],
  ['.github/workflows/ci.yml', 'personal-runner-label', 'miras-macbook'],
]

const TRACES = ['--pack', 'identifiers', '--pack', 'personal', '--fail-on', 'never']
const NO_CI = Object.fromEntries(
  ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL', 'BUILDKITE'].map((name) => [name, '']),
)

const traces = (args: readonly string[], repo: GitRepo) =>
  findings([...args, ...TRACES], { cwd: repo.dir, env: { ...NO_CI, HOME: '/home/mkovacs42' } })

describe('a repository before it is made public', () => {
  let repo: GitRepo

  beforeAll(() => {
    repo = GitRepo.init()
    repo.git('config', 'user.email', '7048251+mkovacs42@users.noreply.github.com')
    repo.commit('start', { 'README.md': '# api\n' })
    repo.write(FILES)
    repo.git('add', '--all')
  })

  test.each(FOUND)('%s: %s', (path, rule, subject) => {
    expect(traces([], repo)).toContainEqual(
      expect.objectContaining({ path, ruleId: rule, redacted: subject }),
    )
  })

  test('what names an account is a warning, what names a person a note', () => {
    const levels = new Map(traces([], repo).map(({ ruleId, level }) => [ruleId, level]))
    expect(levels.get('cloudflare-wrangler-account')).toBe('warning')
    expect(levels.get('neon-project-id')).toBe('warning')
    expect(levels.get('personal-home-path')).toBe('note')
  })

  test("the committer's own login is found in what is staged, and only there", () => {
    const own = { path: 'test/fixtures/webhook.json', ruleId: 'personal-own-trace', redacted: 'mkovacs42' }
    expect(traces(['--staged'], repo)).toContainEqual(expect.objectContaining(own))
    expect(traces([], repo)).not.toContainEqual(expect.objectContaining(own))
  })

  test('and not in CI', () => {
    const found = findings(['--staged', ...TRACES], { cwd: repo.dir, env: { ...NO_CI, CI: 'true' } })
    expect(found.filter(({ ruleId }) => ruleId === 'personal-own-trace')).toEqual([])
  })

  test('the beginning of the token is in no subject, message or fingerprint', () => {
    const { stdout } = hushlint(['--format', 'json', ...TRACES], { cwd: repo.dir })
    const { findings: all } = JSON.parse(stdout) as { findings: readonly Record<string, unknown>[] }
    const subjects = all.map(({ subject, fingerprint, redacted, message }) => [
      ...[subject, fingerprint, redacted, message],
    ])
    expect(JSON.stringify(subjects)).not.toContain(made.token.slice(0, -1))
  })

  test('after --fix nothing is left but the login, and the files read on', () => {
    const fixed = hushlint(['--fix', '--yes', '--all', ...TRACES], { cwd: repo.dir, env: NO_CI })
    expect(fixed.stderr).toContain('worktree')
    expect(fixed.code).toBe(0)
    expect(traces([], repo)).toEqual([])
    const read = (path: string) => readFileSync(repo.path(path), 'utf8')
    expect(read('wrangler.toml')).toContain('account_id = "<ACCOUNT_ID>"')
    expect(read('wrangler.toml')).toContain('id = "<KV_NAMESPACE_ID>"')
    expect(read('docs/rotation.md')).toContain('(Neon `<neon-project-id>`)')
    expect(read('docs/rotation.md')).toContain('The token `cfut_…` was revoked')
    expect(read('docs/rotation.md')).toContain('https://your-domain.atlassian.net/wiki')
    expect(read('PLAN.md')).toContain('in /Users/user/src/api.')
    repo.write({ 'test/fixtures/webhook.json': '{ "sender": { "login": "octocat", "id": 7 } }\n' })
    repo.git('add', '--all')
    expect(traces(['--staged'], repo)).toEqual([])
  })
})
