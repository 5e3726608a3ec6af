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
  treesOfYaml: () => treesOfYaml
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
async function treesOfYaml(text) {
  const { documents } = await (0, import_shared_scanners_yaml_tree.parseYaml)(text);
  const known = /* @__PURE__ */ new Map();
  return documents.map((document) => convert(document, known));
}
function convert(node, known) {
  const converted = known.get(node);
  if (converted !== void 0) return converted;
  const made = build(node, known);
  known.set(node, made);
  return made;
}
function build(node, known) {
  const { start, end, tag } = node;
  const place = { start, end, ...tag !== void 0 && { tag } };
  if (node.kind === "list")
    return { type: "list", items: node.items.map((item) => convert(item, known)), ...place };
  if (node.kind === "scalar") return scalar(node, place);
  const entries = (0, import_shared_scanners_yaml_tree.entriesOf)(node).map(({ key, keyStart, keyEnd, value }) => ({
    ...{ key, keyStart, keyEnd },
    value: value.kind === "scalar" && value.type === "null" ? void 0 : convert(value, known)
  }));
  return { type: "map", entries, ...place };
}
function scalar({ value, type, style, end, start }, place) {
  const trimmed = style === "block" && type === "string" ? end - trailing(value) : end;
  return { type: "scalar", value, isText: type === "string", ...place, end: Math.max(start, trimmed) };
}
function trailing(value) {
  return value.length - value.trimEnd().length;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  treesOfYaml
});
