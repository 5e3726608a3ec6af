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
  addedTextLines: () => addedTextLines,
  anyRoot: () => anyRoot,
  between: () => between,
  changedPaths: () => changedPaths,
  commitTimes: () => commitTimes,
  commitsBetween: () => commitsBetween,
  fileAt: () => fileAt,
  mergeBases: () => mergeBases,
  parentsOf: () => parentsOf,
  worktreeRoot: () => worktreeRoot
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
async function parentsOf(cwd, commit) {
  const text = (await (0, import_cli3.runGit)(cwd, ["cat-file", "commit", commit])).toString("latin1");
  const head = text.slice(0, Math.max(text.indexOf("\n\n"), 0));
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
async function commitTimes(cwd, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const input = `${ids.join("\n")}
`;
  const list = async (...how) => {
    const args = ["rev-list", ...how, "--ignore-missing", "--timestamp", "--stdin"];
    return lines(await (0, import_cli3.runGit)(cwd, args, { input })).map((line) => {
      const [time = "", id = ""] = line.split(" ");
      return [id, Number(time)];
    });
  };
  const wanted = new Set(ids);
  const all = await list("--date-order", "--reverse").catch(
    async () => (await list("--no-walk").catch(() => [])).sort(([, a], [, b]) => a - b)
  );
  return new Map(all.filter(([id]) => wanted.has(id)));
}
function mergeBases(cwd, left, right) {
  return lines((0, import_cli3.tryGit)(cwd, ["merge-base", "--all", left, right]));
}
function between(cwd, base, tip) {
  return [tip, ...[.../* @__PURE__ */ new Set([base, ...mergeBases(cwd, base, tip)])].map((id) => `^${id}`)];
}
async function commitsBetween(cwd, base, tip) {
  return lines(await (0, import_cli3.runGit)(cwd, ["rev-list", ...between(cwd, base, tip)]));
}
function lines(output) {
  return (output?.toString("latin1") ?? "").split("\n").filter((line) => line !== "");
}
async function fileAt(cwd, commit, path) {
  const listed = await (0, import_cli3.runGit)(cwd, ["ls-tree", "--full-tree", "-z", commit, "--", path]);
  const [, mode = "", id = ""] = /^(\d+) blob ([0-9a-f]+)\t/.exec(listed.toString("utf8")) ?? [];
  if (id === "") return void 0;
  return { mode, text: await (0, import_cli3.runGit)(cwd, ["cat-file", "blob", id]) };
}
async function changedPaths(cwd, from, to) {
  const args = ["diff-tree", "-r", "-z", "--name-only", ...import_cli.PLAIN_DIFF, from, to, "--"];
  const bytes = await (0, import_cli3.runGit)(cwd, args);
  const paths = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    paths.push((0, import_cli2.repoPath)(bytes.subarray(start, end)));
    start = end + 1;
  }
  return paths;
}
async function addedTextLines(cwd, from, to, path) {
  const args = ["diff-tree", "-r", "-p", "-U0", "--inter-hunk-context=0", "--text", ...import_cli.PLAIN_DIFF, from, to];
  const patch = (await (0, import_cli3.runGit)(cwd, [...args, "--", `:(top,literal)${path}`])).toString("utf8");
  const added = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const hunk = /^@@ -\S+ \+(\d+)(?:,\d+)? @@/.exec(text);
    if (hunk) line = Number(hunk[1]);
    else if (line > 0 && text.startsWith("+")) added.push({ line: line++, text: text.slice(1) });
  }
  return added;
}
async function worktreeRoot(cwd) {
  const args = ["rev-parse", "--show-toplevel"];
  return ((0, import_cli3.tryGit)(cwd, args) ?? await (0, import_cli3.runGit)(cwd, args)).toString("utf8").replace(/\r?\n$/, "");
}
async function anyRoot(cwd) {
  const output = await (0, import_cli3.runGit)(cwd, ["rev-parse", "--is-bare-repository", "--absolute-git-dir"]);
  const [bare, folder = cwd] = output.toString("utf8").split(/\r?\n/);
  return bare === "true" ? folder : worktreeRoot(cwd);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addedTextLines,
  anyRoot,
  between,
  changedPaths,
  commitTimes,
  commitsBetween,
  fileAt,
  mergeBases,
  parentsOf,
  worktreeRoot
});
