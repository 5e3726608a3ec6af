import "./shared-runtime.js";

// src/git/worktree-status.ts
import { repoPath } from "./cli.js";
import { runGit } from "./cli.js";
async function worktreeStatus(root) {
  const [listing, status] = await Promise.all([
    runGit(root, ["ls-files", "-s", "-z"]),
    runGit(root, ["status", "--porcelain=v1", "-z", "--untracked-files=no", "--no-renames"])
  ]);
  const tracked = /* @__PURE__ */ new Set();
  for (const record of records(listing)) {
    const tab = record.indexOf(9);
    const [mode = "", , stage] = record.toString("latin1", 0, tab).split(" ");
    if (stage === "0" && mode.startsWith("100")) tracked.add(repoPath(record.subarray(tab + 1)).text);
  }
  const conflicting = /* @__PURE__ */ new Set();
  const partlyStaged = /* @__PURE__ */ new Set();
  for (const record of records(status)) {
    const [x, y] = record.toString("latin1", 0, 2);
    const path = repoPath(record.subarray(3)).text;
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
export {
  worktreeStatus
};
