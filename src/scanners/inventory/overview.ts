import type { FileHit } from '../types.ts'
import { classOfName, isPlatformName, isVariableGlob, normalName } from './names.ts'
import { isOwnCode } from './paths.ts'
import { NameIndex, type Picture } from './picture.ts'
import type { InventoryRecord, Place, Usage, VariableClass } from './types.ts'

/** Everything that is known of one variable. */
export interface VariableRow {
  readonly name: string
  readonly class: VariableClass
  readonly documented: readonly Place[]
  readonly read: readonly Place[]
  /** By the code where it is clear, else by the document. */
  readonly required: 'yes' | 'no' | 'conditional' | undefined
  /** Kinds of files that hand it on, and stores that rows name. */
  readonly stored: readonly string[]
  /** `90 days`, `section`, `by the provider`. */
  readonly rotated: string | undefined
  /** Ids of the rules that found something. */
  readonly problems: readonly string[]
}

/** One row for each variable that is documented or that code reads, by name. */
export function overviewOf(picture: Picture, hits: readonly FileHit[]): VariableRow[] {
  const index = new NameIndex(picture)
  const names = new Set<string>()
  for (const { records } of picture.inventories) for (const { name } of records) names.add(name)
  for (const { name, role, place } of picture.usages)
    if (
      role === 'read' &&
      isOwnCode(place.path) &&
      !isVariableGlob(name) &&
      !isPlatformName(name) &&
      /^[A-Z]/.test(name)
    )
      names.add(name)
  const problems = problemsByName(hits)
  return [...names].sort().map((name) => {
    const records = index.records.get(normalName(name)) ?? []
    const usages =
      records[0] === undefined ? (index.usages.get(normalName(name)) ?? []) : index.usagesOf(records[0])
    const reads = usages.filter(({ role, place }) => role === 'read' && isOwnCode(place.path))
    return {
      name,
      class: records.find((record) => record.class !== undefined)?.class ?? classOfName(name),
      documented: records.map(({ place }) => place),
      read: reads.map(({ place }) => place),
      required: requiredOf(records, reads),
      stored: storedIn(records, usages),
      rotated: rotatedBy(picture, name, records),
      problems: [...new Set(problems.get(name))].sort(),
    }
  })
}

function problemsByName(hits: readonly FileHit[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { rule, subject = '' } of hits) {
    for (const name of subject.split(/[/@=]/)) found.set(name, [...(found.get(name) ?? []), rule])
  }
  return found
}

function requiredOf(records: readonly InventoryRecord[], reads: readonly Usage[]): VariableRow['required'] {
  if (reads.some(({ need }) => need === 'required')) return 'yes'
  if (reads.length > 0 && reads.every(({ need }) => need === 'optional' || need === 'default')) return 'no'
  return records.find(({ required }) => required !== undefined)?.required
}

function storedIn(records: readonly InventoryRecord[], usages: readonly Usage[]): string[] {
  const deployed = usages.filter(({ role }) => role === 'deploy').map(({ store, reader }) => store ?? reader)
  return [
    ...new Set([...records.flatMap(({ locations }) => locations.map(({ kind }) => kind)), ...deployed]),
  ].sort()
}

function rotatedBy(
  { inventories }: Picture,
  name: string,
  records: readonly InventoryRecord[],
): string | undefined {
  const days =
    records.find(({ cadence }) => cadence !== undefined)?.cadence?.days ??
    inventories.flatMap(({ cadences }) => cadences).find((one) => one.name === name)?.days
  if (days !== undefined) return `${days} days`
  if (records.some(({ rotatesAlone }) => rotatesAlone)) return 'by the provider'
  return inventories.some(({ rotations }) => rotations.some(({ names }) => names.includes(name)))
    ? 'section'
    : undefined
}
