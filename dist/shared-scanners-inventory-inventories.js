"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readInventories: () => readInventories
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
async function readInventories(texts, { configured, isMarked = (_, text) => (0, import_cli2.hasMark)(text), onRead, remembered = [], problems }) {
  const inventories = remembered.filter(counts);
  for (const [path, text] of [...texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const found = (0, import_cli2.mayBeMarked)(path) && isMarked(path, text) ? { path, kind: "document", why: "a comment says so" } : (0, import_cli2.findInventory)(path, configured);
    if (found === void 0) continue;
    try {
      const inventory = await readInventory(found, text);
      onRead?.(path, inventory);
      if (counts(inventory)) inventories.push(inventory);
    } catch (error) {
      if (!(error instanceof import_cli.ParseProblem || error instanceof RangeError)) throw error;
      const offset = error instanceof import_cli.ParseProblem ? error.offset : 0;
      problems.push({ path, message: error.message, offset });
    }
  }
  return inventories.sort((a, b) => a.path < b.path ? -1 : 1);
}
function counts({ why, records, references }) {
  if (why === import_cli2.MAYBE) return new Set(records.map(({ name }) => name)).size >= LEAST_LISTED;
  return records.length > 0 || references.length > 0;
}
var LEAST_LISTED = 5;
async function readInventory({ path, kind, why }, text) {
  if (kind === "document") return (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-read-document.js")))).readDocument(path, text, why);
  if (kind === "data") return (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-read-data.js")))).readData(path, text, why);
  return (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-read-example.js")))).readExample(path, text, kind, why);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readInventories
});
