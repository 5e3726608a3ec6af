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
  scanBake: () => scanBake
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_hits = require("./shared-scanners-deploy-hits.js");
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var LITERAL = "bake-secret-literal";
async function scanBake({ path, text }) {
  const root = await read(path, text);
  if (root === void 0) return [];
  const variables = blocksOf(root, "variable");
  const targets = blocksOf(root, "target");
  const defaults = (0, import_shared_scanners_deploy_hits.hitsOf)(LITERAL, variables.flatMap(defaultOf), import_shared_scanners_deploy_hits.SURE);
  const known = new Map(defaults.map((hit) => [hit.keyName, { ...hit, related: [] }]));
  const hits = [];
  const named = [];
  for (const { body } of targets) {
    for (const field of ["args", "labels", "annotations"]) named.push(...valuesIn((0, import_shared_scanners_tree_node.get)(body, field)));
    for (const field of ["cache-to", "cache-from", "output", "attest"])
      named.push(...(0, import_shared_scanners_tree_node.itemsOf)((0, import_shared_scanners_tree_node.get)(body, field)).flatMap(optionsOf));
    for (const { key, keyStart, keyEnd, value } of (0, import_shared_scanners_tree_node.entriesOf)((0, import_shared_scanners_tree_node.get)(body, "args"))) {
      if (!(0, import_shared_scanners_secret_value.isSecretName)(key) || value?.type !== "scalar" || !isReference(value)) continue;
      const source = known.get(namesUsed(value).find((name) => known.has(name)) ?? "");
      const place = { start: keyStart, end: keyEnd };
      if (source !== void 0)
        source.related.push({ message: `The build argument ${key} takes it`, ...place });
      else hits.push(argumentHit(key, place));
    }
  }
  return (0, import_shared_scanners_deploy_hits.once)([...known.values(), ...(0, import_shared_scanners_deploy_hits.hitsOf)(LITERAL, named, import_shared_scanners_deploy_hits.SURE), ...onceEach(hits)]);
}
async function read(path, text) {
  if (path.toLowerCase().endsWith(".json")) return (await Promise.resolve().then(() => __toESM(require("./scanners-tree-json.js")))).treeOfJson(text);
  return (await Promise.resolve().then(() => __toESM(require("./scanners-tree-hcl.js")))).treeOfHcl(text);
}
function blocksOf(root, kind) {
  return (0, import_shared_scanners_tree_node.entriesOf)(root).flatMap(({ key, labels, value }) => {
    if (key !== kind || value === void 0) return [];
    if (labels !== void 0) return [{ name: labels[0] ?? "", body: value }];
    return (0, import_shared_scanners_tree_node.entriesOf)(value).flatMap(
      (entry) => entry.value === void 0 ? [] : [{ name: entry.key, body: entry.value }]
    );
  });
}
function defaultOf({ name, body }) {
  const value = (0, import_shared_scanners_tree_node.get)(body, "default");
  return value?.type === "scalar" ? [{ key: name, value, names: [] }] : [];
}
function valuesIn(node) {
  if (node === void 0) return [];
  const names = (0, import_shared_scanners_deploy_variables.namesIn)(node);
  return (0, import_shared_scanners_tree_node.entriesOf)(node).flatMap(
    ({ key, value }) => value?.type === "scalar" ? [{ key, value, names }] : []
  );
}
function optionsOf(node) {
  if (node.type !== "scalar") return valuesIn(node);
  if (node.computed === true || node.end - node.start !== node.value.length) return [];
  let at = node.start;
  return node.value.split(",").flatMap((part) => {
    const start = at;
    at += part.length + 1;
    return (0, import_shared_scanners_deploy_variables.assignmentIn)({ ...node, value: part, start, end: start + part.length });
  });
}
function isReference({ computed, value, isText }) {
  return computed === true || /^\$\{[^}]*\}$/.test(value) || isText && value === "";
}
function namesUsed({ value }) {
  return value.match(/[A-Za-z_]\w*/g) ?? [];
}
function argumentHit(key, place) {
  return {
    rule: "bake-secret-build-arg",
    ...{ ...place, value: key, subject: key, keyName: key },
    message: `The value of the build argument ${key} can be read in the history of the image.`
  };
}
function onceEach(hits) {
  const first = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const known = first.get(hit.value);
    const { start, end } = hit;
    const place = { message: "Another target has it too", start, end };
    first.set(hit.value, known === void 0 ? hit : { ...known, related: [...known.related ?? [], place] });
  }
  return [...first.values()];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanBake
});
