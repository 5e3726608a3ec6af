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
  scanEmails: () => scanEmails
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function scanEmails({ text, path }) {
  const document = /\.(?:mdx?|rst|adoc|txt)$/i.test(path);
  return [...text.matchAll(form)].flatMap((match) => {
    const [value] = match;
    const start = match.index;
    if ((0, import_cli.isPublicEmail)(value) || isTrailer(text, start)) return [];
    const replacement = document ? "<email>" : "user@example.com";
    return [{ rule: "personal-email", start, end: start + value.length, value, subject: value, replacement }];
  });
}
var form = /(?<![\w.%+@/:-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,60}@(?:[A-Za-z0-9-]{1,60}\.){1,4}[A-Za-z]{2,12}(?![\w@-])/g;
function isTrailer(text, offset) {
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
  return /^[\s*#/]*(?:(?:Signed-off|Co-authored|Reviewed|Reported|Acked|Tested)-by|Copyright|@author|Author)\b/i.test(
    line
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanEmails
});
