import {
  usageAt
} from "./shared-scanners-inventory-deploy-usage.js";
import {
  isVariableName
} from "./shared-scanners-inventory-names.js";
import "./shared-runtime.js";

// src/scanners/inventory/deploy/templates.ts
function readTemplate(source) {
  const found = [];
  for (const match of source.text.matchAll(/(?<![\w.-])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![\w-])/g)) {
    if (isVariableName(match[0]))
      found.push(usageAt(source, match[0], match.index, { role: "deploy", reader: "template" }));
  }
  return found;
}
export {
  readTemplate
};
