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
  ignoredHere: () => ignoredHere,
  ignoredPaths: () => ignoredPaths
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_commits = require("./shared-git-commits.js");
var import_cli = require("./cli.js");
async function ignoredPaths(root, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Set();
  const git = (0, import_cli.startGit)(root, ["check-ignore", "--no-index", "-z", "--stdin"]);
  const chunks = [];
  git.stdout.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => git.stdout.once("close", resolve));
  git.stdin.end(paths.map((path) => `${path}\0`).join(""));
  const exit = await git.exit;
  await ended;
  if (exit.code > 1) throw await (0, import_cli.gitError)(root, exit.stderr, "check-ignore");
  return new Set(Buffer.concat(chunks).toString("utf8").split("\0").filter(Boolean));
}
async function ignoredHere(cwd, paths) {
  try {
    return await ignoredPaths(await (0, import_shared_git_commits.worktreeRoot)(cwd), paths);
  } catch {
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ignoredHere,
  ignoredPaths
});
