import { managedVariables } from './config/managed.ts'
import { createEngine } from './engine/engine.ts'
import { createDetector } from './findings/detect.ts'
import { finalise } from './findings/finalise.ts'
import { applyFilters } from './findings/filters.ts'
import type { Finding } from './findings/types.ts'
import { needles, rules } from './catalogue.ts'
import { openSource } from './open-source.ts'
import { placeHits } from './scan-checks.ts'
import { secretFinder } from './scan-content.ts'
import type { Coverage } from './sources/types.ts'
import type { ScanRequest } from './scan-request.ts'
import { compare } from './scanners/inventory/compare/compare.ts'
import { gather } from './scanners/inventory/gather.ts'
import { overviewOf, type VariableRow } from './scanners/inventory/overview.ts'
import { proposeRows } from './scanners/inventory/propose.ts'
import { remarkOn } from './scanners/inventory/run.ts'

/** The whole picture of a worktree's variables. */
export interface InventoryReport {
  /** Undefined where the worktree has no inventory: then nothing was compared. */
  readonly remark: string | undefined
  readonly variables: readonly VariableRow[]
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
  /** A unified diff with the rows that are missing. */
  readonly proposal: string
}

/** Compares documents, code and deployment files of the worktree, whatever the packs of the configuration are. */
export async function inspectInventory(
  request: ScanRequest,
  excluded: (path: string) => boolean,
  configured: ((path: string) => boolean) | undefined,
  all: boolean,
): Promise<InventoryReport> {
  const source = await openSource({ ...request, source: { kind: 'worktree', paths: [] } }, excluded)
  await source.read(() => {})
  const state = await source.state?.()
  const managed = managedVariables(request.config.managedBy)
  const picture = state && (await gather(state, { configured, managed, now: request.now, thorough: true }))
  if (state === undefined || picture === undefined)
    return { remark: undefined, variables: [], findings: [], proposal: '', coverage: source.coverage }
  const hits = await compare(picture)
  const enabled = (id: string): boolean => request.config.rules[id] !== 'off'
  const engine = createEngine({ rules, needles, enabled, now: request.now.getTime() })
  const context = { settings: { enabled }, now: request.now, secretsIn: secretFinder(() => engine) }
  const placed = await placeHits(state, hits, createDetector({}), context)
  const findings = finalise(placed, { source: 'worktree', rules: request.config.rules })
  const variables = overviewOf(picture, hits)
  return {
    ...{ remark: remarkOn(picture.inventories), variables, proposal: proposeRows(picture, variables, all) },
    coverage: source.coverage,
    findings: applyFilters(findings, { excluded }).kept,
  }
}
