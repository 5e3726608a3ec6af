const { lstatSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/sources/repository.ts
import { readFewObjects, readObjects } from "./cli.js";

// src/git/ignored.ts
import { startGit, gitError } from "./cli.js";
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

// src/sources/repository.ts
import { indexFiles, treeListing } from "./cli.js";
function indexState(options) {
  return objectState(options, () => indexFiles(options.root));
}
function commitState(options, commit) {
  return objectState(options, () => treeListing(options.root, commit));
}
function worktreeState(options, list) {
  const paths = once(async () => (await list()).filter((path) => !options.excluded(path)).sort());
  return {
    changed: options.changed,
    paths,
    async read(path) {
      const file = join(options.root, path);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (stat?.isFile() !== true || stat.size > options.maxBytes) return void 0;
      return readFileSync(file);
    },
    async mode(path) {
      const stat = lstatSync(join(options.root, path), { throwIfNoEntry: false });
      if (stat === void 0) return void 0;
      return stat.isSymbolicLink() ? 40960 : stat.mode;
    },
    ignored: (asked) => ignoredPaths(options.root, asked),
    blobId: async () => void 0
  };
}
function objectState(options, list) {
  const files = once(async () => {
    const kept = (await list()).filter(({ path }) => !options.excluded(path));
    return new Map(kept.map((file) => [file.path, file]));
  });
  const paths = once(async () => [...(await files()).keys()].sort());
  return {
    changed: options.changed,
    paths,
    async read(path) {
      const file = (await files()).get(path);
      return file === void 0 || !isFile(file.mode) ? void 0 : readBlob(options, file.id);
    },
    mode: async (path) => (await files()).get(path)?.mode,
    ignored: (asked) => ignoredPaths(options.root, asked),
    blobId: async (path) => (await files()).get(path)?.id
  };
}
async function readBlob({ cwd, maxBytes }, id) {
  let content;
  const visitor = {
    maxBytes,
    onObject(_id, _type, bytes) {
      content = Buffer.from(bytes);
    },
    onProblem() {
    }
  };
  if (!await readFewObjects(cwd, [id], visitor)) await readObjects(cwd, [[id]], visitor);
  return content;
}
function isFile(mode) {
  return (mode & 61440) === 32768;
}
function once(work) {
  let running;
  return () => {
    running ??= work();
    return running;
  };
}
export {
  commitState,
  indexState,
  worktreeState
};
