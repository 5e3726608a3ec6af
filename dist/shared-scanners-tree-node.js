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
  entriesOf: () => entriesOf,
  get: () => get,
  itemsOf: () => itemsOf,
  nodesAt: () => nodesAt,
  pairsIn: () => pairsIn,
  textOf: () => textOf
});
module.exports = __toCommonJS(stdin_exports);
function get(node, ...keys) {
  let here = node;
  for (const key of keys) {
    if (here?.type !== "map") return void 0;
    here = here.entries.findLast((entry) => entry.key === key)?.value;
  }
  return here;
}
function textOf(node) {
  return node?.type === "scalar" ? node.value : void 0;
}
function itemsOf(node) {
  if (node === void 0) return [];
  return node.type === "list" ? node.items : [node];
}
function entriesOf(node) {
  return node?.type === "map" ? node.entries : [];
}
function nodesAt(root, path) {
  if (root === void 0) return [];
  const found = [];
  follow(root, path.split("/").map(plainKey), 0, [], found);
  return found;
}
function follow(node, steps, at, path, found) {
  const step = steps[at];
  if (step === void 0) {
    found.push({ node, path });
    return;
  }
  if (node.type === "list") {
    for (const item of node.items) follow(item, steps, at, path, found);
    return;
  }
  if (step === "**") follow(node, steps, at + 1, path, found);
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    if (value === void 0) continue;
    if (step === "**") follow(value, steps, at, [...path, key], found);
    else if (step === "*" || step === plainKey(key)) follow(value, steps, at + 1, [...path, key], found);
  }
}
function plainKey(key) {
  return key === "*" || key === "**" ? key : key.toLowerCase().replace(/[-_]/g, "");
}
function pairsIn(root) {
  const found = [];
  if (root !== void 0) collect(root, "", [], found);
  return found;
}
function collect(node, key, path, found) {
  if (node.type === "scalar") {
    if (key !== "") found.push({ key, value: node, path });
  } else if (node.type === "list") {
    for (const item of node.items) collect(item, key, path, found);
  } else {
    const below = key === "" ? path : [...path, key];
    for (const entry of node.entries) {
      if (entry.value !== void 0) collect(entry.value, entry.key, below, found);
    }
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  entriesOf,
  get,
  itemsOf,
  nodesAt,
  pairsIn,
  textOf
});
