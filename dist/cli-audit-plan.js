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
  auditOf: () => import_shared_cli_audit_plan.auditOf,
  contents: () => import_shared_cli_audit_plan.contents,
  documentOf: () => import_shared_cli_audit_plan.documentOf,
  placesOf: () => import_shared_cli_audit_plan.placesOf,
  planOf: () => import_shared_cli_audit_plan.planOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_audit_plan = require("./shared-cli-audit-plan.js");
var import_shared_reporters_json = require("./shared-reporters-json.js");
var import_shared_runtime = require("./shared-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  auditOf,
  contents,
  documentOf,
  placesOf,
  planOf
});
