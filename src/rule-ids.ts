import { rules } from './catalogue.ts'
import { scannerRules } from './generated/scanner-rules.ts'

/** Ids of all built-in rules. */
export function ruleIds(): readonly string[] {
  return [...rules, ...scannerRules].map((rule) => rule.id)
}
