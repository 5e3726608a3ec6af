import { severity } from './findings/level.ts'
import type { Detection, EnvFacts, HistoryPlace, Level } from './findings/types.ts'
import { describeEnvFile } from './scanners/files/env-file.ts'
import type { BlobDetections, Placed } from './sources/types.ts'

/**
 * Makes one finding of all versions of an environment file, and lowers what of the pack only pull requests have: the gravest of them sets the level, the message says what all of them held,
 * where it came in and went, how much of it is still in use, and whether Git ignores it today.
 *
 * @param found all that was found, by content
 * @param ignored those of the paths that Git ignores today; undefined where it cannot be asked
 */
export function joinEnvVersions(
  placed: readonly Placed[],
  found: readonly BlobDetections[],
  ignored: ReadonlySet<string> | undefined,
): Placed[] {
  const inHead = new Set(
    placed
      .filter(({ detection, history }) => detection.facts === undefined && history?.inHead)
      .map(({ detection }) => detection.valueGroup),
  )
  const versions = new Map<string, BlobDetections[]>()
  for (const blob of found.filter(({ detections }) => detections.some((each) => each.facts))) {
    for (const { text } of blob.paths) versions.set(text, [...(versions.get(text) ?? []), blob])
  }
  return placed.map((place) => {
    const { detection, path, history } = place
    if (history === undefined || detection.pack !== 'files') return place
    if (detection.facts === undefined)
      return onPullsOnly(history) ? { ...place, detection: { ...detection, level: 'note' } } : place
    const own = versions.get(path.text) ?? []
    return { ...place, detection: joined(detection, own, history, inHead, ignored?.has(path.text)) }
  })
}

function joined(
  detection: Detection,
  versions: readonly BlobDetections[],
  history: HistoryPlace,
  inHead: ReadonlySet<number>,
  isIgnored: boolean | undefined,
): Detection {
  const own = versions.flatMap(({ detections }) => detections.filter((each) => each.facts !== undefined))
  const facts = own.reduce<EnvFacts>(
    (all, { facts: each }) => unite(all, each as EnvFacts),
    detection.facts as EnvFacts,
  )
  const values = versions.flatMap(({ detections }) => detections.filter((each) => each.facts === undefined))
  const live = new Set(
    values
      .filter((each) => each.live !== undefined || inHead.has(each.valueGroup))
      .map((each) => each.valueGroup),
  ).size
  const gravest = own.reduce<Level>(
    (level, each) => (severity(each.level) > severity(level) ? each.level : level),
    detection.level,
  )
  const level = onPullsOnly(history) ? 'note' : live > 0 ? 'error' : gravest
  return { ...detection, facts, level, message: sentence(facts, versions.length, history, live, isIgnored) }
}

/** Branches of pull requests belong to whoever opened them: told, but no reason to fail. GitHub's, and those of GitLab. */
function onPullsOnly({ refs }: HistoryPlace): boolean {
  return refs.length > 0 && refs.every((ref) => /^refs\/(?:pull|merge-requests)\//.test(ref))
}

function unite(a: EnvFacts, b: EnvFacts): EnvFacts {
  return {
    variables: Math.max(a.variables, b.variables),
    secrets: [...new Set([...a.secrets, ...b.secrets])],
    encrypted: a.encrypted && b.encrypted,
  }
}

function sentence(
  facts: EnvFacts,
  versions: number,
  history: HistoryPlace,
  live: number,
  isIgnored: boolean | undefined,
): string {
  const short = (id: string | undefined) => id?.slice(0, 10) ?? ''
  const [added] = history.commits
  const parts = [
    describeEnvFile(facts),
    versions > 1 ? `It had ${versions} versions` : 'It had one version',
    ...(added === undefined ? [] : [`, added in ${short(added)}`]),
    history.inHead
      ? `, last changed in ${short(history.lastTouched)}, and is still there`
      : history.removedIn === undefined
        ? ', and is not in HEAD'
        : `, deleted in ${short(history.removedIn)}`,
    '.',
    live === 0 ? '' : ` ${live} of its values ${live === 1 ? 'is' : 'are'} still in use.`,
    isIgnored === undefined ? '' : isIgnored ? '' : ' Git does not ignore the path today.',
  ]
  return `${parts[0]} ${parts.slice(1).join('')}`
}
