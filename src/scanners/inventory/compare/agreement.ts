import type { FileHit } from '../../types.ts'
import { classOfName } from '../names.ts'
import { isOwnCode, isTool } from '../paths.ts'
import type { NameIndex, Picture } from '../picture.ts'
import type { Inventory, InventoryRecord, Usage } from '../types.ts'
import { hitAt } from './hit.ts'

/** Variables that both sides know and describe differently. */
export function compareAgreement(picture: Picture, index: NameIndex): FileHit[] {
  const hits: FileHit[] = []
  for (const inventory of picture.inventories) {
    for (const record of firstOfEach(inventory)) {
      const reads = index
        .usagesOf(record)
        .filter(({ role, place }) => role === 'read' && isOwnCode(place.path))
      hits.push(...requiredMismatch(record, reads), ...minLengthMismatch(record, reads))
    }
    if (inventory.kind === 'document') hits.push(...duplicates(inventory))
  }
  return [...hits, ...classMismatches(picture, index), ...secretDefaults(picture, index)]
}

/** Records of different groups may hold for different services: only those that stand alone are compared. */
function firstOfEach({ records }: Inventory): InventoryRecord[] {
  const counts = new Map<string, number>()
  for (const { name } of records) counts.set(name, (counts.get(name) ?? 0) + 1)
  return records.filter(({ name }) => counts.get(name) === 1)
}

function requiredMismatch(record: InventoryRecord, reads: readonly Usage[]): FileHit[] {
  const known = reads.filter(({ need }) => need !== undefined)
  const secret = record.class === 'secret' || classOfName(record.name) === 'secret'
  const level = secret ? 'warning' : 'note'
  const lax = known.every(({ need }) => need !== 'required') && known.length === reads.length
  if (record.required === 'yes' && !record.hasDefault && known.length > 0 && lax) {
    const how = known[0]?.need === 'default' ? 'has a default for it' : 'goes on without it'
    return [
      hitAt('inventory-required', record.name, record.place, {
        ...{ level, message: `${record.name} is documented as required, and the code ${how}.` },
        related: [['read here', known[0]?.place]],
      }),
    ]
  }
  const strict = known.filter(({ need }) => need === 'required')
  if (
    record.required === 'no' &&
    strict.length > 0 &&
    strict.length === known.length &&
    !reads.some(({ need }) => need === undefined)
  ) {
    return [
      hitAt('inventory-required', record.name, record.place, {
        ...{
          level,
          message: `${record.name} is documented as optional, and the code does not run without it.`,
        },
        related: [['read here', strict[0]?.place]],
      }),
    ]
  }
  return []
}

function minLengthMismatch(record: InventoryRecord, reads: readonly Usage[]): FileHit[] {
  const { minLength } = record
  if (minLength === undefined) return []
  const checked = reads.filter((read) => read.minLength !== undefined)
  if (checked.length === 0 || checked.some((read) => read.minLength === minLength)) return []
  return checked.slice(0, 1).map((read) =>
    hitAt('inventory-min-length', record.name, read.place, {
      message: `The code takes a ${record.name} of ${read.minLength} characters, and the inventory says at least ${minLength}.`,
      related: [['the inventory', record.place]],
    }),
  )
}

/** A secret in a store that does not hide it, or a row that calls a credential no secret. */
function classMismatches(picture: Picture, index: NameIndex): FileHit[] {
  const hits: FileHit[] = []
  const seen = new Set<string>()
  for (const usage of picture.usages) {
    const open = usage.store === undefined ? undefined : OPEN_STORES[usage.store]
    if (open === undefined || !isOwnCode(usage.place.path)) continue
    const record = index.records.get(usage.name)?.find((one) => one.class !== 'config')
    const secret =
      record?.class === 'secret'
        ? classOfName(usage.name) === 'secret' || record.form !== 'table'
        : classOfName(usage.name) === 'secret'
    const key = `${usage.name} ${usage.place.path}`
    if (record === undefined || !secret || seen.has(key)) continue
    seen.add(key)
    hits.push(
      hitAt('inventory-class', usage.name, usage.place, {
        message: `${usage.name} is a secret by the inventory, and ${open}.`,
        related: [['the inventory', record.place]],
      }),
    )
  }
  for (const record of picture.inventories.flatMap(({ records }) => records)) {
    if (
      record.class !== 'config' ||
      classOfName(record.name) !== 'secret' ||
      /_(?:URL|URI)$/.test(record.name)
    )
      continue
    const hidden = index
      .usagesOf(record)
      .find(({ store }) => store === 'github-secret' || store === 'kubernetes-secret')
    hits.push(
      hitAt('inventory-class', record.name, record.place, {
        message: `${record.name} is documented as no secret, and its name says that it is one.`,
        related: [['kept as a secret', hidden?.place]],
      }),
    )
  }
  return hits
}

const OPEN_STORES: Readonly<Record<string, string>> = {
  'github-variable': 'is read from `vars`, which everybody with access to the repository can read',
  'kubernetes-configmap': 'stands in a ConfigMap, which is no store for secrets',
  'fly-env': 'stands in [env] of fly.toml in clear text',
  'wrangler-vars': 'stands in vars of the wrangler configuration in clear text',
}

/** A secret with a literal default in code: it also holds in production, if nobody sets another. */
function secretDefaults(picture: Picture, index: NameIndex): FileHit[] {
  const hits: FileHit[] = []
  const seen = new Set<string>()
  for (const usage of picture.usages) {
    const { secretDefault: place, name } = usage
    if (place === undefined || seen.has(`${name} ${place.path}`) || !isOwnCode(place.path)) continue
    if (isTool(place.path)) continue
    seen.add(`${name} ${place.path}`)
    const text = picture.textOf(place.path)?.slice(place.start + 1, place.end - 1) ?? ''
    const again = (index.usages.get(name) ?? []).find(
      (other) => other.role === 'deploy' && isProduction(other) && hasOnLine(picture, other, text),
    )
    hits.push(
      hitAt('inventory-secret-default', name, place, {
        ...(again !== undefined && { level: 'error' as const }),
        message:
          again === undefined
            ? `${name} has a default in the code: whoever reads the code knows the secret of every deployment that sets none.`
            : `${name} has a default in the code, and a deployment file sets the same value.`,
        related: [
          ['set to the default', again?.place],
          ['the inventory', index.records.get(name)?.[0]?.place],
        ],
      }),
    )
  }
  return hits
}

function isProduction({ place }: Usage): boolean {
  return (
    isOwnCode(place.path) &&
    (!place.path.startsWith('.github/') || /deploy|release|prod|publish/i.test(place.path)) &&
    !/(?:^|[/._-])(?:dev(?:elopment)?|local|test|ci|e2e)(?:[/._-]|$)/i.test(place.path)
  )
}

function hasOnLine(picture: Picture, { place }: Usage, value: string): boolean {
  if (value.length < 6) return false
  const text = picture.textOf(place.path) ?? ''
  const end = text.indexOf('\n', place.end)
  return text.slice(place.end, end < 0 ? text.length : end).includes(value)
}

function duplicates({ records }: Inventory): FileHit[] {
  const hits: FileHit[] = []
  const first = new Map<string, InventoryRecord>()
  for (const record of records) {
    if (record.form !== 'table' && record.form !== 'list') continue
    const known = first.get(record.name)
    if (known === undefined) {
      first.set(record.name, record)
      continue
    }
    if (known.group !== record.group || known.form !== record.form) continue
    const differ = known.required !== record.required || known.class !== record.class
    if (known.form === 'list' && !differ) continue
    hits.push(
      hitAt('inventory-duplicate', record.name, record.place, {
        ...(differ && known.form === 'table' && { level: 'warning' as const }),
        message: differ
          ? `${record.name} is listed twice, and the entries do not agree.`
          : `${record.name} is listed twice.`,
        related: [['listed first', known.place]],
      }),
    )
  }
  return hits
}
