import type { Match } from '../engine/types.ts'
import { createScrubber, redactedStart, shownLength } from './redact.ts'
import { characterStart } from './utf8.ts'

/** A part of a content that no output may show. Byte offsets, end exclusive. */
export interface SecretSpan {
  readonly start: number
  readonly end: number
  /** What stands in its place. */
  readonly label: string
}

/** A content that can be read without its secrets. */
export interface SafeText {
  /** Decodes the bytes from `from` to `to` (end exclusive), every secret in them or touching them replaced. */
  slice(from: number, to: number): string
  /** The secret span that holds the byte at `offset`. */
  spanAt(offset: number): SecretSpan | undefined
  /** Replaces the clear values of this content in any text. */
  scrub(text: string): string
}

/**
 * Covers all matches of a content, those that will not be reported included. Where values stand a second time without
 * being matched, they are replaced as well.
 */
export function createSafeText(bytes: Buffer, matches: readonly Match[]): SafeText {
  const spans = mergeSpans(matches)
  const everywhere = createScrubber(clearForms(bytes, matches.slice(0, MANY_VALUES)))
  /** Index of the first span that ends behind the offset. */
  const firstEndingAfter = (offset: number): number => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end > offset) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    slice(from, to) {
      let text = ''
      let at = characterStart(bytes, from)
      const end = characterStart(bytes, to)
      for (let i = firstEndingAfter(at); i < spans.length && spans[i]!.start < end; i++) {
        const span = spans[i]!
        if (span.start > at) text += everywhere(bytes.toString('utf8', at, span.start))
        text += span.label
        at = span.end
      }
      return at < end ? text + everywhere(bytes.toString('utf8', at, end)) : text
    },
    spanAt(offset) {
      const span = spans[firstEndingAfter(offset)]
      return span !== undefined && span.start <= offset ? span : undefined
    },
    scrub: everywhere,
  }
}

/** So many values are searched for in every text; contents with more of them are lists of secrets, and each is matched. */
const MANY_VALUES = 200
/** Encoded forms longer than this do not stand in an excerpt a second time. */
const LONG = 4096

/** The values, and how they are written in the content. */
function* clearForms(bytes: Buffer, matches: readonly Match[]): Iterable<string> {
  for (const { value, start, end } of matches) {
    yield value
    if (end - start <= LONG) yield bytes.toString('utf8', start, end)
  }
}

function mergeSpans(matches: readonly Match[]): SecretSpan[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  const spans: { start: number; end: number; label: string; shownTo: number }[] = []
  for (const match of sorted) {
    const last = spans.at(-1)
    if (last !== undefined && match.start < last.end) {
      // The same value found twice: the rule that knows the format knows what of it is public.
      const label = redactedStart(secretOf(match))
      if (match.start === last.start && match.end === last.end && label.length > last.label.length) {
        last.label = label
        last.shownTo = match.start + shownLength(secretOf(match))
        continue
      }
      last.end = Math.max(last.end, match.end)
      // A secret that begins within the public part of another one makes it less public.
      if (match.start > last.start && match.start < last.shownTo) last.label = '…'
      continue
    }
    const secret = secretOf(match)
    const literal = match.end - match.start === match.value.length
    spans.push({
      start: match.start,
      end: match.end,
      label: redactedStart(secret),
      shownTo: literal ? match.start + shownLength(secret) : match.end,
    })
  }
  return spans
}

/** The part of a match that redaction depends on. */
export function secretOf(match: Match): { value: string; publicPrefix: number; random: boolean } {
  return { value: match.value, publicPrefix: match.rule.publicPrefix, random: match.random }
}
