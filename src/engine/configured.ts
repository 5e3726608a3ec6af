import type { ConfiguredPattern } from '../config/types.ts'
import { UserError } from '../errors.ts'
import type { Level } from '../findings/types.ts'
import type { Pack } from '../rules/rule.ts'
import { loadRe2, type Re2, Re2SyntaxError } from './re2.ts'
import { hasCaseFlag, literalsOf, parseRe2 } from './re2-text.ts'
import type { Match } from './types.ts'

/** A rule of the user's own, ready to run. */
export interface ConfiguredRule {
  readonly id: string
  readonly title: string
  /** Default: `secrets`. */
  readonly pack?: Pack
  readonly level: Level
  readonly why: string
  readonly fix: string
  /** For what is no secret: the fields of a match that make it a finding in clear. */
  readonly traceOf?: (value: string) => Pick<Match, 'subject' | 'message' | 'replacement' | 'kind'>
  /**
   * ASCII, three bytes or more; one of them is in every line that can match. Empty: every line has to be tried. Where the
   * case is free RE2 lets `k` and `s` match the Kelvin sign and the long s as well; such lines are not tried.
   */
  readonly literals: readonly string[]
  /** The literals are lower case and to be found in any case. */
  readonly ignoreCase: boolean
  /**
   * The matches in one line (without its line break), in order, not overlapping; UTF-16 offsets of the value. At most
   * 1,000 in a line. A line of more than 8,192 units is seen in windows that overlap: a match of more than 2,048 may be missed, one of
   * more than 64,000 is cut short.
   */
  matchLine(line: string): readonly LineMatch[]
}

/** UTF-16 offsets into the line, end exclusive. */
export interface LineMatch {
  readonly start: number
  readonly end: number
  readonly value: string
}

/**
 * Compiles the patterns of the configuration.
 *
 * @returns rules in order of the patterns, and sentences about patterns that will be slow
 * @throws UserError that names line and column, RE2's reason and a hint, for the first pattern that does not compile
 */
export async function compileConfigured(
  patterns: readonly ConfiguredPattern[],
): Promise<{ readonly rules: readonly ConfiguredRule[]; readonly warnings: readonly string[] }> {
  if (patterns.length === 0) return { rules: [], warnings: [] }
  const engine = await loadRe2()
  const warnings: string[] = []
  const rules = patterns.map((pattern): ConfiguredRule => {
    const { id, title, level, why, fix } = pattern
    const expression = compile(engine, pattern)
    const tree = parseRe2(pattern.pattern)
    const ignoreCase = pattern.ignoreCase || hasCaseFlag(tree)
    const literals = literalsFor(pattern, ignoreCase, () => literalsOf(tree, MIN_LITERAL))
    if (literals.length === 0) warnings.push(warningFor(pattern))
    return {
      id,
      title,
      level,
      why,
      fix,
      literals,
      ignoreCase,
      matchLine: (line) => matchLine(expression, line),
    }
  })
  return { rules, warnings }
}

/** Shortest literal that the prefilter looks for, in bytes. */
const MIN_LITERAL = 3
/** A hit copies its window and costs a third of a millisecond, so windows are short. */
const WINDOW = 8_192
const OVERLAP = 2_048
/** For matches that reach the end of their window. Less than `MAX_TEXT`, as a character of context comes before it. */
const MAX_WINDOW = 64_000
/** A pattern that matches everywhere must not fill the memory; whoever has a thousand findings in a line has seen enough. */
const MAX_MATCHES = 1_000

function compile(engine: Awaited<ReturnType<typeof loadRe2>>, pattern: ConfiguredPattern): Re2 {
  try {
    return engine.compile(pattern.pattern, { ignoreCase: pattern.ignoreCase })
  } catch (cause) {
    if (!(cause instanceof Re2SyntaxError)) throw cause
    const message = `${placeOf(pattern)}: the pattern of ${pattern.id} does not compile: ${cause.message}`
    throw new UserError(
      message,
      cause.hint ?? 'Patterns are RE2 expressions: https://github.com/google/re2/wiki/Syntax',
      { cause },
    )
  }
}

/** The keywords when all are usable (one that is not may be the only one in a match), else what the pattern shows. */
function literalsFor(
  { keywords }: ConfiguredPattern,
  ignoreCase: boolean,
  fromPattern: () => readonly string[],
): readonly string[] {
  const usable = keywords.length > 0 && keywords.every((keyword) => isUsable(keyword))
  const literals = (usable ? keywords : fromPattern()).map((literal) =>
    ignoreCase ? lower(literal) : literal,
  )
  return [...new Set(literals)].sort()
}

function isUsable(keyword: string): boolean {
  return keyword.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(keyword)
}

function warningFor(pattern: ConfiguredPattern): string {
  const keyword = pattern.keywords.find((word) => !isUsable(word))
  const reason =
    keyword === undefined
      ? 'it names no keywords and no literal of three characters is easy to see in it'
      : `its keyword ${JSON.stringify(keyword)} is not three or more ASCII characters`
  return (
    `${placeOf(pattern)}: the pattern of ${pattern.id} runs on every line, because ${reason}; ` +
    'expect about a second for every 10 MB. Add keywords that every match holds.'
  )
}

function placeOf({ line, column }: ConfiguredPattern): string {
  return `line ${line}, column ${column}`
}

function matchLine(expression: Re2, line: string): readonly LineMatch[] {
  const matches: LineMatch[] = []
  let from = 0
  let size = WINDOW
  while (from <= line.length && matches.length < MAX_MATCHES) {
    // One character of context, so that `^` and `\b` mean the line and not the window.
    const windowStart = startOfCharacter(line, Math.max(0, from - 1))
    const windowEnd = line.length - from <= size ? line.length : startOfCharacter(line, from + size)
    const cut = windowEnd < line.length
    const found = expression.exec(line.slice(windowStart, windowEnd), from - windowStart)
    const start = windowStart + (found?.start ?? 0)
    const end = windowStart + (found?.end ?? 0)
    const next = windowEnd - OVERLAP
    // What starts in the overlap the next window shows whole.
    if (found === undefined || (cut && start >= next)) {
      if (!cut) break
      from = startOfCharacter(line, next)
      size = WINDOW
      continue
    }
    // What ends where the window ends may go on behind it, or end there only because of `$`.
    if (cut && end === windowEnd && size < MAX_WINDOW) {
      size = MAX_WINDOW
      continue
    }
    const [valueStart, valueEnd] = [windowStart + found.valueStart, windowStart + found.valueEnd]
    if (valueEnd > valueStart)
      matches.push({ start: valueStart, end: valueEnd, value: line.slice(valueStart, valueEnd) })
    // An empty match must not be found again for ever.
    from = end > start ? end : afterCharacter(line, end)
    size = WINDOW
  }
  return matches
}

function startOfCharacter(text: string, at: number): number {
  return isSecondHalf(text, at) ? at - 1 : at
}

function afterCharacter(text: string, at: number): number {
  return isSecondHalf(text, at + 1) ? at + 2 : at + 1
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
