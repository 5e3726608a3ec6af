import type { FileHit } from '../../types.ts'
import { isVariableGlob, nameGlob, normalName } from '../names.ts'
import { isOwnCode, isTool } from '../paths.ts'
import type { NameIndex, Picture } from '../picture.ts'
import type { InventoryRecord } from '../types.ts'
import { hitAt } from './hit.ts'

/** What is kept in a vault: names that documents and code tie to different variables, and reads that go past the vault. */
export function compareVault(picture: Picture, index: NameIndex): FileHit[] {
  return [...pairs(picture), ...goingPast(picture, index)]
}

/** The map in code and the list in the document must tie the same name to the same variable. */
function pairs({ pairs: inCode, inventories }: Picture): FileHit[] {
  const own = inCode.filter(({ place }) => isOwnCode(place.path))
  return inventories.flatMap(({ records }) =>
    records.flatMap((record) => {
      const { vaultName, place } = record
      if (vaultName === undefined) return []
      const names = new Set([record.name, ...record.aliases].map(normalName))
      const same = own.filter(({ vault }) => vault === vaultName)
      const other = same.every(({ name }) => !names.has(normalName(name)))
        ? (same[0] ?? renamed(record, own))
        : undefined
      if (other === undefined) return []
      return [
        hitAt('inventory-vault-name', `${record.name}@${vaultName}`, place, {
          level: 'warning',
          message: `The inventory ties ${vaultName} of the vault to ${record.name}, and the code ties ${other.vault} to ${other.name}.`,
          related: [['in the code', other.place]],
        }),
      ]
    }),
  )
}

/** A pair of the same variable with another name in the vault, where all pairs of the variable have another. */
function renamed(
  { name, vaultName }: InventoryRecord,
  inCode: Picture['pairs'],
): Picture['pairs'][number] | undefined {
  const own = inCode.filter((pair) => normalName(pair.name) === normalName(name))
  return own.every(({ vault }) => vault !== vaultName) ? own[0] : undefined
}

/** Reads of what a vault manages in other modules than those that bring the values from there. */
function goingPast({ managed, usages }: Picture, index: NameIndex): FileHit[] {
  if (managed.length === 0) return []
  const hits: FileHit[] = []
  for (const { isModule, module, variables } of managed) {
    const isManaged = variables === undefined ? inVault(index) : anyOf(variables)
    const seen = new Set<string>()
    for (const { name, role, place } of usages) {
      const { path } = place
      if (role !== 'read' || isModule(path) || !isOwnCode(path) || isTool(path) || !isManaged(name)) continue
      if (seen.has(`${name} ${path}`)) continue
      seen.add(`${name} ${path}`)
      hits.push(
        hitAt('inventory-managed', name, place, {
          message: `${name} is kept in the vault and comes from ${module}; here it is read from the environment, where it may be out of date or missing.`,
          related: [['the inventory', index.records.get(normalName(name))?.[0]?.place]],
        }),
      )
    }
  }
  return hits
}

function inVault(index: NameIndex): (name: string) => boolean {
  return (name) =>
    index.records.get(normalName(name))?.some(({ vaultName }) => vaultName !== undefined) === true
}

function anyOf(variables: readonly string[]): (name: string) => boolean {
  const plain = new Set(variables)
  const globs = variables.filter(isVariableGlob).map(nameGlob)
  return (name) => plain.has(name) || globs.some((glob) => glob.test(name))
}
