import { describe, expect, it } from 'vitest'
import { reportJson } from '../../src/reporters/json.ts'
import type { Report } from '../../src/reporters/types.ts'
import { finding, historic, id, PLAIN, report } from './samples.ts'

async function parsed(changes: Partial<Report>): Promise<Record<string, unknown>> {
  return JSON.parse(await reportJson(report(changes), PLAIN))
}

describe('JSON version 1', () => {
  it('has every field of the contract', async () => {
    const suppressedBy = { kind: 'inline', reason: 'example' } as const
    const place = historic({ path: { text: 'caf\\xe9.ts', raw: Uint8Array.of(0x63, 0xe9) } })
    const run = await parsed({
      source: 'history',
      findings: [place],
      suppressed: [{ ...finding(), suppressedBy }],
      warnings: ['One sentence.'],
    })
    expect(run).toEqual({
      schemaVersion: 1,
      tool: { name: 'hushlint', version: '0.1.0' },
      source: 'history',
      head: id('a'),
      failOn: 'error',
      exitCode: 1,
      coverage: { blobs: 12, bytes: 4200, skipped: [], remarks: [], incomplete: false },
      warnings: ['One sentence.'],
      findings: [
        {
          schemaVersion: 1,
          ruleId: 'acme-api-key',
          pack: 'secrets',
          level: 'error',
          message: 'Acme API key: acme_… (40 characters). Its checksum is right.',
          path: 'caf\\xe9.ts',
          pathBytes: 'Y+k=',
          region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 47 },
          excerpt: 'key = acme_… (40 characters)',
          redacted: 'acme_… (40 characters)',
          evidence: [{ kind: 'checksum', weight: 'for', text: 'CRC-32 checksum is right' }],
          proof: 'proven',
          valueGroup: 1,
          fingerprint: 'acme-api-key:src/config.ts:1f2e',
          lineHash: '271789c17abda88f:1',
          object: { id: id('b'), type: 'blob' },
          history: {
            commits: [id('c'), id('d')],
            paths: ['caf\\xe9.ts'],
            refs: ['refs/heads/main'],
            inHead: false,
            unreachable: false,
          },
          related: [],
        },
      ],
      suppressed: [expect.objectContaining({ path: 'src/config.ts', suppressedBy })],
    })
  })

  it('numbers groups of equal values in the order of the report', async () => {
    const findings = [9, 4, 9].map((valueGroup) => finding({ valueGroup }))
    const { findings: out } = await parsed({ findings })
    expect((out as { valueGroup: number }[]).map(({ valueGroup }) => valueGroup)).toEqual([1, 2, 1])
  })

  it('lists every path at which the same object stands', async () => {
    const findings = ['z.env', 'a.env'].map((text) => historic({ path: { text } }))
    const { findings: out } = await parsed({ findings })
    for (const one of out as { history: { paths: string[] } }[]) {
      expect(one.history.paths).toEqual(['a.env', 'z.env'])
    }
  })

  it('lets nothing through that a Finding does not declare', async () => {
    const extra = { ...finding(), value: 'the clear value' }
    expect(await reportJson(report({ findings: [extra] }), PLAIN)).not.toContain('the clear value')
  })
})
