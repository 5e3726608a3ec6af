const fs = globalThis.process.getBuiltinModule("node:fs");
const { lstatSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const path = globalThis.process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/sources/files-outside-git.ts
import { repoPath } from "./cli.js";
async function listOutsideGit(folder, onUnreadable) {
  const [{ default: glob }, { default: ignore }] = await Promise.all([import("./fast-glob-out-index.js"), import("./ignore-index.js")]);
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
      if (error) onUnreadable(repoPath(toBytes(below)).text);
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
export {
  listOutsideGit
};
