import {
  forEachRecord
} from "./shared-git-records.js";

// src/git/added-lines.ts
import { PLAIN_DIFF } from "./cli.js";
import { gitError, startGit } from "./cli.js";
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
  ...PLAIN_DIFF
];
var MOST_ARGUMENTS = 2e4;
var LINE_LIMIT = 256;
var LF = 10;
async function addedLines(cwd, args, input) {
  const git = startGit(cwd, args);
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
  await forEachRecord(git.stdout, LF, onLine, LINE_LIMIT);
  const exit = await git.exit;
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, args[0]);
  return pairs;
}
function pathspecs(paths) {
  if (paths.some((path) => path.raw)) return [];
  const specs = [...new Set(paths.map((path) => `:(top,literal)${path.text}`))];
  return specs.reduce((sum, spec) => sum + spec.length + 3, 0) > MOST_ARGUMENTS ? [] : specs;
}

export {
  pairOf,
  stagedLines,
  commitLines,
  meetsAdded
};
