import { openSource } from './open-source.ts'
import type { InventoryEntry, InventoryLookup } from './plan/types.ts'
import type { ScanRequest } from './scan-request.ts'
import { gather } from './scanners/inventory/gather.ts'
import { normalName } from './scanners/inventory/names.ts'
import { overviewOf } from './scanners/inventory/overview.ts'
import { NameIndex, type Picture } from './scanners/inventory/picture.ts'
import type { Place } from './scanners/inventory/types.ts'

/**
 * What the documents of the worktree say of a variable, for the rotation plan: its row, how it is rotated, where it is stored,
 * and what must be rotated with it. Undefined where there is no inventory. Names and places only.
 *
 * @throws UserError when the worktree cannot be read, as in a bare repository.
 */
export async function inventoryLookup(
  request: ScanRequest,
  excluded: (path: string) => boolean,
  configured: ((path: string) => boolean) | undefined,
): Promise<InventoryLookup | undefined> {
  const source = await openSource({ ...request, source: { kind: 'worktree', paths: [] } }, excluded)
  await source.read(() => {})
  const state = await source.state?.()
  const picture = state && (await gather(state, { configured, now: request.now }))
  return picture && lookupIn(picture)
}

function lookupIn(picture: Picture): InventoryLookup {
  const index = new NameIndex(picture)
  const rows = new Map(overviewOf(picture, []).map((row) => [normalName(row.name), row]))
  // An example or a schema lists variables, and says nothing of their rotation.
  const documents = picture.inventories.filter(({ kind }) => kind === 'document' || kind === 'data')
  const paths = new Set(documents.map(({ path }) => path))
  return (variable): InventoryEntry | undefined => {
    const record = index.records.get(normalName(variable))?.find(({ place }) => paths.has(place.path))
    if (record === undefined) return undefined
    const { name } = record
    const rotation = documents
      .flatMap(({ rotations }) => rotations)
      .find(({ names }) => names.includes(name))?.place
    // A document says what is coupled, in sections of their own; which of them with which is not kept apart.
    const together = documents.flatMap(({ coupled }) => (coupled.includes(name) ? coupled : []))
    return {
      row: linkTo(picture, record.place),
      ...(rotation && { rotation: linkTo(picture, rotation) }),
      stored: record.stored === undefined ? (rows.get(normalName(name))?.stored ?? []) : [record.stored],
      coupledWith: [...new Set(together)].filter((other) => other !== name).sort(),
    }
  }
}

/** The line, as hosts of Git name it: `docs/RUNBOOK.md#L12`. */
function linkTo({ textOf }: Picture, { path, start }: Place): string {
  const before = textOf(path)?.slice(0, start)
  return before === undefined ? path : `${path}#L${before.split('\n').length}`
}
