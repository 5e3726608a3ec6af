import { beforeAll, describe, expect, test } from 'vitest'
import { services } from '../../src/generated/rule-index.ts'
import type { ProofName } from '../../src/rules/rule.ts'
import { render } from '../../src/rules/templates.ts'
import { change } from '../rules/change.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings, type JsonFinding } from '../support/hushlint.ts'

/** One character of a checksum changed: found, one level lower, with the reason; never hidden. */

const CHECKSUMS: readonly ProofName[] = [
  'crc32-base62',
  'github-fine-grained',
  'gitlab-routable',
  'grafana-service-account',
  'atlassian-crc32',
  'azure-identifiable',
  'age-bech32',
]

interface Case {
  readonly id: string
  readonly level: string
  readonly path: string
}

const cases: Case[] = []
const files: Record<string, string> = {}
for (const rule of services.flatMap((service) => service.rules)) {
  if (rule.proof === undefined || !CHECKSUMS.includes(rule.proof)) continue
  for (const [i, template] of rule.finds.entries()) {
    const { text, spans } = render(template, `near ${rule.id}`)
    const [start, end] = spans[0] ?? [0, 0]
    const name = `${rule.id}.${i}.txt`
    // The last character but one that is no padding: all these formats end in their checksum, save one.
    const length = text.slice(start, end).replace(/=+$/, '').length
    const place = start + (rule.proof === 'github-fine-grained' ? 80 : length - 2)
    files[`right/${name}`] = `${text}\n`
    files[`wrong/${name}`] = `${change(text, place)}\n`
    cases.push({ id: rule.id, level: rule.level, path: name })
  }
}

describe('a checksum', () => {
  let found: readonly JsonFinding[]
  const at = (path: string, { id }: Case) =>
    found.filter((finding) => finding.path === path && finding.ruleId === id)

  beforeAll(() => {
    const repo = GitRepo.init()
    repo.write(files)
    found = findings(['--all'], { cwd: repo.dir })
  })

  test('is there for many rules', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBeGreaterThan(15)
  })

  test.each(cases.map((each) => [each.path, each] as const))('%s', (name, each) => {
    const [right, ...more] = at(`right/${name}`, each)
    const [wrong, ...others] = at(`wrong/${name}`, each)
    expect([more, others]).toEqual([[], []])
    expect(wrong).toBeDefined()
    if (right?.proof !== 'proven' || wrong?.proof === 'none') {
      // Formats whose checksum is not always there (older keys) are not demoted for it, and never proven by half.
      expect([wrong?.proof, wrong?.level]).toEqual(['none', each.level])
      return
    }
    expect(right.level).toBe('error')
    expect([wrong?.proof, wrong?.level]).toEqual(['failed', each.level === 'error' ? 'warning' : 'note'])
    expect(
      wrong?.evidence
        .filter(({ weight }) => weight === 'against')
        .map(({ text }) => text)
        .join(),
    ).toMatch(/wrong/)
  })
})
