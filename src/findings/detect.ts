import type { Match } from '../engine/types.ts'
import { printable } from '../printable.ts'
import { doubtOfContent } from './doubt.ts'
import { makeExcerpt } from './excerpt.ts'
import { inlineSuppression } from './inline.ts'
import { lineHashes } from './line-hash.ts'
import { makeMessage } from './message.ts'
import { resolveOverlaps } from './overlap.ts'
import { createPositions, type Position } from './position.ts'
import { redactValue } from './redact.ts'
import { createSafeText, secretOf } from './secret-spans.ts'
import { clearLines, surroundings } from './surroundings.ts'
import { uniteSubjects } from './same-subject.ts'
import { digest, makeTag } from './tag.ts'
import type { Detection, Region } from './types.ts'

/**
 * Asks the allow list about a clear value: indexes of the entries whose rule and value conditions hold. `line` gives
 * the text of the lines that the value stands in (at most 1 KB before it and 4 KB behind it), with the value.
 */
export type AllowValue = (ruleId: string, value: string, line: () => string) => readonly number[]

export interface DetectorOptions {
  readonly allowValue?: AllowValue | undefined
  /** Whether hashes of lines are made, which formats other than text show; default: true. */
  readonly lineHashes?: boolean | undefined
  /** Whether comments can take findings out; default: true. */
  readonly inline?: boolean
  /**
   * Told each clear value, and how it is written in the content, before anything is made of it. For the Action alone, which has the
   * runner mask it.
   */
  readonly onSecret?: ((value: string) => void) | undefined
  /**
   * Secrets of a content that are not among the matches: they are not reported, and not shown in the lines of what is. Asked where there are
   * detections.
   */
  readonly hidden?: ((bytes: Buffer, matches: readonly Match[]) => readonly Match[]) | undefined
  /** Numbers of the values seen so far, by their digests; for several detectors of one run. */
  readonly groups?: Map<string, number>
}

/**
 * Makes detections of the matches of one content. Nothing of a clear value is in the result.
 *
 * @param bytes The content that the offsets of the matches refer to.
 * @param member Path inside an archive that the content was unpacked from.
 * @param decoded True when `bytes` are not the file itself (UTF-16 turned into UTF-8): no line hash then.
 */
export type Detect = (
  bytes: Buffer,
  matches: readonly Match[],
  member?: string,
  decoded?: boolean,
) => Detection[]

/** One detector, or one table of `groups`, serves a whole run: `valueGroup` counts the different values that were seen. */
export function createDetector(options: DetectorOptions = {}): Detect {
  const { groups = new Map<string, number>() } = options
  return (bytes, matches, member, decoded = false) => {
    const kept = uniteSubjects(resolveOverlaps(matches))
    if (kept.length === 0) return []
    const secrets = matches
      .filter(({ subject }) => subject === undefined)
      .flatMap((match) => [match, ...(match.joined ?? [])])
    if (options.onSecret) tellSecrets(bytes, secrets, options.onSecret)
    const places = locate(bytes, kept)
    const safe = createSafeText(bytes, [...secrets, ...(options.hidden?.(bytes, kept) ?? [])])
    const exact = member === undefined && !decoded && options.lineHashes !== false
    const hashes = exact
      ? lineHashes(
          bytes,
          kept.map((match) => places.position(match.start).line),
        )
      : undefined
    return kept.map((match) => {
      const span = { start: match.start, end: spanEnd(bytes, match) }
      const start = places.position(match.start)
      const valueDigest = digest(match.value)
      const group = groups.get(valueDigest) ?? groups.size + 1
      groups.set(valueDigest, group)
      const allowed = options.allowValue?.(match.rule.id, match.value, () =>
        clearLines(bytes, span, start.lineStart),
      )
      const suppressedBy =
        options.inline === false
          ? undefined
          : inlineSuppression(match.rule.id, surroundings(bytes, safe, span, start.lineStart))
      const lineHash = hashes?.get(start.line)
      const doubt = doubtOfContent(bytes, match)
      return {
        ruleId: match.rule.id,
        pack: match.rule.pack,
        level: match.level,
        proof: match.proof,
        message: makeMessage(match, safe.scrub),
        region: places.region(match),
        ...(member === undefined ? {} : { member }),
        excerpt: isWholeFile(match) ? '' : makeExcerpt(bytes, safe, match.start, start.lineStart),
        redacted: match.subject === undefined ? redactValue(secretOf(match)) : printable(match.subject),
        evidence: match.evidence.map(({ kind, weight, text }) => ({ kind, weight, text: safe.scrub(text) })),
        valueGroup: group,
        tag: makeTag(match, valueDigest),
        ...(match.subject === undefined ? {} : { subject: match.subject }),
        ...(match.replacement === undefined ? {} : { replacement: match.replacement }),
        ...(match.facts === undefined ? {} : { facts: match.facts }),
        ...(match.live === undefined ? {} : { live: printable(match.live) }),
        ...(match.unsure === undefined ? {} : { unsure: match.unsure }),
        ...(doubt === undefined ? {} : { doubt }),
        ...(match.kind === undefined ? {} : { kind: match.kind }),
        ...(lineHash === undefined ? {} : { lineHash }),
        related: match.related.map((place) => ({
          message: safe.scrub(place.message),
          region: places.region(place),
        })),
        ...(allowed === undefined || allowed.length === 0 ? {} : { allowedBy: allowed }),
        ...(suppressedBy === undefined ? {} : { suppressedBy }),
      }
    })
  }
}

/** About a file as such: its first line tells nothing, and in a key or a shell history it may be what nobody should read. */
function isWholeFile({ rule, subject, start, end }: Match): boolean {
  return rule.pack === 'files' && subject !== undefined && start === 0 && end === 0
}

function tellSecrets(bytes: Buffer, matches: readonly Match[], onSecret: (value: string) => void): void {
  for (const { value, start, end } of matches) {
    onSecret(value)
    const written = bytes.toString('utf8', start, end)
    if (written !== value) onSecret(written)
  }
}

interface Places {
  position(offset: number): Position
  region(span: { readonly start: number; readonly end: number }): Region
}

/** Positions of all that the detections of a content need, from one pass over it. */
function locate(bytes: Buffer, matches: readonly Match[]): Places {
  const offsets = new Set<number>()
  for (const span of matches.flatMap((match) => [match, ...match.related])) {
    offsets.add(span.start)
    offsets.add(spanEnd(bytes, span))
  }
  const positions = new Map<number, Position>()
  const positionAt = createPositions(bytes)
  for (const offset of [...offsets].sort((a, b) => a - b)) positions.set(offset, positionAt(offset))
  const position = (offset: number): Position => positions.get(offset)!
  return {
    position,
    region(span) {
      const start = position(span.start)
      const end = position(spanEnd(bytes, span))
      return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
    },
  }
}

/** The end without the line end that a key file brings along: a region must not reach into the next line. */
function spanEnd(bytes: Buffer, { start, end }: { readonly start: number; readonly end: number }): number {
  let last = end
  while (last > start + 1 && (bytes[last - 1] === 10 || bytes[last - 1] === 13)) last--
  return last
}
