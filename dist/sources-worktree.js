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
  worktreeSource: () => worktreeSource
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_sources_stdin = require("./shared-sources-stdin.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
const path = globalThis.process.getBuiltinModule("node:path");
const { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
function kindOf(file) {
  try {
    const stat = statSync(file, { throwIfNoEntry: false }) ?? lstatSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return "folder";
    return stat && (stat.isFile() || stat.isSymbolicLink() ? "file" : "special");
  } catch (error) {
    const { code } = error;
    if (code === "ENOTDIR") return void 0;
    if (code === "ELOOP") return "file";
    throw new import_cli5.UserError(`${file} cannot be read: ${code}`, "Run hushlint as a user who may read it.", {
      cause: error
    });
  }
}
function followLink(file) {
  try {
    return lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
  } catch {
    return file;
  }
}
var FileReader = class {
  #maxBytes;
  #memory = Buffer.allocUnsafeSlow(65536);
  constructor(maxBytes) {
    this.#maxBytes = maxBytes;
  }
  read(file) {
    try {
      const stat = lstatSync(file);
      if (stat.isSymbolicLink()) return { kind: "file", bytes: readlinkSync(file, { encoding: "buffer" }) };
      if (stat.isDirectory()) return { kind: "submodule", size: 0 };
      if (!stat.isFile()) return { kind: "special-file", size: 0 };
      if (stat.size > this.#maxBytes) return { kind: "too-large", size: stat.size };
      return this.#readFile(file, stat);
    } catch (error) {
      const { code } = error;
      return code === "ENOENT" || code === "ENOTDIR" ? { kind: "gone" } : { kind: "unreadable", size: 0 };
    }
  }
  #readFile(file, listed) {
    const descriptor = openSync(
      file,
      constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)
    );
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) return { kind: "special-file", size: 0 };
      let size = 0;
      for (; ; ) {
        if (size === this.#memory.length) this.#grow(Math.max(listed.size + 1, size * 2));
        const count2 = readSync(descriptor, this.#memory, size, this.#memory.length - size, null);
        size += count2;
        if (count2 === 0) return { kind: "file", bytes: this.#memory.subarray(0, size) };
        if (size > this.#maxBytes) return { kind: "too-large", size };
      }
    } finally {
      closeSync(descriptor);
    }
  }
  #grow(size) {
    const memory = Buffer.allocUnsafeSlow(size);
    this.#memory.copy(memory);
    this.#memory = memory;
  }
};
function worktreeSource(options) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = (0, import_cli4.emptyCoverage)();
  let listed = [];
  async function read(visit, progress) {
    const root = await findRoot(cwd) ?? path.resolve(cwd);
    const files = await listFiles(options, root, (folder) => (0, import_cli4.skip)(coverage, "unreadable", folder));
    const reader = new FileReader(maxBytes);
    listed = files.map((file) => shownPath(root, file).text);
    let done = 0;
    for (const file of files) {
      const shown = shownPath(root, file);
      if (excluded(shown.text)) (0, import_cli4.skip)(coverage, "excluded", shown.text);
      else {
        const content = reader.read(file);
        if (content.kind === "file" && (0, import_cli4.isLfsPointer)(content.bytes)) (0, import_cli4.skip)(coverage, "lfs-pointer", shown.text);
        else if (content.kind === "file") {
          (0, import_cli4.count)(coverage, content.bytes.length);
          const pending = visit({ type: "blob", bytes: content.bytes, paths: [shown] });
          if (pending) await pending;
        } else if (content.kind !== "gone") (0, import_cli4.skip)(coverage, content.kind, shown.text, content.size);
      }
      done += 1;
      progress?.(done, files.length);
      if (done % 256 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  async function state() {
    const root = await findRoot(cwd);
    if (root === void 0 || options.paths.length > 0) return void 0;
    const { worktreeState } = await Promise.resolve().then(() => __toESM(require("./sources-repository.js")));
    const { version } = options;
    return worktreeState({ cwd, root, excluded, changed: void 0, maxBytes, version }, async () => listed);
  }
  return { name: "worktree", read, locate: async (found) => (0, import_shared_sources_stdin.placeAtPaths)(found), state, coverage };
}
async function listFiles(options, root, onUnreadable) {
  const files = /* @__PURE__ */ new Map();
  const add = (file) => files.set(file.toString("latin1"), file);
  if (options.paths.length === 0) for (const file of await listFolder(root, onUnreadable)) add(file);
  for (const name of options.paths) {
    const file = path.resolve(options.cwd, name);
    const target = followLink(file);
    if (target !== file) add(Buffer.from(file));
    const kind = kindOf(target);
    if (kind === void 0)
      throw new import_cli.UserError(
        `no such file or folder: ${name}`,
        "Paths are taken literally; quote what the shell would expand."
      );
    if (kind === "special")
      throw new import_cli.UserError(
        `neither a file nor a folder: ${name}`,
        `Give its text on standard input: hushlint --stdin < ${name}`
      );
    if (kind === "folder") for (const inside of await listFolder(target, onUnreadable)) add(inside);
    else add(Buffer.from(target));
  }
  return [...files.values()];
}
async function listFolder(folder, onUnreadable) {
  const { listOutsideGit } = await Promise.resolve().then(() => __toESM(require("./sources-files-outside-git.js")));
  if (await findRoot(folder) === void 0) return listOutsideGit(folder, onUnreadable);
  const listed = await (0, import_cli3.runGit)(folder, ["ls-files", "-z", "-c", "-o", "--exclude-standard"], {
    onComplaint(stderr) {
      for (const [, name = ""] of stderr.matchAll(/could not open directory '(.*)'/g)) onUnreadable(name);
    }
  });
  const files = [];
  const prefix = Buffer.from(folder.endsWith(path.sep) ? folder : folder + path.sep);
  for (let start = 0; start < listed.length; ) {
    const end = listed.indexOf(0, start);
    files.push(Buffer.concat([prefix, listed.subarray(start, end)]));
    start = end + 1;
  }
  return files.length > 0 ? files : listOutsideGit(folder, onUnreadable);
}
async function findRoot(folder) {
  try {
    const answer = (await (0, import_cli3.runGit)(folder, ["rev-parse", "--show-toplevel", "--show-cdup"])).toString("utf8");
    return path.resolve(folder, answer.split(/\r?\n/)[1] ?? "");
  } catch (error) {
    if (error instanceof import_cli.UserError && error.message.startsWith("not a Git repository")) return void 0;
    throw error;
  }
}
function shownPath(root, file) {
  const prefix = Buffer.from(root.endsWith(path.sep) ? root : root + path.sep);
  const inside = file.subarray(0, prefix.length).equals(prefix);
  const shown = (0, import_cli2.repoPath)(inside ? file.subarray(prefix.length) : file);
  return path.sep === "/" ? shown : { ...shown, text: shown.text.replaceAll(path.sep, "/") };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  worktreeSource
});
