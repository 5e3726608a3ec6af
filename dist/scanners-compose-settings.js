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
  settingsOfCompose: () => import_shared_scanners_compose_settings.settingsOfCompose,
  settingsOfService: () => import_shared_scanners_compose_settings.settingsOfService
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_compose_settings = require("./shared-scanners-compose-settings.js");
var import_shared_scanners_compose_entries = require("./shared-scanners-compose-entries.js");
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  settingsOfCompose,
  settingsOfService
});
