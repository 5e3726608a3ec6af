/**
 * Everything that must hold besides the tests, one check after the other. Goes on after a failure, so that one run
 * shows all of them. The last line is `N passed, N failed`; the exit code is 1 when any failed.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Started with Node itself, not through a shell or the links of `node_modules/.bin`: the same on every system. */
const CHECKS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  [
    'lint and format',
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--max-diagnostics=15',
  ],
  ['rule tables are current', '--import', 'tsx', 'scripts/catalogue/build.ts', '--check'],
  ['expressions are judged', '--import', 'tsx', 'scripts/expressions/build.ts', '--check'],
  ['rule pages are current', '--import', 'tsx', 'scripts/docs/build.ts', '--check'],
  ['schema is current', '--import', 'tsx', 'scripts/schema/build.ts', '--check'],
  ['bundle is current', '--import', 'tsx', 'scripts/build.ts', '--check'],
  ...['compute', 'containers', 'deploy', 'env', 'identifiers', 'inventory', 'network', 'runtime'].map(
    (name) =>
      [`figures are current: ${name}`, '--import', 'tsx', `bench/accuracy/${name}.ts`, '--check'] as const,
  ),
  ['no unused code', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['package', 'node_modules/publint/src/cli.js', '--strict'],
]

const only = process.argv.slice(2)
let passed = 0
let failed = 0
for (const [name, ...args] of CHECKS) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue
  const run = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ok = run.status === 0
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`)
  if (ok) passed++
  else {
    failed++
    console.log(`${run.stdout}${run.stderr}${run.error?.message ?? ''}`.trimEnd())
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
