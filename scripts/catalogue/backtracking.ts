import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CompiledRule } from '../../src/engine/types.ts'
import { askRecheck } from '../recheck.ts'
import { measureWorst } from './worst-case.ts'

/**
 * What is known of one pattern in the form that the engine runs: anchored at its start, on a window that is no longer
 * than its longest match and what its assertions see.
 */
export interface Verdict {
  /** Ids of the rules that have the pattern, for the reader; one text, which formatters leave alone. */
  readonly rules: string
  /** recheck's word on the pattern, and on its complexity. */
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity: string
  /** recheck's attack, as an expression; only when it found one. */
  readonly attack?: string
  /** The slowest of our own texts and recheck's attack, both cut to the window, in microseconds for one hit of an anchor. */
  readonly worstMicroseconds: number
  /** Written by hand: why a verdict other than `safe` may stand. Without it the build fails. */
  readonly reason?: string
}

/**
 * The rule: `safe` passes. `vulnerable` passes when one hit in the worst text that is known stays under this
 * limit: recheck looks for growth, and growth ends at the window. `unknown` (a timeout) passes under the
 * same limit, but only with a reason written by hand. Whatever the verdict, a pattern over the limit fails: recheck
 * does not see polynomials that come from large counted repetitions.
 */
const LIMIT_MICROSECONDS = 2_000

/** One check may take so long. */
const TIMEOUT_MS = 30_000

/**
 * Judges every pattern; verdicts are kept in `verdicts.json`, keyed by pattern and flags, so that only new patterns cost time.
 *
 * @param options.compute When false, a pattern without a verdict is a problem instead of being judged now.
 */
export async function checkBacktracking(
  rules: readonly CompiledRule[],
  options: { readonly compute: boolean },
): Promise<{ readonly verdicts: string; readonly problems: readonly string[] }> {
  const known = readVerdicts()
  const verdicts: Record<string, Verdict> = {}
  const problems: string[] = []
  for (const rule of rules) {
    if (rule.pattern === undefined) continue
    const key = hashOf(rule)
    const verdict = verdicts[key] ?? known[key] ?? (options.compute ? await judge(rule) : undefined)
    if (verdict === undefined) {
      problems.push(`${rule.id}: the pattern has not been checked for backtracking`)
      continue
    }
    const before = verdicts[key]?.rules.split(', ') ?? []
    verdicts[key] = { ...verdict, rules: [...before, rule.id].sort().join(', ') }
    const problem = problemOf(verdict)
    if (problem !== undefined) problems.push(`${rule.id}: ${problem}`)
  }
  const sorted = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))
  return { verdicts: `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`, problems }
}

/** Judges one pattern with recheck and with our own texts. Takes milliseconds to half a minute. */
export async function judge(rule: CompiledRule): Promise<Verdict> {
  const { status, complexity, attack, text } = await recheck(rule)
  return {
    rules: rule.id,
    status,
    complexity,
    ...(attack !== undefined && { attack }),
    worstMicroseconds: Math.round(measureWorst(rule, text === undefined ? [] : [text])),
  }
}

/** Why a verdict fails the build; undefined when it does not. */
export function problemOf(verdict: Verdict): string | undefined {
  const { status, complexity, attack, worstMicroseconds, reason } = verdict
  if (worstMicroseconds > LIMIT_MICROSECONDS) {
    const by = attack === undefined ? '' : `, for example on ${attack}`
    return `one hit takes ${worstMicroseconds} microseconds, more than ${LIMIT_MICROSECONDS}${by}`
  }
  if (status === 'unknown' && reason === undefined) {
    return `backtracking is unknown (${complexity}): simplify the pattern or write a \`reason\` into verdicts.json`
  }
  return undefined
}

async function recheck(rule: CompiledRule) {
  const flags = rule.ignoreCase ? 'i' : ''
  const found = await askRecheck(`^(?:${rule.pattern})`, flags, TIMEOUT_MS)
  if (found.status === 'unknown') return { status: found.status, complexity: found.error.kind }
  const complexity = found.complexity.summary
  if (found.status === 'safe') return { status: found.status, complexity }
  return { status: found.status, complexity, attack: found.attack.pattern, text: found.attack.string }
}

function readVerdicts(): Record<string, Verdict> {
  const url = new URL('./verdicts.json', import.meta.url)
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as Record<string, Verdict>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

function hashOf(rule: CompiledRule): string {
  return createHash('sha256')
    .update(`/${rule.pattern}/${rule.ignoreCase ? 'i' : ''}`)
    .digest('hex')
    .slice(0, 16)
}
