import { dirname, relative, resolve } from 'node:path'
import { findProject } from '../config/discover.ts'
import { UserError } from '../errors.ts'
import type { CleanUpOptions } from '../plan/clean-up.ts'
import { composePlan } from '../plan/compose.ts'
import type { PlanDocument } from '../plan/document.ts'
import { makePlan } from '../plan/make-plan.ts'
import { readReport } from '../plan/read-report.ts'
import { findUnreplaceable, type ReadContents } from '../plan/replacements.ts'
import { shellWord } from '../plan/shell.ts'
import type { AuditReport, InventoryLookup, Plan, RuleProse } from '../plan/types.ts'
import { reportJson } from '../reporters/json.ts'
import type { Report } from '../reporters/types.ts'
import type { Io } from './io.ts'
import type { Invocation } from './parse.ts'
import { configFor, existingBaseline, scanRequest } from './request.ts'
import type { Services } from './services.ts'

/** What a plan is made of. */
export interface Audit {
  readonly report: AuditReport
  /** Rules of the configuration, where they are known. */
  readonly rules: ReadonlyMap<string, RuleProse>
}

/** An audit that was just made. The plan sees of it what a JSON report holds, and nothing else. */
export async function auditOf(report: Report): Promise<Audit> {
  const text = await reportJson(report, { color: false, all: true, debug: false, width: 80 })
  return { report: readReport(text, 'the audit'), rules: report.rules }
}

/** The plan, with what the inventory of the worktree says. */
export async function planOf(
  { report, rules }: Audit,
  invocation: Invocation,
  io: Io,
  services: Services,
): Promise<Plan> {
  const known = new Map<string, RuleProse>([
    ...rules,
    ...(await services.ruleInfos()).map((rule) => [rule.id, rule] as const),
  ])
  const inventory = await projectInventory(invocation, io, services)
  return makePlan(report, { rules: known, inventory, all: invocation.options.all ?? false })
}

/** The plan as a document, with commands that fit this repository. */
export async function documentOf(
  plan: Plan,
  { options }: Invocation,
  io: Io,
  services: Services,
  files: Pick<CleanUpOptions, 'replacements' | 'planFile'>,
): Promise<PlanDocument> {
  return composePlan(plan, {
    ...files,
    unreplaceable: await findUnreplaceable(placesOf(plan), contentsIfAny(io.cwd)),
    settings: await settingsOf(options, io, services),
  })
}

/** Findings of the values of a plan. */
export function placesOf({ values }: Plan) {
  return values.flatMap(({ places }) => places)
}

/** Objects of the repository that the user stands in. Those that it does not have are passed over; outside of Git there are none. */
export function contents(cwd: string): ReadContents {
  return async (ids, onObject) => {
    const { readObjects } = await import('../git/cat-file.ts')
    if (ids.length === 0) return
    await readObjects(cwd, [ids], {
      maxBytes: Number.MAX_SAFE_INTEGER,
      onObject: (id, _, body) => onObject(id, body),
      onProblem: () => {},
    })
  }
}

/** The same, and nothing where no repository is: a plan can be made of a report from elsewhere. */
function contentsIfAny(cwd: string): ReadContents {
  return (ids, onObject) =>
    contents(cwd)(ids, onObject).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
    })
}

/** The inventory of the worktree; undefined where there is none, and where there is no worktree. */
async function projectInventory(
  invocation: Invocation,
  io: Io,
  services: Services,
): Promise<InventoryLookup | undefined> {
  if (findProject(io.cwd).gitDir === undefined) return undefined
  const request = await scanRequest(invocation, io, services, { source: { kind: 'worktree', paths: [] } })
  try {
    const [{ inventoryLookup }, { globMatcher }] = await Promise.all([
      import('../plan-inventory.ts'),
      import('../config/glob.ts'),
    ])
    const excluded = globMatcher([...request.config.exclude, ...request.exclude])
    return await inventoryLookup(request, excluded, globMatcher(request.config.inventory))
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/**
 * Options by which an audit in a mirror has the configuration and the baseline of this repository: a mirror has no files, so what they accept
 * would be found there. Files outside of the repository are named as they are.
 */
async function settingsOf(options: Invocation['options'], io: Io, services: Services): Promise<string[]> {
  const { root, gitDir } = findProject(io.cwd)
  if (gitDir === undefined) return []
  const config = await configFor(options, io, services)
  const baseline = existingBaseline(options, config, io)
  const named = (path: string): string => {
    const way = relative(root, path)
    return way.startsWith('..') ? shellWord(path) : `"$REPOSITORY"/${shellWord(way.replaceAll('\\', '/'))}`
  }
  const usual = config.file === undefined ? undefined : resolve(dirname(config.file), config.baseline)
  return [
    ...(config.file === undefined ? [] : ['--config', named(resolve(io.cwd, config.file))]),
    ...(baseline === undefined || baseline === usual ? [] : ['--baseline', named(baseline)]),
  ]
}
