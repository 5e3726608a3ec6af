const { lstatSync, readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
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

// src/sources/kept-files.ts
import { findGitDir } from "./cli.js";
import { keptFile, writeKept } from "./cli.js";
var LARGEST = 24e6;
function keptFiles(root, version) {
  const gitDir = findGitDir(root);
  if (gitDir === void 0) return void 0;
  const head = (text) => `hushlint ${version} ${createHash("sha256").update(text).digest("hex")}`;
  return {
    read(name) {
      try {
        const whole = readFileSync(keptFile(gitDir, name), "utf8");
        const end = whole.indexOf("\n");
        const text = whole.slice(end + 1);
        return end > 0 && whole.slice(0, end) === head(text) ? text : void 0;
      } catch {
        return void 0;
      }
    },
    write(name, text) {
      if (text.length > LARGEST) return;
      writeKept(gitDir, name, `${head(text)}
${text}`);
    }
  };
}

// src/sources/repository.ts
function indexState(options) {
  return { ...objectState(options, () => indexFiles(options.root)), hurried: true, kept: keptOf(options) };
}
function commitState(options, commit) {
  return objectState(options, () => treeListing(options.root, commit));
}
function worktreeState(options, list) {
  const paths = once(async () => (await list()).filter((path) => !options.excluded(path)).sort());
  return {
    changed: options.changed,
    kept: keptOf(options),
    paths,
    async read(path) {
      const file = join(options.root, path);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (stat?.isFile() !== true || stat.size > options.maxBytes) return void 0;
      return readFileSync2(file);
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
function keptOf({ root, version }) {
  return version === void 0 ? void 0 : keptFiles(root, version);
}
function objectState(options, list) {
  const files = once(async () => {
    const kept = (await list()).filter(({ path }) => !options.excluded(path));
    return new Map(kept.map((file) => [file.path, file]));
  });
  const read = /* @__PURE__ */ new Map();
  const paths = once(async () => [...(await files()).keys()].sort());
  const ids = once(async () => {
    const byPath = /* @__PURE__ */ new Map();
    for (const { path, id } of (await files()).values()) byPath.set(path, id);
    return byPath;
  });
  return {
    changed: options.changed,
    paths,
    async read(path) {
      const file = (await files()).get(path);
      if (file === void 0 || !isFile(file.mode)) return void 0;
      let content = read.get(file.id);
      if (content === void 0) {
        if (read.size >= MOST_KEPT) read.clear();
        content = readBlob(options, file.id);
        read.set(file.id, content);
      }
      return content;
    },
    async readMany(paths2, visit) {
      const known = await files();
      const byId = /* @__PURE__ */ new Map();
      for (const path of paths2) {
        const file = known.get(path);
        if (file === void 0 || !isFile(file.mode)) continue;
        const same = byId.get(file.id);
        if (same === void 0) byId.set(file.id, [path]);
        else same.push(path);
      }
      await readBlobs(options, [...byId.keys()], (id, bytes) => {
        for (const path of byId.get(id) ?? []) visit(path, bytes);
      });
    },
    mode: async (path) => (await files()).get(path)?.mode,
    ignored: (asked) => ignoredPaths(options.root, asked),
    blobId: async (path) => (await files()).get(path)?.id,
    blobIds: ids,
    knownObjects: (names) => knownObjects(options.root, names)
  };
}
async function readBlob(options, id) {
  let content;
  await readBlobs(options, [id], (_, bytes) => {
    content = Buffer.from(bytes);
  });
  return content;
}
async function readBlobs({ cwd, maxBytes }, ids, visit) {
  const visitor = {
    maxBytes,
    onObject: (id, _type, bytes) => visit(id, bytes),
    onProblem() {
    }
  };
  if (ids.length > FEW || !await readFewObjects(cwd, ids, visitor)) await readObjects(cwd, [ids], visitor);
}
var MOST_KEPT = 64;
var FEW = 50;
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
