import type { Services } from './services.ts'

/** The real services. Each loads what it needs when it is called: this file itself must cost nothing. */
export const services: Services = {
  scan: async (request) => (await import('../scan.ts')).scan(request),
  ruleIds: async () => (await import('../rule-ids.ts')).ruleIds(),
  ruleInfos: async () => (await import('../rule-infos.ts')).builtInRules(),
  checkExpression: async (expression, ignoreCase) =>
    (await import('../engine/check-expression.ts')).expressionProblem(expression, ignoreCase),
  addToBaseline: async (findings, previous, file) =>
    (await import('../findings/baseline-file.ts')).addToBaseline(findings, previous, file),
}
