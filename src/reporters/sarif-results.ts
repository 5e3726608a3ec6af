import type { Location, PropertyBag, Result } from 'sarif'
import type { Finding, Region } from '../findings/types.ts'
import { cut } from './sarif-rules.ts'
import { artifactUri } from './sarif-uri.ts'
import { shortId } from './wording.ts'

const MESSAGE_LIMIT = 1024
/** Lists in the properties are cut here and their length is given beside them. */
const LIST_LIMIT = 100

/** True for what stands only in the history: gone from HEAD, or in a commit or tag message. */
export function isHistoryOnly(finding: Finding): boolean {
  if (finding.history === undefined) return false
  return !finding.history.inHead || (finding.object !== undefined && finding.object.type !== 'blob')
}

/** One finding as a SARIF result. `ruleIndex` points into the rules of the same run. */
export function toResult(finding: Finding, ruleIndex: number): Result {
  const historyOnly = isHistoryOnly(finding)
  const fingerprints: Record<string, string> = { 'hushlint/v1': finding.fingerprint }
  // GitHub compares this hash with the file in the checkout, where a historic line does not stand.
  if (!historyOnly && finding.lineHash !== undefined) fingerprints.primaryLocationLineHash = finding.lineHash
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: finding.level,
    message: { text: cut(messageText(finding, historyOnly), MESSAGE_LIMIT) },
    locations: [location(finding)],
    ...(finding.related.length > 0 ? { relatedLocations: relatedLocations(finding) } : {}),
    partialFingerprints: fingerprints,
    properties: properties(finding),
  }
}

/** The first sentence stands alone: GitHub shows no more where space is short. */
function messageText(finding: Finding, historyOnly: boolean): string {
  if (!historyOnly) return finding.message
  const end = /[.!?](?=\s|$)/.exec(finding.message)?.index ?? finding.message.length
  const first = finding.message.slice(0, end)
  const rest = finding.message.slice(end + 1)
  return `${first}, only in the history (${origin(finding)}).${rest}`
}

function origin(finding: Finding): string {
  const { object, history } = finding
  if (object?.type === 'commit') return `message of commit ${shortId(object.id)}`
  if (object?.type === 'tag') return `message of tag ${shortId(object.id)}`
  const commit = history?.commits[0]
  if (commit !== undefined) return `commit ${shortId(commit)}`
  return object === undefined ? 'no commit' : `object ${shortId(object.id)}`
}

function location(finding: Finding): Location {
  const { object, region } = finding
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(finding.path) },
      region: toRegion(region),
      ...(finding.excerpt === ''
        ? {}
        : {
            contextRegion: {
              startLine: region.startLine,
              endLine: region.endLine,
              snippet: { text: finding.excerpt },
            },
          }),
    },
    // A message of a commit or tag lies in no file; its object says where it is.
    ...(object === undefined || object.type === 'blob'
      ? {}
      : { logicalLocations: [{ name: object.id, kind: object.type }] }),
  }
}

function relatedLocations(finding: Finding): Location[] {
  return finding.related.slice(0, LIST_LIMIT).map(({ message, path, region }, id) => ({
    id,
    message: { text: cut(message, MESSAGE_LIMIT) },
    physicalLocation: {
      artifactLocation: { uri: artifactUri(path ?? finding.path) },
      region: toRegion(region),
    },
  }))
}

function toRegion({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn }
}

function properties(finding: Finding): PropertyBag {
  const { object, history, path } = finding
  return {
    redacted: finding.redacted,
    ...(finding.live === undefined ? {} : { live: finding.live }),
    evidence: finding.evidence.map(({ text, weight }) => (weight === 'against' ? `against: ${text}` : text)),
    ...(path.raw === undefined ? {} : { pathBytes: Buffer.from(path.raw).toString('base64') }),
    ...(object === undefined ? {} : { object: object.id, objectType: object.type }),
    ...(history === undefined
      ? {}
      : {
          inHead: history.inHead,
          unreachable: history.unreachable,
          commits: history.commits.slice(0, LIST_LIMIT),
          commitCount: history.commits.length,
          refs: history.refs.slice(0, LIST_LIMIT),
          refCount: history.refs.length,
        }),
  }
}
