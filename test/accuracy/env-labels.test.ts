import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lines, type PracticeLabel } from '../../bench/accuracy/data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const labels = lines<PracticeLabel>('env-labels.jsonl')

test('labels hold places and verdicts, one for each, of one commit a repository', () => {
  const keys = ['repository', 'commit', 'path', 'line', 'rule', 'level', 'verdict', 'why']
  for (const label of labels) {
    expect(Object.keys(label)).toEqual(keys)
    expect(label.commit).toMatch(/^[0-9a-f]{40}$/)
    expect(['secret', 'test-secret', 'practice', 'noise']).toContain(label.verdict)
  }
  const places = labels.map(({ repository, path, rule }) => `${repository} ${path} ${rule}`)
  expect(new Set(places).size).toBe(labels.length)
  const commits = new Set(labels.map(({ repository, commit }) => `${repository} ${commit}`))
  expect(commits.size).toBe(new Set(labels.map(({ repository }) => repository)).size)
})

test('docs/accuracy-files.md says what they say', () => {
  const args = ['--import', 'tsx', `${root}/bench/accuracy/env.ts`, '--check']
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
})
