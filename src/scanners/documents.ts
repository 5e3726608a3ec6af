import { isUtf8 } from 'node:buffer'
import { scannerRules } from '../generated/scanner-rules.ts'
import type { CompiledRule, Match } from '../engine/types.ts'
import { type Document, type FileKind, type Hit, ParseProblem, type ScannerContext } from './types.ts'

/** Texts longer than this, in bytes, are not parsed: no file that a person maintains is as large. */
export const LARGEST_DOCUMENT = 5_000_000

/** The rule that says which file could not be parsed. */
const NOT_PARSED = 'file-not-parsed'

/**
 * Reads a text by the scanner of its kind, and turns what it found into matches.
 *
 * @param bytes The content as UTF-8; what is not valid UTF-8 is read as Latin-1.
 */
export async function scanDocument(
  kind: FileKind,
  bytes: Buffer,
  path: string,
  context: ScannerContext,
): Promise<readonly Match[]> {
  const text = readText(bytes)
  const hits = await hitsIn(kind, bytes.length, { path, text: text.text }, context)
  return hits.flatMap((hit) => toMatch(hit, text.toByte, context, kind.name) ?? [])
}

async function hitsIn(
  kind: FileKind,
  size: number,
  document: Document,
  context: ScannerContext,
): Promise<readonly Hit[]> {
  if (size > LARGEST_DOCUMENT && kind.anySize !== true)
    return [notParsed(kind, `it is larger than ${LARGEST_DOCUMENT / 1e6} MB`, 0)]
  try {
    return await (await kind.load())(document, context)
  } catch (error) {
    // A parser that gives up on hostile input (nesting, recursion) is a file that was not parsed, whatever it throws.
    const problem = error instanceof Error ? error.message : String(error)
    return [notParsed(kind, firstLine(problem), error instanceof ParseProblem ? error.offset : 0)]
  }
}

function notParsed(kind: FileKind, problem: string, offset: number): Hit {
  return {
    rule: NOT_PARSED,
    start: offset,
    end: offset,
    value: kind.name,
    subject: kind.name,
    message: `This ${kind.name} file could not be parsed (${problem}): only the rules for plain text ran on it.`,
  }
}

/** The match of a hit; undefined when its rule is off. Throws for a rule that does not exist: a mistake of ours. */
export function toMatch(
  hit: Hit,
  toByte: (offset: number) => number,
  context: ScannerContext,
  kind: string | undefined,
): Match | undefined {
  const rule = byId.get(hit.rule)
  if (rule === undefined) throw new Error(`no rule is called ${hit.rule}`)
  if (!context.settings.enabled(hit.rule, rule.pack)) return undefined
  const { value, keyName, subject, message, replacement, facts } = hit
  return {
    rule,
    start: toByte(hit.start),
    end: toByte(hit.end),
    value,
    level: hit.level ?? rule.level,
    proof: 'none',
    evidence: hit.evidence ?? [],
    random: hit.random ?? false,
    ...(keyName !== undefined && { keyName }),
    ...(subject !== undefined && { subject }),
    ...(message !== undefined && { message }),
    ...(replacement !== undefined && { replacement }),
    ...(facts !== undefined && { facts }),
    ...(kind !== undefined && { kind }),
    related: (hit.related ?? []).map(({ message, start, end }) => ({
      message,
      start: toByte(start),
      end: toByte(end),
    })),
  }
}

const byId = new Map<string, CompiledRule>(scannerRules.map((rule) => [rule.id, rule]))

/** A content as text, and the way back: byte offsets of UTF-16 offsets. */
export function readText(bytes: Buffer): { text: string; toByte: (offset: number) => number } {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(mark)
  if (!isUtf8(body)) return { text: body.toString('latin1'), toByte: (offset) => mark + offset }
  const text = body.toString('utf8')
  if (text.length === body.length) return { text, toByte: (offset) => mark + offset }
  // Hits come in order mostly: counting goes on from the last one.
  let lastOffset = 0
  let lastByte = 0
  return {
    text,
    toByte(offset) {
      if (offset < lastOffset) lastOffset = lastByte = 0
      lastByte += Buffer.byteLength(text.slice(lastOffset, offset))
      lastOffset = offset
      return mark + lastByte
    },
  }
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
}
