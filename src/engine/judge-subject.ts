import { isExempt } from '../rules/exempt/index.ts'
import { isPlaceholder } from './placeholder.ts'
import type { Verdict } from './judge.ts'
import type { CompiledRule } from './types.ts'

/** What is to be said of a value that is no secret. */
export interface SubjectVerdict extends Verdict {
  readonly subject: string
}

/**
 * Weighs a value that a rule of identifiers or personal traces matched. Undefined for a placeholder and for what the rule
 * exempts: an id that is documented as an example, an account of the vendor, the user of a service.
 *
 * @param bytes the whole content
 */
export function judgeSubject(rule: CompiledRule, value: string, bytes: Buffer): SubjectVerdict | undefined {
  if (isPlaceholder(value)) return undefined
  if (rule.exempt !== undefined && isExempt(rule.exempt, value)) return undefined
  const level =
    rule.context === undefined || holdsOneOf(rule.context, bytes.toString('latin1')) ? rule.level : 'note'
  return { level, proof: 'none', evidence: [], random: false, subject: value }
}

/** Whether a text holds one of some lower-case words, in any case. */
export function holdsOneOf(words: readonly string[], text: string): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => lower.includes(word))
}
