const { lstatSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
import {
  ignoredPaths
} from "./shared-git-ignored.js";
import "./shared-git-commits.js";
import "./shared-runtime.js";

// src/sources/repository.ts
import { readFewObjects, readObjects } from "./cli.js";

// src/git/known-objects.ts
import { runGit } from "./cli.js";
async function knownObjects(cwd, names) {
  if (names.length === 0) return /* @__PURE__ */ new Set();
  const output = await runGit(cwd, ["cat-file", "--batch-check"], {
    input: names.map((name) => `${name}
`).join("")
  });
  const answers = output.toString("utf8").split("\n");
  return new Set(names.filter((_, i) => !answers[i]?.endsWith(" missing")));
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
    blobId: async () => void 0,
    knownObjects: (names) => knownObjects(options.root, names)
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
    blobId: async (path) => (await files()).get(path)?.id,
    knownObjects: (names) => knownObjects(options.root, names)
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
