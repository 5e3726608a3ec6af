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
  readTemplate: () => readTemplate
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_deploy_usage = require("./shared-scanners-inventory-deploy-usage.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
function readTemplate(source) {
  const found = [];
  for (const match of source.text.matchAll(/(?<![\w.-])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![\w-])/g)) {
    if ((0, import_shared_scanners_inventory_names.isVariableName)(match[0]))
      found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, match[0], match.index, { role: "deploy", reader: "template" }));
  }
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readTemplate
});
