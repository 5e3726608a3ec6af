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
  scanTasks: () => scanTasks
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_runtime_modes = require("./shared-scanners-runtime-modes.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var scanTasks = async (document) => {
  const roots = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "yaml", () => true);
  const hits = [];
  for (const root of roots) walk(root, hits, /* @__PURE__ */ new Set());
  return hits;
};
var MODULES = /^(?:ansible\.(?:builtin|legacy|posix)\.)?(?:copy|template|file|synchronize)$/;
function walk(node, hits, seen) {
  if (node.type === "scalar" || seen.has(node)) return;
  seen.add(node);
  if (node.type === "list") {
    for (const item of node.items) walk(item, hits, seen);
    return;
  }
  for (const { key, value } of (0, import_shared_scanners_tree_node.entriesOf)(node)) {
    if (value === void 0) continue;
    if (MODULES.test(key)) hits.push(...taskHits(value));
    walk(value, hits, seen);
  }
}
function taskHits(node) {
  const source = (0, import_shared_scanners_tree_node.get)(node, "src");
  if (source?.type !== "scalar" || !(0, import_shared_scanners_runtime_modes.isSecretEnvFile)(source.value)) return [];
  const message = `The task copies ${source.value} to another machine, where it stays; a secret store hands values out without leaving them on disks.`;
  return [hit("env-file-copied", source, source.value, message)];
}
function hit(rule, { start, end }, subject, message) {
  return { rule, start, end, value: subject, subject, message };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanTasks
});
