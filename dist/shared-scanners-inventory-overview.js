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
  overviewOf: () => overviewOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_deploy_readers = require("./shared-scanners-inventory-deploy-readers.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
function overviewOf(picture, hits) {
  const index = new import_shared_scanners_inventory_deploy_readers.NameIndex(picture);
  const names = /* @__PURE__ */ new Set();
  for (const { records } of picture.inventories) for (const { name } of records) names.add(name);
  for (const { name, role, place } of picture.usages)
    if (role === "read" && (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path) && !(0, import_shared_scanners_inventory_names.isVariableGlob)(name) && !(0, import_shared_scanners_inventory_names.isPlatformName)(name) && /^[A-Z]/.test(name))
      names.add(name);
  const problems = problemsByName(hits);
  return [...names].sort().map((name) => {
    const records = index.records.get((0, import_shared_scanners_inventory_names.normalName)(name)) ?? [];
    const usages = records[0] === void 0 ? index.usages.get((0, import_shared_scanners_inventory_names.normalName)(name)) ?? [] : index.usagesOf(records[0]);
    const reads = usages.filter(({ role, place }) => role === "read" && (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path));
    return {
      name,
      class: records.find((record) => record.class !== void 0)?.class ?? (0, import_shared_scanners_inventory_names.classOfName)(name),
      documented: records.map(({ place }) => place),
      read: reads.map(({ place }) => place),
      required: requiredOf(records, reads),
      stored: storedIn(records, usages),
      rotated: rotatedBy(picture, name, records),
      problems: [...new Set(problems.get(name))].sort()
    };
  });
}
function problemsByName(hits) {
  const found = /* @__PURE__ */ new Map();
  for (const { rule, subject = "" } of hits) {
    for (const name of subject.split(/[/@=]/)) found.set(name, [...found.get(name) ?? [], rule]);
  }
  return found;
}
function requiredOf(records, reads) {
  if (reads.some(({ need }) => need === "required")) return "yes";
  if (reads.length > 0 && reads.every(({ need }) => need === "optional" || need === "default")) return "no";
  return records.find(({ required }) => required !== void 0)?.required;
}
function storedIn(records, usages) {
  const deployed = usages.filter(({ role }) => role === "deploy").map(({ store, reader }) => store ?? reader);
  return [
    .../* @__PURE__ */ new Set([...records.flatMap(({ locations }) => locations.map(({ kind }) => kind)), ...deployed])
  ].sort();
}
function rotatedBy({ inventories }, name, records) {
  const days = records.find(({ cadence }) => cadence !== void 0)?.cadence?.days ?? inventories.flatMap(({ cadences }) => cadences).find((one) => one.name === name)?.days;
  if (days !== void 0) return `${days} days`;
  if (records.some(({ rotatesAlone }) => rotatesAlone)) return "by the provider";
  return inventories.some(({ rotations }) => rotations.some(({ names }) => names.includes(name))) ? "section" : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  overviewOf
});
