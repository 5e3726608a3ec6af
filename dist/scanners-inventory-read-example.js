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
  readExample: () => readExample
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
function readExample(path, text, kind, why) {
  const records = [];
  let decorators = "";
  for (const match of text.matchAll(/^.*$/gm)) {
    const line = match[0];
    const found = keyForm.exec(line);
    const name = found?.[2] ?? "";
    if (found === null || !((0, import_shared_scanners_inventory_names.isVariableName)(name) || found[1] === "") || shownForm.test(line)) {
      decorators = line.trim() === "" ? "" : `${decorators} ${line}`;
      continue;
    }
    const start = match.index + line.indexOf(name);
    const said = kind === "schema" ? decorators : "";
    records.push(toRecord(name, { path, start, end: start + name.length }, match.index, line, said));
    decorators = "";
  }
  const header = { path, start: 0, end: Math.max(0, text.indexOf("\n")) };
  return {
    ...{ path, kind, why, records, header },
    ...{
      tables: [],
      mentions: /* @__PURE__ */ new Map(),
      references: [],
      anchors: /* @__PURE__ */ new Set(),
      checklists: [],
      rotations: [],
      cadences: [],
      coupled: []
    }
  };
}
var shownForm = /^[ \t]*#?[ \t]*(?:VARIABLE|VAR|NAME|KEY)(?:_NAME)?[ \t]*=[ \t]*<?(?:your[-_ ]?)?value>?[ \t]*$/i;
var keyForm = /^[ \t]*(#?)[ \t]*(?:export[ \t]+)?([A-Z][A-Z0-9_]*)[ \t]*=(?!=)/;
function toRecord(name, place, start, line, said) {
  return {
    ...{ name, place, group: 0 },
    form: said === "" ? "example" : "schema",
    row: { path: place.path, start, end: start + line.length },
    required: decorated(said, /@required\b(?!=false)/) ? "yes" : decorated(said, /@optional\b|@required=false/) ? "no" : void 0,
    conditions: [],
    class: classOf(said),
    ...{ minLength: void 0, hasDefault: false, locations: [], cadence: void 0, lastRotated: void 0 },
    ...{ rotatesAlone: false, aliases: [], vaultName: void 0 }
  };
}
function decorated(said, pattern) {
  return pattern.test(said);
}
function classOf(said) {
  if (/@sensitive\b(?!=false)/.test(said)) return "secret";
  return /@public\b|@sensitive=false/.test(said) ? "config" : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readExample
});
