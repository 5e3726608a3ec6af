import {
  treeOfHcl
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  usageAt
} from "./shared-scanners-inventory-deploy-usage.js";
import {
  entriesOf,
  itemsOf,
  pairsIn,
  textOf
} from "./shared-scanners-tree-node.js";
import {
  isVariableName
} from "./shared-scanners-inventory-names.js";
import "./shared-runtime.js";

// src/scanners/inventory/deploy/terraform.ts
async function readTerraform(source) {
  const root = await treeOfHcl(source.text);
  const found = [];
  const visit = (node) => {
    if (node === void 0) return;
    if (node.type === "scalar") {
      if (isVariableName(node.value) && source.text.startsWith(node.value, node.start))
        found.push(usageAt(source, node.value, node.start, { role: "deploy", reader: "terraform" }));
      return;
    }
    for (const item of node.type === "list" ? node.items : []) visit(item);
    for (const { key, keyStart, value } of entriesOf(node)) {
      if (isVariableName(key))
        found.push(usageAt(source, key, keyStart, { role: "deploy", reader: "terraform" }));
      visit(value);
    }
  };
  visit(root);
  return found;
}
async function terraformNames(sources) {
  const outputs = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  const rotations = [];
  for (const { path, text } of sources) {
    const root = await treeOfHcl(text).catch(() => void 0);
    for (const { key, labels = [], keyStart, keyEnd, value } of entriesOf(root)) {
      const place = { path, start: keyStart, end: keyEnd };
      const [label = ""] = labels;
      if (key === "output") outputs.set(label, place);
      else if (key === "variable") variables.set(label, place);
      else if (/rotat/.test(label)) {
        for (const item of itemsOf(value)) {
          for (const pair of pairsIn(item)) {
            if (pair.key !== "automatically_after_days" && pair.key !== "rotation_days") continue;
            const days = Number(textOf(pair.value));
            const words = pairsIn(item).map((one) => one.value.value);
            if (Number.isInteger(days) && days > 0)
              rotations.push({
                days,
                place: { path, start: pair.value.start, end: pair.value.end },
                label: [...labels, ...words].join(" ")
              });
          }
        }
      }
    }
  }
  return { outputs, variables, rotations };
}
export {
  readTerraform,
  terraformNames
};
