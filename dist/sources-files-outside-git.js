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
  listOutsideGit: () => listOutsideGit
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
const fs = globalThis.process.getBuiltinModule("node:fs");
const { lstatSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const path = globalThis.process.getBuiltinModule("node:path");
async function listOutsideGit(folder, onUnreadable) {
  const [{ default: glob }, { default: ignore }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./fast-glob-out-index.js"))), Promise.resolve().then(() => __toESM(require("./ignore-index.js")))]);
  const root = path.resolve(folder);
  const toBytes = (below) => below === "" ? Buffer.from(root) : Buffer.concat([Buffer.from(root), SEPARATOR, asBytes(below)]);
  const rules = /* @__PURE__ */ new Map();
  function scopesOf(below) {
    const names = below === "" ? [] : below.split("/");
    return Array.from({ length: names.length + 1 }, (_, up) => {
      const at = names.slice(0, names.length - up).join("/");
      if (!rules.has(at)) rules.set(at, ignoreFile(toBytes(at), ignore));
      const rest = names.slice(names.length - up);
      return {
        rules: rules.get(at),
        prefix: rest.map((name) => `${asBytes(name).toString("utf8")}/`).join("")
      };
    });
  }
  function readdir(at, _options, done) {
    const below = at.slice(root.length + 1).split(path.sep).join("/");
    fs.readdir(toBytes(below), { withFileTypes: true, encoding: "buffer" }, (error, entries) => {
      if (error) onUnreadable((0, import_cli.repoPath)(toBytes(below)).text);
      if (error) return done(null, []);
      const scopes = scopesOf(below);
      const kept = entries.filter((entry) => {
        const name = entry.name.toString("utf8");
        return name !== ".git" && !isIgnored(entry.isDirectory() ? `${name}/` : name, scopes);
      });
      done(
        null,
        kept.map((entry) => Object.assign(entry, { name: asText(entry.name) }))
      );
    });
  }
  const found = await glob.glob("**", {
    cwd: root,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir }
  });
  const files = found.filter((entry) => !entry.dirent.isDirectory()).map((entry) => toBytes(entry.path));
  return files.sort(Buffer.compare);
}
var SEPARATOR = Buffer.from(path.sep);
var MOVED = /[\n\r\\]/g;
var MOVE = 16384;
function asText(name) {
  return name.toString("latin1").replace(MOVED, (character) => String.fromCharCode(character.charCodeAt(0) + MOVE));
}
function asBytes(text) {
  return Buffer.from(
    text.replace(/[\u4000-\u40ff]/g, (character) => String.fromCharCode(character.charCodeAt(0) - MOVE)),
    "latin1"
  );
}
function isIgnored(name, scopes) {
  for (const { rules, prefix } of scopes) {
    const result = rules?.test(prefix + name);
    if (result?.ignored) return true;
    if (result?.unignored) return false;
  }
  return false;
}
function ignoreFile(folder, create) {
  const file = Buffer.concat([folder, SEPARATOR, Buffer.from(".gitignore")]);
  try {
    const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile();
    return isFile ? create().add(readFileSync(file, "utf8")) : void 0;
  } catch {
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  listOutsideGit
});
