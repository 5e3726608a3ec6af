"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readTerraform: () => readTerraform,
  terraformNames: () => terraformNames
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_web_tree_sitter_web_tree_sitter = require("./shared-web-tree-sitter-web-tree-sitter.js");
var import_shared_scanners_inventory_deploy_usage = require("./shared-scanners-inventory-deploy-usage.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
async function readTerraform(source) {
  const root = await (0, import_shared_web_tree_sitter_web_tree_sitter.treeOfHcl)(source.text);
  const found = [];
  const visit = (node) => {
    if (node === void 0) return;
    if (node.type === "scalar") {
      if ((0, import_shared_scanners_inventory_names.isVariableName)(node.value) && source.text.startsWith(node.value, node.start))
        found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, node.value, node.start, { role: "deploy", reader: "terraform" }));
      return;
    }
    for (const item of node.type === "list" ? node.items : []) visit(item);
    for (const { key, keyStart, value } of (0, import_shared_scanners_tree_node.entriesOf)(node)) {
      if ((0, import_shared_scanners_inventory_names.isVariableName)(key))
        found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, { role: "deploy", reader: "terraform" }));
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
    const root = await (0, import_shared_web_tree_sitter_web_tree_sitter.treeOfHcl)(text).catch(() => void 0);
    for (const { key, labels = [], keyStart, keyEnd, value } of (0, import_shared_scanners_tree_node.entriesOf)(root)) {
      const place = { path, start: keyStart, end: keyEnd };
      const [label = ""] = labels;
      if (key === "output") outputs.set(label, place);
      else if (key === "variable") variables.set(label, place);
      else if (/rotat/.test(label)) {
        for (const item of (0, import_shared_scanners_tree_node.itemsOf)(value)) {
          for (const pair of (0, import_shared_scanners_tree_node.pairsIn)(item)) {
            if (pair.key !== "automatically_after_days" && pair.key !== "rotation_days") continue;
            const days = Number((0, import_shared_scanners_tree_node.textOf)(pair.value));
            const words = (0, import_shared_scanners_tree_node.pairsIn)(item).map((one) => one.value.value);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readTerraform,
  terraformNames
});
