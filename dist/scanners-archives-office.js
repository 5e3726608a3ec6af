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
  officeText: () => officeText
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_sax_lib_sax = require("./shared-sax-lib-sax.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_sax = (0, import_shared_runtime.__toESM)((0, import_shared_sax_lib_sax.require_sax)(), 1);
function officeText(xml) {
  const parser = import_sax.default.parser(true);
  let text = "";
  let depth = 0;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => {
    const local = localName(name);
    if (HOLDERS.has(local)) depth++;
    if (local === "tab" || local === "s") text += " ";
    if (local === "br" || local === "cr" || local === "line-break") text += "\n";
  };
  parser.ontext = (part) => {
    if (depth > 0 && !(part.includes("\n") && part.trim() === "")) text += part;
  };
  parser.onclosetag = (name) => {
    const local = localName(name);
    if (HOLDERS.has(local)) depth--;
    if (PARAGRAPHS.has(local)) text += "\n";
  };
  try {
    parser.write(xml).close();
  } catch {
  }
  return text;
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
var HOLDERS = /* @__PURE__ */ new Set(["t", "instrText", "delText", "p", "h", "si"]);
var PARAGRAPHS = /* @__PURE__ */ new Set(["p", "h", "si"]);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  officeText
});
