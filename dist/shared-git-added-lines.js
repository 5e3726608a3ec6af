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
  commitLines: () => commitLines,
  meetsAdded: () => meetsAdded,
  pairOf: () => pairOf,
  stagedLines: () => stagedLines
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_records = require("./shared-git-records.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
function pairOf(oldId, newId) {
  return `${oldId}..${newId}`;
}
function stagedLines(cwd, paths, against) {
  const args = ["diff", "--cached", ...PATCH, "--ignore-submodules=all", ...against ? [against] : []];
  return addedLines(cwd, [...args, "--", ...pathspecs(paths)], "");
}
function commitLines(cwd, commits, paths) {
  const args = ["diff-tree", "--stdin", "-r", "-m", "--root", ...PATCH, "--", ...pathspecs(paths)];
  return addedLines(cwd, args, commits.map((commit) => `${commit}
`).join(""));
}
function meetsAdded(region, added) {
  const { startLine, endLine, endColumn } = region;
  const lastLine = endColumn <= 1 && endLine > startLine ? endLine - 1 : endLine;
  return added.some(
    ({ start, count }) => count > 0 ? startLine < start + count && lastLine >= start : startLine <= start && lastLine > start
  );
}
var PATCH = [
  ...[
    "-p",
    "-U0",
    "--inter-hunk-context=0",
    "--full-index",
    "--text",
    "--diff-filter=MT",
    "--submodule=short"
  ],
  ...import_cli.PLAIN_DIFF
];
var MOST_ARGUMENTS = 2e4;
var LINE_LIMIT = 256;
var LF = 10;
async function addedLines(cwd, args, input) {
  const git = (0, import_cli2.startGit)(cwd, args);
  git.stdin.end(input);
  const pairs = /* @__PURE__ */ new Map();
  let current = [];
  const onLine = (bytes, start, end) => {
    const first = bytes[start];
    if (first === 105) {
      const pair = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(bytes.toString("latin1", start, end))?.[1];
      if (!pair) return;
      current = [];
      pairs.set(pair, current);
    } else if (first === 64) {
      const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(bytes.toString("latin1", start, end));
      if (hunk) current.push({ start: Number(hunk[1]), count: Number(hunk[2] ?? 1) });
    }
  };
  await (0, import_shared_git_records.forEachRecord)(git.stdout, LF, onLine, LINE_LIMIT);
  const exit = await git.exit;
  if (exit.code !== 0) throw await (0, import_cli2.gitError)(cwd, exit.stderr, args[0]);
  return pairs;
}
function pathspecs(paths) {
  if (paths.some((path) => path.raw)) return [];
  const specs = [...new Set(paths.map((path) => `:(top,literal)${path.text}`))];
  return specs.reduce((sum, spec) => sum + spec.length + 3, 0) > MOST_ARGUMENTS ? [] : specs;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitLines,
  meetsAdded,
  pairOf,
  stagedLines
});
