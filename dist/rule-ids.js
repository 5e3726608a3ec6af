import {
  scannerRules
} from "./shared-generated-scanner-rules.js";
import "./shared-runtime.js";

// src/rule-ids.ts
import { rules } from "./cli.js";
function ruleIds() {
  return [...rules, ...scannerRules].map((rule) => rule.id);
}
export {
  ruleIds
};
