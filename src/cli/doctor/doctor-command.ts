import { basename } from 'node:path'
import { UserError } from '../../errors.ts'
import { isOlder, MINIMUM_GIT, runGit } from '../../git/run.ts'
import { plural } from '../../reporters/wording.ts'
import { detectSetup, type Setup } from '../init/detect.ts'
import { ciSteps } from '../init/other-steps.ts'
import { type Io, print } from '../io.ts'
import type { Invocation } from '../parse.ts'
import { configFor } from '../request.ts'
import type { Services } from '../services.ts'
import { type Check, checkText, exitCodeOf } from './check.ts'
import { environmentChecks } from './environment.ts'
import { callingLine, hookFileChecks } from './hook-files.ts'

/** The oldest Node that hushlint runs on, as in `package.json`. */
export const MINIMUM_NODE = '20.19'

/** Checks that the hook really stops a leak here. Gives exit code 0, 1 or 2; throws `UserError` outside a worktree. */
export async function doctorCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const setup = await detectSetup(io.cwd)
  const checks: Check[] = []
  const tell = async (...more: Check[]) => {
    checks.push(...more)
    await print(io, more.map(checkText).join(''))
  }
  await tell(await gitCheck(io.cwd), nodeCheck(), await configCheck(invocation, io, services))
  await tell(...environmentChecks(io.env, setup))
  await tell(...(await hookChecks(setup, io)))
  await tell(...limits(setup))
  const code = exitCodeOf(checks)
  await print(io, `\n${conclusion(checks)}\n`)
  return code
}

async function gitCheck(cwd: string): Promise<Check> {
  const version = /\d+\.\d+(\.\d+)?/.exec((await runGit(cwd, ['version'])).toString('latin1'))?.[0] ?? '0'
  return isOlder(version, MINIMUM_GIT)
    ? { state: 'wrong', text: `Git ${version} is too old`, remedy: `Install Git ${MINIMUM_GIT} or later.` }
    : { state: 'ok', text: `Git ${version} (${MINIMUM_GIT} or later)` }
}

function nodeCheck(): Check {
  const version = process.versions.node
  return isOlder(version, MINIMUM_NODE)
    ? { state: 'wrong', text: `Node ${version} is too old`, remedy: `Install Node ${MINIMUM_NODE} or later.` }
    : { state: 'ok', text: `Node ${version} (${MINIMUM_NODE} or later)` }
}

async function configCheck({ options }: Invocation, io: Io, services: Services): Promise<Check> {
  try {
    const { file, failOn } = await configFor(options, io, services)
    if (failOn === 'never') {
      const text = `${basename(file ?? '')} has "fail-on: never": no finding stops a commit`
      return { state: 'wrong', text, remedy: 'Set fail-on to error.' }
    }
    return {
      state: 'ok',
      text: file === undefined ? 'no configuration, and none is needed' : `${basename(file)} is valid`,
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { state: 'wrong', text: error.message, remedy: error.hint }
  }
}

/** Where the hooks are, and what they do in a trial. */
async function hookChecks(setup: Setup, io: Io): Promise<Check[]> {
  const commit = hookFileChecks(setup, 'pre-commit')
  const push = hookFileChecks(setup, 'pre-push')
  const commitRuns = commit.every(({ state }) => state === 'ok')
  const pushLine = callingLine(setup, 'pre-push')
  const pushRuns = push.every(({ state }) => state === 'ok') && pushLine !== undefined
  const checks: Check[] = [...commit]
  if (commitRuns) checks.push(lineCheck(callingLine(setup, 'pre-commit')))
  if (pushLine === undefined) checks.push(NO_PUSH)
  else checks.push(...push)
  if (!commitRuns && !pushRuns) return checks
  const { throwAway } = await import('./throw-away.ts')
  const { proveCommit, provePush } = await import('./proof.ts')
  const trial = await throwAway(setup, io)
  try {
    const now = () => io.now().getTime()
    const seed = `${process.pid}:${now()}`
    if (commitRuns) checks.push(...(await proveCommit(trial, seed, now)))
    if (pushRuns) checks.push(...(await provePush(trial, seed)))
  } finally {
    trial.dispose()
  }
  return checks
}

function lineCheck(place: string | undefined): Check {
  return place === undefined
    ? { state: 'note', text: 'no line was found that calls hushlint; the trial below shows whether it runs' }
    : { state: 'ok', text: `${place} calls hushlint` }
}

const NO_PUSH: Check = {
  state: 'note',
  text: 'no pre-push hook calls hushlint: what Git runs no pre-commit hook for is not looked at before CI',
  remedy: 'hushlint init shows the line for it.',
}

/** What no hook can do. */
function limits(setup: Setup): Check[] {
  const runsInCi = ciSteps(setup, '').some(({ kind }) => kind === 'done')
  return [
    {
      state: 'note',
      text: 'Git runs no pre-commit hook for cherry-pick, revert, rebase, am, stash and clean merges; a pre-push hook sees what of it is pushed',
    },
    {
      state: 'note',
      text: `--no-verify skips every hook, so CI must scan as well${runsInCi ? ', and does' : ''}`,
      remedy: runsInCi
        ? undefined
        : 'hushlint init writes a workflow for GitHub and GitLab; docs/ci.md has others.',
    },
  ]
}

function conclusion(checks: readonly Check[]): string {
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length
  const wrong = count('wrong')
  const unknown = count('unknown')
  if (wrong > 0) return `${plural(wrong, 'thing')} wrong: a leak can get through.`
  if (unknown > 0)
    return `Nothing is known to be wrong, but ${plural(unknown, 'thing')} could not be checked.`
  return 'All good: a leak is stopped here.'
}
