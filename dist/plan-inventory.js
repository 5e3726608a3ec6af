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
  inventoryLookup: () => inventoryLookup
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_overview = require("./shared-scanners-inventory-overview.js");
var import_shared_scanners_inventory_deploy_readers = require("./shared-scanners-inventory-deploy-readers.js");
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_shared_scanners_inventory_inventories = require("./shared-scanners-inventory-inventories.js");
var import_shared_scanners_inventory_code_interest = require("./shared-scanners-inventory-code-interest.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
async function inventoryLookup(request, excluded, configured) {
  const source = await (0, import_cli.openSource)({ ...request, source: { kind: "worktree", paths: [] } }, excluded);
  await source.read(() => {
  });
  const state = await source.state?.();
  const picture = state && await (0, import_shared_scanners_inventory_deploy_readers.gather)(state, { configured, now: request.now });
  return picture && lookupIn(picture);
}
function lookupIn(picture) {
  const index = new import_shared_scanners_inventory_deploy_readers.NameIndex(picture);
  const rows = new Map((0, import_shared_scanners_inventory_overview.overviewOf)(picture, []).map((row) => [(0, import_shared_scanners_inventory_names.normalName)(row.name), row]));
  const documents = picture.inventories.filter(({ kind }) => kind === "document" || kind === "data");
  const paths = new Set(documents.map(({ path }) => path));
  return (variable) => {
    const record = index.records.get((0, import_shared_scanners_inventory_names.normalName)(variable))?.find(({ place }) => paths.has(place.path));
    if (record === void 0) return void 0;
    const { name } = record;
    const rotation = documents.flatMap(({ rotations }) => rotations).find(({ names }) => names.includes(name))?.place;
    const together = documents.flatMap(({ coupled }) => coupled.includes(name) ? coupled : []);
    return {
      row: linkTo(picture, record.place),
      ...rotation && { rotation: linkTo(picture, rotation) },
      stored: record.stored === void 0 ? rows.get((0, import_shared_scanners_inventory_names.normalName)(name))?.stored ?? [] : [record.stored],
      coupledWith: [...new Set(together)].filter((other) => other !== name).sort()
    };
  };
}
function linkTo({ textOf }, { path, start }) {
  const before = textOf(path)?.slice(0, start);
  return before === void 0 ? path : `${path}#L${before.split("\n").length}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inventoryLookup
});
