import type { CommitOrder } from '../git/commit-order.ts'
import type { Walk, WalkDeletion } from '../git/log.ts'
import type { HistoryView, ValueGroup } from './history-places.ts'

type View = HistoryView & { readonly walkMerges: NonNullable<HistoryView['walkMerges']> }

/**
 * For what stands at its path no more: the full id of the last commit that took it out, one that a tip has behind it where there is any.
 * The walk that the scan has made anyway knows most of them: deletions, and versions without the value where a parent had it.
 * What a merge dropped by taking the other side is not in it; the merges are walked once more, at those paths alone. Groups without an entry
 * were never taken out: they stand on in other branches, or in a stash.
 *
 * @param groups all of them: a value that another rule finds at the same path still stands there
 */
export async function removalsOf(
  groups: readonly ValueGroup[],
  view: View,
  order: CommitOrder,
): Promise<ReadonlyMap<ValueGroup, string>> {
  const { walk, tips } = view
  const holding = contentsByValue(groups)
  const holds = (group: ValueGroup, blob: number | undefined) =>
    blob !== undefined && holding.get(valueAt(group))?.has(blob) === true
  const gone = groups.filter(
    (group) => group.type === 'blob' && !tips.some(({ files }) => holds(group, files.get(group.key))),
  )
  const behindTips = behind(view, order)
  const removals = new Map<ValueGroup, string>()
  const take = (left: readonly ValueGroup[], from: Walk, numberOf: (commit: number) => number) => {
    const changes = changesAt(left, from)
    for (const group of left) {
      const commits = takingOut(changes.get(group.key) ?? [], (blob) => holds(group, blob))
        .map(numberOf)
        .filter((commit) => commit >= 0)
      const own = commits.filter((commit) => behindTips[commit] === 1)
      const last = newest(own.length > 0 ? own : commits, order)
      if (last !== undefined) removals.set(group, walk.ids.hex(walk.commits.at(last)))
    }
  }
  take(gone, walk, (commit) => commit)
  const dropped = gone.filter(
    (group) => !removals.has(group) && group.entries.some(({ commit }) => behindTips[commit] === 1),
  )
  if (dropped.length === 0) return removals
  const merges = await view.walkMerges(pathspecs(dropped))
  take(dropped, merges, (commit) => order.numbers.get(merges.commits.at(commit)) ?? -1)
  return removals
}

/** The newest of all changes of a path. */
export function changesOf({ key }: ValueGroup, walk: Walk, order: CommitOrder): { lastTouched?: string } {
  const path = walk.paths.indexOf(key)
  const commits: number[] = []
  for (let number = 0; number < walk.entryCount; number++) {
    if (walk.entryPath(number) === path) commits.push(walk.entry(number).commit)
  }
  for (let number = 0; number < walk.deletionCount; number++) {
    if (walk.deletionPath(number) === path) commits.push(walk.deletion(number).commit)
  }
  const last = newest(commits, order)
  return last === undefined ? {} : { lastTouched: walk.ids.hex(walk.commits.at(last)) }
}

/** What a commit made of a path: without a blob, it deleted it. */
type Change = WalkDeletion & { readonly blob?: number }

/** All changes of the paths of the groups, by path (Latin-1). */
function changesAt(groups: readonly ValueGroup[], walk: Walk): Map<string, Change[]> {
  const keys = new Set(groups.map(({ key }) => key))
  const changes = new Map<string, Change[]>()
  const lists = walk.paths.map((path) => {
    if (!keys.has(path)) return undefined
    const list: Change[] = []
    changes.set(path, list)
    return list
  })
  for (let number = 0; number < walk.entryCount; number++) {
    lists[walk.entryPath(number)]?.push(walk.entry(number))
  }
  for (let number = 0; number < walk.deletionCount; number++) {
    lists[walk.deletionPath(number)]?.push(walk.deletion(number))
  }
  return changes
}

/** Commits that have the value not, where a parent has it. */
function takingOut(changes: readonly Change[], holds: (blob: number | undefined) => boolean): number[] {
  return changes.filter(({ blob, olds }) => !holds(blob) && olds.some(holds)).map(({ commit }) => commit)
}

/** Contents that hold a value at a path, whichever rules find it there. */
function contentsByValue(groups: readonly ValueGroup[]): ReadonlyMap<string, ReadonlySet<number>> {
  const contents = new Map<string, Set<number>>()
  for (const group of groups) {
    const key = valueAt(group)
    const known = contents.get(key) ?? new Set()
    contents.set(key, known)
    for (const blob of group.contents.keys()) known.add(blob)
  }
  return contents
}

function valueAt({ key, contents }: ValueGroup): string {
  const [detections = []] = contents.values()
  return `${detections[0]?.valueGroup} ${key}`
}

/** 1 for each commit that a tip has behind it, by its number. */
function behind({ tips, walk }: HistoryView, { numbers, sorted }: CommitOrder): Uint8Array {
  const reached = new Uint8Array(sorted.length)
  for (const { id } of tips) {
    const number = numbers.get(walk.ids.findHex(id))
    if (number !== undefined) reached[number] = 1
  }
  for (let at = sorted.length - 1; at >= 0; at--) {
    const commit = sorted[at] as number
    if (reached[commit] !== 1) continue
    for (const index of walk.parents(commit)) {
      const parent = numbers.get(index)
      if (parent !== undefined) reached[parent] = 1
    }
  }
  return reached
}

function newest(commits: readonly number[], { ranks }: CommitOrder): number | undefined {
  return commits.toSorted((a, b) => (ranks[a] as number) - (ranks[b] as number)).at(-1)
}

/** None, which stands for all paths, where there are too many for a command line, or one that it cannot hold. */
function pathspecs(groups: readonly ValueGroup[]): readonly string[] {
  const paths = [...new Set(groups.map(({ key }) => key))]
  const isPlain = paths.every((path) => Buffer.from(path, 'latin1').every((byte) => byte < 0x80))
  return isPlain && paths.length <= MOST_PATHS ? paths : []
}

const MOST_PATHS = 200
