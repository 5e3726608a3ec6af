import type { Region } from '../findings/types.ts'
import type { ReportedFinding } from './types.ts'
import { lineStart, type Span, spanOf } from './value-bytes.ts'

/*
 * The one place of the plan that holds clear values: they go from Git's objects into the text of the replacements file, and
 * nowhere else.
 */

/** Reads Git's objects. Hands each one that exists to `onObject`; the bytes are valid until that returns. */
export type ReadContents = (
  ids: readonly string[],
  onObject: (id: string, bytes: Buffer) => void,
) => Promise<void>

export interface Replacements {
  /** Lines for `git filter-repo --replace-text` and `--replace-message`. */
  readonly text: Buffer
  readonly lines: number
  /** Findings whose value could not be read again: their object is not in this repository, or is another. */
  readonly unread: readonly ReportedFinding[]
}

/**
 * Makes the file of replacements. The format is that of git-filter-repo (its manual, `--replace-text`): a line for each value,
 * `literal:VALUE==>REPLACEMENT` or `regex:PATTERN==>REPLACEMENT` with Python's syntax over bytes; it splits at the last `==>` of a line and
 * does all literals before all patterns. So values with line breaks are patterns, and so are values within them.
 *
 * A word-like or short value may stand in many places that are no secret: it is replaced only behind the characters that it stood behind.
 */
export async function makeReplacements(
  findings: readonly ReportedFinding[],
  read: ReadContents,
): Promise<Replacements> {
  const replaceable = findings.filter((finding) => !isWithin(finding))
  const byObject = groupByObject(replaceable)
  const left = new Set(replaceable)
  const found: Found = { values: new Map(), inContext: new Map() }
  await read([...byObject.keys()], (id, bytes) => {
    const own = byObject.get(id) ?? []
    if (isBinary(bytes)) for (const finding of own) left.delete(finding)
    if (isBinary(bytes)) return
    const spans = own.flatMap((finding) =>
      regionsOf(finding).map((region) => ({ finding, span: spanOf(bytes, region) })),
    )
    for (const { finding, span } of spans) {
      if (span === undefined) continue
      left.delete(finding)
      const before = spans.flatMap((other) =>
        other.span && other.span.end <= span.start ? other.span.end : [],
      )
      add(found, bytes, { span, before, isWord: isWordLike(finding.fingerprint) })
    }
  })
  const lines = linesOf(found)
  return { text: Buffer.concat(lines), lines: lines.length, unread: [...left] }
}

/**
 * Findings in files within which git-filter-repo replaces nothing: it leaves binary contents as they are, and the members of an archive
 * are not to be seen in it. Contents that are not in this repository are taken for text. No value is looked at.
 */
export async function findUnreplaceable(
  findings: readonly ReportedFinding[],
  read: ReadContents,
): Promise<readonly ReportedFinding[]> {
  const found = new Set(findings.filter(isWithin))
  const byObject = groupByObject(findings)
  await read([...byObject.keys()], (id, bytes) => {
    if (isBinary(bytes)) for (const finding of byObject.get(id) ?? []) found.add(finding)
  })
  return findings.filter((finding) => found.has(finding))
}

/** A zero byte among the first 8 KiB: the test that git-filter-repo makes. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0)
}

/** Whether the region is not one of the content itself, but of a member of an archive or of decoded text. */
function isWithin({ lineHash, object }: ReportedFinding): boolean {
  return lineHash === undefined && object?.type === 'blob'
}

function groupByObject(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    if (finding.object === undefined) continue
    const { id } = finding.object
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [finding])
    else group.push(finding)
  }
  return groups
}

interface Found {
  /** By the bytes in Latin-1. */
  readonly values: Map<string, Buffer>
  /** Patterns. */
  readonly inContext: Map<string, Buffer>
}

/** Shorter values are looked for in their context only (bytes). */
const SURE = 12
/** Bytes of the line before the value that make the context. */
const CONTEXT = 16
const REPLACEMENT = '***REMOVED***'

/** The value, and the key id that pairs with it: alone, that would be a finding of its own. */
function regionsOf({ region, related, evidence }: ReportedFinding): readonly Region[] {
  if (!evidence.some(({ kind }) => kind === 'pair')) return [region]
  return [region, ...related.flatMap((place) => (place.path === undefined ? place.region : []))]
}

interface Occurrence {
  readonly span: Span
  /** Ends of the other values before it. They are replaced too, so the context must not hold them. */
  readonly before: readonly number[]
  readonly isWord: boolean
}

function add(found: Found, bytes: Buffer, { span, before, isWord }: Occurrence): void {
  const value = Buffer.from(bytes.subarray(span.start, span.end))
  if (value.length >= SURE && !isWord) {
    found.values.set(value.toString('latin1'), value)
    return
  }
  const from = Math.max(lineStart(bytes, span.start), span.start - CONTEXT, ...before)
  const context = bytes.subarray(from, span.start)
  const behind = context.length === 0 ? '(?<![0-9A-Za-z_])' : `(?<=${pythonPattern(context)})`
  const pattern = `${behind}${pythonPattern(value)}(?![0-9A-Za-z_])`
  found.inContext.set(pattern, Buffer.from(pattern))
}

/** The tag of a word-like value is taken of its name, and begins with `~`. */
export function isWordLike(fingerprint: string): boolean {
  return fingerprint.slice(fingerprint.lastIndexOf(':') + 1).startsWith('~')
}

function linesOf({ values, inContext }: Found): Buffer[] {
  const all = [...values.values()].sort((a, b) => b.length - a.length || a.compare(b))
  const several = all.filter((value) => value.includes(LF))
  const within = (value: Buffer) => several.some((whole) => whole.includes(value))
  const single = all.filter((value) => !value.includes(LF))
  const line = (kind: 'literal' | 'regex', text: Buffer | string) =>
    Buffer.concat([Buffer.from(`${kind}:`), Buffer.from(text), Buffer.from(`==>${REPLACEMENT}\n`)])
  return [
    ...single.filter((value) => !within(value)).map((value) => line('literal', value)),
    ...several.map((value) => line('regex', pythonPattern(value))),
    ...single.filter(within).map((value) => line('regex', pythonPattern(value))),
    ...[...inContext.keys()].sort().map((pattern) => line('regex', pattern)),
  ]
}

const LF = 10

/** A pattern of Python's `re` for exactly these bytes; a line break matches with and without CR. */
function pythonPattern(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      if (character === '\n') return '\\x0d?\\x0a'
      return /[0-9A-Za-z_]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`
    })
    .join('')
    .replaceAll('\\x0d\\x0d?\\x0a', '\\x0d?\\x0a')
}
