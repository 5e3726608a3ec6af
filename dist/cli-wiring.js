import "./shared-runtime.js";

// src/cli/wiring.ts
var services = {
  scan: () => unwired("scan"),
  ruleIds: async () => (await import("./generated-catalogue.js")).rules.map((rule) => rule.id),
  ruleInfos,
  checkExpression: () => void 0,
  addToBaseline: () => unwired("addToBaseline")
};
async function ruleInfos() {
  const index = await import("./generated-rule-index.js");
  const infos = index.services.flatMap(
    ({ name, rules }) => rules.map(({ id, title, pack, level, why, fix, source }) => ({
      id,
      title,
      service: name,
      pack,
      level,
      why,
      fix,
      source
    }))
  );
  return infos.sort((a, b) => a.id < b.id ? -1 : 1);
}
function unwired(name) {
  throw new TypeError(`services.${name} is not connected yet`);
}
export {
  services
};
