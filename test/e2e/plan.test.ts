import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import path from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { filterRepoFolder, hasPython } from '../hooks/manager-tools.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { expectSafe, leak, refused, token } from './support.ts'

/** `hushlint plan` through the real program, and what it says carried out with the real git-filter-repo. */

const secret = (seed: string): string => render('{{base62:40}}', `plan ${seed}`).text
const word = ['wagon', 'lit'].join('')
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()

/** Everything that must be gone in the end. */
const clear = [
  ...['file', 'env', 'message', 'tag', 'stash'].map(secret),
  token('wide'),
  word,
  ...pem.split('\n').filter((line) => line.length > 30),
]

interface Leaky {
  readonly folder: string
  readonly origin: GitRepo
  readonly work: GitRepo
}

function leaky(): Leaky {
  const folder = temporaryFolder()
  const at = (name: string) => {
    mkdirSync(path.join(folder, name))
    return GitRepo.at(path.join(folder, name))
  }
  const origin = at('origin.git')
  origin.git('init', '--quiet', '--bare', '--initial-branch=main')
  const work = at('work')
  work.git('init', '--quiet', '--initial-branch=main')
  work.git('remote', 'add', 'origin', `file://${origin.dir}`)
  work.commit('start', {
    '.gitignore': '.env\n.env.*\n',
    'src/app.ts': `// ${word} of all trains\nexport const apiSecret = '${secret('file')}'\n`,
    'src/db.ts': `export const url = 'postgres://app:${word}@db.trains.internal.io:5432/app'\n`,
    'deploy/key.pem': pem,
    'docs/wide.txt': Buffer.from(`\ufefftoken ${token('wide')}\r\n`, 'utf16le'),
  })
  work.write({ 'api/.env': `PORT=3000\nJWT_SECRET=${secret('env')}\n` })
  work.git('add', '--force', 'api/.env')
  work.git('commit', '--quiet', '-m', 'settings')
  work.git('rm', '--quiet', 'api/.env')
  work.commit('remove settings', { 'src/app.ts': `// ${word} of all trains\nexport const app = 1\n` })
  work.commit(`fix login\n\nIt works with api_secret = "${secret('message')}" now.`)
  work.git('tag', '-a', 'v1', '-m', `First\n\napi_secret = "${secret('tag')}"`)
  work.git('push', '--quiet', 'origin', 'main', 'v1')
  work.write({ 'src/app.ts': `export const apiSecret = '${secret('stash')}'\n` })
  work.git('stash', '--quiet')
  return { folder, origin, work }
}

/** The shell blocks of a plan, by the heading that they stand under. */
function blocks(plan: string): Map<string, string> {
  const found = new Map<string, string>()
  let heading = ''
  for (const node of fromMarkdown(plan).children) {
    if (node.type === 'heading') heading = plan.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'code') found.set(heading.replace(/^#+ (?:Step \d+: )?/, ''), node.value)
  }
  return found
}

function shell(script: string, cwd: string, bin: string): void {
  const person = { NAME: 'Ada Example', EMAIL: 'ada@example.com' }
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const run = spawnSync('sh', ['-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(identity),
      GIT_CONFIG_GLOBAL: devNull,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    },
  })
  expect(run.status, `${script}\n${run.stdout}${run.stderr}`).toBe(0)
}

/** A folder of programs: hushlint as it is here, and git-filter-repo. */
function programs(): string {
  const bin = temporaryFolder()
  const program = `#!/bin/sh\nexec "${process.execPath}" "${inject('program')}" "$@"\n`
  writeFileSync(path.join(bin, 'hushlint'), program, { mode: 0o755 })
  symlinkSync(path.join(filterRepoFolder(), 'git-filter-repo'), path.join(bin, 'git-filter-repo'))
  return bin
}

describe.skipIf(!hasPython)('carried out (needs git-filter-repo)', () => {
  test('every value and file is gone, and the check says so', () => {
    const { folder, origin, work } = leaky()
    const bin = programs()
    const [planFile, values] = [path.join(folder, 'PLAN.md'), path.join(folder, 'values.txt')]
    const made = hushlint(['plan', '--replacements', values, '--output', planFile], { cwd: work.dir })
    expect(made.code, made.stderr).toBe(0)
    expect(statSync(values).mode & 0o777).toBe(0o600)
    const plan = readFileSync(planFile, 'utf8')
    const written = readFileSync(values, 'latin1')
    expect(written).toContain(`literal:${secret('file')}==>***REMOVED***\n`)
    for (const value of clear) expect(`${plan}${made.stdout}${made.stderr}`).not.toContain(value)

    const before = hushlint(['plan', '--check', planFile], { cwd: work.dir })
    expect(before.code, before.stderr).toBe(1)
    expect(before.stdout).toBe(plan)

    // What a person does: mend HEAD with the first block, and publish with the last.
    const parts = blocks(plan)
    const part = (heading: string): string => {
      const block = parts.get(heading)
      expect(block, [...parts.keys()].join('; ')).toBeDefined()
      return block ?? ''
    }
    const mend = `${part('mend what is checked out')}\ngit commit --quiet -m untrack\ngit push --quiet origin main`
    shell(mend, work.dir, bin)
    const steps = ['drop the stashes', 'the values to replace', 'rewrite a fresh mirror', 'Publish it']
    shell(steps.map(part).join('\n'), work.dir, bin)

    const fresh = GitRepo.clone(origin)
    const audit = hushlint(['--history', '--unreachable', '--fail-on', 'warning'], { cwd: fresh.dir })
    expect(audit.code, audit.stdout).toBe(0)
    const all = fresh.git('cat-file', '--batch-all-objects', '--batch', '--unordered')
    for (const value of clear.filter((one) => one !== word)) expect(all).not.toContain(value)
    // A word is taken out where it was a password, and nowhere else.
    expect(fresh.git('show', 'HEAD:src/app.ts')).toContain(`// ${word} of all trains`)
    expect(fresh.git('show', 'HEAD:src/db.ts')).toContain('postgres://app:***REMOVED***@db.trains')
    expect(fresh.git('log', '--all', '--format=', '--name-only').split('\n')).not.toContain('api/.env')

    const half = hushlint(['plan', '--check', planFile, '--output', planFile], { cwd: fresh.dir })
    expect(half.code, half.stderr).toBe(1)
    const ticked = readFileSync(planFile, 'utf8')
    expect(ticked).not.toMatch(/\[ \].*hushlint gone/)
    expect(ticked).toMatch(/\[ \].*hushlint rotated/)
    writeFileSync(planFile, ticked.replaceAll('- [ ]', '- [x]'))
    const done = hushlint(['plan', '--check', planFile], { cwd: fresh.dir })
    expect(done.code, done.stderr).toBe(0)
    expect(done.stdout).not.toContain('- [ ]')
  })
})

describe('a plan', () => {
  let repo: GitRepo
  beforeAll(() => {
    repo = GitRepo.init()
    repo.commit('leaks', {
      'a.ts': leak('plan'),
      'b.ts': leak('plan'),
      'old.ts': leak('old'),
      "it's `odd`\u202e [x](y) --> <!-- .ts": leak('odd'),
    })
    repo.git('rm', '--quiet', 'old.ts')
    repo.commit('removed')
  })

  test('has each value once, those that still stand there first, and can be printed', () => {
    const run = hushlint(['plan', '--quiet'], { cwd: repo.dir })
    expect([run.code, run.stderr]).toEqual([0, ''])
    expectSafe(run)
    const headings = run.stdout.match(/^### \d+\..*$/gm)
    expect(headings).toHaveLength(3)
    expect(run.stdout.indexOf('old.ts')).toBeGreaterThan(run.stdout.indexOf('b.ts'))
    expect(run.stdout).toContain('https://')
    for (const seed of ['plan', 'old', 'odd']) expect(run.stdout).not.toContain(token(seed))
    expect(run.stdout).toContain('No inventory of secrets was read')
  })

  test('is the same of a report', () => {
    const report = path.join(temporaryFolder(), 'report.json')
    hushlint(['--history', '--format', 'json', '--output', report], { cwd: repo.dir })
    const own = hushlint(['plan', '--history'], { cwd: repo.dir })
    const given = hushlint(['plan', report], { cwd: repo.dir })
    expect([given.code, given.stdout]).toEqual([0, own.stdout])
    // Elsewhere, without the objects and outside of any repository.
    expect(hushlint(['plan', report], { cwd: temporaryFolder() }).stdout).toBe(own.stdout)
  })

  test('says what is done, what is left and what is new', () => {
    const copy = GitRepo.clone(repo)
    const file = path.join(temporaryFolder(), 'PLAN.md')
    hushlint(['plan', '--output', file], { cwd: copy.dir })
    const elsewhere = GitRepo.init()
    elsewhere.commit('new', { 'a.ts': leak('plan'), 'new.ts': leak('new') })
    const run = hushlint(['plan', '--check', file], { cwd: elsewhere.dir })
    expect(run.code).toBe(1)
    expect(run.stderr).toContain('1 finding that the plan does not name (new.ts …)')
    expect(run.stdout.match(/\[x\].*hushlint gone/g)).toHaveLength(2)
    expect(run.stdout).toMatch(
      /\[ \] Gone from the repository <!-- hushlint gone github-classic-token:a\.ts:/,
    )
  })

  test('names the row of the runbook', () => {
    const documented = GitRepo.init()
    documented.commit('leak', {
      'docs/RUNBOOK.md': `# Secrets\n\n| Variable | Required | Stored in | Rotation |\n|---|---|---|---|\n| \`JWT_SECRET\` | yes | GitHub Actions secret | every 90 days |\n| \`DB_PASSWORD\` | yes | GitHub Actions secret | every 90 days |\n\n## Rotating \`JWT_SECRET\`\n\nMake a new one.\n\n## Coupled secrets\n\n\`JWT_SECRET\` and \`DB_PASSWORD\`.\n`,
      'config.env': `JWT_SECRET=${secret('runbook')}\n`,
      'src/config.ts': 'export const secret = process.env.JWT_SECRET\n',
    })
    const run = hushlint(['plan'], { cwd: documented.dir })
    expect(run.stdout).toContain(
      '- Runbook: [its row](<docs/RUNBOOK.md#L5>), [how to rotate it](<docs/RUNBOOK.md#L8>)',
    )
    expect(run.stdout).toContain('- Rotate together with: `DB_PASSWORD`')
    expect(run.stdout).toContain('- Stored in: github')
    expect(run.stdout).not.toContain('No inventory')
    expect(run.stdout).not.toContain(secret('runbook'))
  })

  test('is nothing for a clean repository', () => {
    const clean = GitRepo.init()
    clean.commit('clean', { 'a.ts': 'export {}\n' })
    const run = hushlint(['plan'], { cwd: clean.dir })
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('Nothing to rotate')
    expect(run.stdout).not.toContain('filter-repo')
  })

  test('is made of what could be read, and ends with 2, when the audit is incomplete', () => {
    repo.commit('later')
    const shallow = GitRepo.clone(repo, '--depth', '1')
    const run = hushlint(['plan'], { cwd: shallow.dir })
    expect(run.code).toBe(2)
    expect(run.stdout).toContain('**The audit was incomplete')
    const file = path.join(temporaryFolder(), 'PLAN.md')
    hushlint(['plan', '--output', file], { cwd: repo.dir })
    const check = hushlint(['plan', '--check', file], { cwd: shallow.dir })
    expect(check.code).toBe(2)
    expect(check.stdout).not.toContain('- [x]')
  })
})

describe('refuses', () => {
  let repo: GitRepo
  beforeAll(() => {
    repo = GitRepo.init()
    repo.commit('leak', { 'a.ts': leak('refuse'), 'report.json': '{}\n', 'PLAN.md': '- [ ] mine\n' })
  })

  test.each([
    ['inside.txt', 'it would stand in a repository'],
    ['.git/values.txt', 'it would stand in a repository'],
    ['a.ts', 'it exists'],
    ['../no-such-folder/values.txt', 'its folder does not exist'],
  ])('values in %s', (file, why) => {
    expect(refused(['plan', '--replacements', file], { cwd: repo.dir })).toContain(why)
  })

  test('values behind a link that leads into the repository, and over a file that exists', () => {
    const folder = temporaryFolder()
    symlinkSync(repo.dir, path.join(folder, 'link'))
    const inside = path.join(folder, 'link', 'values.txt')
    expect(refused(['plan', '--replacements', inside], { cwd: repo.dir })).toContain('in a repository')
    const there = path.join(folder, 'there.txt')
    writeFileSync(there, 'mine\n')
    expect(refused(['plan', '--replacements', there], { cwd: repo.dir })).toContain('it exists')
    expect(readFileSync(there, 'utf8')).toBe('mine\n')
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'dangling'))
    const dangling = path.join(folder, 'dangling')
    expect(refused(['plan', '--replacements', dangling], { cwd: repo.dir })).toContain('it exists')
  })

  test.each([
    [['plan', 'missing.json'], 'it does not exist'],
    [['plan', 'a.ts'], 'a.ts is no JSON'],
    [['plan', 'report.json'], 'is no report of hushlint in JSON, version 1'],
    [['plan', '--check', 'PLAN.md'], 'PLAN.md is no plan of hushlint'],
    [['plan', '--history', 'report.json'], '--history and the report report.json exclude each other'],
    [['plan', '--check', 'PLAN.md', '--replacements', '../v.txt'], 'exclude each other'],
  ])('%j', (args, message) => {
    expect(refused(args, { cwd: repo.dir })).toContain(message)
  })
})
