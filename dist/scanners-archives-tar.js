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
  untar: () => untar
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_b4a_index = require("./shared-b4a-index.js");
var import_shared_scanners_archives_types = require("./shared-scanners-archives-types.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_tar_stream = (0, import_shared_runtime.__toESM)((0, import_shared_b4a_index.require_tar_stream)(), 1);
async function untar(bytes, limits = import_shared_scanners_archives_types.archiveLimits) {
  const members = [];
  const problems = /* @__PURE__ */ new Set();
  let total = 0;
  const archive = (0, import_tar_stream.extract)();
  archive.end(bytes);
  try {
    for await (const entry of archive) {
      const { name, type, size = 0 } = entry.header;
      const room = limits.maxTotal - total;
      if (type !== "file" && type !== "contiguous-file") entry.resume();
      else if (members.length >= limits.maxMembers) {
        problems.add(import_shared_scanners_archives_types.TOO_MANY);
        break;
      } else if (size > limits.maxMember || size > room) {
        problems.add(size > limits.maxMember ? import_shared_scanners_archives_types.TOO_LARGE : import_shared_scanners_archives_types.TOO_MUCH);
        entry.resume();
      } else {
        const chunks = [];
        for await (const chunk of entry) chunks.push(chunk);
        members.push({ path: name, bytes: Buffer.concat(chunks) });
        total += size;
      }
    }
  } catch (error) {
    problems.add((0, import_shared_scanners_archives_types.damaged)(error));
  }
  return (0, import_shared_scanners_archives_types.unpackedOf)(members, problems);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  untar
});
