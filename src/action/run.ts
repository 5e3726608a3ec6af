import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import { checkExcludes, checkRules, withSize } from '../cli/request.ts'
import { services } from '../cli/wiring.ts'
import type { Config } from '../config/types.ts'
import { UserError } from '../errors.ts'
import { severity } from '../findings/level.ts'
import { changedPaths, worktreeRoot } from '../git/commits.ts'
import { mergeBase, resolveCommit } from '../git/refs.ts'
import type { Report } from '../reporters/types.ts'
import type { ScanRequest, SourceRequest } from '../scan-request.ts'
import { bringBase, bringChange, bringHistory, type Change } from './bring.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Job, readJob } from './job.ts'
import { createMasker } from './masking.ts'
import type { Message } from './messages.ts'
import { type EventPlan, planFor } from './plan.ts'
import { publish, publishFailure, publishNothing } from './publish.ts'
import { ignoreReview, settingsReview } from './review.ts'
import { inside, loadSettings, type SettingsOptions } from './settings.ts'

/**
 * The Action: one run, from the event to the annotations. Never throws. Nothing is printed before the scan has ended: the
 * commands that have values masked come first.
 */
export async function runAction(): Promise<void> {
  let job: Job | undefined
  try {
    job = readJob(process.env, process.cwd())
    await act(job, readInputs(getInput))
  } catch (error) {
    await publishFailure(error, job)
  }
}

async function act(job: Job, inputs: Inputs): Promise<void> {
  const cwd = workingFolder(job, inputs)
  const root = await rootOf(cwd)
  const event = planFor(job, inputs)
  if (event.plan.kind === 'nothing') return publishNothing(event)

  const scope = await resolveScope(root, event)
  const scratch = mkdtempSync(join(job.temporaryFolder ?? tmpdir(), 'hushlint-'))
  try {
    const { report, messages, elapsedMs, config, changed } = await review(job, inputs, {
      cwd,
      root,
      scratch,
      scope,
    })
    await publish(report, {
      ...{ job, inputs, root, elapsedMs, changed },
      maxFileSize: config.maxFileSize,
      messages: [...event.messages, ...scope.messages, ...messages],
      subject: subjectOf(event, scope),
      change: scope.change,
      head: report.head,
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** What is scanned, with all commits of it here. */
interface Scope {
  readonly kind: 'range' | 'tree' | 'history'
  readonly change: Change | undefined
  /** The commit whose settings hold; undefined: those on disk do. */
  readonly settingsFrom: string | undefined
  readonly messages: readonly Message[]
}

async function resolveScope(root: string, { plan, settingsFrom: ends }: EventPlan): Promise<Scope> {
  const scope = await scopeOf(root, plan)
  return { ...scope, settingsFrom: ends && (await bringBase(root, ends)) }
}

async function scopeOf(root: string, plan: EventPlan['plan']): Promise<Omit<Scope, 'settingsFrom'>> {
  if (plan.kind === 'range') {
    const { change, messages } = await bringChange(root, plan)
    return { kind: change === undefined ? 'history' : 'range', change, messages }
  }
  if (plan.kind === 'history') await bringHistory(root)
  return { kind: plan.kind === 'history' ? 'history' : 'tree', change: undefined, messages: [] }
}

interface Place {
  readonly cwd: string
  readonly root: string
  readonly scratch: string
  readonly scope: Scope
}

/** Scans, and looks at what the change does to hushlint's own settings. */
async function review(job: Job, inputs: Inputs, { cwd, root, scratch, scope }: Place) {
  const { change } = scope
  const from = change && ((await mergeBase(root, change.base, change.tip)) ?? change.base)
  const changed = change && from ? await changedPaths(root, from, change.tip) : []
  const options: SettingsOptions = {
    ...{ root, cwd, scratch },
    config: inputs.config,
    baseline: inputs.baseline,
    commit: scope.settingsFrom,
    changed: new Set(changed.map((path) => path.text)),
  }
  const settings = await loadSettings(options)
  const config = withSize(settings.config, inputs.options)
  const folder = inside(root, cwd) ?? ''
  const start = Date.now()
  const mask = job.inActions ? createMasker(setSecret) : undefined
  const scanned = await services.scan({
    ...(await request(inputs, config)),
    cwd,
    source: sourceOf(scope, folder),
    baselineFile: settings.baselineFile,
    now: new Date(),
    ...(mask && { onSecret: mask }),
  })
  const elapsedMs = Date.now() - start
  const head = change?.tip ?? (await resolveCommit(root, 'HEAD'))
  const report = { ...below(folder, scanned), head }
  const messages = [
    ...settings.messages,
    ...(await settingsReview(options, settings.paths)),
    ...(change && from ? await ignoreReview(root, { base: from, tip: change.tip }, report) : []),
  ]
  return { report, messages, elapsedMs, config, changed: from === undefined ? undefined : options.changed }
}

/** Reads the files of the repository's folder, an absolute path with symlinks resolved. */
function workingFolder(job: Job, inputs: Inputs): string {
  const folder = resolve(job.workspace, inputs.workingDirectory)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const hint = 'It is relative to the workspace. The step actions/checkout must run before this one.'
    throw new UserError(`the input working-directory names no folder: ${inputs.workingDirectory}`, hint)
  }
  return realpathSync(folder)
}

async function rootOf(cwd: string): Promise<string> {
  try {
    return resolve(await worktreeRoot(cwd))
  } catch (error) {
    if (!(error instanceof UserError) || !error.message.startsWith('not a Git repository')) throw error
    const hint = 'Run actions/checkout with fetch-depth: 0 before this step.'
    throw new UserError('there is no Git repository in the workspace', hint, { cause: error })
  }
}

function sourceOf({ kind, change }: Scope, folder: string): SourceRequest {
  if (change !== undefined) {
    const { base, tip, tag } = change
    return { kind: 'range', range: `${base}..${tip}`, ...(tag !== undefined && { tags: [tag] }) }
  }
  if (kind === 'history') return { kind: 'history', unreachable: false }
  return { kind: 'worktree', paths: folder === '' ? [] : ['.'] }
}

async function request(
  { options, failOn }: Inputs,
  config: Config,
): Promise<Pick<ScanRequest, 'config' | 'exclude' | 'failOn' | 'packs' | 'rules'>> {
  const { pack, rule, exclude = [] } = options
  await checkRules(rule ?? [], config, services)
  await checkExcludes(exclude)
  return {
    ...{ config, exclude, failOn: failOn ?? config.failOn },
    ...(pack && { packs: pack }),
    ...(rule && { rules: rule }),
  }
}

/** Of a monorepo only the folder that the job is about. Messages of commits and tags belong to every folder. */
function below(folder: string, report: Report): Report {
  if (folder === '') return report
  const isBelow = ({ path, object }: Report['findings'][number]) =>
    path.text.startsWith(`${folder}/`) || (object !== undefined && object.type !== 'blob')
  const findings = report.findings.filter(isBelow)
  const { failOn } = report
  const fails = failOn !== 'never' && findings.some(({ level }) => severity(level) >= severity(failOn))
  return {
    ...report,
    findings,
    suppressed: report.suppressed.filter(isBelow),
    exitCode: report.exitCode === 2 ? 2 : fails ? 1 : 0,
  }
}

function subjectOf({ subject }: EventPlan, { kind, change }: Scope): string {
  if (change !== undefined) return `${subject}, ${change.base.slice(0, 10)}..${change.tip.slice(0, 10)}`
  return `${subject}, ${kind === 'history' ? 'the whole history' : 'the files of the checkout'}`
}
