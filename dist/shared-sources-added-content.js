"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  addedSource: () => addedSource
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_commit_order = require("./shared-git-commit-order.js");
var import_shared_git_added_lines = require("./shared-git-added-lines.js");
var import_shared_git_refs = require("./shared-git-refs.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
function addedSource(name, options, choose) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = (0, import_cli5.emptyCoverage)();
  const ids = new import_shared_git_commit_order.IdTable();
  const walk = new import_shared_git_commit_order.Walk(ids);
  const paths = /* @__PURE__ */ new Map();
  const binary = /* @__PURE__ */ new Set();
  const loose = /* @__PURE__ */ new Map();
  let added;
  async function read(visit, progress) {
    const repository = await (0, import_shared_git_refs.readRepository)(cwd);
    added = await choose(repository, coverage);
    await walkAdded(added);
    const commits = commitIds();
    refuseCut(commits, repository.shallow, added.what);
    coverage.commits = commits.length;
    for (let entries = 0; entries < walk.submodules; entries++) (0, import_cli5.skip)(coverage, "submodule", "");
    collectPaths();
    const wanted = await readable([...paths.keys()], repository.isPartial);
    let done = 0;
    const tags = added.tags ?? [];
    await (0, import_cli2.readObjects)(cwd, [wanted, commits, tags], {
      maxBytes,
      onObject(id, type, bytes) {
        progress?.(++done, wanted.length + commits.length + tags.length);
        const at = paths.get(id) ?? [];
        if (type === "blob" && (0, import_cli5.isLfsPointer)(bytes)) return (0, import_cli5.skip)(coverage, "lfs-pointer", at[0]?.text ?? id);
        (0, import_cli5.count)(coverage, bytes.length);
        if ((0, import_cli5.isBinary)(bytes)) binary.add(id);
        return visit({ id, type: type === "commit" || type === "tag" ? type : "blob", bytes, paths: at });
      },
      onProblem: (id, problem, size) => (0, import_cli5.skip)(coverage, problem, paths.get(id)?.[0]?.text ?? id, size)
    });
    noteMissing(repository.isPartial);
  }
  async function walkAdded({ commits, options: more = [], tags = [], loose: contents = /* @__PURE__ */ new Map() }) {
    if (commits.some((id) => !id.startsWith("^"))) {
      const input = commits.map((id) => `${id}
`).join("");
      const exit = await (0, import_shared_git_commit_order.walkLog)(walk, cwd, { revisions: more, input });
      if (exit.code !== 0) throw await (0, import_cli4.gitError)(cwd, exit.stderr, "log");
    }
    for (const id of tags) ids.addHex(id);
    for (const [id, at] of contents) loose.set(ids.addHex(id), [...at]);
  }
  function collectPaths() {
    const seen = /* @__PURE__ */ new Set();
    const add = (id, name2) => {
      if (seen.has(`${id} ${name2}`)) return;
      seen.add(`${id} ${name2}`);
      const path = (0, import_cli3.repoPathOfLatin1)(name2);
      if (excluded(path.text)) (0, import_cli5.skip)(coverage, "excluded", path.text);
      else paths.set(id, [...paths.get(id) ?? [], path]);
    };
    for (let number = 0; number < walk.entryCount; number++) {
      const entry = walk.entry(number);
      add(ids.hex(entry.blob), walk.paths[entry.path]);
    }
    for (const [index, names] of loose) {
      if (names.length === 0) paths.set(ids.hex(index), paths.get(ids.hex(index)) ?? []);
      for (const name2 of names) add(ids.hex(index), name2);
    }
  }
  async function readable(blobs, isPartial) {
    if (blobs.length === 0) return [];
    const sizeOf = isPartial ? await localSizes() : await (0, import_cli2.objectSizes)(cwd, blobs);
    return blobs.filter((id) => {
      const size = sizeOf(id);
      const example = paths.get(id)?.[0]?.text ?? id;
      if (size === void 0) (0, import_cli5.skip)(coverage, "missing", example);
      else if (size > maxBytes) (0, import_cli5.skip)(coverage, "too-large", example, size);
      return size !== void 0 && size <= maxBytes;
    });
  }
  async function localSizes() {
    const objects = new import_shared_git_commit_order.ObjectTable(ids);
    await (0, import_shared_git_commit_order.listObjects)(cwd, objects);
    return (id) => objects.type(ids.findHex(id)) ? objects.size(ids.findHex(id)) : void 0;
  }
  function noteMissing(isPartial) {
    const missing = coverage.skipped.find((skipped) => skipped.reason === "missing");
    if (!missing) return;
    const mend = isPartial ? "This is a partial clone. Run: git fetch --refetch --no-filter" : "Run: git fsck";
    coverage.remarks.push(`Contents of ${added?.what} that are not here: ${missing.count}. ${mend}`);
  }
  function commitIds() {
    return Array.from({ length: walk.commits.length }, (_, commit) => ids.hex(walk.commits.at(commit)));
  }
  async function locate(found) {
    const { commits, tips: tipIds, refs: named } = added;
    const indexes = new Set(found.map(({ id = "" }) => ids.findHex(id)));
    const lines = await linesOf(indexes);
    const refs = named ?? await (0, import_shared_git_refs.listRefs)(cwd);
    const tips = [];
    for (const id of tipIds) {
      tips.push({ id, files: await (0, import_shared_git_commit_order.treeFiles)(cwd, id, ids, (index) => indexes.has(index)) });
    }
    if (named === void 0) {
      const known = commits.map((id) => id.replace("^", ""));
      await (0, import_shared_git_commit_order.walkLog)(walk, cwd, { revisions: ["--all", "--not", ...known], contents: false });
    }
    const isAdded = (detection, entry) => {
      const id = ids.hex(entry.blob);
      if (binary.has(id)) return true;
      return entry.olds.every((old) => {
        const own = old < 0 ? void 0 : lines.get((0, import_shared_git_added_lines.pairOf)(ids.hex(old), id));
        return !own || (0, import_shared_git_added_lines.meetsAdded)(detection.region, own);
      });
    };
    const view = { walk, loose, refs, tips, isReached: () => true, excluded, isAdded };
    return (0, import_shared_git_commit_order.placeInHistory)(found, { ...view, onManyRefs: () => {
    } });
  }
  async function linesOf(indexes) {
    const commits = /* @__PURE__ */ new Set();
    const changed2 = /* @__PURE__ */ new Set();
    for (let number = 0; number < walk.entryCount; number++) {
      if (!indexes.has(walk.entryBlob(number))) continue;
      const entry = walk.entry(number);
      if (entry.olds.includes(-1)) continue;
      commits.add(ids.hex(walk.commits.at(entry.commit)));
      changed2.add(entry.path);
    }
    if (commits.size === 0) return /* @__PURE__ */ new Map();
    const files = [...changed2].map((path) => (0, import_cli3.repoPathOfLatin1)(walk.paths[path]));
    return (0, import_shared_git_added_lines.commitLines)(cwd, [...commits], files).catch((error) => {
      coverage.remarks.push(`All lines of changed files count as new (${error.message}).`);
      return /* @__PURE__ */ new Map();
    });
  }
  async function state() {
    const [tip, ...others] = added?.tips ?? [];
    if (tip === void 0 || others.length > 0) return void 0;
    const [{ commitState }, { anyRoot }] = await Promise.all([
      Promise.resolve().then(() => __toESM(require("./sources-repository.js"))),
      Promise.resolve().then(() => __toESM(require("./git-commits.js")))
    ]);
    return commitState({ ...{ cwd, root: await anyRoot(cwd), excluded, maxBytes }, changed: changed() }, tip);
  }
  function changed() {
    return new Set([...paths.values()].flat().map(({ text }) => text));
  }
  return { name, read, locate, state, changed, coverage };
}
function refuseCut(commits, shallow, what) {
  const edge = commits.find((id) => shallow.has(id));
  if (!edge) return;
  throw new import_cli.UserError(
    `this shallow clone cuts ${what}: the parents of ${edge.slice(0, 12)} are not here`,
    "Run: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0)."
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addedSource
});
