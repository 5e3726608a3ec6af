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
  scanAccounts: () => scanAccounts
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_identifiers_leaves = require("./shared-scanners-identifiers-leaves.js");
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
async function scanAccounts(document) {
  const { path, text } = document;
  const leaves = await readable(document);
  return leaves.flatMap((leaf) => {
    const { value, start, end } = leaf;
    if (!/^\d{12}$/.test(value) || !isUnderAccounts(leaf) || (0, import_cli2.isKnownAwsAccount)(value)) return [];
    const replacement = (0, import_cli.placeholderFor)({ name: "account-id", example: "123456789012" }, value, text, path);
    return [{ rule: "aws-account-list", start, end, value, subject: value, replacement }];
  });
}
async function readable(document) {
  try {
    return await (0, import_shared_scanners_identifiers_leaves.leavesOf)(document, /\.(?:tf|tfvars|hcl)$/.test(document.path) ? "hcl" : "data");
  } catch (error) {
    if (error instanceof import_cli3.ParseProblem) return [];
    throw error;
  }
}
function isUnderAccounts({ path }) {
  const last = path.at(-1);
  const above = path.slice(0, -1).findLast((part) => typeof part === "string");
  if (typeof last === "number") return typeof above === "string" && LIST.test(above);
  if (last === void 0 || NO_ACCOUNT.test(last)) return false;
  if (last === "default" || last === "AWS")
    return typeof above === "string" && (ACCOUNT.test(above) || LIST.test(above));
  return ACCOUNT.test(last) || typeof above === "string" && MAP.test(above);
}
var LIST = /(?:account|acct)(?:[_-]?(?:id|number))?s?$|^(?:aws)?principals?$|^owners?$|^identifiers$|accountids?$/i;
var MAP = /(?:account|acct)(?:[_-]?ids?)?s$|^account[_-]?map(?:ping)?s?$/i;
var ACCOUNT = /(?:^|[_-])(?:account|acct)(?:[_-]?ids?)?$|AccountId$/i;
var NO_ACCOUNT = /phone|fax|iban|bank|tax|vat|ean|isbn|gtin|time|date|created|updated|number|balance|amount|size|bytes/i;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanAccounts
});
