import type { Match } from '../../engine/types.ts'
import { toMatch } from '../documents.ts'
import type { Hit, ScannerSettings } from '../types.ts'
import { type Finding, readCandidate } from './candidate.ts'
import { type Replacements, replacementsFor } from './replacement.ts'

/** A content with more different addresses than this is a list of them; it becomes one finding. */
const MOST = 64
/** Places of one address that are kept besides the first. */
const MOST_RELATED = 50
/** Longer lines are data, and nobody reads them. */
const LONGEST_LINE = 2000

/**
 * Reads the candidates of the trigger. One match for each address, at its first place, with the strongest of its evidence; its other
 * places are related.
 *
 * @param candidates triples of kind, start and end, each kind in order of the start
 * @param kind The name that the matches carry as the kind of file.
 */
export function findAddresses(
  bytes: Buffer,
  candidates: readonly number[],
  settings: ScannerSettings,
  kind: string,
): readonly Match[] {
  const found = new Map<string, Collected>()
  let [lineStart, lineEnd, line] = [0, -1, '']
  for (let i = 0; i < candidates.length; i += 3) {
    const [what = 0, start = 0, end = 0] = candidates.slice(i, i + 3)
    if (start < lineStart || start > lineEnd) {
      lineStart = bytes.lastIndexOf(0x0a, start) + 1
      const newline = bytes.indexOf(0x0a, start)
      lineEnd = newline < 0 ? bytes.length : newline
      line = lineEnd - lineStart > LONGEST_LINE ? '' : bytes.toString('latin1', lineStart, lineEnd)
    }
    if (line === '') continue
    const finding = readCandidate(line, what, start - lineStart, end - lineStart, settings)
    if (finding !== undefined) collect(found, finding, lineStart)
  }
  if (found.size === 0) return []
  const hits = found.size > MOST ? [listOf([...found.values()])] : toHits(bytes, [...found.values()])
  return hits.flatMap(
    (hit) => toMatch(hit, (offset) => offset, { settings, secretsIn: () => [] }, kind) ?? [],
  )
}

interface Collected extends Finding {
  /** Offsets into the content, further ones in order. */
  readonly at: readonly [number, number]
  readonly others: (readonly [number, number])[]
}

function collect(found: Map<string, Collected>, finding: Finding, lineStart: number): void {
  const key = `${finding.rule} ${finding.subject}`
  const at = [lineStart + finding.start, lineStart + finding.end] as const
  const known = found.get(key)
  if (known === undefined) found.set(key, { ...finding, at, others: [] })
  else {
    if (known.others.length < MOST_RELATED) known.others.push(at)
    if (known.context === undefined && finding.context !== undefined) {
      const { level: _, ...rest } = known
      const { context, level } = finding
      found.set(key, { ...rest, context, ...(level !== undefined && { level }) })
    }
  }
}

function toHits(bytes: Buffer, found: readonly Collected[]): readonly Hit[] {
  let replacements: Replacements | undefined
  return found.map(({ rule, at, subject, context, level, message, others, replace }, ordinal) => {
    replacements ??= replacementsFor(bytes)
    const replacement = replace?.(replacements, ordinal)
    return {
      ...{ rule, start: at[0], end: at[1], value: subject, subject },
      evidence: [
        context === undefined
          ? { kind: 'format', weight: 'for', text: 'it is in no range for documentation or private use' }
          : { kind: 'name', weight: 'for', text: context },
      ],
      ...(level !== undefined && { level }),
      ...(message !== undefined && { message }),
      ...(replacement !== undefined && { replacement }),
      related: others.map(([start, end]) => ({ message: 'the same address', start, end })),
    }
  })
}

/** Block lists, tables of countries and the like: its size is said, its addresses are not. */
function listOf(found: readonly Collected[]): Hit {
  const first = found.reduce((a, b) => (a.at[0] <= b.at[0] ? a : b))
  return {
    ...{
      rule: first.rule,
      start: first.at[0],
      end: first.at[1],
      value: 'list',
      subject: 'list of addresses',
    },
    message: `This file lists ${found.length} different addresses, which are not shown one by one.`,
  }
}
