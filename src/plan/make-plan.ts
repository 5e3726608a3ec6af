import { severity } from '../findings/level.ts'
import type {
  AuditReport,
  InventoryEntry,
  InventoryLookup,
  LeakedValue,
  Plan,
  ReportedFinding,
  RuleProse,
} from './types.ts'
import { variableOf } from './variable.ts'

export interface PlanOptions {
  readonly rules: ReadonlyMap<string, RuleProse>
  /** Undefined: the project has no inventory, or none that can be read. */
  readonly inventory: InventoryLookup | undefined
  /** Take in notes as well. */
  readonly all: boolean
}

/** Rules whose finding is a whole file that does not belong into Git. */
const FILE_RULES: ReadonlySet<string> = new Set(['env-file', 'key-file', 'shell-history', 'state-file'])

/**
 * Turns a report into what is to be done, in order: values that are in use first, then those that stand in HEAD, then by
 * level, rule and path; values that must be rotated together stand together.
 */
export function makePlan(report: AuditReport, options: PlanOptions): Plan {
  const wanted = report.findings.filter(({ level }) => options.all || level !== 'note')
  const notes = report.findings.filter((finding) => isLeak(finding) && !wanted.includes(finding)).length
  const groups = new Map<number, ReportedFinding[]>()
  for (const finding of wanted.filter(isSecret)) {
    const group = groups.get(finding.valueGroup)
    if (group === undefined) groups.set(finding.valueGroup, [finding])
    else group.push(finding)
  }
  const values = [...groups.values()].map((places) => leakedValue(places, options)).sort(byUrgency)
  return {
    values: together(values),
    files: wanted.filter(isFile).sort((a, b) => compare(a.path, b.path) || compare(a.ruleId, b.ruleId)),
    notes,
    accepted: report.suppressed.filter(isLeak).length,
    report: { source: report.source, incomplete: report.incomplete },
    times: report.times,
    hasInventory: options.inventory !== undefined,
  }
}

/** A finding that a plan is about. */
export function isLeak(finding: ReportedFinding): boolean {
  return isSecret(finding) || isFile(finding)
}

function isSecret({ subject, ruleId }: ReportedFinding): boolean {
  return subject === undefined && !FILE_RULES.has(ruleId)
}

function isFile({ ruleId }: ReportedFinding): boolean {
  return FILE_RULES.has(ruleId)
}

/** Whether it stands in what is checked out, as far as the report says. */
export function isPresent({ history }: ReportedFinding): boolean {
  return history === undefined || history.inHead
}

function leakedValue(places: readonly ReportedFinding[], { rules, inventory }: PlanOptions): LeakedValue {
  // What says most of it: the highest level, and a rule of a service rather than the general one.
  const [main] = [...places].sort(
    (a, b) => severity(b.level) - severity(a.level) || Number(isGeneral(a)) - Number(isGeneral(b)),
  ) as [ReportedFinding]
  const names = places.map(variableOf).filter((name) => name !== undefined)
  const entries = names.map((name) => [name, inventory?.(name)] as const)
  const [name, entry]: readonly [string | undefined, InventoryEntry | undefined] = entries.find(
    ([, found]) => found !== undefined,
  ) ??
    entries[0] ?? [undefined, undefined]
  return {
    variable: name,
    ruleId: main.ruleId,
    level: main.level,
    redacted: main.redacted,
    rule: rules.get(main.ruleId),
    live: places.find(({ live }) => live !== undefined)?.live,
    present: places.some(isPresent),
    inventory: entry,
    places,
    coupled: entry?.coupledWith ?? [],
  }
}

const isGeneral = ({ ruleId }: ReportedFinding): boolean =>
  ruleId === 'generic-secret' || ruleId === 'known-value'

function byUrgency(a: LeakedValue, b: LeakedValue): number {
  return (
    Number(b.live !== undefined) - Number(a.live !== undefined) ||
    Number(b.present) - Number(a.present) ||
    severity(b.level) - severity(a.level) ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.places[0]?.path ?? '', b.places[0]?.path ?? '')
  )
}

/** Moves what is coupled with a value, in either direction and over several steps, right behind it. */
function together(values: readonly LeakedValue[]): readonly LeakedValue[] {
  const left = new Set(values)
  const order: LeakedValue[] = []
  const take = (value: LeakedValue): void => {
    if (!left.delete(value)) return
    order.push(value)
    for (const other of [...left]) if (areCoupled(value, other)) take(other)
  }
  values.forEach(take)
  return order.map((value) => ({
    ...value,
    coupled: [
      ...new Set([
        ...value.coupled,
        ...order
          .filter((other) => other !== value && areCoupled(value, other))
          .flatMap(({ variable }) => variable ?? []),
      ]),
    ],
  }))
}

function areCoupled(a: LeakedValue, b: LeakedValue): boolean {
  const names = (from: LeakedValue, to: LeakedValue) =>
    to.variable !== undefined && (from.inventory?.coupledWith.includes(to.variable) ?? false)
  return names(a, b) || names(b, a)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
