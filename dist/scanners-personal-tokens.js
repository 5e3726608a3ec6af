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
  scanTruncatedTokens: () => scanTruncatedTokens
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
function scanTruncatedTokens({ text }) {
  const hits = [];
  for (const match of text.matchAll(form)) {
    const { prefix = "", part = "" } = match.groups ?? {};
    if (!looksDrawn(part)) continue;
    const start = match.index;
    const subject = `${prefix}\u2026`;
    const end = start + match[0].length;
    const message = `The beginning of a real token (${subject}) tells which one it was.`;
    hits.push({
      rule: "personal-truncated-token",
      start,
      end,
      value: subject,
      subject,
      message,
      replacement: subject
    });
  }
  return hits;
}
var form = new RegExp(String.raw`${import_cli3.TOKEN_BEGINNING}(?:…|\.{3}|\*{3,})`, "g");
function looksDrawn(part) {
  const bare = part.replace(/[_-]+$/, "");
  if (bare.length < 4 || (0, import_cli.isPlaceholder)(bare) || (0, import_cli2.hasFakeRun)(bare)) return false;
  if (/^(?:abc|xyz|your|my|token|key|secret|prefix|redacted|[a-z]+)$/i.test(bare) && !/[a-z][A-Z]/.test(bare.slice(1)))
    return false;
  return /\d/.test(bare) ? /[A-Za-z]/.test(bare) && !/^[A-Za-z]{1,3}\d{1,3}$/.test(bare) : /[a-z][A-Z]+[a-z]/.test(bare);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanTruncatedTokens
});
