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
  TOOL: () => import_shared_scanners_runtime_certificates.TOOL,
  scanJavaScript: () => import_shared_scanners_runtime_certificates.scanJavaScript
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_runtime_certificates = require("./shared-scanners-runtime-certificates.js");
var import_shared_scanners_runtime_syntax = require("./shared-scanners-runtime-syntax.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_shared_runtime = require("./shared-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TOOL,
  scanJavaScript
});
