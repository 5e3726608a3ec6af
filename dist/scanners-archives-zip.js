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
  unzip: () => unzip
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_archives_types = require("./shared-scanners-archives-types.js");
var import_shared_runtime = require("./shared-runtime.js");
async function unzip(bytes, limits = import_shared_scanners_archives_types.archiveLimits) {
  if (((bytes[6] ?? 0) & 1) !== 0) return { members: [], problem: "it is encrypted" };
  const { Unzip, UnzipInflate } = await Promise.resolve().then(() => __toESM(require("./fflate-esm-index.js")));
  const open = [];
  const problems = /* @__PURE__ */ new Set();
  let unpacked = 0;
  const archive = new Unzip((file) => {
    if (file.name.endsWith("/")) return;
    const member = { path: file.name, chunks: [], size: 0 };
    const tooLarge = (size) => size > limits.maxMember;
    const problem = file.compression !== 0 && file.compression !== 8 ? `${OTHER_WAY} ${file.compression}` : tooLarge(file.originalSize ?? 0) ? import_shared_scanners_archives_types.TOO_LARGE : open.length >= limits.maxMembers ? import_shared_scanners_archives_types.TOO_MANY : void 0;
    if (problem !== void 0) {
      problems.add(problem);
      return;
    }
    open.push(member);
    file.ondata = (error, chunk) => {
      if (error !== null) problems.add(`a member is damaged (${error.message})`);
      else unpacked += chunk.length;
      if (error !== null || member.size > limits.maxMember) return;
      member.size += chunk.length;
      if (tooLarge(member.size)) problems.add(import_shared_scanners_archives_types.TOO_LARGE);
      else member.chunks.push(chunk);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (unpacked <= limits.maxTotal) continue;
      problems.add(import_shared_scanners_archives_types.TOO_MUCH);
      break;
    }
  } catch (error) {
    problems.add((0, import_shared_scanners_archives_types.damaged)(error));
  }
  const members = open.map(({ path, chunks }) => ({ path, bytes: Buffer.concat(chunks) }));
  return (0, import_shared_scanners_archives_types.unpackedOf)(members, problems);
}
var OTHER_WAY = "a member is packed in a way that is not read: method";
var STEP = 16384;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unzip
});
