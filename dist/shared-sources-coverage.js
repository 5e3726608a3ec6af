// src/sources/coverage.ts
function emptyCoverage() {
  return { blobs: 0, bytes: 0, skipped: [], remarks: [], incomplete: false };
}
function skip(coverage, reason, example, bytes = 0) {
  let entry = coverage.skipped.find((skipped) => skipped.reason === reason);
  if (!entry) {
    entry = { reason, count: 0, bytes: 0, examples: [] };
    coverage.skipped.push(entry);
  }
  entry.count += 1;
  entry.bytes += bytes;
  if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(example);
  if (INCOMPLETE.has(reason)) coverage.incomplete = true;
}
function count(coverage, bytes) {
  coverage.blobs += 1;
  coverage.bytes += bytes;
}
function isLfsPointer(bytes) {
  if (bytes.length >= 1024 || bytes[0] !== 118 || !bytes.subarray(0, LFS_VERSION.length).equals(LFS_VERSION)) return false;
  return LFS_POINTER.test(bytes.toString("latin1"));
}
function isBinary(bytes) {
  return bytes.subarray(0, 8e3).includes(0);
}
var MOST_EXAMPLES = 5;
var INCOMPLETE = /* @__PURE__ */ new Set(["unreadable", "missing", "corrupt"]);
var LFS_VERSION = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
var LFS_POINTER = /^version \S+\n(?:ext-\d-\w+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/;

export {
  emptyCoverage,
  skip,
  count,
  isLfsPointer,
  isBinary
};
