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
  worktreeStatus: () => worktreeStatus
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
async function worktreeStatus(root) {
  const [listing, status] = await Promise.all([
    (0, import_cli2.runGit)(root, ["ls-files", "-s", "-z"]),
    (0, import_cli2.runGit)(root, ["status", "--porcelain=v1", "-z", "--untracked-files=no", "--no-renames"])
  ]);
  const tracked = /* @__PURE__ */ new Set();
  for (const record of records(listing)) {
    const tab = record.indexOf(9);
    const [mode = "", , stage] = record.toString("latin1", 0, tab).split(" ");
    if (stage === "0" && mode.startsWith("100")) tracked.add((0, import_cli.repoPath)(record.subarray(tab + 1)).text);
  }
  const conflicting = /* @__PURE__ */ new Set();
  const partlyStaged = /* @__PURE__ */ new Set();
  for (const record of records(status)) {
    const [x, y] = record.toString("latin1", 0, 2);
    const path = (0, import_cli.repoPath)(record.subarray(3)).text;
    if (x === "U" || y === "U" || x === y && (x === "A" || x === "D")) conflicting.add(path);
    else if (x !== " " && y !== " ") partlyStaged.add(path);
  }
  return { tracked, conflicting, partlyStaged };
}
function* records(output) {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    yield output.subarray(start, end);
    start = end + 1;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  worktreeStatus
});
