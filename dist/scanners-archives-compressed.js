const { createGunzip } = globalThis.process.getBuiltinModule("node:zlib");
import {
  Decompress
} from "./shared-fzstd-esm-index.js";
import {
  TOO_MUCH,
  archiveLimits,
  damaged,
  unpackedOf
} from "./shared-scanners-archives-types.js";
import "./shared-runtime.js";

// src/scanners/archives/compressed.ts
import { isTar } from "./cli.js";
async function gunzip(bytes, limits = archiveLimits) {
  const stream = createGunzip();
  stream.end(bytes);
  return unpackStream(stream, gzipName(bytes), limits);
}
async function unzstd(bytes, limits = archiveLimits) {
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
        problems.add(TOO_MUCH);
        break;
      }
      parts.push(chunk);
    }
  } catch (error) {
    problems.add(damaged(error));
  }
  const bytes = Buffer.concat(parts);
  if (!isTar(bytes)) return unpackedOf(bytes.length === 0 ? NOTHING : [{ path: name, bytes }], problems);
  const { untar } = await import("./scanners-archives-tar.js");
  const { members, problem } = await untar(bytes, limits);
  if (problem !== void 0) problems.add(problem);
  return unpackedOf(members, problems);
}
var NOTHING = [];
function* zstdChunks(bytes) {
  const ready = [];
  const stream = new Decompress((chunk) => ready.push(Uint8Array.from(chunk)));
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
export {
  gunzip,
  unzstd
};
