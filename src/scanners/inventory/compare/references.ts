import { posix } from 'node:path'
import type { FileHit } from '../../types.ts'
import type { Picture } from '../picture.ts'
import type { Inventory, Place, Reference } from '../types.ts'
import { hitAt } from './hit.ts'

/** Files, headings and Terraform names that documents refer to and that do not exist. */
export function compareReferences(picture: Picture): FileHit[] {
  const names = new Map<string, string[]>()
  const referred = picture.inventories.flatMap(({ references }) => references)
  if (referred.some(({ kind }) => kind === 'file'))
    for (const path of picture.paths) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const same = names.get(name)
      if (same === undefined) names.set(name, [path])
      else same.push(path)
    }
  return picture.inventories.flatMap((inventory) =>
    inventory.references.flatMap((reference) => {
      switch (reference.kind) {
        case 'file':
          return missingFile(picture, names, inventory, reference)
        case 'anchor':
          return missingAnchor(inventory, reference)
        default:
          return missingTerraform(picture, reference)
      }
    }),
  )
}

function missingFile(
  picture: Picture,
  names: ReadonlyMap<string, readonly string[]>,
  { path }: Inventory,
  reference: Reference,
): FileHit[] {
  const { target, place, planned, promised, done } = reference
  const folder = posix.dirname(path)
  const direct = [target, posix.join(folder, target), `.github/workflows/${target}`].map((one) =>
    posix.normalize(one),
  )
  // Other repositories cannot be looked into.
  if (direct[1]?.startsWith('..')) return []
  const name = posix.basename(target)
  const same = names.get(name) ?? []
  const found =
    direct.some((one) => picture.paths.has(one)) ||
    same.some((one) => one.endsWith(`/${target}`) || one === target)
  const isFolder = [...direct].some((one) => same.some((other) => other.startsWith(`${one}/`)))
  if (found || isFolder) {
    if (!promised || !target.includes('.')) return []
    return [
      hitAt('inventory-hook', target, place, {
        message: `${target} exists, and the page still says that it is to be written.`,
        related: [['the file', placeOf(direct.find((one) => picture.paths.has(one)) ?? same[0])]],
      }),
    ]
  }
  if (promised)
    return [
      hitAt('inventory-hook', target, place, {
        message: `${target} is still to be written: what it would do is not done automatically.`,
      }),
    ]
  // A single name that exists nowhere may be one that a server has, not the repository.
  const weak = planned || !target.includes('/') || !knownFolder(picture, folder, target)
  const [candidate, ...more] = same
  return [
    hitAt('inventory-reference', target, place, {
      ...(weak && !done && { level: 'note' as const }),
      message: done ? `${target} does not exist, and the page has it as done.` : `${target} does not exist.`,
      related: more.length > 0 ? [] : [['a file of this name', placeOf(candidate)]],
    }),
  ]
}

/** Whether the first folder of a path exists: else it is a path of something else. */
function knownFolder({ paths }: Picture, folder: string, target: string): boolean {
  const first = `${target.split('/')[0]}/`
  const beside = posix.join(folder, first)
  return [...paths].some((path) => path.startsWith(first) || path.startsWith(beside))
}

function placeOf(path: string | undefined): Place | undefined {
  return path === undefined ? undefined : { path, start: 0, end: 0 }
}

function missingAnchor({ anchors }: Inventory, { target, place }: Reference): FileHit[] {
  if (anchors.has(target.toLowerCase()) || anchors.size === 0) return []
  const near = [...anchors].find((anchor) => anchor.includes(target.toLowerCase()))
  const hint = near === undefined ? '' : ` The nearest is #${near}.`
  return [
    hitAt('inventory-anchor', `#${target}`, place, {
      message: `No heading of the page has the anchor #${target}.${hint}`,
    }),
  ]
}

function missingTerraform({ terraform }: Picture, { kind, target, place }: Reference): FileHit[] {
  if (terraform === undefined) return []
  const output = kind === 'terraform-output'
  const known = output ? terraform.outputs : terraform.variables
  if (known.size === 0 || known.has(target)) return []
  return [
    hitAt('inventory-terraform-name', target, place, {
      message: `No Terraform file declares the ${output ? 'output' : 'variable'} ${target}.`,
    }),
  ]
}
