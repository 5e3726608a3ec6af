import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lines } from '../../bench/accuracy/data.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const labels = lines<Readonly<Record<string, string>>>('deploy-labels.jsonl')

describe('what was read of deployment files and programs', () => {
  test('holds places, rules, verdicts and short reasons, and no value', () => {
    const fields = [
      'set',
      'repository',
      'commit',
      'object',
      'path',
      'line',
      'rule',
      'level',
      'verdict',
      'why',
    ]
    for (const label of labels) {
      expect(Object.keys(label)).toEqual(fields)
      expect(`${label.commit}${label.object}`).toMatch(/^[0-9a-f]{80}$/)
      expect(['development', 'held-out']).toContain(label.set)
      expect(['secret', 'test-secret', 'practice', 'noise']).toContain(label.verdict)
      expect(label.why).toMatch(/^[^=]{3,90}$/)
    }
    const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })
    const text = labels.map(({ path, why }) => `${path}\n${why}\n`).join('')
    expect(engine.scan(Buffer.from(text)).matches).toEqual([])
  })

  test('counts a repository as held out or as of the development set, never as both', () => {
    const setsOf = new Map<string, Set<string>>()
    for (const { repository = '', set = '' } of labels) {
      setsOf.set(repository, (setsOf.get(repository) ?? new Set()).add(set))
    }
    for (const [repository, sets] of setsOf) expect([repository, sets.size]).toEqual([repository, 1])
  })
})

test.each(['deploy', 'containers', 'inventory'])('the page of %s.ts says what its labels say', (name) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', `bench/accuracy/${name}.ts`, '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
})
