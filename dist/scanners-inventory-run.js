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
  remarkOn: () => import_shared_scanners_inventory_compare_agreement.remarkOn,
  runInventory: () => import_shared_scanners_inventory_compare_agreement.runInventory
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_compare_agreement = require("./shared-scanners-inventory-compare-agreement.js");
var import_shared_scanners_inventory_types = require("./shared-scanners-inventory-types.js");
var import_shared_scanners_inventory_deploy_readers = require("./shared-scanners-inventory-deploy-readers.js");
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_shared_scanners_inventory_inventories = require("./shared-scanners-inventory-inventories.js");
var import_shared_scanners_inventory_code_interest = require("./shared-scanners-inventory-code-interest.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  remarkOn,
  runInventory
});
