import type { DenyEntry } from '../config/types.ts'
import type { ConfiguredRule, LineMatch } from './configured.ts'

/** The rule that all entries of `deny:` belong to. */
export const DENY_RULE = 'deny-word'

/** The entries of `deny:`, ready to run. */
export interface OwnWords {
  readonly rules: readonly ConfiguredRule[]
  /** Sentences about entries that will be slow. */
  readonly warnings: readonly string[]
  /** Whether matches that carry this name as their kind hold at a path; undefined for names of others. */
  readonly holdsAt: (kind: string, path: string) => boolean | undefined
}

/**
 * Compiles the entries of `deny:`. Literal words are compared as they are, whole words only; patterns run in the linear-time engine, which
 * is loaded only when there are any.
 *
 * @param compileGlob for entries with a path
 * @param isExempt whether a path is that of the configuration itself: the words stand there anyway
 */
export async function compileOwnWords(
  entries: readonly DenyEntry[],
  compileGlob: (glob: string) => (path: string) => boolean,
  isExempt: (path: string) => boolean,
): Promise<OwnWords> {
  const warnings: string[] = []
  const rules: ConfiguredRule[] = []
  const paths = new Map<string, (path: string) => boolean>()
  for (const [i, entry] of entries.entries()) {
    const kind = `${DENY_RULE}:${i}`
    const isWithin = entry.path === undefined ? () => true : compileGlob(entry.path)
    paths.set(kind, (path) => !isExempt(path) && isWithin(path))
    const { matchLine, literals, ignoreCase } =
      entry.text === undefined ? await ofPattern(entry, warnings) : ofText(entry.text, entry.ignoreCase)
    rules.push({
      ...{
        id: DENY_RULE,
        title: 'Word that the configuration keeps out',
        pack: 'personal',
        level: entry.level,
      },
      ...{ why: entry.reason, fix: '', matchLine, literals, ignoreCase },
      traceOf: (value) => traceOf(entry, value, kind),
    })
  }
  return { rules, warnings, holdsAt: (kind, path) => paths.get(kind)?.(path) }
}

function traceOf(entry: DenyEntry, value: string, kind: string) {
  const { hide, reason, replacement } = entry
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`
  return {
    message: hide
      ? `A word that the configuration keeps out: ${sentence}`
      : `"${value}" must not stand here: ${sentence}`,
    ...(!hide && { subject: entry.text ?? value }),
    ...(replacement !== undefined && { replacement }),
    kind,
  }
}

async function ofPattern(entry: DenyEntry, warnings: string[]) {
  const { compileConfigured } = await import('./configured.ts')
  const { level, line, column, ignoreCase, pattern = '' } = entry
  const prose = { title: DENY_RULE, why: '', fix: '', keywords: [] }
  const compiled = await compileConfigured([
    { id: DENY_RULE, pattern, ignoreCase, level, line, column, ...prose },
  ])
  warnings.push(...compiled.warnings)
  return compiled.rules[0] as ConfiguredRule
}

function ofText(text: string, ignoreCase: boolean) {
  const escaped = text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  // A boundary only where the word itself begins or ends with a letter or digit. A literal has nothing to backtrack into.
  const before = WORD.test(text.slice(0, 2)) ? String.raw`(?<![\p{L}\p{N}_])` : ''
  const after = WORD_END.test(text) ? String.raw`(?![\p{L}\p{N}_])` : ''
  const expression = new RegExp(before + escaped + after, ignoreCase ? 'giu' : 'gu')
  return {
    ignoreCase,
    literals: literalsOf(text, ignoreCase),
    matchLine: (line: string) => matchesIn(expression, line),
  }
}

const WORD = /^[\p{L}\p{N}_]/u
const WORD_END = /[\p{L}\p{N}_]$/u
const MOST_IN_LINE = 1_000

function matchesIn(expression: RegExp, line: string): readonly LineMatch[] {
  const found: LineMatch[] = []
  for (const { index, 0: value } of line.matchAll(expression)) {
    found.push({ start: index, end: index + value.length, value })
    if (found.length === MOST_IN_LINE) break
  }
  return found
}

/** The longest part in ASCII, for the prefilter. Where there is none of three bytes, every line is looked at. */
function literalsOf(text: string, ignoreCase: boolean): readonly string[] {
  const parts = text.match(/[\x20-\x7e]{3,}/g) ?? []
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  if (longest === '') return []
  return [ignoreCase ? longest.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : longest]
}
