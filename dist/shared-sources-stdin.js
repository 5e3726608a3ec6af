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
  placeAtPaths: () => placeAtPaths,
  stdinSource: () => stdinSource
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
function stdinSource(options) {
  const coverage = (0, import_cli.emptyCoverage)();
  const path = { text: options.path ?? "stdin" };
  async function read(visit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of options.input) {
      size += chunk.length;
      if (size <= options.maxBytes) chunks.push(chunk);
    }
    if (size > options.maxBytes) {
      (0, import_cli.skip)(coverage, "too-large", path.text, size);
      coverage.incomplete = true;
      return;
    }
    const bytes = Buffer.concat(chunks);
    (0, import_cli.count)(coverage, bytes.length);
    await visit({ type: "blob", bytes, paths: [path] });
  }
  return { name: "stdin", read, locate: async (found) => placeAtPaths(found), coverage };
}
function placeAtPaths(found) {
  return found.flatMap(
    ({ paths, detections }) => paths.flatMap((path) => detections.map((detection) => ({ detection, path, isNew: true })))
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeAtPaths,
  stdinSource
});
