import type { Finding, Level } from '../findings/types.ts'
import { shortId, shortRef } from './wording.ts'

/** How many commits, refs and related places of a finding are named. */
export const NAMED = 3

/** How a finding came into the history, whether HEAD has it, and what reaches it: `came in with 1a2b3c, still in HEAD, reached by main`. */
export function historySentence(finding: Finding): string {
  const { commits, refs, inHead, unreachable } = finding.history ?? {
    commits: [],
    refs: [],
    inHead: false,
    unreachable: false,
  }
  const parts: string[] = []
  if (finding.object?.type === 'commit') parts.push(`message of commit ${shortId(finding.object.id)}`)
  else if (finding.object?.type === 'tag') parts.push(`message of tag ${shortId(finding.object.id)}`)
  else if (commits.length > 0) parts.push(`came in with ${some(commits.map(shortId), 'commit')}`)
  else if (finding.object !== undefined) parts.push(`in object ${shortId(finding.object.id)}`)
  if (!isMessage(finding)) parts.push(inHead ? 'still in HEAD' : 'no longer in HEAD')
  if (unreachable) parts.push('nothing reaches it')
  else if (refs.length > 0) parts.push(`reached by ${some(refs.map(shortRef), 'ref')}`)
  else parts.push('reached by no branch or tag')
  return parts.join(', ')
}

/** `a, b, c and 4 more commits`. */
function some(names: readonly string[], noun: string): string {
  const rest = names.length - NAMED
  const list = names.slice(0, NAMED).join(', ')
  return rest > 0 ? `${list} and ${rest} more ${noun}${rest === 1 ? '' : 's'}` : list
}

/** The other places of a value, one a line: `b.env:3:7 (came in with 1a2b3c, no longer in HEAD)`; not more than `most`. */
export function alsoLines(also: readonly Finding[], level: Level, most: number): string[] {
  const named = also.slice(0, most).map((finding) => {
    const { path, region, history } = finding
    const from = history?.commits[0]
    const facts = [
      ...(finding.level === level ? [] : [finding.level]),
      ...(finding.place === undefined ? [] : [finding.place]),
      ...(isMessage(finding)
        ? [`message of ${finding.object?.type} ${shortId(finding.object?.id ?? '')}`]
        : [
            ...(from === undefined ? [] : [`came in with ${shortId(from)}`]),
            history?.inHead === true ? 'still in HEAD' : 'no longer in HEAD',
          ]),
    ]
    return `${path.text}:${region.startLine}:${region.startColumn} (${facts.join(', ')})`
  })
  const rest = also.length - named.length
  return rest > 0
    ? [...named, `and ${rest} more ${rest === 1 ? 'place' : 'places'} (--all lists them)`]
    : named
}

function isMessage({ object }: Finding): boolean {
  return object?.type === 'commit' || object?.type === 'tag'
}
