import "./shared-runtime.js";

// src/rule-ids.ts
import { rules } from "./cli.js";
import { scannerRules } from "./cli.js";
function ruleIds() {
  return [...rules, ...scannerRules].map((rule) => rule.id);
}
export {
  ruleIds
};
