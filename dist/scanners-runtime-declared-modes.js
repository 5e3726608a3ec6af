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
  scanDeclaredModes: () => scanDeclaredModes
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_runtime_modes = require("./shared-scanners-runtime-modes.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var scanDeclaredModes = async (document) => {
  const roots = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "yaml", (text) => /\bmode:|defaultMode/.test(text));
  return roots.flatMap(modesIn);
};
function modesIn(node) {
  if (node.type === "scalar") return [];
  if (node.type === "list") return node.items.flatMap(modesIn);
  const below = (0, import_shared_scanners_tree_node.entriesOf)(node).flatMap(({ value }) => value === void 0 ? [] : modesIn(value));
  return [...taskModes(node), ...volumeModes(node), ...below];
}
function taskModes(node) {
  const mode = (0, import_shared_scanners_tree_node.get)(node, "mode");
  const file = ["dest", "path", "name", "src"].map((key) => (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(node, key))).find(isSecret);
  if (mode?.type !== "scalar" || file === void 0 || (0, import_shared_scanners_runtime_modes.isOpenToAll)(mode.value) !== true) return [];
  return [hitOf(mode, file, mode.value)];
}
function volumeModes(node) {
  const secret = (0, import_shared_scanners_tree_node.get)(node, "secret");
  const mode = (0, import_shared_scanners_tree_node.get)(secret, "defaultMode");
  const name = (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(secret, "secretName"));
  if (mode?.type !== "scalar" || name === void 0 || !/^\d+$/.test(mode.value)) return [];
  const octal = mode.value.startsWith("0") ? mode.value : Number(mode.value).toString(8);
  return (0, import_shared_scanners_runtime_modes.isOpenToAll)(octal.padStart(3, "0")) === true ? [{ ...hitOf(mode, `the Secret ${name}`, octal), level: "note" }] : [];
}
function isSecret(file) {
  return file !== void 0 && (0, import_shared_scanners_runtime_modes.isSecretPath)(file);
}
function hitOf({ start, end }, file, mode) {
  const { subject, message } = (0, import_shared_scanners_runtime_modes.looseMode)(file, mode);
  return { rule: "loose-secret-mode", start, end, value: subject, subject, message };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanDeclaredModes
});
