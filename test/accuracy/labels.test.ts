import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { labels, repositories } from '../../bench/accuracy/data.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('what was read by hand', () => {
  test('is of repositories that were scanned, at the commit that was', () => {
    const scanned = new Map(repositories.map((entry) => [entry.repository, entry.commit]))
    expect(scanned.size).toBe(repositories.length)
    for (const { repository, commit } of labels) expect(scanned.get(repository)).toBe(commit)
  })

  test('holds no value: only places, rules and short reasons', () => {
    const required = ['repository', 'commit', 'object', 'path', 'line', 'rule', 'level', 'verdict', 'why']
    const order = ['repository', 'commit', 'object', 'path', 'line', 'columns', 'rule', 'level'].concat([
      'doubted',
      'proven',
      'verdict',
      'why',
      'value',
      'today',
    ])
    for (const label of labels) {
      const present = Object.keys(label)
      expect(present).toEqual(order.filter((field) => required.includes(field) || present.includes(field)))
      expect(label.commit + label.object).toMatch(/^[0-9a-f]{80}$/)
      expect(label.why).toMatch(/^[^=]{3,90}$/)
    }
    const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })
    const text = labels.map(({ path, why }) => `${path}\n${why}\n`).join('')
    expect(engine.scan(Buffer.from(text)).matches).toEqual([])
  })

  test('is what docs/accuracy.md says', () => {
    const compute = fileURLToPath(new URL('../../bench/accuracy/compute.ts', import.meta.url))
    const run = spawnSync(process.execPath, ['--import', 'tsx', compute, '--check'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
  })
})
