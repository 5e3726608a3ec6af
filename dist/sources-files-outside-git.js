const { lstatSync, readdirSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const path = globalThis.process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/sources/files-outside-git.ts
import { repoPath } from "./cli.js";
async function listOutsideGit(folder, onUnreadable) {
  const { default: ignore } = await import("./ignore-index.js");
  const files = [];
  const open = [{ bytes: Buffer.from(folder), above: [] }];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    const entries = entriesOf(at.bytes);
    if (entries === void 0) {
      onUnreadable(repoPath(at.bytes).text);
      continue;
    }
    const scopes = [{ rules: ignoreFile(at.bytes, ignore), prefix: "" }, ...at.above];
    for (const entry of entries) {
      const name = entry.name.toString("utf8");
      const isFolder = entry.isDirectory();
      if (name === ".git" || isIgnored(isFolder ? `${name}/` : name, scopes)) continue;
      const bytes = Buffer.concat([at.bytes, SEPARATOR, entry.name]);
      if (!isFolder) files.push(bytes);
      else
        open.push({
          bytes,
          above: scopes.map(({ rules, prefix }) => ({ rules, prefix: `${prefix}${name}/` }))
        });
    }
  }
  return files.sort(Buffer.compare);
}
var SEPARATOR = Buffer.from(path.sep);
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  } catch {
    return void 0;
  }
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
