import {
  forEachRecord
} from "./shared-git-records.js";

// src/git/id-table.ts
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

// src/git/log.ts
import { isZeroId, rawEntry, SUBMODULE } from "./cli.js";
import { startGit } from "./cli.js";
var Walk = class {
  ids;
  /** Index of each commit in `ids`. */
  commits = new IntList();
  /** Paths as Latin-1 strings, one character a byte, each once. */
  paths = [];
  /** Entries with a submodule on the new side. */
  submodules = 0;
  /** Commits (numbers in the order of the walk) that deleted a path that is watched, by path (Latin-1). */
  deletions = /* @__PURE__ */ new Map();
  #pathNumbers = /* @__PURE__ */ new Map();
  #parents = new IntList();
  #parentsFrom = new IntList();
  #entries = new IntList();
  #olds = new IntList();
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
  addDeletion(path) {
    const known = this.deletions.get(path);
    if (known) known.push(this.commits.length - 1);
    else this.deletions.set(path, [this.commits.length - 1]);
  }
  addEntry(blob, path, olds) {
    let number = this.#pathNumbers.get(path);
    if (number === void 0) {
      number = this.paths.push(path) - 1;
      this.#pathNumbers.set(path, number);
    }
    for (const value of [this.commits.length - 1, blob, number, this.#olds.length]) this.#entries.push(value);
    for (const old of olds) this.#olds.push(old);
  }
};
async function walkLog(walk, cwd, options) {
  const contents = options.contents === false ? ["-s"] : CONTENTS;
  const format = ["--format=%x01%H %P", "--no-show-signature", "--no-color", "-z"];
  const input = options.input === void 0 ? [] : ["--stdin"];
  const git = startGit(cwd, ["log", ...format, ...contents, ...input, ...options.revisions, "--"]);
  options.signal?.addEventListener("abort", () => git.child.kill());
  git.stdin.end(options.input ?? "");
  await forEachRecord(git.stdout, 0, new LogParser(walk, options).onRecord);
  return git.exit;
}
var CONTENTS = [
  ...["--raw", "--no-abbrev", "--root", "-c", "--no-renames", "--no-ext-diff", "--no-relative"],
  "--ignore-submodules=none"
];
var SPACE = 32;
var COMMIT_MARK = 1;
var LogParser = class {
  #walk;
  #onReached;
  #watched;
  /** What the next record, a path, belongs to. */
  #pending;
  constructor(walk, { onReached = () => {
  }, watched }) {
    this.#walk = walk;
    this.#onReached = onReached;
    this.#watched = watched;
  }
  onRecord = (bytes, start, end) => {
    const pending = this.#pending;
    if (pending) {
      this.#pending = void 0;
      if (pending === "skip" || pending === "deleted" && !this.#watched) return;
      const path = bytes.toString("latin1", start, end);
      if (pending !== "deleted") this.#walk.addEntry(pending.blob, path, pending.olds);
      else if (this.#watched?.(path)) this.#walk.addDeletion(path);
      return;
    }
    if (end === start) return;
    if (bytes[start] === COMMIT_MARK) this.#onReached(this.#walk.addCommit(bytes, start + 1, end));
    else this.#pending = this.#entry(bytes, start, end);
  };
  #entry(bytes, start, end) {
    const entry = rawEntry(bytes, start, end);
    if (!entry) return void 0;
    const { sides, ids, idLength } = entry;
    const at = (side) => ids + side * (idLength + 1);
    if (entry.mode === SUBMODULE) {
      this.#walk.submodules += 1;
      return "skip";
    }
    if (isZeroId(bytes, at(sides), idLength)) return "deleted";
    const table = this.#walk.ids;
    const olds = [];
    for (let side = 0; side < sides; side++) {
      const old = at(side);
      olds.push(isZeroId(bytes, old, idLength) ? -1 : table.add(bytes, old, old + idLength));
    }
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

// src/git/objects.ts
import { gitError, startGit as startGit2 } from "./cli.js";
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
  const git = startGit2(cwd, ["cat-file", `--batch-check=${format}`, "--batch-all-objects"]);
  git.stdin.end();
  const { ids } = objects;
  await forEachRecord(git.stdout, LF, (bytes, start, end) => {
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
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, "cat-file");
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

// src/git/tree.ts
import { gitError as gitError2, startGit as startGit3 } from "./cli.js";
async function treeFiles(cwd, commit, ids, wanted) {
  const files = /* @__PURE__ */ new Map();
  const git = startGit3(cwd, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  git.stdin.end();
  await forEachRecord(git.stdout, 0, (bytes, start, end) => {
    const tab = bytes.indexOf(TAB, start);
    const id = bytes.lastIndexOf(SPACE3, tab) + 1;
    const index = ids.find(bytes, id, tab);
    if (index >= 0 && wanted(index)) files.set(bytes.toString("latin1", tab + 1, end), index);
  });
  const exit = await git.exit;
  if (exit.code !== 0) throw await gitError2(cwd, exit.stderr, "ls-tree");
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
  const git = startGit3(cwd, ["rev-list", "--objects", "--no-walk", ...options, "--stdin"]);
  git.stdin.end(roots.map((root) => `${root}
`).join(""));
  await forEachRecord(git.stdout, LF2, (bytes, start, end) => {
    const space = bytes.indexOf(SPACE3, start);
    onObject(bytes, start, space < 0 || space > end ? end : space, end);
  });
  const exit = await git.exit;
  if (exit.code !== 0) throw await gitError2(cwd, exit.stderr, "rev-list");
}
async function foreignObjects(cwd, folder, onId) {
  const args = ["cat-file", "--batch-check=%(objectname)", "--batch-all-objects"];
  const git = startGit3(cwd, args, { env: { GIT_OBJECT_DIRECTORY: folder } });
  git.stdin.end();
  await forEachRecord(git.stdout, LF2, (bytes, start, end) => onId(bytes.toString("latin1", start, end)));
  const exit = await git.exit;
  if (exit.code !== 0) throw await gitError2(cwd, exit.stderr, "cat-file");
}
var TAB = 9;
var LF2 = 10;
var SPACE3 = 32;

// src/git/commit-order.ts
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

// src/sources/history-places.ts
import { repoPathOfLatin1 } from "./cli.js";
var COMMIT_MESSAGE = "COMMIT_MESSAGE";
var TAG_MESSAGE = "TAG_MESSAGE";
var UNNAMED_BLOB = "UNNAMED_BLOB";
function placeInHistory(found, view) {
  const order = orderCommits(view.walk);
  const groups = [...collect(found, view, order).values()].filter((group) => !view.excluded(group.path.text));
  const introductions = groups.map((group) => introductionsOf(group, view, order));
  const commits = introductions.map((entries) => entries.map((entry) => entry.commit));
  const refs = reachingRefs(order, view.refs, commits, MOST_REFS + 1);
  const inTip = tipReaches(view, order, introductions);
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
      ...group.type === "blob" && view.watched?.(group.key) ? lastChanges(group, view, order) : {}
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
  return [...byPath].map(([key, of]) => ({ key, path: repoPathOfLatin1(key), entries: of }));
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
function lastChanges({ entries, key }, { walk }, order) {
  const rank = (commit) => order.ranks[commit];
  const newest = (commits) => commits.toSorted((a, b) => rank(a) - rank(b)).at(-1);
  const deletions = walk.deletions.get(key) ?? [];
  const touched = newest([...entries.map(({ commit }) => commit), ...deletions]);
  const deleted = newest(deletions);
  const hex = (commit) => walk.ids.hex(walk.commits.at(commit));
  return {
    ...touched !== void 0 && { lastTouched: hex(touched) },
    ...deleted !== void 0 && { deletedIn: hex(deleted) }
  };
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

export {
  IdTable,
  IntList,
  IndexSet,
  Walk,
  walkLog,
  ObjectTable,
  listObjects,
  treeFiles,
  walkLoose,
  objectsBelow,
  foreignObjects,
  placeInHistory
};
