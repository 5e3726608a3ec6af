import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findAddresses } from '../../src/scanners/network/addresses.ts'
import { findCandidates } from '../../src/scanners/network/trigger.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => readFileSync(`${root}/bench/accuracy/${name}`, 'utf8')
const rows = (name: string): Record<string, unknown>[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('labels are of repositories that were scanned, at the commit that was, one for each warning', () => {
  const repositories = rows('network-repositories.jsonl')
  const labels = rows('network-labels.jsonl')
  for (const { repository, commit, warning } of repositories) {
    const own = labels.filter((label) => label.repository === repository)
    expect({
      repository,
      commits: [...new Set(own.map((label) => label.commit))],
      count: own.length,
    }).toEqual({ repository, commits: warning === 0 ? [] : [commit], count: warning })
  }
  expect(labels.length).toBe(repositories.reduce((sum, { warning }) => sum + Number(warning), 0))
})

test('labels hold places and verdicts, and no address', () => {
  for (const label of rows('network-labels.jsonl')) {
    expect(Object.keys(label)).toEqual(['repository', 'commit', 'path', 'line', 'rule', 'verdict'])
    expect(['real', 'invented', 'none']).toContain(label.verdict)
  }
  const bytes = Buffer.from(read('network-labels.jsonl'))
  expect(findAddresses(bytes, findCandidates(bytes, false), { enabled: () => true }, 'addresses')).toEqual([])
})

test('docs/accuracy-network.md says what they say', () => {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', `${root}/bench/accuracy/network.ts`, '--check'],
    { cwd: root, encoding: 'utf8' },
  )
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
})
