import {
  TOO_LARGE,
  TOO_MANY,
  TOO_MUCH,
  archiveLimits,
  damaged,
  unpackedOf
} from "./shared-scanners-archives-types.js";
import "./shared-runtime.js";

// src/scanners/archives/zip.ts
async function unzip(bytes, limits = archiveLimits) {
  if (((bytes[6] ?? 0) & 1) !== 0) return { members: [], problem: "it is encrypted" };
  const { Unzip, UnzipInflate } = await import("./fflate-esm-index.js");
  const open = [];
  const problems = /* @__PURE__ */ new Set();
  let unpacked = 0;
  const archive = new Unzip((file) => {
    if (file.name.endsWith("/")) return;
    const member = { path: file.name, chunks: [], size: 0 };
    const tooLarge = (size) => size > limits.maxMember;
    const problem = file.compression !== 0 && file.compression !== 8 ? `${OTHER_WAY} ${file.compression}` : tooLarge(file.originalSize ?? 0) ? TOO_LARGE : open.length >= limits.maxMembers ? TOO_MANY : void 0;
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
      if (tooLarge(member.size)) problems.add(TOO_LARGE);
      else member.chunks.push(chunk);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (unpacked <= limits.maxTotal) continue;
      problems.add(TOO_MUCH);
      break;
    }
  } catch (error) {
    problems.add(damaged(error));
  }
  const members = open.map(({ path, chunks }) => ({ path, bytes: Buffer.concat(chunks) }));
  return unpackedOf(members, problems);
}
var OTHER_WAY = "a member is packed in a way that is not read: method";
var STEP = 16384;
export {
  unzip
};
