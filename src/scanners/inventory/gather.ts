import type { Managed, Repository } from '../types.ts'
import { readInventories } from './inventories.ts'
import { Memory } from './memory/memory.ts'
import { isOwnCode } from './paths.ts'
import { PathKinds } from './path-kinds.ts'
import type { Picture } from './picture.ts'
import { findInventory } from './read/find.ts'
import { isPage, nearest } from './selection.ts'
import { Texts } from './texts.ts'
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
  const kinds = new PathKinds(paths, memory)
  const { partial, remembered } =
    repository.hurried === true
      ? await readInHook(repository, { paths, kinds, texts, memory, configured })
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
  if (inventories.length === 0) {
    // That there is none is worth as much: else every hook would read the same pages for it.
    memory.save()
    return undefined
  }
  if (repository.hurried !== true)
    await texts.read(paths.filter((path) => (thorough && kinds.of(path).searched) || kinds.of(path).wanted))

  const readable = paths.filter((path) => {
    const { named, page, foreign } = kinds.of(path)
    return !named && !page && !foreign && configured?.(path) !== true
  })
  const deployed = await deployedUsages(readable, kinds, texts, memory)
  const code = await codeUsages(readable, kinds, texts, memory)
  memory.save()
  const usages = [...code.usages, ...deployed.usages]
  if (repository.hurried === true)
    await texts.read(alsoCompared({ usages, inventories, paths, changed: repository.changed }))
  const finders =
    repository.hurried === true
      ? findersInMemory(paths, kinds, texts, memory, inventories)
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

interface Known {
  readonly paths: readonly string[]
  readonly kinds: PathKinds
  readonly texts: Texts
  readonly memory: Memory
  readonly configured: GatherOptions['configured']
}

/** Reads the inventories, what is staged and what is not known yet, within bounds. Gives whether something stays unknown, and the pages that need no reading. */
async function readInHook(
  { changed = new Set() }: Repository,
  { paths, kinds, texts, memory, configured }: Known,
): Promise<{ partial: boolean; remembered: readonly string[] }> {
  await texts.knowIds()
  const isKnown = (path: string): boolean => memory.has(texts.idOf(path) ?? '')
  const isListed = (path: string): boolean => kinds.of(path).named || configured?.(path) === true
  const unknown = paths.filter((path) => {
    if (isKnown(path)) return false
    const { page, searched, wanted } = kinds.of(path)
    return page || searched || wanted || isListed(path)
  })
  const chosen = new Set(nearest(unknown, changed))
  const isMarked = (path: string): boolean => kinds.of(path).page && memory.isMarked(texts.idOf(path) ?? '')
  const listed = paths.filter((path) => isListed(path) || isMarked(path))
  const isRemembered = (path: string): boolean => {
    if (changed.has(path)) return false
    const known = memory.inventory(path, texts.idOf(path) ?? '')
    // The configuration may name it by now, or no more.
    return known !== undefined && (isMarked(path) || known.why === findInventory(path, configured)?.why)
  }
  const remembered = listed.filter(isRemembered)
  const kept = new Set(remembered)
  const wanted = [...chosen, ...[...changed].filter((path) => texts.idOf(path) !== undefined), ...listed]
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
    ...(folders.size === 0 ? [] : paths).filter(
      (path) => folders.has(folderOf(path)) && /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(path),
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
