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
  gunzip: () => gunzip,
  unzstd: () => unzstd
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_fzstd_esm_index = require("./shared-fzstd-esm-index.js");
var import_shared_scanners_archives_types = require("./shared-scanners-archives-types.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
const { createGunzip } = globalThis.process.getBuiltinModule("node:zlib");
async function gunzip(bytes, limits = import_shared_scanners_archives_types.archiveLimits) {
  const stream = createGunzip();
  stream.end(bytes);
  return unpackStream(stream, gzipName(bytes), limits);
}
async function unzstd(bytes, limits = import_shared_scanners_archives_types.archiveLimits) {
  return unpackStream(zstdChunks(bytes), UNNAMED, limits);
}
var UNNAMED = "content";
async function unpackStream(chunks, name, limits) {
  const problems = /* @__PURE__ */ new Set();
  const parts = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limits.maxTotal) {
        problems.add(import_shared_scanners_archives_types.TOO_MUCH);
        break;
      }
      parts.push(chunk);
    }
  } catch (error) {
    problems.add((0, import_shared_scanners_archives_types.damaged)(error));
  }
  const bytes = Buffer.concat(parts);
  if (!(0, import_cli.isTar)(bytes)) return (0, import_shared_scanners_archives_types.unpackedOf)(bytes.length === 0 ? NOTHING : [{ path: name, bytes }], problems);
  const { untar } = await Promise.resolve().then(() => __toESM(require("./scanners-archives-tar.js")));
  const { members, problem } = await untar(bytes, limits);
  if (problem !== void 0) problems.add(problem);
  return (0, import_shared_scanners_archives_types.unpackedOf)(members, problems);
}
var NOTHING = [];
function* zstdChunks(bytes) {
  const ready = [];
  const stream = new import_shared_fzstd_esm_index.Decompress((chunk) => ready.push(Uint8Array.from(chunk)));
  for (let at = 0; at < bytes.length; at += STEP) {
    stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    yield* ready.splice(0);
  }
}
var STEP = 16384;
function gzipName(bytes) {
  const flags = bytes[3] ?? 0;
  if ((flags & HAS_NAME) === 0) return UNNAMED;
  const from = 10 + ((flags & HAS_EXTRA) === 0 ? 0 : 2 + bytes.readUInt16LE(10));
  const end = bytes.indexOf(0, from);
  const name = bytes.toString("latin1", from, end < 0 ? from : end);
  return name.slice(name.lastIndexOf("/") + 1) || UNNAMED;
}
var HAS_EXTRA = 4;
var HAS_NAME = 8;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gunzip,
  unzstd
});
