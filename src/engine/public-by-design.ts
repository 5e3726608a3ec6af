import type { CompiledRule, Match } from './types.ts'

/** Bytes before and after a value that belong to the same block of a configuration. */
const REACH = 800

/** By rule id: what stands beside values that are made to be published. */
const compiled = new Map<string, RegExp>()

/** A match of a rule that names such surroundings becomes a note where they are, and says why. */
export function weighSurroundings(bytes: Buffer, match: Match): Match {
  const beside = expressionOf(match.rule)
  if (beside === undefined || match.level === 'note') return match
  const text = bytes.toString('latin1', Math.max(0, match.start - REACH), match.end + REACH)
  if (!beside.test(text)) return match
  const evidence = [
    ...match.evidence,
    {
      kind: 'structure',
      weight: 'against',
      text: 'stands in a configuration that every visitor gets: public by design',
    } as const,
  ]
  return { ...match, level: 'note', evidence }
}

function expressionOf(rule: CompiledRule): RegExp | undefined {
  if (rule.publicBeside === undefined) return undefined
  let expression = compiled.get(rule.id)
  if (expression === undefined) {
    expression = new RegExp(rule.publicBeside)
    compiled.set(rule.id, expression)
  }
  return expression
}
