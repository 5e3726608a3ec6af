"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  lastName: () => lastName,
  leavesOf: () => leavesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
async function leavesOf(document, syntax) {
  const roots = syntax === "hcl" ? await hclTrees(document) : await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, syntax, () => true);
  const leaves = [];
  const seen = /* @__PURE__ */ new Set();
  for (const root of roots) visit(root, [], document.text, seen, leaves);
  return leaves;
}
function lastName({ path }) {
  const name = path.findLast((part) => typeof part === "string");
  return typeof name === "string" ? name : "";
}
async function hclTrees({ text }) {
  const { treeOfHcl } = await Promise.resolve().then(() => __toESM(require("./scanners-tree-hcl.js")));
  const root = await treeOfHcl(text);
  return root === void 0 ? [] : [root];
}
function visit(node, path, text, seen, leaves) {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.type === "list") {
    for (const [i, item] of node.items.entries()) visit(item, [...path, i], text, seen, leaves);
  } else if (node.type === "map") {
    for (const { key, labels = [], value } of node.entries) {
      if (value !== void 0) visit(value, [...path, key, ...labels], text, seen, leaves);
    }
  } else if (!node.computed && text.slice(node.start, node.end) === node.value) {
    const { value, start, end } = node;
    leaves.push({ path, value, start, end });
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lastName,
  leavesOf
});
