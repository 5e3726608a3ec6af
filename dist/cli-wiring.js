import "./shared-runtime.js";

// src/cli/wiring.ts
var services = {
  scan: async (request) => (await import("./scan.js")).scan(request),
  ruleIds: async () => (await import("./generated-catalogue.js")).rules.map((rule) => rule.id),
  ruleInfos: async () => (await import("./rule-infos.js")).builtInRules(),
  checkExpression: async (expression, ignoreCase) => (await import("./engine-check-expression.js")).expressionProblem(expression, ignoreCase),
  addToBaseline: async (findings, previous, file) => (await import("./findings-baseline-file.js")).addToBaseline(findings, previous, file)
};
export {
  services
};
