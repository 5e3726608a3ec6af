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
  scanFirebase: () => scanFirebase
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_identifiers_leaves = require("./shared-scanners-identifiers-leaves.js");
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
async function scanFirebase(document) {
  const { path, text } = document;
  return (await (0, import_shared_scanners_identifiers_leaves.leavesOf)(document, "json")).flatMap(({ path: keys, value, start, end }) => {
    if (keys[0] !== "projects" || keys.length !== 2) return [];
    if (!/^[a-z][a-z0-9-]{4,29}$/.test(value) || value.startsWith("demo-")) return [];
    if ((0, import_cli2.isPlaceholder)(value) || (0, import_cli3.isKnownGoogleProject)(value)) return [];
    const replacement = (0, import_cli.placeholderFor)({ name: "project-id" }, value, text, path);
    return [{ rule: "firebase-default-project", start, end, value, subject: value, replacement }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanFirebase
});
