import { foreignDirectives } from './inline-foreign.ts'
import type { Suppression } from './types.ts'

/** The text around a value, in which a comment can take the finding out. No line holds a clear secret. */
export interface Surroundings {
  /** The first line up to the value and the last line from its end on, the value replaced. */
  readonly line: string
  /** The line before the first one; empty at the start of a content. */
  readonly before: string
  /** The line after the last one. */
  readonly after: string
}

/**
 * Finds the comment that takes a finding out:
 *
 *     hushlint-ignore[-next-line] [RULE[, RULE]] [-- reason]
 *
 * in any style of comment, on the first or the last line of the value, or as `-next-line` on the line before.
 * Without rules it holds for all. A comment that is not understood (other words behind it) suppresses nothing.
 * The comments of other scanners are honoured as well (`inline-foreign.ts`).
 */
export function inlineSuppression(ruleId: string, around: Surroundings): Suppression | undefined {
  const own =
    ownDirective(around.line, ruleId, 'hushlint-ignore') ??
    ownDirective(around.before, ruleId, 'hushlint-ignore-next-line')
  if (own) return own
  const foreign = foreignDirectives.find(({ applies }) => applies(around, ruleId))
  return foreign && { kind: 'inline', reason: `comment ${foreign.name}` }
}

const LONGEST_REASON = 200

const directive = /(?<![\w-])hushlint-ignore(?:-next-line)?(?![\w-])/g

function ownDirective(line: string, ruleId: string, form: string): Suppression | undefined {
  if (!line.includes(form)) return undefined
  const found = [...line.matchAll(directive)]
  for (const [i, { 0: name, index }] of found.entries()) {
    if (name !== form) continue
    const parsed = parseDirective(line.slice(index + name.length, found[i + 1]?.index))
    if (parsed.rules !== undefined && !parsed.rules.includes(ruleId.toLowerCase())) continue
    return { kind: 'inline', reason: parsed.reason || `comment ${name}` }
  }
  return undefined
}

/** What closes a comment in C, XML, templates, Pascal and Lua. A reason ends there. */
const commentEnd = /\*\/|--!?>|[#%]\}|%>|\*\)|\]\]/
const otherComment = /\s(?:#|\/\/|;)/

/** Reads what stands behind the name of a directive. Other words than ids of rules are ids that no rule has. */
function parseDirective(rest: string): { rules: string[] | undefined; reason: string } {
  const text = rest.split(commentEnd, 1)[0] ?? ''
  // A quote or a bracket directly behind the name ends a string that holds nothing but the directive.
  if (/^[^\s:]/.test(text)) return { rules: undefined, reason: '' }
  const dashes = text.search(/\s--/)
  const head = (dashes === -1 ? text : text.slice(0, dashes)).split(otherComment, 1)[0] ?? ''
  const list = head.replace(/^:/, '').trim()
  const reason = dashes === -1 ? '' : text.slice(dashes + 3).trim()
  return {
    rules: list === '' ? undefined : list.toLowerCase().split(/\s*,\s*/),
    reason: reason.slice(0, LONGEST_REASON),
  }
}
