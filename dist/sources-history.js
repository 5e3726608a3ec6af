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
  historySource: () => historySource
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_commit_order = require("./shared-git-commit-order.js");
var import_shared_git_records = require("./shared-git-records.js");
var import_shared_git_refs = require("./shared-git-refs.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var ReadOrder = class {
  #objects;
  /** First child, next sibling and family root of each object, as index + 1; 0 for none. */
  #firstChild;
  #nextSibling;
  #root;
  /** Members of each family (at its root) not known to be wanted yet. */
  #open;
  #wanted;
  #ready = new import_shared_git_commit_order.IntList();
  #given;
  #finished = false;
  #wake = () => {
  };
  constructor(objects) {
    const count2 = objects.ids.size;
    this.#objects = objects;
    this.#firstChild = new Int32Array(count2);
    this.#nextSibling = new Int32Array(count2);
    this.#root = new Int32Array(count2);
    this.#open = new Int32Array(count2);
    this.#wanted = new Uint8Array(count2);
    this.#given = new Uint8Array(count2);
    for (let at = objects.listed.length - 1; at >= 0; at--) {
      const index = objects.listed.at(at);
      const base = this.#baseOf(index);
      if (base < 0) continue;
      this.#nextSibling[index] = this.#firstChild[base];
      this.#firstChild[base] = index + 1;
    }
    for (let at = 0; at < objects.listed.length; at++) {
      const root = this.#rootOf(objects.listed.at(at));
      this.#open[root] = this.#open[root] + 1;
    }
  }
  /** Says that an object is wanted. */
  want(index) {
    if (index >= this.#wanted.length || this.#wanted[index] || !this.#objects.type(index)) return;
    this.#wanted[index] = 1;
    const root = this.#rootOf(index);
    const open = this.#open[root] - 1;
    this.#open[root] = open;
    if (open === 0) {
      this.#ready.push(root);
      this.#wake();
    }
  }
  /** Says that all that is wanted is known. */
  finish() {
    this.#finished = true;
    this.#wake();
  }
  /** Indexes in the order to read them, each once, in batches. */
  async *[Symbol.asyncIterator]() {
    let batch = [];
    for (let next = 0; ; ) {
      for (; next < this.#ready.length && batch.length < BATCH; next++)
        this.#family(this.#ready.at(next), batch);
      if (batch.length > 0) {
        yield batch;
        batch = [];
      } else if (this.#finished) break;
      else {
        await new Promise((resolve) => {
          this.#wake = resolve;
        });
      }
    }
    const { listed } = this.#objects;
    for (let at = 0; at < listed.length; at++) {
      const index = listed.at(at);
      if (this.#baseOf(index) < 0 && !this.#given[index]) this.#family(index, batch);
      if (batch.length >= BATCH || at === listed.length - 1 && batch.length > 0) {
        yield batch;
        batch = [];
      }
    }
  }
  #family(root, batch) {
    this.#given[root] = 1;
    const stack = [root];
    for (let index = stack.pop(); index !== void 0; index = stack.pop()) {
      if (this.#wanted[index]) batch.push(index);
      for (let child = this.#firstChild[index]; child > 0; child = this.#nextSibling[child - 1]) {
        stack.push(child - 1);
      }
    }
  }
  /** The object that this one is stored as a difference to, if it is listed itself. */
  #baseOf(index) {
    const base = this.#objects.base(index);
    return base >= 0 && this.#objects.type(base) ? base : -1;
  }
  #rootOf(index) {
    let root = index;
    while (this.#root[root] === 0) {
      const base = this.#baseOf(root);
      if (base < 0) break;
      root = base;
    }
    const found = this.#root[root] === 0 ? root : this.#root[root] - 1;
    this.#root[index] = found + 1;
    return found;
  }
};
var BATCH = 256;
function historySource(options) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = (0, import_cli4.emptyCoverage)();
  const ids = new import_shared_git_commit_order.IdTable();
  const objects = new import_shared_git_commit_order.ObjectTable(ids);
  const walk = new import_shared_git_commit_order.Walk(ids);
  const reached = new import_shared_git_commit_order.IndexSet();
  const loose = /* @__PURE__ */ new Map();
  const foreign = new import_shared_git_commit_order.IndexSet();
  let refs = [];
  let isReachKnown = true;
  const watched = (path) => options.watched?.(path) ?? false;
  async function read(visit, progress) {
    const repository = await (0, import_shared_git_refs.readRepository)(cwd);
    refs = await (0, import_shared_git_refs.listRefs)(cwd);
    const early = new import_shared_git_commit_order.IntList();
    let order;
    const abort = new AbortController();
    const reach = (index) => {
      reached.add(index);
      if (order) order.want(index);
      else early.push(index);
    };
    const revisions = ["--all", "--reflog"];
    const walking = (0, import_shared_git_commit_order.walkLog)(walk, cwd, { revisions, onReached: reach, signal: abort.signal, deletions: true });
    walking.catch(() => {
    });
    try {
      noteComplaint(await (0, import_shared_git_commit_order.listObjects)(cwd, objects));
      for (const folder of repository.alternates) {
        await (0, import_shared_git_commit_order.foreignObjects)(cwd, folder, (hex) => foreign.add(ids.findHex(hex) + 1));
      }
      order = new ReadOrder(objects);
      for (let at = 0; at < early.length; at++) order.want(early.at(at));
      if (options.unreachable) everything(order);
      const walked = finishWalk(walking, order, reach, repository.isPartial);
      walked.catch(() => {
      });
      await readAll(order, visit, progress);
      await walked;
    } finally {
      abort.abort();
    }
    conclude(repository);
  }
  async function finishWalk(walking, order, reach, isPartial) {
    try {
      const exit = await walking;
      if (exit.code !== 0) broken(order, (0, import_cli3.errorLine)(exit.stderr), isPartial);
      for (const ref of refs) if (ref.type === "tag") reach(ids.findHex(ref.id));
      const roots = refs.filter((ref) => ref.tipType !== "commit").map((ref) => ref.id);
      await (0, import_shared_git_commit_order.walkLoose)(cwd, roots, ids, (index, path) => {
        if (!objects.type(index)) return;
        reach(index);
        if (path !== "") loose.set(index, [...loose.get(index) ?? [], path]);
      }).catch((error) => broken(order, error.message, isPartial));
    } finally {
      order.finish();
    }
  }
  async function readAll(order, visit, progress) {
    let done = 0;
    async function* wanted() {
      for await (const batch of order) yield batch.filter(fits).map((index) => ids.hex(index));
    }
    function fits(index) {
      const size = objects.size(index);
      if (size > maxBytes) (0, import_cli4.skip)(coverage, "too-large", ids.hex(index), size);
      return size <= maxBytes;
    }
    await (0, import_cli.readObjects)(cwd, wanted(), {
      maxBytes,
      onObject(id, type, bytes) {
        progress?.(++done, objects.listed.length);
        if (type !== "blob" && type !== "commit" && type !== "tag") return;
        if (type === "blob" && (0, import_cli4.isLfsPointer)(bytes)) return (0, import_cli4.skip)(coverage, "lfs-pointer", id);
        (0, import_cli4.count)(coverage, bytes.length);
        return visit({ id, type, bytes, paths: [] });
      },
      onProblem: (id, problem, size) => (0, import_cli4.skip)(coverage, problem, id, size)
    });
  }
  function broken(order, reason, isPartial) {
    coverage.incomplete = true;
    isReachKnown = false;
    const command = isPartial ? FETCH_ALL : "git fsck";
    coverage.remarks.push(
      `The history could not be walked to its end (${reason}): places may be missing, and all objects were scanned, reached or not. Run: ${command}`
    );
    everything(order);
  }
  function everything(order) {
    for (let at = 0; at < objects.listed.length; at++) {
      const index = objects.listed.at(at);
      if (!foreign.has(index + 1)) order.want(index);
    }
  }
  function noteComplaint(stderr) {
    if (!/^(error|fatal|warning):/m.test(stderr)) return;
    coverage.incomplete = true;
    coverage.remarks.push(`Git complained about the object database: ${(0, import_cli3.errorLine)(stderr)}`);
  }
  function conclude(repository) {
    coverage.commits = walk.commits.length;
    if (walk.submodules > 0) {
      coverage.skipped.push({ reason: "submodule", count: walk.submodules, bytes: 0, examples: [] });
    }
    const missing = /* @__PURE__ */ new Set();
    for (let number = 0; number < walk.entryCount; number++) {
      const blob = walk.entryBlob(number);
      if (!objects.type(blob)) missing.add(blob);
    }
    for (const index of missing) (0, import_cli4.skip)(coverage, "missing", ids.hex(index));
    if (missing.size > 0) coverage.remarks.push(missingRemark(missing.size, repository.isPartial));
    if (repository.shallow.size > 0) {
      coverage.incomplete = true;
      coverage.remarks.push("This is a shallow clone: older commits are not here. Run: git fetch --unshallow");
    }
    countUnreached();
  }
  function countUnreached() {
    let unreached = 0;
    let borrowed = 0;
    for (let at = 0; at < objects.listed.length; at++) {
      const index = objects.listed.at(at);
      if (reached.has(index)) continue;
      if (foreign.has(index + 1)) borrowed += 1;
      else {
        unreached += 1;
        if (isReachKnown && !options.unreachable)
          (0, import_cli4.skip)(coverage, "unreachable", ids.hex(index), objects.size(index));
      }
    }
    const { remarks } = coverage;
    if (unreached > 0 && isReachKnown) {
      const [objectWord, were] = unreached === 1 ? ["object", "was"] : ["objects", "were"];
      const rest = options.unreachable ? `${were} scanned too.` : `${were} not scanned; add --unreachable.`;
      remarks.push(`${unreached} ${objectWord} that nothing reaches ${rest}`);
    }
    const reach = isReachKnown ? "does not reach" : "may or may not reach";
    if (borrowed > 0)
      remarks.push(
        `${borrowed} objects of another repository that this one borrows from but ${reach} were left out.`
      );
  }
  async function readAgain(wanted, visit) {
    const takes = walk.paths.map(
      (path) => wanted((0, import_cli2.repoPathOfLatin1)(path).text) && !excluded((0, import_cli2.repoPathOfLatin1)(path).text)
    );
    const paths = /* @__PURE__ */ new Map();
    for (let number = 0; number < walk.entryCount; number++) {
      const path = walk.entryPath(number);
      if (!takes[path]) continue;
      const blob = walk.entryBlob(number);
      const known = paths.get(blob);
      if (known) known.add(path);
      else if (objects.type(blob) !== void 0) paths.set(blob, /* @__PURE__ */ new Set([path]));
    }
    await (0, import_cli.readObjects)(cwd, [[...paths.keys()].map((index) => ids.hex(index))], {
      maxBytes,
      onObject(id, _type, bytes) {
        if ((0, import_cli4.isLfsPointer)(bytes)) return;
        const at = [...paths.get(ids.findHex(id)) ?? []];
        return visit({
          ...{ id, type: "blob", bytes },
          paths: at.map((path) => (0, import_cli2.repoPathOfLatin1)(walk.paths[path]))
        });
      },
      // Said when it was read first.
      onProblem() {
      }
    });
  }
  async function locate(found) {
    await walkUnreached(found);
    const tip = await (0, import_shared_git_refs.resolveCommit)(cwd, "HEAD");
    const indexes = new Set(found.map(({ id = "" }) => ids.findHex(id)));
    const tips = tip ? [{ id: tip, files: await (0, import_shared_git_commit_order.treeFiles)(cwd, tip, ids, (index) => indexes.has(index)) }] : [];
    let manyRefs = false;
    const isReached = (index) => reached.has(index);
    const onManyRefs = () => {
      if (!manyRefs)
        coverage.remarks.push("Some findings are reached by more refs than are listed with them.");
      manyRefs = true;
    };
    const view = { walk, loose, refs, tips, isReached, excluded, watched, walkMerges, onManyRefs };
    return (0, import_shared_git_commit_order.placeInHistory)(found, view);
  }
  async function walkMerges(paths) {
    const merges = new import_shared_git_commit_order.Walk(ids);
    await (0, import_shared_git_commit_order.walkLog)(merges, cwd, { revisions: ["--all", "--reflog"], deletions: true, mergesAt: paths });
    return merges;
  }
  async function walkUnreached(found) {
    if (!found.some(({ id = "" }) => !reached.has(ids.findHex(id)))) return;
    const commits = [];
    for (let at = 0; at < objects.listed.length; at++) {
      const index = objects.listed.at(at);
      if (objects.type(index) === "commit" && !reached.has(index) && !foreign.has(index + 1))
        commits.push(ids.hex(index));
    }
    if (commits.length === 0) return;
    const input = commits.map((id) => `${id}
`).join("");
    await (0, import_shared_git_commit_order.walkLog)(walk, cwd, { revisions: ["--not", "--all", "--reflog"], input, deletions: true });
  }
  return { name: "history", read, readAgain, locate, coverage };
}
var FETCH_ALL = "git fetch --refetch --no-filter";
function missingRemark(count2, isPartial) {
  const objects = count2 === 1 ? "1 object is" : `${count2} objects are`;
  return isPartial ? `${objects} not in this partial clone, and nothing is fetched during a scan. Run: ${FETCH_ALL}` : `${objects} missing from the repository. Run: git fsck`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  historySource
});
