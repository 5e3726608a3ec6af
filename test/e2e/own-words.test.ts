import { expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'

const CONFIG = `deny:
  - text: Globex Corp
    reason: a customer
    replacement: <CUSTOMER>
  - text: Tyrell
    reason: a customer that nobody may know of
    hide: true
  - pattern: 'int-(?P<value>[a-z]+)\\.corp\\.lan'
    reason: inner hosts stay inside.
    level: error
    path: 'src/**'
`

function repository(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('a start', {
    '.hushlint.yaml': CONFIG,
    'src/a.ts':
      '// for globex corp, not for globex corporation\n// TYRELL\n// Tyrellian\n// int-db.corp.lan\n',
    'docs/b.md': 'int-db.corp.lan\n\n    // Globex Corp\n',
    'test/c.test.ts': "const customer = 'Globex Corp'\n",
  })
  return repo
}

/** What a report says of each place. */
const placesOf = (args: readonly string[], cwd: string) =>
  findings(args, { cwd })
    .map(({ path, region, level, redacted }) => `${path}:${region.startLine} ${level} ${redacted}`)
    .sort()

const EXPECTED = [
  'docs/b.md:3 warning Globex Corp',
  'src/a.ts:1 warning Globex Corp',
  'src/a.ts:2 warning … (up to 7 characters)',
  'src/a.ts:4 error db',
  'test/c.test.ts:1 warning Globex Corp',
]

test('own words are found as whole words, at their level and where they belong, but not in the configuration', () => {
  const { dir } = repository()
  expect(placesOf(['--fail-on', 'never'], dir)).toEqual(EXPECTED)
  expect(placesOf(['--fail-on', 'never', '--history'], dir)).toEqual(EXPECTED)
})

test('a word that is to be hidden stands nowhere in a report', () => {
  const { dir } = repository()
  for (const format of ['text', 'json', 'sarif', 'html']) {
    const { stdout } = hushlint(['--format', format, '--all'], { cwd: dir })
    expect(stdout).toContain('nobody may know')
    expect(stdout).not.toMatch(/tyrell/i)
  }
})

test('a report says why, and what to write instead', () => {
  const { dir } = repository()
  const { stdout } = hushlint(['docs'], { cwd: dir })
  expect(stdout).toContain('"Globex Corp" must not stand here: a customer.')
  expect(stdout).toContain('<CUSTOMER>')
})

test('a word that is staged stops the commit where its level says so', () => {
  const repo = repository()
  repo.write({ 'src/new.ts': '// int-cache.corp.lan\n' })
  repo.git('add', '--all')
  const run = hushlint(['--staged'], { cwd: repo.dir })
  expect({ code: run.code, others: run.stdout.includes('int-db') }).toEqual({ code: 1, others: false })
})

test('they are off with their rule or pack', () => {
  const { dir } = repository()
  expect(placesOf(['--pack', 'secrets'], dir)).toEqual([])
  const repo = GitRepo.at(dir)
  repo.write({ '.hushlint.yaml': `rules: { deny-word: off }\n${CONFIG}` })
  expect(placesOf([], dir)).toEqual([])
})
