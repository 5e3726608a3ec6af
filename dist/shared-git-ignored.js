import {
  worktreeRoot
} from "./shared-git-commits.js";

// src/git/ignored.ts
import { gitError, startGit } from "./cli.js";
async function ignoredPaths(root, paths) {
  if (paths.length === 0) return /* @__PURE__ */ new Set();
  const git = startGit(root, ["check-ignore", "--no-index", "-z", "--stdin"]);
  const chunks = [];
  git.stdout.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => git.stdout.once("close", resolve));
  git.stdin.end(paths.map((path) => `${path}\0`).join(""));
  const exit = await git.exit;
  await ended;
  if (exit.code > 1) throw await gitError(root, exit.stderr, "check-ignore");
  return new Set(Buffer.concat(chunks).toString("utf8").split("\0").filter(Boolean));
}
async function ignoredHere(cwd, paths) {
  try {
    return await ignoredPaths(await worktreeRoot(cwd), paths);
  } catch {
    return void 0;
  }
}

export {
  ignoredPaths,
  ignoredHere
};
