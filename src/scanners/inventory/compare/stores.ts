import type { FileHit } from '../../types.ts'
import { classOfName, isPlatformName, isVendorName, normalName } from '../names.ts'
import { isOwnCode } from '../paths.ts'
import type { NameIndex, Picture } from '../picture.ts'
import type { Inventory, InventoryRecord, Location, StoreKind, Usage } from '../types.ts'
import { describesCode } from './coverage.ts'
import { hitAt } from './hit.ts'

/** Where secrets are kept: places that nothing proves, procedures that forget one, deployments that no inventory knows. */
export function compareStores(picture: Picture, index: NameIndex): FileHit[] {
  return [
    ...picture.inventories.flatMap((inventory) => [
      ...inventory.records.flatMap((record) => unproven(picture, index, record)),
      ...coupled(inventory),
      ...vaultNames(picture, index, inventory),
    ]),
    ...deployments(picture, index),
  ]
}

function unproven({ usages, paths, partial }: Picture, index: NameIndex, record: InventoryRecord): FileHit[] {
  return record.locations.flatMap((location) => {
    if (partial || location.elsewhere || isPlatformName(record.name)) return []
    const { stores, exists, says } = PROOFS[location.kind]
    if (![...paths].some((path) => exists.test(path))) return []
    const own = index.usagesOf(record)
    const proven =
      stores.length === 0 || own.some(({ store }) => store !== undefined && stores.includes(store))
    if (proven || (location.kind === 'kubernetes' && !usages.some(({ reader }) => reader === 'kubernetes')))
      return []
    return [
      hitAt('inventory-location', `${record.name}@${location.kind}`, location.place, {
        message: `The inventory says that ${record.name} is ${says}`,
        related: [['the row', record.place]],
      }),
    ]
  })
}

interface Proof {
  /** Uses that prove it; none: nothing in a repository can. */
  readonly stores: readonly Usage['store'][]
  /** Files without which nothing can be said. */
  readonly exists: RegExp
  readonly says: string
}

const PROOFS: Readonly<Record<StoreKind, Proof>> = {
  github: {
    stores: ['github-secret'],
    exists: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    says: 'a secret of GitHub Actions, and no workflow uses it.',
  },
  kubernetes: {
    stores: ['kubernetes-secret'],
    exists: /\.ya?ml$/,
    says: 'in a Secret of Kubernetes, and no manifest takes it from one.',
  },
  fly: { stores: [], exists: /(?:^|\/)fly[\w.-]*\.toml$/, says: 'a secret of Fly.' },
}

/** A secret at several places: its procedure must name each of them. */
function coupled(inventory: Inventory): FileHit[] {
  const hits: FileHit[] = []
  for (const record of inventory.records) {
    const several = record.locations.length > 1
    if (!several && !inventory.coupled.includes(record.name)) continue
    const sections = inventory.rotations.filter(({ names }) => names.includes(record.name))
    if (sections.length === 0) continue
    const text = sections.map((section) => section.text).join('\n')
    const forgotten = record.locations.filter((location) => !mentions(text, location))
    const place = sections.at(-1)?.place
    if (forgotten.length === 0 || place === undefined) continue
    const where = forgotten.map(({ kind }) => STORE_NAMES[kind]).join(' and ')
    hits.push(
      hitAt('inventory-coupled', record.name, place, {
        message: `${record.name} is kept at several places, and the procedure for its rotation does not mention ${where}.`,
        related: forgotten.map((location) => ['the place', location.place] as const),
      }),
    )
  }
  return hits
}

function mentions(text: string, { kind }: Location): boolean {
  return MENTIONS[kind].test(text)
}

const MENTIONS: Readonly<Record<StoreKind, RegExp>> = {
  github: /\bgh secret set\b|\bGitHub Actions\b|\bGHA\b|\bActions secret/i,
  fly: /\bfly(?:ctl)? secrets\b/i,
  kubernetes: /\bkubectl\b|\bK8s\b|\bKubernetes\b/i,
}

const STORE_NAMES: Readonly<Record<StoreKind, string>> = {
  github: 'GitHub Actions',
  fly: 'Fly',
  kubernetes: 'Kubernetes',
}

/** A script that makes variables of vault names (`jwt-secret` to `JWT_SECRET`) must come to the names of the rows. */
function vaultNames({ textOf }: Picture, index: NameIndex, inventory: Inventory): FileHit[] {
  const text = textOf(inventory.path) ?? ''
  const script =
    /replace\(\s*\/-\/g\s*,\s*['"]_['"]\s*\)\s*\.toUpperCase\(\)|\btr\s+['"]?-['"]?\s+['"]?_['"]?/.exec(text)
  if (script === null) return []
  return inventory.records.flatMap((record) => {
    const { vaultName, name } = record
    if (vaultName === undefined || text.split(vaultName).length < 3) return []
    const made = vaultName.replaceAll('-', '_').toUpperCase()
    if (made === name || index.usages.has(normalName(made))) return []
    const place = { path: inventory.path, start: script.index, end: script.index + script[0].length }
    return [
      hitAt('inventory-vault-name', `${name}@${vaultName}`, place, {
        message: `This makes ${made} of the vault's name, and the variable is called ${name}: nobody reads what is exported.`,
        related: [['the row', record.place]],
      }),
    ]
  })
}

/** Secrets that deployment files hand on and no inventory has. */
function deployments(picture: Picture, index: NameIndex): FileHit[] {
  const believed = picture.inventories.filter(
    (inventory) => inventory.kind !== 'example' && describesCode(inventory, index),
  )
  if (believed.length === 0) return []
  const listsActions = believed.some(({ records }) =>
    records.some(({ locations }) => locations.some(({ kind }) => kind === 'github')),
  )
  const hits: FileHit[] = []
  const seen = new Set<string>()
  for (const usage of picture.usages) {
    const { name, place, role, store } = usage
    const kept =
      store === 'github-secret' ||
      store === 'kubernetes-secret' ||
      (usage.reader === 'compose' && store === undefined)
    if (
      role !== 'deploy' ||
      !kept ||
      seen.has(name) ||
      classOfName(name) !== 'secret' ||
      !isOwnCode(place.path)
    )
      continue
    if (isPlatformName(name) || isVendorName(name) || index.isDocumented(name) || /^[a-z]/.test(name))
      continue
    // What code reads is reported there.
    if (
      (index.usages.get(normalName(name)) ?? []).some(
        (other) => other.role === 'read' && isOwnCode(other.place.path),
      )
    )
      continue
    seen.add(name)
    hits.push(
      hitAt('inventory-deployment', name, place, {
        ...(((index.mention(name) ?? picture.pageWith(name)) !== undefined ||
          (store === 'github-secret' && !listsActions)) && {
          level: 'note' as const,
        }),
        message: `${name} is deployed here, and no inventory has it.`,
        related: [['the inventory', believed[0]?.header]],
      }),
    )
  }
  return hits
}
