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
  scanSettings: () => scanSettings
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_settings_read = require("./shared-scanners-settings-read.js");
var import_shared_scanners_settings_judge = require("./shared-scanners-settings-judge.js");
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_shared_scanners_lines_properties = require("./shared-scanners-lines-properties.js");
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
async function scanSettings(document, { settings }) {
  const syntax = (0, import_cli2.settingsSyntaxOf)(document.path);
  if (syntax === void 0 || !(0, import_cli.mayBreakRule)(document.text, settings)) return [];
  try {
    return (await (0, import_shared_scanners_settings_read.readSettings)(document)).flatMap((setting) => (0, import_shared_scanners_settings_judge.judgeSetting)(setting, settings));
  } catch {
    return [];
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanSettings
});
