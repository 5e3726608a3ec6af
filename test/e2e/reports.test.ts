import { beforeAll, describe, expect, test } from 'vitest'
import { services } from '../../src/generated/rule-index.ts'
import { render } from '../../src/rules/templates.ts'
import { multitool, schemaErrors } from '../reporters/sarif-check.ts'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { leak, token } from './support.ts'

/** What reports promise: documented fields, valid SARIF, and the same bytes for the same input. */

const SOURCES: readonly (readonly string[])[] = [
  [],
  ['--staged'],
  ['--range', 'HEAD~1..HEAD'],
  ['--history'],
  ['--stdin'],
]
let repo: GitRepo

beforeAll(() => {
  repo = GitRepo.init()
  const rules = services.flatMap((service) => service.rules)
  const example = ({ id, finds }: (typeof rules)[number]) => render(finds[0] ?? '', `reports ${id}`).text
  repo.commit('first', {
    'gone.js': leak('gone'),
    'a b/ü[1].js': leak('odd name'),
    ...Object.fromEntries(rules.map((rule) => [`all/${rule.id}.txt`, `${example(rule)}\n`])),
  })
  repo.git('rm', '--quiet', 'gone.js')
  repo.commit(`second, with ${token('message')}`, {
    'src/a.js': `${leak('known')}// hushlint-ignore-next-line -- an example\n${leak('ignored')}`,
    'copy.js': leak('known'),
  })
  repo.git('tag', '-a', 'v1', '-m', `tag ${token('tag')}`)
  repo.write({ 'src/a.js': `${leak('known')}${leak('staged')}` })
  repo.git('add', '.')
})

const run = (args: readonly string[], format: string) =>
  hushlint([...args, '--format', format], {
    cwd: repo.dir,
    ...(args[0] === '--stdin' && { input: leak('stdin') }),
  })

describe.each(SOURCES.map((args) => [args]))('%j', (args) => {
  test('JSON has the documented fields', () => {
    const first = run(args, 'json')
    expect(first.code).toBe(1)
    const report = JSON.parse(first.stdout)
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        'schemaVersion',
        'tool',
        'source',
        'failOn',
        'exitCode',
        'coverage',
        'warnings',
        'findings',
        'suppressed',
      ]),
    )
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'hushlint' },
      failOn: 'error',
      exitCode: 1,
    })
    expect(report.coverage).toMatchObject({
      incomplete: false,
      skipped: expect.any(Array),
      remarks: expect.any(Array),
    })
    expect(report.findings.length).toBeGreaterThan(0)
    for (const finding of [...report.findings, ...report.suppressed]) {
      const isSecret = finding.subject === undefined
      expect(finding).toMatchObject({
        schemaVersion: 1,
        ruleId: expect.stringMatching(/^[a-z0-9-]+$/),
        level: expect.stringMatching(/^(error|warning|note)$/),
        message: expect.stringMatching(/^\S.*\.$/s),
        path: expect.stringMatching(/^[^/].*/),
        redacted: isSecret ? expect.stringContaining('…') : expect.any(String),
        evidence: expect.any(Array),
        proof: expect.stringMatching(/^(proven|failed|none)$/),
        valueGroup: expect.any(Number),
        fingerprint: expect.stringMatching(
          isSecret ? /^[a-z0-9-]+:.+:~?[0-9a-f]{4}$/ : /^[a-z0-9-]+:.+:[^\s:]+$/,
        ),
        related: expect.any(Array),
      })
      const { startLine, startColumn, endLine, endColumn } = finding.region
      expect(startLine).toBeGreaterThan(0)
      expect(startColumn).toBeGreaterThan(0)
      expect(endLine * 1e9 + endColumn).toBeGreaterThan(startLine * 1e9 + startColumn)
      if (args.length > 0 && args[0] !== '--stdin') {
        expect(finding.object).toEqual({
          id: expect.stringMatching(/^[0-9a-f]{40}$/),
          type: expect.any(String),
        })
      }
      if (args[0] === '--history') {
        const { commits, paths, refs, inHead, unreachable } = finding.history
        expect([commits, paths, refs, inHead, unreachable].map((field) => typeof field)).toEqual([
          ...['object', 'object', 'object', 'boolean', 'boolean'],
        ])
      }
    }
    // The same bytes again, and in SARIF below.
    if (args[0] === '--history') expect(run(args, 'json').stdout).toBe(first.stdout)
  })

  test('SARIF follows the schema', () => {
    const { code, stdout } = run(args, 'sarif')
    expect([code, schemaErrors(stdout)]).toEqual([1, []])
    if (['--history', undefined].includes(args[0])) expect(run(args, 'sarif').stdout).toBe(stdout)
  })
})

test('the SARIF of all sources is what GitHub takes', () => {
  // One log with the runs of all: starting the validator costs seconds.
  const logs = SOURCES.map((args) => JSON.parse(run(args, 'sarif').stdout))
  const runs = logs.flatMap((log) => log.runs)
  expect(runs.length).toBeGreaterThanOrEqual(SOURCES.length)
  expect(multitool(JSON.stringify({ ...logs[0], runs })).filter(({ level }) => level === 'error')).toEqual([])
})

describe('a history', () => {
  test('says where a value came in, where it is gone, and what reaches it', () => {
    const { findings } = JSON.parse(run(['--history'], 'json').stdout)
    const at = (path: string) => findings.filter((finding: { path: string }) => finding.path === path)
    const [first, second] = [repo.id('HEAD~1'), repo.id('HEAD')]
    expect(at('gone.js')).toMatchObject([
      { history: { commits: [first], inHead: false, refs: ['refs/heads/main', 'refs/tags/v1'] } },
    ])
    expect(at('copy.js')).toMatchObject([{ history: { commits: [second], inHead: true } }])
    expect(at('COMMIT_MESSAGE')).toMatchObject([{ object: { id: second, type: 'commit' } }])
    expect(at('TAG_MESSAGE')).toMatchObject([{ object: { id: repo.id('refs/tags/v1'), type: 'tag' } }])
    const known = findings.filter(({ path }: { path: string }) => ['copy.js', 'src/a.js'].includes(path))
    const groups = known.map(({ valueGroup }: { valueGroup: number }) => valueGroup)
    // The copied value has one number, the staged one another.
    expect([groups.length, new Set(groups).size]).toEqual([3, 2])
  })
})

test('JSON and SARIF name the commit that HEAD is, and nothing where there is none', () => {
  const head = repo.id('HEAD')
  expect(JSON.parse(run([], 'json').stdout)).toMatchObject({ head })
  expect(JSON.parse(run(['--history'], 'sarif').stdout).runs[0].properties.head).toBe(head)
  expect(JSON.parse(run(['--stdin'], 'json').stdout)).not.toHaveProperty('head')
  const empty = GitRepo.init()
  const early = hushlint(['--format', 'json'], { cwd: empty.dir })
  expect(JSON.parse(early.stdout)).not.toHaveProperty('head')
})
