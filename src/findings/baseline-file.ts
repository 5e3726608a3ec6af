import { BASELINE_VERSION, type Baseline, type BaselineEntry } from './baseline.ts'
import { parseFingerprint } from './fingerprint.ts'
import type { Finding } from './types.ts'

/**
 * Reads the text of a baseline file:
 *
 *     version: 1
 *     entries:
 *       - {fingerprint: rule:path:tag, history: true, reason: text, expires: 2027-01-31}
 *
 * Only the fingerprint is required. Throws `UserError` with file, line and column for YAML that cannot be parsed, unknown
 * keys, and values that are not what they should be.
 *
 * @param file Its name in messages.
 */
export async function readBaseline(text: string, file: string): Promise<Baseline> {
  const { parseBaseline } = await import('./baseline-read.ts')
  return parseBaseline(text, file)
}

/**
 * The text of a baseline that holds the entries of `previous` (with reasons, dates and comments) and one for each finding
 * that has none: sorted, one line each. A new entry takes reason and date from an entry of the same rule and random
 * value whose own finding is gone, when there is exactly one: the file was renamed.
 */
export function writeBaseline(findings: readonly Finding[], previous?: Baseline): string {
  const old = previous?.entries ?? []
  const blocks = [...old, ...newEntries(findings, old)]
    .map((entry) => ({ ...entry, text: formatEntry(entry) }))
    .sort((a, b) => compare(a.fingerprint, b.fingerprint) || compare(a.text, b.text))
    // Two branches may have added the same entry.
    .filter(({ text, comments }, i, all) => comments.length > 0 || text !== all[i - 1]?.text)
  const header = previous && previous.header.length > 0 ? previous.header : HEADER
  const lines = blocks.flatMap(({ comments, text }) => [...comments.map((comment) => `  ${comment}`), text])
  const body = lines.length === 0 ? ['entries: []'] : ['entries:', ...lines]
  return `${[...header, `version: ${BASELINE_VERSION}`, ...body, ...(previous?.footer ?? [])].join('\n')}\n`
}

/** `writeBaseline` on the text of the present file, if there is one. Throws `UserError` as `readBaseline` does. */
export async function addToBaseline(
  findings: readonly Finding[],
  previous: string | undefined,
  file: string,
): Promise<string> {
  return writeBaseline(findings, previous === undefined ? undefined : await readBaseline(previous, file))
}

const HEADER = [
  '# Findings that were accepted: hushlint leaves them out. `hushlint baseline` adds entries; delete a line to undo one.',
  '# One entry a line, sorted. `reason` is free text; `expires` is the last day on which it holds, such as 2027-01-31.',
]

type NewEntry = Pick<BaselineEntry, 'fingerprint' | 'reason' | 'expires' | 'history' | 'comments' | 'comment'>

function newEntries(findings: readonly Finding[], old: readonly BaselineEntry[]): NewEntry[] {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint))
  const known = new Set(old.map(({ fingerprint }) => fingerprint))
  const left = old.filter(({ fingerprint }) => !present.has(fingerprint))
  const entries: NewEntry[] = []
  for (const { fingerprint, history, object } of findings) {
    if (known.has(fingerprint)) continue
    known.add(fingerprint)
    const parts = parseFingerprint(fingerprint)
    const same = left.filter(
      ({ rule, tag }) => rule === parts?.rule && tag === parts.tag && !tag.startsWith('~'),
    )
    const { reason, expires } = same.length === 1 && same[0] ? same[0] : {}
    entries.push({
      fingerprint,
      ...(reason === undefined ? {} : { reason }),
      ...(expires === undefined ? {} : { expires }),
      // A scan of the tree meets no messages, not even that of HEAD.
      history: history !== undefined && (!history.inHead || (object?.type ?? 'blob') !== 'blob'),
      comments: [],
    })
  }
  return entries
}

function formatEntry({ fingerprint, reason, expires, history, comment }: NewEntry): string {
  const pairs = [`fingerprint: ${scalar(fingerprint)}`]
  if (history) pairs.push('history: true')
  if (reason !== undefined) pairs.push(`reason: ${scalar(reason)}`)
  if (expires !== undefined) pairs.push(`expires: ${expires}`)
  return `  - {${pairs.join(', ')}}${comment === undefined ? '' : ` ${comment}`}`
}

/** Plain where no YAML reader can take it for something else; otherwise in double quotes, as JSON. */
function scalar(text: string): string {
  if (
    /^[A-Za-z][\w./@+~%-]*(?:[: ][\w./@+~%-]+)*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  ) {
    return text
  }
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit)
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
