import {
  require_tar_stream
} from "./shared-b4a-index.js";
import {
  TOO_LARGE,
  TOO_MANY,
  TOO_MUCH,
  archiveLimits,
  damaged,
  unpackedOf
} from "./shared-scanners-archives-types.js";
import {
  __toESM
} from "./shared-runtime.js";

// src/scanners/archives/tar.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
async function untar(bytes, limits = archiveLimits) {
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
        problems.add(TOO_MANY);
        break;
      } else if (size > limits.maxMember || size > room) {
        problems.add(size > limits.maxMember ? TOO_LARGE : TOO_MUCH);
        entry.resume();
      } else {
        const chunks = [];
        for await (const chunk of entry) chunks.push(chunk);
        members.push({ path: name, bytes: Buffer.concat(chunks) });
        total += size;
      }
    }
  } catch (error) {
    problems.add(damaged(error));
  }
  return unpackedOf(members, problems);
}
export {
  untar
};
