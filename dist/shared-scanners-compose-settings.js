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
  settingsOfCompose: () => settingsOfCompose,
  settingsOfService: () => settingsOfService
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_compose_entries = require("./shared-scanners-compose-entries.js");
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_cli = require("./cli.js");
async function settingsOfCompose(text, path) {
  const { documents } = await (0, import_shared_scanners_yaml_tree.parseYaml)(text);
  const stage = (0, import_cli.stageOf)(path);
  const seen = /* @__PURE__ */ new Map();
  for (const { value: service } of documents.flatMap(import_shared_scanners_compose_entries.servicesOf)) {
    for (const setting of settingsOfService(service, text)) {
      const key = `${setting.start} ${setting.name}`;
      if (!seen.has(key)) seen.set(key, { ...setting, stage });
    }
  }
  return [...seen.values()];
}
function settingsOfService(service, text) {
  return (0, import_shared_scanners_compose_entries.readEntries)((0, import_shared_scanners_yaml_tree.get)(service, "environment"), text).flatMap((entry) => {
    if (entry.value === void 0) return [];
    const { kind, text: value, from, to } = (0, import_shared_scanners_compose_interpolation.interpolate)(entry.value);
    return kind === "reference" ? [] : [{ name: entry.key, value, ...(0, import_shared_scanners_compose_entries.placeInEntry)(entry, text, from, to) }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  settingsOfCompose,
  settingsOfService
});
