import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/types.ts'
import { GZIP_LIMIT, RESULT_LIMIT, reportSarif } from '../../src/reporters/sarif.ts'
import { artifactUri } from '../../src/reporters/sarif-uri.ts'
import type { Report } from '../../src/reporters/types.ts'
import { multitool, schemaErrors } from './sarif-check.ts'
import { finding, historic, id, PLAIN, RULES, report } from './samples.ts'

async function write(changes: Partial<Report>): Promise<string> {
  return reportSarif(report(changes), PLAIN)
}

async function runsOf(changes: Partial<Report>): Promise<Run[]> {
  return (JSON.parse(await write(changes)) as Log).runs
}

async function resultOf(one: Finding, source: Report['source'] = 'worktree'): Promise<Result> {
  const runs = await runsOf({ findings: [one], source })
  const results = runs.flatMap(({ results = [] }) => results)
  expect(results).toHaveLength(1)
  return results[0] as Result
}

const message = (type: 'commit' | 'tag'): Finding =>
  historic({ object: { id: id('e'), type }, path: { text: `${type}-message` } })

const everything: Partial<Report> = {
  source: 'history',
  exitCode: 2,
  warnings: ['An entry of the baseline matches nothing.'],
  coverage: {
    commits: 3,
    blobs: 4,
    bytes: 5,
    skipped: [{ reason: 'too-large', count: 2, bytes: 9, examples: ['a.zip'] }],
    remarks: ['One object was not scanned.'],
    incomplete: true,
  },
  findings: [
    finding(),
    finding({ ruleId: 'network-public-ip', level: 'warning', evidence: [] }),
    finding({ ruleId: 'unheard-of', level: 'note', excerpt: '' }),
    finding({
      related: [{ message: 'Key id.', region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 } }],
    }),
    historic({}, true),
    historic({ path: { text: 'docs/ünï code #1 (50%).md' } }),
    historic({ path: { text: 'caf\\xe9', raw: Uint8Array.of(0x63, 0xe9) } }),
    message('commit'),
    message('tag'),
  ],
}

describe('SARIF validators', () => {
  it('accept a report with everything in it', async () => {
    const sarif = await write(everything)
    expect(schemaErrors(sarif)).toEqual([])
    // SARIF2005 asks for the address of a home page; there is none yet.
    expect(multitool(sarif).filter(({ ruleId }) => ruleId !== 'SARIF2005')).toEqual([])
  })

  it('accept an empty report', async () => {
    const sarif = await write({ findings: [], rules: new Map(), source: 'history', head: undefined })
    expect(schemaErrors(sarif)).toEqual([])
    expect(multitool(sarif).filter(({ level }) => level === 'error')).toEqual([])
  })

  it('refuse a broken report, each in its way', async () => {
    const log = JSON.parse(await write(everything)) as Log
    const result = log.runs[0]?.results?.[0] as Result
    result.locations = [{ physicalLocation: { artifactLocation: { uri: '/absolute path' } } }]
    delete (result as { message?: unknown }).message
    const broken = JSON.stringify(log)
    expect(schemaErrors(broken)).not.toEqual([])
    expect(multitool(broken).filter(({ level }) => level === 'error')).not.toEqual([])
    const region = log.runs[1]?.results?.[0]?.locations?.[0]?.physicalLocation?.region
    if (region !== undefined) region.endColumn = 0
    expect(schemaErrors(JSON.stringify(log)).some((text) => text.includes('endColumn'))).toBe(true)
  })

  it('refuse with GitHub rules what the schema alone takes', async () => {
    const log = JSON.parse(await write({})) as Log
    const result = log.runs[0]?.results?.[0] as Result
    result.locations = []
    const sarif = JSON.stringify(log)
    expect(schemaErrors(sarif)).toEqual([])
    expect(
      multitool(sarif)
        .filter(({ level }) => level === 'error')
        .map(({ ruleId }) => ruleId),
    ).toContain('GH1015')
  })
})

describe('SARIF runs', () => {
  it('separate what stands in HEAD from what stands in the history only', async () => {
    const [tree, history] = await runsOf(everything)
    expect(tree?.automationDetails?.id).toBe('hushlint/tree/')
    expect(history?.automationDetails?.id).toBe('hushlint/history/')
    expect(tree?.results).toHaveLength(5)
    expect(history?.results).toHaveLength(4)
    for (const run of [tree, history]) {
      expect(run?.columnKind).toBe('utf16CodeUnits')
      for (const result of run?.results ?? []) {
        expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
      }
    }
  })

  it.each([
    ['worktree', ['hushlint/tree/']],
    ['history', ['hushlint/tree/', 'hushlint/history/']],
    ['staged', ['hushlint/staged/']],
    ['range', ['hushlint/range/', 'hushlint/range-history/']],
    ['stdin', ['hushlint/stdin/']],
  ] as const)('of %s have categories of their own, and lose nothing', async (source, ids) => {
    const runs = await runsOf({ source, findings: [finding(), historic()] })
    expect(runs.map((run) => run.automationDetails?.id)).toEqual(ids)
    expect(runs.flatMap(({ results = [] }) => results)).toHaveLength(2)
  })

  it('say what was skipped and that the run is incomplete', async () => {
    const [run] = await runsOf(everything)
    const invocation = run?.invocations?.[0]
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'An entry of the baseline matches nothing.',
      'Not scanned: 2 over the size limit, 9 bytes: a.zip, …',
      'One object was not scanned.',
      'This run is incomplete: something that was asked for could not be read.',
    ])
  })

  it('leave suppressed findings out', async () => {
    const suppressed = [{ ...finding(), suppressedBy: { kind: 'allow', reason: 'known' } as const }]
    const [run] = await runsOf({ findings: [], suppressed })
    expect(run?.results).toEqual([])
  })

  it('carry what GitHub reads of a rule', async () => {
    const [run] = await runsOf({})
    expect(run?.tool.driver.rules?.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id))
    const rule = run?.tool.driver.rules?.[0]
    expect(rule?.help?.markdown).toContain('*Fix:* Revoke it at Acme')
    expect(rule?.properties).toEqual({
      tags: ['security', 'secrets', 'external/cwe/cwe-798'],
      precision: 'high',
      'security-severity': '8.0',
    })
  })

  it('cut long descriptions at 1024 characters', async () => {
    const rule = { ...RULES[0], why: '😀'.repeat(2000) } as (typeof RULES)[number]
    const [run] = await runsOf({ rules: new Map([[rule.id, rule]]) })
    const text = run?.tool.driver.rules?.[0]?.fullDescription?.text ?? ''
    expect(text.length).toBeLessThanOrEqual(1024)
    expect(text).toMatch(/…$/)
    expect(text).not.toMatch(/\p{Cs}/u)
  })
})

describe('SARIF results', () => {
  it('carry line hash and fingerprint; history results only the fingerprint', async () => {
    const both = {
      'hushlint/v1': 'acme-api-key:src/config.ts:1f2e',
      primaryLocationLineHash: '271789c17abda88f:1',
    }
    expect((await resultOf(finding())).partialFingerprints).toEqual(both)
    expect((await resultOf(historic({}, true), 'history')).partialFingerprints).toEqual(both)
    expect((await resultOf(historic(), 'history')).partialFingerprints).toEqual({
      'hushlint/v1': 'acme-api-key:src/config.ts:1f2e',
    })
  })

  it.each(['blob', 'commit', 'tag'] as const)('name the object of a finding in a %s', async (type) => {
    const result = await resultOf(historic({ object: { id: id('b'), type } }), 'history')
    expect(result.properties).toMatchObject({
      object: id('b'),
      objectType: type,
      inHead: false,
      commits: [id('c'), id('d')],
      refs: ['refs/heads/main'],
    })
  })

  it('say in the first sentence that a value is only in the history', async () => {
    expect((await resultOf(historic(), 'history')).message.text).toBe(
      'Acme API key: acme_… (40 characters), only in the history (commit cccccccccc). Its checksum is right.',
    )
    expect((await resultOf(message('tag'), 'history')).message.text).toContain('(message of tag eeeeeeeeee).')
  })

  it('locate a commit message all the same', async () => {
    const [location] = (await resultOf(message('commit'), 'history')).locations ?? []
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe('commit-message')
    expect(location?.logicalLocations).toEqual([{ name: id('e'), kind: 'commit' }])
  })

  it('have paths as relative, percent-encoded URIs', () => {
    expect(artifactUri({ text: 'a b/#1 50%.ts' })).toBe('a%20b/%231%2050%25.ts')
    expect(artifactUri({ text: 'ü/日' })).toBe('%C3%BC/%E6%97%A5')
    expect(artifactUri({ text: 'c:/x' })).toBe('c%3A/x')
    expect(artifactUri({ text: '/etc/x' })).toBe('etc/x')
    expect(artifactUri({ text: './x' })).toBe('x')
    expect(artifactUri({ text: '.env' })).toBe('.env')
    expect(artifactUri({ text: '' })).toBe('unnamed')
    expect(artifactUri({ text: 'caf\\xe9', raw: Uint8Array.of(0x63, 0xe9) })).toBe('c%E9')
  })
})

describe('SARIF limits', () => {
  it('keep the gravest results and say how many were cut', async () => {
    const notes = Array.from({ length: RESULT_LIMIT }, () => finding({ level: 'note', excerpt: '' }))
    const [run] = await runsOf({ findings: [...notes, finding(), finding()] })
    expect(run?.results).toHaveLength(RESULT_LIMIT)
    expect(run?.results?.filter(({ level }) => level === 'error')).toHaveLength(2)
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^2 results/)
  })

  it('stay under the upload limit when the texts are large and do not compress', async () => {
    let seed = 1
    const noise = (length: number): string => {
      let text = ''
      while (text.length < length) {
        seed = (seed * 48271) % 2147483647
        text += seed.toString(36)
      }
      return text
    }
    const findings = Array.from({ length: 5000 }, () => finding({ path: { text: noise(4000) } }))
    const sarif = await write({ findings })
    const { gzipSync } = await import('node:zlib')
    expect(gzipSync(sarif).length).toBeLessThanOrEqual(GZIP_LIMIT)
    const [run] = (JSON.parse(sarif) as Log).runs
    expect(run?.results).toHaveLength(2500)
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^2500 results/)
  })
})
