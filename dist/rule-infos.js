const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
import "./shared-runtime.js";

// src/rule-infos.ts
function builtInRules() {
  return JSON.parse(readFileSync(new URL("./generated/rule-infos.txt", import.meta.url), "utf8"));
}
export {
  builtInRules
};
