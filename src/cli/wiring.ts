import type { Services } from './services.ts'

/** The real services. Each loads what it needs when it is called: this file itself must cost nothing. */
export const services: Services = {
  scan: async (request) => (await import('../scan.ts')).scan(request),
  inventory: async (request, all) => {
    const [{ inspectInventory }, { globMatcher }] = await Promise.all([
      import('../inspect-inventory.ts'),
      import('../config/glob.ts'),
    ])
    const excluded = globMatcher([...request.config.exclude, ...request.exclude])
    return inspectInventory(request, excluded, globMatcher(request.config.inventory), all)
  },
  ruleIds: async () => (await import('../rule-ids.ts')).ruleIds(),
  ruleInfos: async () => (await import('../rule-infos.ts')).builtInRules(),
  checkExpression: async (expression, ignoreCase) =>
    (await import('../engine/check-expression.ts')).expressionProblem(expression, ignoreCase),
  addToBaseline: async (findings, previous, file) =>
    (await import('../findings/baseline-file.ts')).addToBaseline(findings, previous, file),
}
