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
  isReadableDefault: () => isReadableDefault
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
function isReadableDefault(name, value) {
  if (value.trim().length < SHORTEST) return false;
  const { kind } = (0, import_cli.classifyValue)(value, name);
  if (kind !== "literal" && kind !== "dev-default" && kind !== "placeholder" && kind !== "prose") return false;
  return !issuedByVendor.test(name) || kind === "literal" && /^(?=.*\d)(?=.*[A-Za-z])\S{16,}$/.test(value);
}
var SHORTEST = 4;
var issuedByVendor = /_(?:API_KEY|API_TOKEN|API_SECRET|CLIENT_SECRET|OAUTH_(?:KEY|SECRET|TOKEN))$|_TOKEN$|^(?:GOOGLE|TWITTER|FACEBOOK|GITHUB|GITLAB|SLACK|STRIPE|APPLE|MICROSOFT|DISCORD|LINKEDIN)_/;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isReadableDefault
});
