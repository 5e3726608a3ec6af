/** The program with a scan that never ends of itself or that is full of findings: what `process.test.ts` starts. */
import { setTimeout as wait } from 'node:timers/promises'
import { run } from '../../src/cli/entry.ts'
import type { Services } from '../../src/cli/services.ts'
import { finding, report } from './harness.ts'

const services: Services = {
  scan: async (request) => {
    if (request.source.kind === 'range') {
      setImmediate(() => {
        throw new Error('thrown where nobody waits')
      })
    }
    if (request.source.kind !== 'worktree') {
      process.stderr.write('scanning\n')
      await wait(60_000)
    }
    return report({
      findings: Array.from({ length: 5000 }, (_, i) => finding('error', `${i}.txt`)),
      exitCode: 1,
    })
  },
  inventory: async () => ({
    ...{ remark: undefined, variables: [], findings: [], proposal: '' },
    coverage: { blobs: 0, bytes: 0, skipped: [], remarks: [], incomplete: false },
  }),
  ruleIds: async () => [],
  ruleInfos: async () => [],
  checkExpression: () => undefined,
  addToBaseline: async () => '',
}

process.exitCode = await run(async () => services)
