import { describe, expect, test } from 'vitest'
import { makePlan } from '../../src/plan/make-plan.ts'
import type { CleanUpOptions } from '../../src/plan/clean-up.ts'
import { composePlan } from '../../src/plan/compose.ts'
import { toMarkdown } from '../../src/plan/markdown.ts'
import type { InventoryEntry, Plan, ReportedFinding, RuleProse } from '../../src/plan/types.ts'
import { variableOf } from '../../src/plan/variable.ts'
import { audit, finding, inHead } from './samples.ts'

const prose: RuleProse = {
  title: 'Acme key',
  why: 'Why *it* is.',
  fix: 'Fix it.',
  source: 'https://example.com/a',
}
const options = { rules: new Map([['acme-key', prose]]), inventory: undefined, all: false }
const renderPlan = (plan: Plan, how: CleanUpOptions) => toMarkdown(composePlan(plan, how))
const none = { replacements: undefined, unreplaceable: [] }

/** Names of the values in the order of the plan. */
function order(findings: readonly ReportedFinding[], inventory?: Readonly<Record<string, InventoryEntry>>) {
  const lookup = inventory === undefined ? undefined : (name: string) => inventory[name]
  return makePlan(audit(findings), { ...options, inventory: lookup }).values.map(({ variable }) => variable)
}

const named = (name: string, over: Partial<ReportedFinding> = {}): ReportedFinding =>
  finding({ excerpt: `${name}=acme_…`, ...over })

const entry = (...coupledWith: string[]): InventoryEntry => ({
  row: 'RUNBOOK.md#secrets',
  stored: [],
  coupledWith,
})

describe('the order', () => {
  test('is: in use, in HEAD, level, rule, path', () => {
    const findings = [
      named('PATH_B', { path: 'b.ts' }),
      named('PATH_A', { path: 'a.ts' }),
      named('WARNED', { level: 'warning', path: '0.ts' }),
      named('RULE', { ruleId: 'a-rule', path: 'z.ts' }),
      named('PRESENT', { level: 'warning', history: inHead }),
      named('X', { level: 'warning', live: 'USED in .env.local' }),
    ]
    expect(order(findings)).toEqual(['USED', 'PRESENT', 'RULE', 'PATH_A', 'PATH_B', 'WARNED'])
    expect(order([...findings].reverse())).toEqual(order(findings))
  })

  test('keeps what is coupled together, in either direction and over several steps', () => {
    const findings = [
      named('FIRST', { history: inHead }),
      named('SECOND', { history: inHead, path: 'z.ts' }),
      named('THIRD', { level: 'warning' }),
      named('FOURTH', { level: 'warning', path: 'z.ts' }),
    ]
    expect(order(findings)).toEqual(['FIRST', 'SECOND', 'THIRD', 'FOURTH'])
    const inventory = { FIRST: entry(), FOURTH: entry('FIRST'), THIRD: entry('FOURTH') }
    expect(order(findings, inventory)).toEqual(['FIRST', 'FOURTH', 'THIRD', 'SECOND'])
  })
})

describe('what is planned', () => {
  test('each value once, by its group, with the highest level', () => {
    const [value, ...others] = makePlan(
      audit([
        finding({ valueGroup: 7, level: 'warning', ruleId: 'generic-secret', path: 'a' }),
        finding({ valueGroup: 7, path: 'b' }),
      ]),
      options,
    ).values
    expect(others).toEqual([])
    expect([value?.level, value?.ruleId, value?.places.length]).toEqual(['error', 'acme-key', 2])
  })

  test('notes only when they are asked for; what is accepted and what is no leak never', () => {
    const report = audit(
      [finding({ level: 'note' }), finding({ subject: '10.0.0.1', ruleId: 'public-ip' }), finding()],
      { suppressed: [finding(), finding({ subject: 'x' })] },
    )
    const plan = makePlan(report, options)
    expect([plan.values.length, plan.notes, plan.accepted]).toEqual([1, 1, 1])
    expect(makePlan(report, { ...options, all: true }).values).toHaveLength(2)
  })

  test('files by themselves', () => {
    const plan = makePlan(
      audit([finding({ ruleId: 'env-file', path: 'b/.env', subject: 'environment-file' }), finding()]),
      options,
    )
    expect(plan.files.map(({ path }) => path)).toEqual(['b/.env'])
    expect(plan.values).toHaveLength(1)
  })
})

describe('in Markdown', () => {
  test('names the runbook, the places and what is coupled', () => {
    const inventory = (name: string): InventoryEntry | undefined =>
      name === 'ACME_KEY'
        ? {
            row: 'ops/RUN BOOK.md#keys',
            rotation: 'ops/R.md#acme',
            stored: ['Vault `prod`'],
            coupledWith: ['ACME_ID'],
          }
        : undefined
    const text = renderPlan(makePlan(audit([finding()]), { ...options, inventory }), none)
    expect(text).toContain(
      '- Runbook: [its row](<ops/RUN BOOK.md#keys>), [how to rotate it](<ops/R.md#acme>)',
    )
    expect(text).toContain('- Stored in: Vault \\`prod\\`')
    expect(text).toContain('- Rotate together with: `ACME_ID`')
    expect(text).toContain('- Why: Why \\*it\\* is.')
    expect(text).toContain('- Page: <https://example.com/a>')
    expect(text).not.toContain('No inventory')
  })

  test('says what a report of the worktree lacks', () => {
    const report = audit([finding({ history: undefined })], { source: 'worktree' })
    expect(renderPlan(makePlan(report, options), none)).toContain(
      '**The report is not of the history (worktree)',
    )
  })

  test('removes a file as a whole where nothing can be replaced in it', () => {
    const archive = finding({ path: 'backup.zip!config/.env', lineHash: undefined, history: inHead })
    const text = renderPlan(makePlan(audit([archive]), options), { ...none, unreplaceable: [archive] })
    expect(text).toContain('git rm --cached -- backup.zip\n')
    expect(text).toContain('  --invert-paths \\\n  --path backup.zip \\\n')
  })
})

describe('the name of a value', () => {
  test.each<[Partial<ReportedFinding>, string | undefined]>([
    [{ live: 'STRIPE_KEY in .env.local', excerpt: 'OTHER=acme_…' }, 'STRIPE_KEY'],
    [{ excerpt: "acme: { apiKey: 'acme_…' }" }, 'apiKey'],
    [{ excerpt: '  "client-secret": "acme_…",' }, 'client-secret'],
    [{ excerpt: '  "client_secret": "acme_…",' }, 'client_secret'],
    [{ excerpt: 'DATABASE_URL=postgres://app:…@db:5432/x', redacted: '… (12 characters)' }, 'DATABASE_URL'],
    [{ excerpt: 'A=acme_… B=acme_…' }, undefined],
    [{ excerpt: 'curl -H acme_…' }, undefined],
    [
      { evidence: [{ kind: 'name', text: "the key's name, DB_PASSWORD, says that it is secret" }] },
      'DB_PASSWORD',
    ],
  ])('%j: %s', (over, name) => {
    expect(variableOf(finding(over))).toBe(name)
  })
})
