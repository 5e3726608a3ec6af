import { posix } from 'node:path'
import type { FileHit } from '../../types.ts'
import { classOfName, isPlatformName, isVariableGlob, isVendorName, normalName } from '../names.ts'
import { isConfigModule, isOwnCode, isTool } from '../paths.ts'
import type { NameIndex, Picture } from '../picture.ts'
import { BY_HAND, type Inventory, type InventoryRecord, type Usage } from '../types.ts'
import { toldElsewhere } from './elsewhere.ts'
import { hitAt, list } from './hit.ts'
import { nearMisses } from './near-miss.ts'

/** Variables that only one side knows. */
export async function compareCoverage(picture: Picture, index: NameIndex): Promise<FileHit[]> {
  const unread = picture.partial ? [] : unreadRecords(picture, index)
  const undocumented = undocumentedReads(picture, index)
  // In a hook only pairs are wanted of which one side is in the change.
  const pairs = nearMisses(
    [...new Set(unread.map(({ name }) => name))].filter((name) => !isVariableGlob(name)),
    [...undocumented.keys()].filter((name) => !isPlatformName(name)),
  )
  const hits: FileHit[] = []
  const meant = new Set(pairs.values())
  for (const [documented, read] of pairs) hits.push(nearMiss(documented, read, unread, undocumented))
  const foreign = foreignInventories(picture, unread)
  for (const [name, records] of byName(unread.filter((record) => !pairs.has(record.name)))) {
    const { changed } = picture
    if (changed !== undefined && records.every(({ place }) => !changed.has(place.path))) continue
    const unknown = records.every(({ place }) => foreign.has(place.path))
    hits.push(...(await notRead(picture, index, name, records, unknown)))
  }
  hits.push(...notDocumented(picture, index, undocumented, meant))
  return hits
}

function unreadRecords(picture: Picture, index: NameIndex): InventoryRecord[] {
  return picture.inventories
    .flatMap(({ records }) => records)
    .filter(
      (record) =>
        index.usagesOf(record).length === 0 && !isPlatformName(record.name) && !isVendorName(record.name),
    )
}

/**
 * Inventories of which so much seems unread that their reader must be of a kind that is not known: names made by a macro or a framework,
 * another repository.
 */
function foreignInventories(
  { inventories }: Picture,
  unread: readonly InventoryRecord[],
): ReadonlySet<string> {
  const counts = new Map<string, Set<string>>()
  for (const { name, place } of unread)
    counts.set(place.path, (counts.get(place.path) ?? new Set()).add(name))
  const paths = inventories.filter(({ path, records }) => {
    const count = counts.get(path)?.size ?? 0
    // A list of which nothing at all is used is one of something else: rules, another product.
    if (count >= 3 && count === new Set(records.map(({ name }) => name)).size) return true
    return count >= 10 && count * 3 >= new Set(records.map(({ name }) => name)).size
  })
  return new Set(paths.map(({ path }) => path))
}

/** Names that code reads and no inventory has, each with its reads: the best place first. */
function undocumentedReads(picture: Picture, index: NameIndex): Map<string, Usage[]> {
  const found = new Map<string, Usage[]>()
  for (const usage of picture.usages) {
    const { name, role, place, reader } = usage
    if (
      role !== 'read' ||
      reader === BY_HAND ||
      name.includes('*') ||
      !/^[A-Z]/.test(name) ||
      !isOwnCode(place.path)
    )
      continue
    if (isPlatformName(name) || index.isDocumented(name)) continue
    found.set(name, [...(found.get(name) ?? []), usage])
  }
  for (const [name, usages] of found) if (usages.length > 1) found.set(name, byPlace(usages))
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function byPlace(usages: readonly Usage[]): Usage[] {
  const ranked = usages.map((usage) => {
    const { path } = usage.place
    return { usage, path, rank: (isTool(path) ? 2 : 0) + (isConfigModule(path) ? 0 : 1) }
  })
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : a.usage.place.start - b.usage.place.start),
  )
  return ranked.map(({ usage }) => usage)
}

function byName(records: readonly InventoryRecord[]): Map<string, InventoryRecord[]> {
  const found = new Map<string, InventoryRecord[]>()
  for (const record of records) found.set(record.name, [...(found.get(record.name) ?? []), record])
  return found
}

function nearMiss(
  documented: string,
  read: string,
  unread: readonly InventoryRecord[],
  undocumented: ReadonlyMap<string, Usage[]>,
): FileHit {
  const usage = undocumented.get(read)?.[0]
  const record = unread.find(({ name }) => name === documented)
  return hitAt('inventory-near-miss', `${read}/${documented}`, usage!.place, {
    message: `Code reads ${read}, and the inventory has ${documented}: one of them is misspelt, or the variable was renamed on one side.`,
    related: [[`${documented} in the inventory`, record?.place]],
  })
}

/** One finding per variable: at its row in a document before one in an example file. */
async function notRead(
  picture: Picture,
  index: NameIndex,
  name: string,
  records: readonly InventoryRecord[],
  unknown: boolean,
): Promise<FileHit[]> {
  const [first, ...others] = [...records].sort(
    (a, b) => Number(a.form === 'example') - Number(b.form === 'example'),
  )
  if (first === undefined) return []
  const glob = index.usageGlob(name)
  const word = glob === undefined && !isVariableGlob(name) ? await picture.wordIn(name) : undefined
  const forImage = first.form === 'example' && besideCompose(picture, first.place.path)
  const doubt =
    glob !== undefined
      ? ' A read whose name is put together may be this one.'
      : word !== undefined
        ? ' Another file has the name, but not in a form that is known to read it.'
        : forImage
          ? ' A container that is not built here may read it.'
          : unknown
            ? ' So are many of this list: they may be read in a way that is not known.'
            : ''
  return [
    hitAt('inventory-not-read', name, first.place, {
      ...(doubt !== '' && { level: 'note' as const }),
      message: `${name} is documented, and nothing in the repository reads it.${doubt}`,
      related: [
        ['possible read', glob?.place],
        ['the name', word],
        ...others.slice(0, 5).map((other) => ['also documented', other.place] as const),
      ],
    }),
  ]
}

/** Example files beside a compose file are often handed on as a whole (`env_file`). */
function besideCompose({ paths, textOf }: Picture, path: string): boolean {
  const folder = posix.dirname(path)
  return [...paths].some(
    (one) =>
      posix.dirname(one) === folder &&
      /^(?:docker-)?compose[\w.-]*\.ya?ml$/.test(posix.basename(one)) &&
      /\benv_file\b/.test(textOf(one) ?? ''),
  )
}

function notDocumented(
  picture: Picture,
  index: NameIndex,
  undocumented: ReadonlyMap<string, readonly Usage[]>,
  meant: ReadonlySet<string>,
): FileHit[] {
  const hits: FileHit[] = []
  const config = new Map<Inventory, string[]>()
  const believed = picture.inventories.filter((inventory) => describesCode(inventory, index))
  for (const [name, usages] of undocumented) {
    if (meant.has(name)) continue
    const usage = usages[0]
    const inventory = usage && inventoryFor(believed, usage.place.path, picture.paths)
    if (usage === undefined || inventory === undefined) continue
    if (classOfName(name) !== 'secret' || usages.some(isSwitch)) {
      config.set(inventory, [...(config.get(inventory) ?? []), name])
      continue
    }
    const elsewhere = toldElsewhere(picture, index, usages)
    hits.push(
      hitAt('inventory-not-documented', name, usage.place, {
        ...((elsewhere !== undefined || isTool(usage.place.path)) && { level: 'note' as const }),
        message: `${name} is read here, and no inventory has it.${elsewhere?.message ?? ''}`,
        related: [
          ['the inventory', inventory.header],
          ['mentioned', elsewhere?.place],
        ],
      }),
    )
  }
  for (const [inventory, names] of picture.partial ? [] : config) {
    hits.push(
      hitAt('inventory-config-not-documented', inventory.path, inventory.header, {
        message: `${names.length} variable${names.length === 1 ? ' that is no secret is' : 's that are no secrets are'} read and not documented: ${list(names)}.`,
      }),
    )
  }
  return hits
}

/** A name like that of a secret whose values are `true` and `false` is a setting. */
function isSwitch({ values, plain }: Usage): boolean {
  return plain || values?.every((value) => /^(?:true|false|yes|no|on|off)$/i.test(value)) === true
}

/** An inventory counts as one of this code when it names several variables that the code reads, or most of its own are read. */
export function describesCode(inventory: Inventory, index: NameIndex): boolean {
  const known = described.get(index) ?? new Map<Inventory, boolean>()
  described.set(index, known)
  const before = known.get(inventory)
  if (before !== undefined) return before
  const describes = isOfCode(inventory, index)
  known.set(inventory, describes)
  return describes
}

/** Several comparisons ask. */
const described = new WeakMap<NameIndex, Map<Inventory, boolean>>()

function isOfCode({ records }: Inventory, index: NameIndex): boolean {
  const read = new Set(
    records
      .filter((record) => index.usagesOf(record).some(({ role }) => role === 'read'))
      .map(({ name }) => normalName(name)),
  )
  return read.size >= 3 || (read.size > 0 && read.size * 2 >= records.length)
}

/** The inventory that covers a path: one in its own package before one of the whole repository, documents before examples. */
export function inventoryFor(
  inventories: readonly Inventory[],
  path: string,
  paths: ReadonlySet<string>,
): Inventory | undefined {
  const covering = inventories
    .map((inventory) => ({ inventory, scope: scopeOf(inventory, paths) }))
    .filter(({ scope }) => scope === '' || path.startsWith(`${scope}/`))
  const rank = (one: (typeof covering)[number]): number =>
    one.scope.length * 2 + (one.inventory.kind === 'example' ? 0 : 1)
  return covering.sort(
    (a, b) => rank(b) - rank(a) || b.inventory.records.length - a.inventory.records.length,
  )[0]?.inventory
}

/** The folder that an inventory speaks of: that of the package it lies in; the root for `docs/` and the like. */
function scopeOf(inventory: Inventory, paths: ReadonlySet<string>): string {
  const known = scopes.get(paths) ?? new Map<Inventory, string>()
  scopes.set(paths, known)
  const scope = known.get(inventory) ?? workOutScope(inventory, paths)
  known.set(inventory, scope)
  return scope
}

/** Asked for every variable that is not documented. */
const scopes = new WeakMap<ReadonlySet<string>, Map<Inventory, string>>()

function workOutScope({ path, kind }: Inventory, paths: ReadonlySet<string>): string {
  const parts = path.split('/').slice(0, -1)
  if (kind === 'example')
    return /^(?:docker|deploy\w*|infra\w*|hosting|self-?host\w*|config)$/i.test(parts.join('/'))
      ? ''
      : parts.join('/')
  for (let depth = parts.length; depth > 0; depth--) {
    const folder = parts.slice(0, depth).join('/')
    if (MANIFESTS.some((name) => paths.has(`${folder}/${name}`)))
      return /^(?:apps\/)?(?:docs|website|www)$/.test(folder) ? '' : folder
  }
  return ''
}

const MANIFESTS = ['package.json', 'pyproject.toml', 'go.mod', 'Cargo.toml', 'pom.xml', 'Gemfile']
