import type { Placed, SourceName } from '../sources/types.ts'
import { makeFingerprint } from './fingerprint.ts'
import { doubted } from './doubt.ts'
import { levelAtPath, severity } from './level.ts'
import { classifyPath } from '../engine/path-class.ts'
import type {
  Detection,
  Finding,
  HistoryPlace,
  Level,
  RelatedRegion,
  RepoPath,
  Suppression,
} from './types.ts'

export interface FinaliseOptions {
  readonly source: SourceName
  /** Level per rule id, or `off`. What the user sets holds at every path. */
  readonly rules?: Readonly<Record<string, Level | 'off'>>
  /** Whether a path belongs to a kind of file. A content can stand at paths of several kinds. */
  readonly isOfKind?: (kind: string, path: string) => boolean
}

/**
 * Makes findings of placed detections, sorted by path, line, column and rule.
 *
 * Where commits are known (history and range), all contents of a file that hold a value are one finding, with all
 * commits that brought it in, in the order of `placed`. It stands where HEAD has it, else where the last one of
 * `placed` does. The history gives one finding per rule, path and value, further places in the same content being
 * related regions; a range gives one for each place, since each added line is annotated.
 */
export function finalise(placed: readonly Placed[], options: FinaliseOptions): Finding[] {
  const groups = new Map<string, Placed[]>()
  for (const place of placed) {
    const { kind } = place.detection
    if (kind !== undefined && options.isOfKind?.(kind, place.path.text) === false) continue
    const key = groupKey(place)
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return [...groups.values()].flatMap((group) => unite(group, options)).sort(compareFindings)
}

/** By path, line, column, rule; then by what is left, so that the order never depends on the input. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.path.text, b.path.text) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.object?.id ?? '', b.object?.id ?? '') ||
    a.region.endLine - b.region.endLine ||
    a.region.endColumn - b.region.endColumn
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function groupKey({ detection, path, object, history }: Placed): string {
  const { ruleId, member = '', tag, valueGroup, region } = detection
  const value = [ruleId, path.text, path.raw === undefined, member, tag, valueGroup, object?.type]
  if (history !== undefined) return JSON.stringify(value)
  return JSON.stringify([...value, region.startLine, region.startColumn, region.endLine, region.endColumn])
}

/** Findings of one rule and value in one file. */
function unite(group: readonly Placed[], { source, rules = {} }: FinaliseOptions): Finding[] {
  const added = group.filter((place) => place.isNew)
  const candidates = added.length > 0 ? added : group
  const shown = candidates.find((place) => place.history?.inHead) ?? candidates.at(-1)
  if (shown === undefined) return []
  const places = candidates.filter((place) => place.object?.id === shown.object?.id).sort(byWeight)
  const history = shown.history && mergeHistory(candidates)
  const distinct = places.filter((place, i) => i === 0 || byRegion(places[i - 1]!, place) !== 0)
  if (source !== 'history' || shown.history === undefined) {
    return distinct.map((place) => toFinding(place, history, place.detection.related, rules))
  }
  const [first = shown, ...others] = distinct
  const again = others
    .slice(0, MOST_RELATED)
    .map(({ detection }) => ({ message: 'the same value', region: detection.region }))
  return [toFinding(first, history, [...first.detection.related, ...again], rules)]
}

/** SARIF viewers show no more. */
const MOST_RELATED = 100

function mergeHistory(places: readonly Placed[]): HistoryPlace {
  const all = places.flatMap(({ history }) => history ?? [])
  // The same for all places of one path.
  const { lastTouched, removedIn } = all.at(-1) ?? {}
  return {
    commits: [...new Set(all.flatMap((history) => history.commits))],
    refs: [...new Set(all.flatMap((history) => history.refs))].sort(),
    inHead: all.some((history) => history.inHead),
    unreachable: all.every((history) => history.unreachable),
    ...(lastTouched !== undefined && { lastTouched }),
    ...(removedIn !== undefined && { removedIn }),
  }
}

function toFinding(
  place: Placed,
  history: HistoryPlace | undefined,
  related: readonly RelatedRegion[],
  rules: NonNullable<FinaliseOptions['rules']>,
): Finding {
  const { member, tag, kind: _, unsure: __, doubt: ___, suppressedBy: inline, ...rest } = place.detection
  const path = memberPath(place.path, member)
  const set = Object.hasOwn(rules, rest.ruleId) ? rules[rest.ruleId] : undefined
  const suppressedBy = markedBy(place, set) ?? inline
  return {
    ...rest,
    ...(set === undefined || set === 'off' ? weigh(place.detection, path.text) : { level: set }),
    path,
    fingerprint: makeFingerprint({ rule: rest.ruleId, path: path.text, tag }),
    related,
    ...(place.object === undefined ? {} : { object: place.object }),
    ...(history === undefined ? {} : { history }),
    ...(suppressedBy === undefined ? {} : { suppressedBy }),
  }
}

/** The level at a path, and the evidence for it. */
function weigh(detection: Detection, path: string): Pick<Finding, 'level' | 'evidence'> {
  const { evidence, doubt } = detection
  return doubted({ level: levelAtPath(detection, classifyPath(path)), evidence }, doubt, path)
}

function markedBy({ isNew }: Placed, set: Level | 'off' | undefined): Suppression | undefined {
  if (!isNew) return { kind: 'not-new', reason: 'stood there before the change' }
  return set === 'off' ? { kind: 'rule', reason: 'the rule is off in the configuration' } : undefined
}

/** A member of an archive is written behind it: `backup.zip!config/.env`. */
function memberPath(path: RepoPath, member: Detection['member']): RepoPath {
  if (member === undefined) return path
  const text = `${path.text}!${member}`
  return path.raw === undefined
    ? { text }
    : { text, raw: Buffer.concat([path.raw, Buffer.from(`!${member}`)]) }
}

/** By place; what looks at several files may know that the same finding is graver than its file alone says. */
function byWeight(a: Placed, b: Placed): number {
  return byRegion(a, b) || severity(b.detection.level) - severity(a.detection.level)
}

function byRegion(a: Placed, b: Placed): number {
  const [x, y] = [a.detection.region, b.detection.region]
  return (
    x.startLine - y.startLine ||
    x.startColumn - y.startColumn ||
    x.endLine - y.endLine ||
    x.endColumn - y.endColumn
  )
}
