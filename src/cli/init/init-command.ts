import { printable } from '../../printable.ts'
import { version } from '../../version.ts'
import { agreed } from '../ask.ts'
import { type Io, print, write } from '../io.ts'
import type { Invocation } from '../parse.ts'
import { applyStep } from './apply.ts'
import { detectSetup, type Setup } from './detect.ts'
import { hookSteps } from './hook-steps.ts'
import { ciSteps, configStep } from './other-steps.ts'
import { type Plan, planText } from './plan.ts'

/**
 * Shows what would set hushlint up in this repository, asks, and writes it. Gives exit code 0 when it is written or nothing is left to write,
 * and with `--dry-run`; 2 when it was declined. Throws `UserError` when there is nobody to ask and `--yes` is not given.
 */
export async function initCommand({ options }: Invocation, io: Io): Promise<number> {
  const setup = await detectSetup(io.cwd)
  const plan = makePlan(setup)
  await print(io, `This repository uses ${uses(setup)}.\n\n${planText(plan)}\n`)
  const open = plan.steps.filter(({ kind }) => kind === 'create' || kind === 'append')
  if (!options['dry-run'] && open.length > 0) {
    if (!options.yes && !(await agreed(io, 'Write this?', 'hushlint init --yes'))) {
      await write(io.stderr, 'Nothing was written.\n')
      return 2
    }
    for (const step of open) applyStep(setup.root, step)
    await print(io, `Written: ${printable(open.map(({ path }) => path).join(', '))}\n`)
  } else {
    await print(io, open.length === 0 ? 'Nothing to write.\n' : 'Nothing was written: --dry-run.\n')
  }
  await print(io, nextText(plan))
  return 0
}

/** What `init` would do here. Only reads. */
export function makePlan(setup: Setup): Plan {
  const steps = [...hookSteps(setup, version), configStep(setup, version), ...ciSteps(setup, version)]
  const next: [string, string][] = []
  if (setup.manager !== 'pre-commit' && !setup.dependsOnHushlint)
    next.push([INSTALL[setup.packageManager ?? 'none'], 'install it'])
  const install = SET_UP[setup.manager]
  if (install !== undefined) next.push([install, 'let Git run the hooks'])
  next.push(['hushlint doctor', 'see that the hook stops a leak'])
  next.push(['hushlint', 'what the repository holds now; hushlint baseline accepts it'])
  return { steps, next }
}

const INSTALL = {
  npm: 'npm install --save-dev hushlint',
  pnpm: 'pnpm add --save-dev hushlint',
  yarn: 'yarn add --dev hushlint',
  bun: 'bun add --dev hushlint',
  none: 'npm install --global hushlint',
} as const

const SET_UP: Readonly<Partial<Record<Setup['manager'], string>>> = {
  husky: 'npx husky',
  lefthook: 'npx lefthook install',
  'pre-commit': 'pre-commit install --hook-type pre-commit --hook-type pre-push',
  'simple-git-hooks': 'npx simple-git-hooks',
}

const HOSTS = { github: 'GitHub', gitlab: 'GitLab' } as const

function uses({ manager, packageManager, hosts, usesLintStaged }: Setup): string {
  const parts = [
    manager === 'plain' ? 'plain Git hooks' : manager,
    ...(usesLintStaged ? ['lint-staged'] : []),
    ...(packageManager === undefined ? [] : [packageManager]),
    ...hosts.map((host) => HOSTS[host]),
  ]
  return parts.length === 1 ? `${parts[0]}` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function nextText({ next }: Plan): string {
  const width = Math.max(...next.map(([command]) => command.length))
  return [
    '',
    'Next',
    ...next.map(([command, purpose]) => `  ${command.padEnd(width)}  # ${purpose}`),
    '',
  ].join('\n')
}
