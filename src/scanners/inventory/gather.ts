import type { Managed, Repository } from '../types.ts'
import { readerOf } from './deploy/readers.ts'
import { readInventories } from './inventories.ts'
import { Memory } from './memory/memory.ts'
import { isOwnCode } from './paths.ts'
import type { Picture } from './picture.ts'
import { findInventory, mayBeMarked } from './read/find.ts'
import { isForeign, isPage, isWanted, nearest } from './selection.ts'
import { NOT_TEXT, Texts } from './texts.ts'
import type { FileProblem, Inventory } from './types.ts'
import { codeUsages, deployedUsages } from './usages.ts'
import { findersIn, findersInMemory } from './words.ts'

export interface GatherOptions {
  /** Globs of the configuration. */
  readonly configured?: ((path: string) => boolean) | undefined
  /** Variables that a vault manages. */
  readonly managed?: readonly Managed[] | undefined
  readonly now: Date
  /** Reads all texts, so that the hooks to come know them. Default: what the comparison needs. */
  readonly thorough?: boolean
}

/** Reads everything that the comparison needs; undefined where the state has no inventory at all. */
export async function gather(repository: Repository, options: GatherOptions): Promise<Picture | undefined> {
  const { configured, now, thorough = false } = options
  const paths = await repository.paths()
  const memory = new Memory(repository.kept)
  const texts = new Texts(repository, memory)
  const { partial, remembered } =
    repository.hurried === true
      ? await readInHook(repository, paths, texts, memory, configured)
      : { partial: false, remembered: [] }
  if (repository.hurried !== true) await texts.read(paths.filter((path) => isPage(path, configured)))
  const problems: FileProblem[] = []
  const inventories = await readInventories(texts.byPath, {
    configured,
    problems,
    isMarked: (path) => memory.isMarked(texts.idOf(path) ?? ''),
    onRead: (path, inventory) => memory.addInventory(path, texts.idOf(path) ?? '', inventory),
    remembered: remembered.flatMap((path) => memory.inventory(path, texts.idOf(path) ?? '') ?? []),
  })
  if (inventories.length === 0) return undefined
  if (repository.hurried !== true)
    await texts.read(paths.filter((path) => (thorough && isSearched(path)) || isWanted(path)))

  const readable = paths.filter((path) => !isPage(path, configured) && !isForeign(path))
  const deployed = await deployedUsages(
    readable.filter((path) => readerOf(path) !== undefined),
    texts,
    memory,
  )
  const code = await codeUsages(readable, texts, memory)
  memory.save()
  const usages = [...code.usages, ...deployed.usages]
  if (repository.hurried === true)
    await texts.read(alsoCompared({ usages, inventories, paths, changed: repository.changed }))
  const finders =
    repository.hurried === true
      ? findersInMemory(paths, texts, memory, inventories)
      : findersIn(paths, texts, inventories)
  return {
    ...{ inventories, usages, partial, dynamic: code.dynamic, now: now.getTime(), paths: new Set(paths) },
    managed: options.managed ?? [],
    pairs: code.pairs,
    changed: repository.hurried === true ? repository.changed : undefined,
    problems: [...problems, ...deployed.problems, ...code.problems].filter(({ path }) => isOwnCode(path)),
    terraform: await terraformOf(readable, inventories, texts),
    textOf: (path) => texts.byPath.get(path),
    ...finders,
  }
}

function isSearched(path: string): boolean {
  return !NOT_TEXT.test(path)
}

/** Reads the inventories, what is staged and what is not known yet, within bounds. Gives whether something stays unknown, and the pages that need no reading. */
async function readInHook(
  { changed = new Set() }: Repository,
  paths: readonly string[],
  texts: Texts,
  memory: Memory,
  configured: GatherOptions['configured'],
): Promise<{ partial: boolean; remembered: readonly string[] }> {
  await texts.knowIds()
  const isKnown = (path: string): boolean => memory.has(texts.idOf(path) ?? '')
  const unknown = paths.filter(
    (path) => !isKnown(path) && (isPage(path, configured) || isSearched(path) || isWanted(path)),
  )
  const chosen = new Set(nearest(unknown, changed))
  const isMarked = (path: string): boolean => mayBeMarked(path) && memory.isMarked(texts.idOf(path) ?? '')
  const listed = paths.filter((path) => findInventory(path, configured) !== undefined || isMarked(path))
  const isRemembered = (path: string): boolean => {
    if (changed.has(path)) return false
    const known = memory.inventory(path, texts.idOf(path) ?? '')
    // The configuration may name it by now, or no more.
    return known !== undefined && (isMarked(path) || known.why === findInventory(path, configured)?.why)
  }
  const remembered = listed.filter(isRemembered)
  const kept = new Set(remembered)
  const wanted = [...chosen, ...[...changed].filter((path) => paths.includes(path)), ...listed]
  await texts.read(wanted.filter((path) => !kept.has(path)))
  return { partial: chosen.size < unknown.length, remembered }
}

/** Texts that are looked at once more: where a secret's default stands or may be set again, and what starts containers beside an example. */
function alsoCompared({
  usages,
  inventories,
  paths,
  changed = new Set(),
}: Pick<Picture, 'usages' | 'inventories' | 'changed'> & { paths: readonly string[] }): string[] {
  const defaults = new Set(
    usages.flatMap(({ name, secretDefault }) => (secretDefault === undefined ? [] : [name])),
  )
  const touched = usages.filter(({ name, place }) => defaults.has(name) && changed.has(place.path))
  const names = new Set(touched.map(({ name }) => name))
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
  const folders = new Set(
    inventories
      .filter(({ kind, path }) => kind === 'example' && changed.has(path))
      .map(({ path }) => folderOf(path)),
  )
  return [
    ...usages.flatMap(({ name, place }) => (names.has(name) ? [place.path] : [])),
    ...paths.filter(
      (path) => /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(path) && folders.has(folderOf(path)),
    ),
  ]
}

/** Names of Terraform, where a document speaks of some or of rotations. */
async function terraformOf(
  paths: readonly string[],
  inventories: readonly Inventory[],
  texts: Texts,
): Promise<Picture['terraform']> {
  const files = paths.filter((path) => path.endsWith('.tf'))
  const asked = inventories.some(
    ({ references, cadences, records }) =>
      references.some(({ kind }) => kind.startsWith('terraform')) ||
      cadences.length > 0 ||
      records.some(({ cadence }) => cadence !== undefined),
  )
  if (files.length === 0 || !asked) return undefined
  await texts.read(files)
  const { terraformNames } = await import('./deploy/terraform.ts')
  return terraformNames(files.map((path) => ({ path, text: texts.byPath.get(path) ?? '' })))
}
