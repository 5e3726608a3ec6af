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
  placeInEntry: () => placeInEntry,
  readEntries: () => readEntries,
  servicesOf: () => servicesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
function readEntries(node, text) {
  if (node === void 0 || node.tag === "!reset") return [];
  if (node.kind === "list") return node.items.flatMap((item) => listEntry(item, text));
  return (0, import_shared_scanners_yaml_tree.entriesOf)(node).flatMap(
    ({ key, keyStart, keyEnd, value }) => value.kind !== "scalar" || value.tag === "!reset" ? [] : [{ key, keyStart, keyEnd, value: (0, import_shared_scanners_yaml_tree.textOf)(value), scalar: value, offset: 0 }]
  );
}
function listEntry(item, text) {
  if (item.kind !== "scalar" || item.tag === "!reset") return [];
  const at = item.value.indexOf("=");
  const name = at < 0 ? item.value : item.value.slice(0, at);
  const place = (0, import_shared_scanners_yaml_tree.placeInScalar)(item, text, 0, name.length);
  return [
    {
      key: name.trim(),
      keyStart: place.start,
      keyEnd: place.end,
      value: at < 0 ? void 0 : item.value.slice(at + 1),
      scalar: item,
      offset: at + 1
    }
  ];
}
function placeInEntry({ scalar, offset }, text, from, to) {
  return (0, import_shared_scanners_yaml_tree.placeInScalar)(scalar, text, offset + from, offset + to);
}
function servicesOf(document) {
  const services = (0, import_shared_scanners_yaml_tree.get)(document, "services");
  if (services !== void 0) return (0, import_shared_scanners_yaml_tree.entriesOf)(services);
  return (0, import_shared_scanners_yaml_tree.entriesOf)(document).filter(
    ({ value }) => (0, import_shared_scanners_yaml_tree.get)(value, "image") !== void 0 || (0, import_shared_scanners_yaml_tree.get)(value, "build") !== void 0
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeInEntry,
  readEntries,
  servicesOf
});
