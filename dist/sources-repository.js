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
  commitState: () => commitState,
  indexState: () => indexState,
  worktreeState: () => worktreeState
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_ignored = require("./shared-git-ignored.js");
var import_shared_git_commits = require("./shared-git-commits.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
const { lstatSync, readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
async function knownObjects(cwd, names) {
  if (names.length === 0) return /* @__PURE__ */ new Set();
  const output = await (0, import_cli2.runGit)(cwd, ["cat-file", "--batch-check"], {
    input: names.map((name) => `${name}
`).join("")
  });
  const answers = output.toString("utf8").split("\n");
  return new Set(names.filter((_, i) => !answers[i]?.endsWith(" missing")));
}
var LARGEST = 24e6;
function keptFiles(root, version) {
  const gitDir = (0, import_cli4.findGitDir)(root);
  if (gitDir === void 0) return void 0;
  const head = (text) => `hushlint ${version} ${createHash("sha256").update(text).digest("hex")}`;
  return {
    read(name) {
      try {
        const whole = readFileSync((0, import_cli5.keptFile)(gitDir, name), "utf8");
        const end = whole.indexOf("\n");
        const text = whole.slice(end + 1);
        return end > 0 && whole.slice(0, end) === head(text) ? text : void 0;
      } catch {
        return void 0;
      }
    },
    write(name, text) {
      if (text.length > LARGEST) return;
      (0, import_cli5.writeKept)(gitDir, name, `${head(text)}
${text}`);
    }
  };
}
function indexState(options, files, atHand) {
  const { cwd, version } = options;
  const state = objectState({ ...options, root: "" }, () => files, atHand);
  const root = once(() => (0, import_shared_git_commits.worktreeRoot)(cwd));
  return {
    ...state,
    hurried: true,
    kept: keptOf({ root: cwd, version }),
    ignored: async (asked) => (0, import_shared_git_ignored.ignoredPaths)(await root(), asked),
    knownObjects: (names) => knownObjects(cwd, names)
  };
}
function commitState(options, commit) {
  return objectState(options, () => (0, import_cli3.treeListing)(options.root, commit));
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
    ignored: (asked) => (0, import_shared_git_ignored.ignoredPaths)(options.root, asked),
    blobId: async () => void 0,
    knownObjects: (names) => knownObjects(options.root, names)
  };
}
function keptOf({ root, version }) {
  return version === void 0 ? void 0 : keptFiles(root, version);
}
function objectState(options, list, atHand) {
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
        content = readBlob(options, file.id, atHand);
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
      const visitId = (id, bytes) => {
        for (const path of byId.get(id) ?? []) visit(path, bytes);
      };
      await readBlobs(options, [...byId.keys()], visitId, atHand);
    },
    mode: async (path) => (await files()).get(path)?.mode,
    ignored: (asked) => (0, import_shared_git_ignored.ignoredPaths)(options.root, asked),
    blobId: async (path) => (await files()).get(path)?.id,
    blobIds: ids,
    knownObjects: (names) => knownObjects(options.root, names)
  };
}
async function readBlob(options, id, atHand) {
  let content;
  const keep = (_, bytes) => {
    content = Buffer.from(bytes);
  };
  await readBlobs(options, [id], keep, atHand);
  return content;
}
async function readBlobs({ cwd, maxBytes }, all, visit, atHand) {
  const ids = all.filter((id) => {
    const content = atHand?.contents.get(id);
    if (content !== void 0) visit(id, content);
    return content === void 0;
  });
  const visitor = {
    maxBytes,
    onObject: (id, _type, bytes) => visit(id, bytes),
    onProblem() {
    }
  };
  const few = ids.length <= FEW;
  if (few && atHand !== void 0 && await atHand.objects.read(ids, visitor)) return;
  if (!few || !await (0, import_cli.readFewObjects)(cwd, ids, visitor)) await (0, import_cli.readObjects)(cwd, [ids], visitor);
}
var MOST_KEPT = 64;
var FEW = 200;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commitState,
  indexState,
  worktreeState
});
