import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('labels of identifiers hold places and verdicts, and nothing that was found', () => {
  const lines = readFileSync(`${root}bench/accuracy/identifiers-labels.jsonl`, 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThan(200)
  for (const line of lines) {
    const label = JSON.parse(line) as Readonly<Record<string, unknown>>
    expect(Object.keys(label)).toEqual(['repository', 'commit', 'path', 'line', 'rule', 'level', 'verdict'])
    expect(label.commit).toMatch(/^[0-9a-f]{40}$/)
    expect(['real', 'made-up', 'service', 'unclear']).toContain(label.verdict)
  }
})

test('the page says what the labels say', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'bench/accuracy/identifiers.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})
