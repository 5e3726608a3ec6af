import type { Detection, ObjectType, RepoPath } from '../findings/types.ts'
import { type CommitOrder, orderCommits, reachingRefs } from '../git/commit-order.ts'
import type { Walk, WalkEntry } from '../git/log.ts'
import { repoPathOfLatin1 } from '../git/path.ts'
import type { Ref } from '../git/refs.ts'
import { changesOf, removalsOf } from './removals.ts'
import type { BlobDetections, Placed } from './types.ts'

/** Stands for a path where the text is no file; part of fingerprints, so it holds no id. */
export const COMMIT_MESSAGE = 'COMMIT_MESSAGE'
export const TAG_MESSAGE = 'TAG_MESSAGE'
/** A content that no commit, index or tree names. */
export const UNNAMED_BLOB = 'UNNAMED_BLOB'

/** What is known of the history when findings are placed. */
export interface HistoryView {
  readonly walk: Walk
  /** Paths (Latin-1) that the index or a tree without a commit gives to a blob. */
  readonly loose: ReadonlyMap<number, readonly string[]>
  readonly refs: readonly Ref[]
  /** The commits that count as HEAD: none before the first, several in a push of several branches. */
  readonly tips: readonly Tip[]
  readonly isReached: (index: number) => boolean
  readonly excluded: (path: string) => boolean
  /** Paths (Latin-1) of which it is told when they were last changed. */
  readonly watched?: (path: string) => boolean
  /** Walks the merges at paths (Latin-1), each against every parent. Absent: it is not told which commit removed what. */
  readonly walkMerges?: (paths: readonly string[]) => Promise<Walk>
  /** Whether a commit that brought a content in also added the text; true when absent. */
  readonly isAdded?: (detection: Detection, entry: WalkEntry) => boolean
  /** Told when not all refs of a finding are listed. */
  readonly onManyRefs: () => void
}

export interface Tip {
  readonly id: string
  /** Blobs of its tree by path (Latin-1); those without findings may be left out. */
  readonly files: ReadonlyMap<string, number>
}

/**
 * Ties detections to the history, one finding for each rule, path and value: of all versions of a file that hold it, the tip's is
 * shown if it does, else the first. Its commits are those that brought the value to the path (no parent's
 * version there holds it), earliest in topological order first.
 */
export async function placeInHistory(found: readonly BlobDetections[], view: HistoryView): Promise<Placed[]> {
  const order = orderCommits(view.walk)
  const groups = [...collect(found, view, order).values()].filter((group) => !view.excluded(group.path.text))
  const introductions = groups.map((group) => introductionsOf(group, view, order))
  const commits = introductions.map((entries) => entries.map((entry) => entry.commit))
  const refs = reachingRefs(order, view.refs, commits, MOST_REFS + 1)
  const inTip = tipReaches(view, order, introductions)
  const { walkMerges } = view
  const removals = walkMerges ? await removalsOf(groups, { ...view, walkMerges }, order) : new Map()
  return groups.flatMap((group, number) => {
    const entries = introductions[number] as WalkEntry[]
    const names = group.type === 'tag' ? tagRefs(group, view) : (refs[number] as string[])
    if (names.length > MOST_REFS) view.onManyRefs()
    const tipFile = group.type === 'blob' ? inTipFiles(group, view) : undefined
    const inHead = group.type === 'commit' ? inTip(number) : tipFile !== undefined
    const shown = tipFile ?? entries[0]?.blob ?? first(group.contents.keys())
    const { isAdded = () => true } = view
    const adds = (entry: WalkEntry, of = group.contents.get(entry.blob) ?? []) =>
      of.some((each) => isAdded(each, entry))
    const adding = entries.filter((entry) => adds(entry))
    const own = entries.filter((entry) => entry.blob === shown)
    const history = {
      commits: commitsOf(group, adding.length > 0 ? adding : entries, view),
      refs: names.slice(0, MOST_REFS),
      inHead,
      unreachable: ![...group.contents.keys()].some(view.isReached),
      ...(group.type === 'blob' && view.watched?.(group.key) && changesOf(group, view.walk, order)),
      ...(removals.has(group) && { removedIn: removals.get(group) }),
    }
    return (group.contents.get(shown) ?? []).map((detection) => ({
      detection,
      path: group.path,
      object: { id: view.walk.ids.hex(shown), type: group.type },
      history,
      isNew:
        own.length > 0
          ? own.some((entry) => adds(entry, [detection]))
          : entries.length === 0 || adding.length > 0,
    }))
  })
}

/** Refs listed for one finding. */
const MOST_REFS = 200

/** One rule and value at one path, in all the contents that hold it there. */
export interface ValueGroup {
  readonly type: ObjectType
  readonly path: RepoPath
  /** The path in Latin-1; empty for what is no file. */
  readonly key: string
  /** Detections by index of the content. */
  readonly contents: Map<number, Detection[]>
  /** Entries of the walk that put these contents there. */
  readonly entries: WalkEntry[]
}

interface PlaceOfContent {
  readonly key: string
  readonly path: RepoPath
  readonly entries: readonly WalkEntry[]
}

function collect(
  found: readonly BlobDetections[],
  view: HistoryView,
  order: CommitOrder,
): Map<string, ValueGroup> {
  const { ids } = view.walk
  const indexes = new Set(found.map(({ id = '' }) => ids.findHex(id)))
  const entries = entriesOf(view.walk, indexes)
  const groups = new Map<string, ValueGroup>()
  const sorted = [...found].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
  for (const { id = '', type, detections } of sorted) {
    const index = ids.findHex(id)
    const places =
      type === 'blob' ? blobPlaces(index, entries.get(index) ?? [], view) : [messagePlace(index, type, order)]
    for (const place of places) {
      const seen = new Set<string>()
      for (const detection of detections) {
        const { ruleId, valueGroup, member = '' } = detection
        const key = [type, place.path.text, place.key, ruleId, valueGroup, member].join('\0')
        const group: ValueGroup = groups.get(key) ?? {
          ...{ type, path: place.path, key: place.key },
          ...{ contents: new Map(), entries: [] },
        }
        groups.set(key, group)
        const same = group.contents.get(index)
        if (same) same.push(detection)
        else group.contents.set(index, [detection])
        if (!seen.has(key)) group.entries.push(...place.entries)
        seen.add(key)
      }
    }
  }
  return groups
}

function entriesOf(walk: Walk, blobs: ReadonlySet<number>): Map<number, WalkEntry[]> {
  const found = new Map<number, WalkEntry[]>()
  for (let number = 0; number < walk.entryCount; number++) {
    const blob = walk.entryBlob(number)
    if (!blobs.has(blob)) continue
    const entries = found.get(blob)
    if (entries) entries.push(walk.entry(number))
    else found.set(blob, [walk.entry(number)])
  }
  return found
}

function blobPlaces(index: number, entries: readonly WalkEntry[], view: HistoryView): PlaceOfContent[] {
  const byPath = new Map<string, WalkEntry[]>()
  for (const entry of entries) {
    const key = view.walk.paths[entry.path] as string
    const same = byPath.get(key)
    if (same) same.push(entry)
    else byPath.set(key, [entry])
  }
  // Git names what only an index holds up to the first line break.
  const known = [...byPath.keys()]
  for (const key of view.loose.get(index) ?? []) {
    if (!known.some((name) => name === key || name.startsWith(`${key}\n`))) byPath.set(key, [])
  }
  if (byPath.size === 0) return [{ key: '', path: { text: UNNAMED_BLOB }, entries: [] }]
  return [...byPath].map(([key, of]) => ({ key, path: repoPathOfLatin1(key), entries: of }))
}

function messagePlace(index: number, type: ObjectType, order: CommitOrder): PlaceOfContent {
  const commit = order.numbers.get(index)
  const entries = commit === undefined ? [] : [{ commit, blob: index, path: -1, olds: [] }]
  return { key: '', path: { text: type === 'tag' ? TAG_MESSAGE : COMMIT_MESSAGE }, entries }
}

/** Entries that brought the value: no parent's content at the path holds it. Those that nothing reaches count only among themselves. */
function introductionsOf(group: ValueGroup, view: HistoryView, order: CommitOrder): WalkEntry[] {
  const bringing = group.entries.filter((entry) => !entry.olds.some((old) => group.contents.has(old)))
  const reached = bringing.filter((entry) => view.isReached(entry.blob))
  const rank = (entry: WalkEntry) => order.ranks[entry.commit] as number
  return (reached.length > 0 ? reached : bringing).sort((a, b) => rank(a) - rank(b))
}

function commitsOf(group: ValueGroup, entries: readonly WalkEntry[], view: HistoryView): string[] {
  const { ids, commits } = view.walk
  if (entries.length > 0) return [...new Set(entries.map((entry) => ids.hex(commits.at(entry.commit))))]
  return group.type === 'commit' ? [...group.contents.keys()].map((index) => ids.hex(index)) : []
}

function tagRefs(group: ValueGroup, view: HistoryView): string[] {
  const tags = new Set([...group.contents.keys()].map((index) => view.walk.ids.hex(index)))
  return view.refs
    .filter((ref) => tags.has(ref.id) || tags.has(ref.tip))
    .map((ref) => ref.name)
    .sort()
}

/** The content of the group that a tip has at its path. */
function inTipFiles(group: ValueGroup, { tips }: HistoryView): number | undefined {
  return tips
    .map(({ files }) => files.get(group.key))
    .find((file) => file !== undefined && group.contents.has(file))
}

/** Whether a tip has one of a group's commits behind it; asked for messages only. */
function tipReaches(
  { tips }: HistoryView,
  order: CommitOrder,
  introductions: readonly (readonly WalkEntry[])[],
): (number: number) => boolean {
  if (tips.length === 0) return () => false
  const groups = introductions.map((entries) =>
    entries.filter((entry) => entry.path < 0).map((entry) => entry.commit),
  )
  const reached = reachingRefs(
    order,
    tips.map(({ id }) => ({ name: 'tip', tip: id })),
    groups,
    1,
  )
  return (number) => reached[number]?.length === 1
}

function first(numbers: Iterable<number>): number {
  for (const number of numbers) return number
  throw new Error('a group without contents')
}
