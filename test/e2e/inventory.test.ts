import { describe, expect, it } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'

const page = `# Secrets

| Variable | Required | Secret | Source |
|---|---|---|---|
| \`SESSION_SECRET\` | Yes | Yes | vault |
| \`MAIL_API_KEY\` | Yes | Yes | vault |
| \`UNUSED_API_KEY\` | No | Yes | vault |
`
const code = `export const config = {
  session: process.env.SESSION_SECRET,
  mail: process.env.MAIL_API_KEY,
  pay: process.env.PAY_API_KEY,
}
`

function repository(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('all', { 'docs/SECRETS.md': page, 'src/config.ts': code })
  return repo
}

const ruleAt = ({ ruleId, path, level }: { ruleId: string; path: string; level: string }) =>
  `${level} ${ruleId} ${path}`
const both = ['warning inventory-not-read docs/SECRETS.md', 'warning inventory-not-documented src/config.ts']

describe('the inventory', () => {
  it('is compared when everything is scanned, and says what was taken as one', () => {
    const repo = repository()
    const inventory = findings(['--pack', 'inventory'], { cwd: repo.dir })
    expect(inventory.map(ruleAt)).toEqual(both)
    expect(inventory.map(({ fingerprint }) => fingerprint)).toEqual([
      'inventory-not-read:docs/SECRETS.md:UNUSED_API_KEY',
      'inventory-not-documented:src/config.ts:PAY_API_KEY',
    ])
    expect(hushlint([], { cwd: repo.dir }).stderr).toContain('docs/SECRETS.md (3; its name says so)')
  })

  it('is compared in the hook when a file of one side is staged: what stood there before is not new', () => {
    const repo = repository()
    repo.write({ 'src/other.ts': 'export const x = 1\n' })
    repo.git('add', '--all')
    expect(findings(['--staged', '--pack', 'inventory'], { cwd: repo.dir })).toEqual([])
    repo.write({ 'docs/SECRETS.md': `${page}| \`ADDED_API_KEY\` | No | Yes | vault |\n` })
    repo.git('add', '--all')
    const staged = findings(['--staged', '--pack', 'inventory'], { cwd: repo.dir })
    expect(staged.map(({ fingerprint }) => fingerprint)).toContain(
      'inventory-not-read:docs/SECRETS.md:ADDED_API_KEY',
    )
  })

  it('in the hook of a large repository, looks at what is near the change and never calls a row unread', () => {
    const repo = repository()
    const many = Array.from({ length: 200 }, (_, i) => [
      `src/part-${i}.ts`,
      `export const a = process.env.PART_${i}_FLAG\n`,
    ])
    repo.commit('many', Object.fromEntries(many))
    repo.write({ 'src/config.ts': `${code}export const more = process.env.MORE_API_KEY\n` })
    repo.git('add', '--all')
    const staged = findings(['--staged', '--pack', 'inventory'], { cwd: repo.dir })
    expect(staged.map(({ fingerprint }) => fingerprint)).toEqual([
      'inventory-not-documented:src/config.ts:PAY_API_KEY',
      'inventory-not-documented:src/config.ts:MORE_API_KEY',
    ])
  })

  it('hushlint inventory shows each variable, and proposes rows that Git can apply', () => {
    const repo = repository()
    const shown = hushlint(['inventory', '--fail-on', 'warning'], { cwd: repo.dir })
    expect(shown.code).toBe(1)
    expect(shown.stdout).toMatch(/^PAY_API_KEY +secret +- +src\/config\.ts .*not-documented$/m)
    expect(shown.stdout).toMatch(/^UNUSED_API_KEY +secret +docs\/SECRETS\.md +- .*not-read$/m)
    const json = JSON.parse(hushlint(['inventory', '--format', 'json'], { cwd: repo.dir }).stdout)
    expect(json.variables.map(({ name }: { name: string }) => name)).toEqual([
      'MAIL_API_KEY',
      'PAY_API_KEY',
      'SESSION_SECRET',
      'UNUSED_API_KEY',
    ])
    const diff = hushlint(['inventory', '--write'], { cwd: repo.dir }).stdout
    expect(diff).toContain('+| `PAY_API_KEY` | TODO | yes | TODO |\n')
    repo.write({ '.git/rows.diff': diff })
    repo.git('apply', '.git/rows.diff')
    const after = findings(['--pack', 'inventory'], { cwd: repo.dir })
    expect(after.map(ruleAt)).toEqual([both[0]])
  })

  it('gives SARIF with both sides, and refuses what it has no form for', () => {
    const repo = repository()
    const { runs } = JSON.parse(hushlint(['inventory', '--format', 'sarif'], { cwd: repo.dir }).stdout)
    const [run] = runs
    expect(run.automationDetails.id).toBe('hushlint/inventory/')
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'inventory-not-documented')
    const uriOf = (place: { physicalLocation: { artifactLocation: { uri: string } } }): string =>
      place.physicalLocation.artifactLocation.uri
    expect(result.locations.map(uriOf)).toEqual(['src/config.ts'])
    expect(result.relatedLocations.map(uriOf)).toEqual(['docs/SECRETS.md'])
    for (const args of [
      ['--format', 'html'],
      ['--write', '--format', 'json'],
    ]) {
      const refused = hushlint(['inventory', ...args], { cwd: repo.dir })
      expect(refused.code).toBe(2)
      expect(refused.stdout).toBe('')
    }
  })

  it('runs in the hook for files that the configuration names, and for what a vault manages', () => {
    const repo = repository()
    const config = 'inventory: [ops/keys.md]\nmanaged-by: [{ module: src/config.ts, variables: [MAIL_*] }]\n'
    repo.commit('config', {
      '.hushlint.yaml': config,
      'src/route.ts': 'export const token = process.env.MAIL_API_KEY\n',
    })
    const found = findings(['--pack', 'inventory'], { cwd: repo.dir }).map(ruleAt)
    expect(found).toContain('warning inventory-managed src/route.ts')
    expect(found).not.toContain('warning inventory-managed src/config.ts')
    repo.write({ 'ops/keys.md': '- `GONE_API_KEY` (required)\n- `MAIL_API_KEY` (required)\n' })
    repo.git('add', '-A')
    expect(findings(['--staged', '--pack', 'inventory'], { cwd: repo.dir }).map(ruleAt)).toContain(
      'warning inventory-not-read ops/keys.md',
    )
  })

  it('takes files that the configuration names, and says when there is none', () => {
    const repo = GitRepo.init()
    repo.commit('all', { 'ops/keys.md': page, 'src/config.ts': code })
    expect(hushlint(['inventory'], { cwd: repo.dir }).stderr).toContain('No inventory was found')
    repo.write({ '.hushlint.yaml': 'inventory: [ops/*.md]\n' })
    expect(findings(['--pack', 'inventory'], { cwd: repo.dir }).map(ruleAt)).toEqual([
      'warning inventory-not-read ops/keys.md',
      both[1],
    ])
  })
})
