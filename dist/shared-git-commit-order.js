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
  IdTable: () => IdTable,
  IndexSet: () => IndexSet,
  IntList: () => IntList,
  ObjectTable: () => ObjectTable,
  Walk: () => Walk,
  foreignObjects: () => foreignObjects,
  listObjects: () => listObjects,
  objectsBelow: () => objectsBelow,
  placeInHistory: () => placeInHistory,
  treeFiles: () => treeFiles,
  walkLog: () => walkLog,
  walkLoose: () => walkLoose
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_records = require("./shared-git-records.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var IdTable = class {
  #words = new Uint32Array(0);
  #slots = new Int32Array(1024).fill(-1);
  /** 32-bit words of an id: 5 (SHA-1) or 8 (SHA-256), known with the first id. */
  #width = 0;
  #size = 0;
  get size() {
    return this.#size;
  }
  /** Index of the id whose hex digits stand at `start`..`end` of `bytes`; it is added if it is new. */
  add(bytes, start, end) {
    if (this.#width === 0) this.#width = (end - start) / 8;
    const slot = this.#slot(bytes, start, end);
    const known = this.#slots[slot];
    if (known >= 0) return known;
    const index = this.#size;
    if ((index + 1) * this.#width > this.#words.length) this.#words = grown(this.#words, this.#width);
    for (let word = 0; word < this.#width; word++) {
      this.#words[index * this.#width + word] = readWord(bytes, start + word * 8);
    }
    this.#slots[slot] = index;
    this.#size = index + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return index;
  }
  /** Index of an id, or -1. */
  find(bytes, start, end) {
    return end - start === this.#width * 8 && end > start ? this.#slots[this.#slot(bytes, start, end)] : -1;
  }
  /** Index of an id in hex, or -1. */
  findHex(hex) {
    return this.find(Buffer.from(hex, "latin1"), 0, hex.length);
  }
  /** Index of an id in hex; it is added if it is new. */
  addHex(hex) {
    return this.add(Buffer.from(hex, "latin1"), 0, hex.length);
  }
  /** The id in hex. */
  hex(index) {
    for (let word = 0; word < this.#width; word++) {
      SCRATCH.writeUInt32BE(this.#words[index * this.#width + word], word * 4);
    }
    return SCRATCH.toString("hex", 0, this.#width * 4);
  }
  /** The slot that holds the id, or the empty one where it belongs. An id is a hash: its first word spreads well. */
  #slot(bytes, start, end) {
    if (end - start !== this.#width * 8) throw new Error(`not an object id of ${this.#width * 8} digits`);
    const mask = this.#slots.length - 1;
    const first2 = readWord(bytes, start);
    let slot = first2 & mask;
    for (let index = this.#slots[slot]; index >= 0; index = this.#slots[slot]) {
      if (this.#words[index * this.#width] === first2 && this.#matches(index, bytes, start)) return slot;
      slot = slot + 1 & mask;
    }
    return slot;
  }
  #matches(index, bytes, start) {
    for (let word = 1; word < this.#width; word++) {
      if (this.#words[index * this.#width + word] !== readWord(bytes, start + word * 8)) return false;
    }
    return true;
  }
  #rehash() {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let index = 0; index < this.#size; index++) {
      let slot = this.#words[index * this.#width] & mask;
      while (slots[slot] >= 0) slot = slot + 1 & mask;
      slots[slot] = index;
    }
    this.#slots = slots;
  }
};
var IntList = class {
  #values = new Int32Array(1024);
  length = 0;
  push(value) {
    if (this.length === this.#values.length) {
      const values = new Int32Array(this.length * 2);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.length++] = value;
  }
  at(index) {
    return this.#values[index];
  }
};
var IndexSet = class {
  #flags = new Uint8Array(1024);
  size = 0;
  add(index) {
    if (index >= this.#flags.length) {
      const flags = new Uint8Array(Math.max(index + 1, this.#flags.length * 2));
      flags.set(this.#flags);
      this.#flags = flags;
    }
    if (this.#flags[index] === 0) this.size += 1;
    this.#flags[index] = 1;
  }
  has(index) {
    return this.#flags[index] === 1;
  }
};
var SCRATCH = Buffer.allocUnsafeSlow(32);
var DIGITS = new Uint8Array(256);
for (const [value, digit] of [..."0123456789abcdef"].entries()) DIGITS[digit.charCodeAt(0)] = value;
function readWord(bytes, at) {
  let word = 0;
  for (let digit = 0; digit < 8; digit++) word = word << 4 | DIGITS[bytes[at + digit]];
  return word >>> 0;
}
function grown(words, width) {
  const larger = new Uint32Array(Math.max(1024 * width, words.length * 2));
  larger.set(words);
  return larger;
}
var Walk = class {
  ids;
  /** Index of each commit in `ids`. */
  commits = new IntList();
  /** Paths as Latin-1 strings, one character a byte, each once. */
  paths = [];
  /** Entries with a submodule on the new side. */
  submodules = 0;
  #pathNumbers = /* @__PURE__ */ new Map();
  #parents = new IntList();
  #parentsFrom = new IntList();
  #entries = new IntList();
  #olds = new IntList();
  #deletions = new IntList();
  #deletedOlds = new IntList();
  constructor(ids) {
    this.ids = ids;
  }
  get entryCount() {
    return this.#entries.length / 4;
  }
  /** The entry by its number: a commit that put a blob at a path. */
  entry(number) {
    const at = number * 4;
    const from = this.#entries.at(at + 3);
    const to = number + 1 < this.entryCount ? this.#entries.at(at + 7) : this.#olds.length;
    return {
      commit: this.#entries.at(at),
      blob: this.#entries.at(at + 1),
      path: this.#entries.at(at + 2),
      olds: slice(this.#olds, from, to)
    };
  }
  /** The path of an entry alone. */
  entryPath(number) {
    return this.#entries.at(number * 4 + 2);
  }
  /** The blob of an entry alone. */
  entryBlob(number) {
    return this.#entries.at(number * 4 + 1);
  }
  get deletionCount() {
    return this.#deletions.length / 3;
  }
  /** The deletion by its number: a commit that has nothing at a path where every parent has something. */
  deletion(number) {
    const at = number * 3;
    const to = number + 1 < this.deletionCount ? this.#deletions.at(at + 5) : this.#deletedOlds.length;
    return {
      commit: this.#deletions.at(at),
      path: this.#deletions.at(at + 1),
      olds: slice(this.#deletedOlds, this.#deletions.at(at + 2), to)
    };
  }
  /** The path of a deletion alone. */
  deletionPath(number) {
    return this.#deletions.at(number * 3 + 1);
  }
  /** Parents of a commit as indexes in `ids`. */
  parents(commit) {
    const to = commit + 1 < this.commits.length ? this.#parentsFrom.at(commit + 1) : this.#parents.length;
    return slice(this.#parents, this.#parentsFrom.at(commit), to);
  }
  addCommit(bytes, start, end) {
    const idEnd = Math.min(end, indexOrEnd(bytes, SPACE, start, end));
    const index = this.ids.add(bytes, start, idEnd);
    this.commits.push(index);
    this.#parentsFrom.push(this.#parents.length);
    const length = idEnd - start;
    for (let at = idEnd + 1; at + length <= end; at += length + 1) {
      this.#parents.push(this.ids.add(bytes, at, at + length));
    }
    return index;
  }
  addDeletion(path, olds) {
    const values = [this.commits.length - 1, this.#pathNumber(path), this.#deletedOlds.length];
    for (const value of values) this.#deletions.push(value);
    for (const old of olds) this.#deletedOlds.push(old);
  }
  addEntry(blob, path, olds) {
    const values = [this.commits.length - 1, blob, this.#pathNumber(path), this.#olds.length];
    for (const value of values) this.#entries.push(value);
    for (const old of olds) this.#olds.push(old);
  }
  #pathNumber(path) {
    const known = this.#pathNumbers.get(path);
    if (known !== void 0) return known;
    const number = this.paths.push(path) - 1;
    this.#pathNumbers.set(path, number);
    return number;
  }
};
async function walkLog(walk, cwd, options) {
  const { mergesAt } = options;
  const contents = options.contents === false ? ["-s"] : [...RAW, ...mergesAt ? EACH_PARENT : ["-c"]];
  const paths = (mergesAt ?? []).map((path) => `:(top,literal)${path}`);
  const format = ["--format=%x01%H %P", "--no-show-signature", "--no-color", "-z"];
  const input = options.input === void 0 ? [] : ["--stdin"];
  const git = (0, import_cli2.startGit)(cwd, ["log", ...format, ...contents, ...input, ...options.revisions, "--", ...paths]);
  options.signal?.addEventListener("abort", () => git.child.kill());
  git.stdin.end(options.input ?? "");
  await (0, import_shared_git_records.forEachRecord)(git.stdout, 0, new LogParser(walk, options).onRecord);
  return git.exit;
}
var RAW = [
  ...["--raw", "--no-abbrev", "--root", "--no-renames", "--no-ext-diff", "--no-relative"],
  "--ignore-submodules=none"
];
var EACH_PARENT = ["-m", "--merges", "--full-history"];
var SPACE = 32;
var COMMIT_MARK = 1;
var LogParser = class {
  #walk;
  #onReached;
  #deletions;
  /** What the next record, a path, belongs to. */
  #pending;
  constructor(walk, { onReached = () => {
  }, deletions = false }) {
    this.#walk = walk;
    this.#onReached = onReached;
    this.#deletions = deletions;
  }
  onRecord = (bytes, start, end) => {
    const pending = this.#pending;
    if (pending) {
      this.#pending = void 0;
      if (pending === "skip") return;
      const path = bytes.toString("latin1", start, end);
      if (pending.blob === void 0) this.#walk.addDeletion(path, pending.olds);
      else this.#walk.addEntry(pending.blob, path, pending.olds);
      return;
    }
    if (end === start) return;
    if (bytes[start] === COMMIT_MARK) this.#onReached(this.#walk.addCommit(bytes, start + 1, end));
    else this.#pending = this.#entry(bytes, start, end);
  };
  #entry(bytes, start, end) {
    const entry = (0, import_cli.rawEntry)(bytes, start, end);
    if (!entry) return void 0;
    const { sides, ids, idLength } = entry;
    const at = (side) => ids + side * (idLength + 1);
    if (entry.mode === import_cli.SUBMODULE) {
      this.#walk.submodules += 1;
      return "skip";
    }
    const isDeletion = (0, import_cli.isZeroId)(bytes, at(sides), idLength);
    if (isDeletion && !this.#deletions) return "skip";
    const table = this.#walk.ids;
    const olds = [];
    for (let side = 0; side < sides; side++) {
      const old = at(side);
      olds.push((0, import_cli.isZeroId)(bytes, old, idLength) ? -1 : table.add(bytes, old, old + idLength));
    }
    if (isDeletion) return { olds };
    const blob = table.add(bytes, at(sides), at(sides) + idLength);
    this.#onReached(blob);
    return { blob, olds };
  }
};
function slice(list, from, to) {
  const values = [];
  for (let at = from; at < to; at++) values.push(list.at(at));
  return values;
}
function indexOrEnd(bytes, byte, start, end) {
  const at = bytes.indexOf(byte, start);
  return at < 0 ? end : at;
}
var ObjectTable = class {
  ids;
  /** Indexes in the order of the listing (by id). */
  listed = new IntList();
  #types = new Uint8Array(1024);
  /** Sizes in bytes; a float, since a blob may have more than 4 GiB. */
  #sizes = new Float64Array(1024);
  #bases = new Int32Array(1024);
  constructor(ids) {
    this.ids = ids;
  }
  add(index, type, size, base) {
    this.#reserve(Math.max(index, base) + 1);
    this.#types[index] = TYPES.indexOf(type) + 1;
    this.#sizes[index] = size;
    this.#bases[index] = base + 1;
    this.listed.push(index);
  }
  /** Undefined when the database does not have it (or it is a tree). */
  type(index) {
    return TYPES[(this.#types[index] ?? 0) - 1];
  }
  size(index) {
    return this.#sizes[index] ?? 0;
  }
  /** Index of the object that this one is stored as a difference to, or -1. */
  base(index) {
    return (this.#bases[index] ?? 0) - 1;
  }
  #reserve(count) {
    if (count <= this.#types.length) return;
    const length = Math.max(count, this.#types.length * 2);
    const [types, sizes, bases] = [new Uint8Array(length), new Float64Array(length), new Int32Array(length)];
    types.set(this.#types);
    sizes.set(this.#sizes);
    bases.set(this.#bases);
    this.#types = types;
    this.#sizes = sizes;
    this.#bases = bases;
  }
};
async function listObjects(cwd, objects) {
  const format = "%(objectname) %(objecttype) %(objectsize) %(deltabase)";
  const git = (0, import_cli3.startGit)(cwd, ["cat-file", `--batch-check=${format}`, "--batch-all-objects"]);
  git.stdin.end();
  const { ids } = objects;
  await (0, import_shared_git_records.forEachRecord)(git.stdout, LF, (bytes, start, end) => {
    const idEnd = bytes.indexOf(SPACE2, start);
    const type = typeAt(bytes, idEnd + 1);
    if (!type || idEnd < 0 || idEnd >= end) return;
    let at = idEnd + type.length + 2;
    let size = 0;
    for (; bytes[at] !== SPACE2; at++) size = size * 10 + bytes[at] - ZERO;
    const index = ids.add(bytes, start, idEnd);
    const base = isZero(bytes, at + 1, end) ? -1 : ids.add(bytes, at + 1, end);
    objects.add(index, type, size, base);
  });
  const exit = await git.exit;
  if (exit.code !== 0) throw await (0, import_cli3.gitError)(cwd, exit.stderr, "cat-file");
  return exit.stderr;
}
var TYPES = ["blob", "commit", "tag"];
var LF = 10;
var SPACE2 = 32;
var ZERO = 48;
function typeAt(bytes, at) {
  if (bytes[at] === 98) return "blob";
  if (bytes[at] === 99) return "commit";
  return bytes[at + 1] === 97 ? "tag" : void 0;
}
function isZero(bytes, start, end) {
  for (let at = start; at < end; at++) if (bytes[at] !== ZERO) return false;
  return true;
}
async function treeFiles(cwd, commit, ids, wanted) {
  const files = /* @__PURE__ */ new Map();
  const git = (0, import_cli4.startGit)(cwd, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  git.stdin.end();
  await (0, import_shared_git_records.forEachRecord)(git.stdout, 0, (bytes, start, end) => {
    const tab = bytes.indexOf(TAB, start);
    const id = bytes.lastIndexOf(SPACE3, tab) + 1;
    const index = ids.find(bytes, id, tab);
    if (index >= 0 && wanted(index)) files.set(bytes.toString("latin1", tab + 1, end), index);
  });
  const exit = await git.exit;
  if (exit.code !== 0) throw await (0, import_cli4.gitError)(cwd, exit.stderr, "ls-tree");
  return files;
}
async function walkLoose(cwd, roots, ids, onObject) {
  await revList(cwd, ["--indexed-objects"], roots, (bytes, start, idEnd, end) => {
    const index = ids.find(bytes, start, idEnd);
    if (index >= 0) onObject(index, bytes.toString("latin1", Math.min(idEnd + 1, end), end));
  });
}
async function objectsBelow(cwd, roots) {
  const objects = [];
  await revList(
    cwd,
    [],
    roots,
    (bytes, start, idEnd, end) => objects.push([
      bytes.toString("latin1", start, idEnd),
      bytes.toString("latin1", Math.min(idEnd + 1, end), end)
    ])
  );
  return objects;
}
async function revList(cwd, options, roots, onObject) {
  const git = (0, import_cli4.startGit)(cwd, ["rev-list", "--objects", "--no-walk", ...options, "--stdin"]);
  git.stdin.end(roots.map((root) => `${root}
`).join(""));
  await (0, import_shared_git_records.forEachRecord)(git.stdout, LF2, (bytes, start, end) => {
    const space = bytes.indexOf(SPACE3, start);
    onObject(bytes, start, space < 0 || space > end ? end : space, end);
  });
  const exit = await git.exit;
  if (exit.code !== 0) throw await (0, import_cli4.gitError)(cwd, exit.stderr, "rev-list");
}
async function foreignObjects(cwd, folder, onId) {
  const args = ["cat-file", "--batch-check=%(objectname)", "--batch-all-objects"];
  const git = (0, import_cli4.startGit)(cwd, args, { env: { GIT_OBJECT_DIRECTORY: folder } });
  git.stdin.end();
  await (0, import_shared_git_records.forEachRecord)(git.stdout, LF2, (bytes, start, end) => onId(bytes.toString("latin1", start, end)));
  const exit = await git.exit;
  if (exit.code !== 0) throw await (0, import_cli4.gitError)(cwd, exit.stderr, "cat-file");
}
var TAB = 9;
var LF2 = 10;
var SPACE3 = 32;
function orderCommits(walk) {
  const count = walk.commits.length;
  const numbers = /* @__PURE__ */ new Map();
  for (let commit = 0; commit < count; commit++) numbers.set(walk.commits.at(commit), commit);
  const ranks = new Int32Array(count).fill(-1);
  const sorted = new Int32Array(count);
  let rank = 0;
  const stack = [];
  for (let last = count - 1; last >= 0; last--) {
    stack.push(last);
    while (stack.length > 0) {
      const commit = stack[stack.length - 1];
      const depth = stack.length;
      if (ranks[commit] === -1) {
        for (const index of walk.parents(commit)) {
          const parent = numbers.get(index);
          if (parent !== void 0 && ranks[parent] === -1) stack.push(parent);
        }
      }
      if (stack.length > depth) continue;
      stack.pop();
      if (ranks[commit] !== -1) continue;
      ranks[commit] = rank;
      sorted[rank++] = commit;
    }
  }
  return { walk, numbers, ranks, sorted };
}
function reachingRefs({ walk, numbers, sorted }, refs, groups, most) {
  const tips = [...refs].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, tip }) => ({ name, commit: numbers.get(walk.ids.findHex(tip)) }));
  const reached = groups.map(() => []);
  for (let from = 0; from < groups.length; from += 32) {
    const masks = new Int32Array(sorted.length);
    for (const [bit, group] of groups.slice(from, from + 32).entries()) {
      for (const commit of group) masks[commit] = masks[commit] | 1 << bit;
    }
    for (const commit of sorted) {
      for (const index of walk.parents(commit)) {
        const parent = numbers.get(index);
        if (parent !== void 0) masks[commit] = masks[commit] | masks[parent];
      }
    }
    for (const { name, commit } of tips) {
      const mask = commit === void 0 ? 0 : masks[commit];
      for (let bit = 0; bit < 32 && mask !== 0; bit++) {
        const names = mask >>> bit & 1 ? reached[from + bit] : void 0;
        if (names && names.length < most) names.push(name);
      }
    }
  }
  return reached;
}
async function removalsOf(groups, view, order) {
  const { walk, tips } = view;
  const holding = contentsByValue(groups);
  const holds = (group, blob) => blob !== void 0 && holding.get(valueAt(group))?.has(blob) === true;
  const gone = groups.filter(
    (group) => group.type === "blob" && !tips.some(({ files }) => holds(group, files.get(group.key)))
  );
  const behindTips = behind(view, order);
  const removals = /* @__PURE__ */ new Map();
  const take = (left, from, numberOf) => {
    const changes = changesAt(left, from);
    for (const group of left) {
      const commits = takingOut(changes.get(group.key) ?? [], (blob) => holds(group, blob)).map(numberOf).filter((commit) => commit >= 0);
      const own = commits.filter((commit) => behindTips[commit] === 1);
      const last = newest(own.length > 0 ? own : commits, order);
      if (last !== void 0) removals.set(group, walk.ids.hex(walk.commits.at(last)));
    }
  };
  take(gone, walk, (commit) => commit);
  const dropped = gone.filter(
    (group) => !removals.has(group) && group.entries.some(({ commit }) => behindTips[commit] === 1)
  );
  if (dropped.length === 0) return removals;
  const merges = await view.walkMerges(pathspecs(dropped));
  take(dropped, merges, (commit) => order.numbers.get(merges.commits.at(commit)) ?? -1);
  return removals;
}
function changesOf({ key }, walk, order) {
  const path = walk.paths.indexOf(key);
  const commits = [];
  for (let number = 0; number < walk.entryCount; number++) {
    if (walk.entryPath(number) === path) commits.push(walk.entry(number).commit);
  }
  for (let number = 0; number < walk.deletionCount; number++) {
    if (walk.deletionPath(number) === path) commits.push(walk.deletion(number).commit);
  }
  const last = newest(commits, order);
  return last === void 0 ? {} : { lastTouched: walk.ids.hex(walk.commits.at(last)) };
}
function changesAt(groups, walk) {
  const keys = new Set(groups.map(({ key }) => key));
  const changes = /* @__PURE__ */ new Map();
  const lists = walk.paths.map((path) => {
    if (!keys.has(path)) return void 0;
    const list = [];
    changes.set(path, list);
    return list;
  });
  for (let number = 0; number < walk.entryCount; number++) {
    lists[walk.entryPath(number)]?.push(walk.entry(number));
  }
  for (let number = 0; number < walk.deletionCount; number++) {
    lists[walk.deletionPath(number)]?.push(walk.deletion(number));
  }
  return changes;
}
function takingOut(changes, holds) {
  return changes.filter(({ blob, olds }) => !holds(blob) && olds.some(holds)).map(({ commit }) => commit);
}
function contentsByValue(groups) {
  const contents = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const key = valueAt(group);
    const known = contents.get(key) ?? /* @__PURE__ */ new Set();
    contents.set(key, known);
    for (const blob of group.contents.keys()) known.add(blob);
  }
  return contents;
}
function valueAt({ key, contents }) {
  const [detections = []] = contents.values();
  return `${detections[0]?.valueGroup} ${key}`;
}
function behind({ tips, walk }, { numbers, sorted }) {
  const reached = new Uint8Array(sorted.length);
  for (const { id } of tips) {
    const number = numbers.get(walk.ids.findHex(id));
    if (number !== void 0) reached[number] = 1;
  }
  for (let at = sorted.length - 1; at >= 0; at--) {
    const commit = sorted[at];
    if (reached[commit] !== 1) continue;
    for (const index of walk.parents(commit)) {
      const parent = numbers.get(index);
      if (parent !== void 0) reached[parent] = 1;
    }
  }
  return reached;
}
function newest(commits, { ranks }) {
  return commits.toSorted((a, b) => ranks[a] - ranks[b]).at(-1);
}
function pathspecs(groups) {
  const paths = [...new Set(groups.map(({ key }) => key))];
  const isPlain = paths.every((path) => Buffer.from(path, "latin1").every((byte) => byte < 128));
  return isPlain && paths.length <= MOST_PATHS ? paths : [];
}
var MOST_PATHS = 200;
var COMMIT_MESSAGE = "COMMIT_MESSAGE";
var TAG_MESSAGE = "TAG_MESSAGE";
var UNNAMED_BLOB = "UNNAMED_BLOB";
async function placeInHistory(found, view) {
  const order = orderCommits(view.walk);
  const groups = [...collect(found, view, order).values()].filter((group) => !view.excluded(group.path.text));
  const introductions = groups.map((group) => introductionsOf(group, view, order));
  const commits = introductions.map((entries) => entries.map((entry) => entry.commit));
  const refs = reachingRefs(order, view.refs, commits, MOST_REFS + 1);
  const inTip = tipReaches(view, order, introductions);
  const { walkMerges } = view;
  const removals = walkMerges ? await removalsOf(groups, { ...view, walkMerges }, order) : /* @__PURE__ */ new Map();
  return groups.flatMap((group, number) => {
    const entries = introductions[number];
    const names = group.type === "tag" ? tagRefs(group, view) : refs[number];
    if (names.length > MOST_REFS) view.onManyRefs();
    const tipFile = group.type === "blob" ? inTipFiles(group, view) : void 0;
    const inHead = group.type === "commit" ? inTip(number) : tipFile !== void 0;
    const shown = tipFile ?? entries[0]?.blob ?? first(group.contents.keys());
    const { isAdded = () => true } = view;
    const adds = (entry, of = group.contents.get(entry.blob) ?? []) => of.some((each) => isAdded(each, entry));
    const adding = entries.filter((entry) => adds(entry));
    const own = entries.filter((entry) => entry.blob === shown);
    const history = {
      commits: commitsOf(group, adding.length > 0 ? adding : entries, view),
      refs: names.slice(0, MOST_REFS),
      inHead,
      unreachable: ![...group.contents.keys()].some(view.isReached),
      ...group.type === "blob" && view.watched?.(group.key) && changesOf(group, view.walk, order),
      ...removals.has(group) && { removedIn: removals.get(group) }
    };
    return (group.contents.get(shown) ?? []).map((detection) => ({
      detection,
      path: group.path,
      object: { id: view.walk.ids.hex(shown), type: group.type },
      history,
      isNew: own.length > 0 ? own.some((entry) => adds(entry, [detection])) : entries.length === 0 || adding.length > 0
    }));
  });
}
var MOST_REFS = 200;
function collect(found, view, order) {
  const { ids } = view.walk;
  const indexes = new Set(found.map(({ id = "" }) => ids.findHex(id)));
  const entries = entriesOf(view.walk, indexes);
  const groups = /* @__PURE__ */ new Map();
  const sorted = [...found].sort((a, b) => (a.id ?? "") < (b.id ?? "") ? -1 : 1);
  for (const { id = "", type, detections } of sorted) {
    const index = ids.findHex(id);
    const places = type === "blob" ? blobPlaces(index, entries.get(index) ?? [], view) : [messagePlace(index, type, order)];
    for (const place of places) {
      const seen = /* @__PURE__ */ new Set();
      for (const detection of detections) {
        const { ruleId, valueGroup, member = "" } = detection;
        const key = [type, place.path.text, place.key, ruleId, valueGroup, member].join("\0");
        const group = groups.get(key) ?? {
          ...{ type, path: place.path, key: place.key },
          ...{ contents: /* @__PURE__ */ new Map(), entries: [] }
        };
        groups.set(key, group);
        const same = group.contents.get(index);
        if (same) same.push(detection);
        else group.contents.set(index, [detection]);
        if (!seen.has(key)) group.entries.push(...place.entries);
        seen.add(key);
      }
    }
  }
  return groups;
}
function entriesOf(walk, blobs) {
  const found = /* @__PURE__ */ new Map();
  for (let number = 0; number < walk.entryCount; number++) {
    const blob = walk.entryBlob(number);
    if (!blobs.has(blob)) continue;
    const entries = found.get(blob);
    if (entries) entries.push(walk.entry(number));
    else found.set(blob, [walk.entry(number)]);
  }
  return found;
}
function blobPlaces(index, entries, view) {
  const byPath = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = view.walk.paths[entry.path];
    const same = byPath.get(key);
    if (same) same.push(entry);
    else byPath.set(key, [entry]);
  }
  const known = [...byPath.keys()];
  for (const key of view.loose.get(index) ?? []) {
    if (!known.some((name) => name === key || name.startsWith(`${key}
`))) byPath.set(key, []);
  }
  if (byPath.size === 0) return [{ key: "", path: { text: UNNAMED_BLOB }, entries: [] }];
  return [...byPath].map(([key, of]) => ({ key, path: (0, import_cli5.repoPathOfLatin1)(key), entries: of }));
}
function messagePlace(index, type, order) {
  const commit = order.numbers.get(index);
  const entries = commit === void 0 ? [] : [{ commit, blob: index, path: -1, olds: [] }];
  return { key: "", path: { text: type === "tag" ? TAG_MESSAGE : COMMIT_MESSAGE }, entries };
}
function introductionsOf(group, view, order) {
  const bringing = group.entries.filter((entry) => !entry.olds.some((old) => group.contents.has(old)));
  const reached = bringing.filter((entry) => view.isReached(entry.blob));
  const rank = (entry) => order.ranks[entry.commit];
  return (reached.length > 0 ? reached : bringing).sort((a, b) => rank(a) - rank(b));
}
function commitsOf(group, entries, view) {
  const { ids, commits } = view.walk;
  if (entries.length > 0) return [...new Set(entries.map((entry) => ids.hex(commits.at(entry.commit))))];
  return group.type === "commit" ? [...group.contents.keys()].map((index) => ids.hex(index)) : [];
}
function tagRefs(group, view) {
  const tags = new Set([...group.contents.keys()].map((index) => view.walk.ids.hex(index)));
  return view.refs.filter((ref) => tags.has(ref.id) || tags.has(ref.tip)).map((ref) => ref.name).sort();
}
function inTipFiles(group, { tips }) {
  return tips.map(({ files }) => files.get(group.key)).find((file) => file !== void 0 && group.contents.has(file));
}
function tipReaches({ tips }, order, introductions) {
  if (tips.length === 0) return () => false;
  const groups = introductions.map(
    (entries) => entries.filter((entry) => entry.path < 0).map((entry) => entry.commit)
  );
  const reached = reachingRefs(
    order,
    tips.map(({ id }) => ({ name: "tip", tip: id })),
    groups,
    1
  );
  return (number) => reached[number]?.length === 1;
}
function first(numbers) {
  for (const number of numbers) return number;
  throw new Error("a group without contents");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  IdTable,
  IndexSet,
  IntList,
  ObjectTable,
  Walk,
  foreignObjects,
  listObjects,
  objectsBelow,
  placeInHistory,
  treeFiles,
  walkLog,
  walkLoose
});
