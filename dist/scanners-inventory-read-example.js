import {
  isVariableName
} from "./shared-scanners-inventory-names.js";
import "./shared-runtime.js";

// src/scanners/inventory/read/example.ts
function readExample(path, text, kind, why) {
  const records = [];
  let decorators = "";
  for (const match of text.matchAll(/^.*$/gm)) {
    const line = match[0];
    const found = keyForm.exec(line);
    const name = found?.[2] ?? "";
    if (found === null || !(isVariableName(name) || found[1] === "")) {
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
export {
  readExample
};
