import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))

test('the way from a plain clone to an annotated pull request', { timeout: 120_000 }, () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/newcomer/run.ts'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(run.stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
  expect(run.stdout.match(/^\| `/gm)).toHaveLength(7)
  expect(run.status).toBe(0)
})
