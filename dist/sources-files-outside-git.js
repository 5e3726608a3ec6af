const { lstatSync, readdirSync, readFileSync } = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/sources/files-outside-git.ts
import { repoPath } from "./cli.js";
async function listOutsideGit(folder, onUnreadable) {
  const { default: ignore } = await import("./ignore-index.js");
  const filter = new IgnoreFilter(() => ignore());
  const files = [];
  const open = [{ bytes: Buffer.from(folder), parents: [] }];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    const entries = entriesOf(at.bytes);
    if (entries === void 0) {
      onUnreadable(repoPath(at.bytes).text);
      continue;
    }
    const here = { ...at, parents: [...at.parents, filter.scopeOf(at.bytes)] };
    for (const entry of entries) {
      const name = entry.name.toString("utf8");
      const isFolder = entry.isDirectory();
      if (name === ".git" || filter.ignores(here.parents, isFolder ? `${name}/` : name)) continue;
      const bytes = Buffer.concat([at.bytes, SEPARATOR, entry.name]);
      if (isFolder) open.push({ bytes, parents: here.parents.map((scope) => below(scope, name)) });
      else files.push(bytes);
    }
  }
  return files.sort(Buffer.compare);
}
var SEPARATOR = Buffer.from(path.sep);
function below({ rules, prefix }, name) {
  return { rules, prefix: `${prefix}${name}/` };
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch {
    return void 0;
  }
}
var IgnoreFilter = class {
  #create;
  constructor(create) {
    this.#create = create;
  }
  /** Whether the nearest `.gitignore` file that has a say names the entry. */
  ignores(scopes, name) {
    for (const { rules, prefix } of [...scopes].reverse()) {
      const result = rules?.test(prefix + name);
      if (result?.ignored) return true;
      if (result?.unignored) return false;
    }
    return false;
  }
  scopeOf(folder) {
    const file = Buffer.concat([folder, SEPARATOR, Buffer.from(".gitignore")]);
    try {
      const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile();
      return { rules: isFile ? this.#create().add(readFileSync(file, "utf8")) : void 0, prefix: "" };
    } catch {
      return { rules: void 0, prefix: "" };
    }
  }
};
export {
  listOutsideGit
};
