import { code, joined, type MarkKind, strong, type Words } from './document.ts'
import type { Plan, ReportedFinding } from './types.ts'

/** Commits and refs that are named before it says how many more there are. */
const MOST = 5

/** Where a finding stands, since when, and whether it stands there still. */
export function placeWords(finding: ReportedFinding, times: Plan['times']): Words {
  const { path, region, object, history, fingerprint } = finding
  const isMessage = object?.type === 'commit' || object?.type === 'tag'
  const where: Words = isMessage
    ? [`message of ${object.type === 'tag' ? 'tag' : 'commit'} `, commitWord(object.id)]
    : [code(path), ` line ${region.startLine}`]
  const place = { kind: 'place' as const, text: where, fingerprint }
  if (history === undefined) return [place]
  const { commits, refs, inHead, unreachable, removedIn } = history
  const dated = (id: string): Words => {
    const date = times.get(id)?.slice(0, 10)
    return date === undefined ? [commitWord(id)] : [commitWord(id), ` (${date})`]
  }
  const went: Words = removedIn === undefined ? ['not in HEAD'] : ['taken out in ', ...dated(removedIn)]
  const state: Words = inHead
    ? [strong('still in HEAD')]
    : unreachable
      ? ['nothing reaches it any more']
      : went
  const reached: Words =
    refs.length === 0 ? ['only the reflog reaches it'] : ['on ', ...some(refs.map((ref) => [code(ref)]))]
  return joined(
    [
      [place],
      ...(isMessage || commits.length === 0 ? [] : [['came in with ', ...some(commits.map(dated))]]),
      state,
      ...(refs.length === 0 && unreachable ? [] : [reached]),
    ],
    ', ',
  )
}

/** The box for findings that are to be gone: with notes among them, notes count. */
export function goneKind(places: readonly ReportedFinding[]): MarkKind {
  return places.some(({ level }) => level === 'note') ? 'gone-with-notes' : 'gone'
}

function some(names: readonly Words[]): Words {
  const rest = names.length - MOST
  const named = joined(names.slice(0, MOST), ' ')
  return rest > 0 ? [...named, ` and ${rest} more`] : named
}

function commitWord(id: string): Words[number] {
  return code(id.slice(0, 12))
}
