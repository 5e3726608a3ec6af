import {
  CONFIG_FILES
} from "./shared-config-defaults.js";
import {
  UserError
} from "./shared-errors.js";

// src/config/discover.ts
import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
function findProject(cwd) {
  const folders = upwards(resolve(cwd));
  const top = folders.findIndex((folder) => gitDirOf(folder) !== void 0);
  const within = top === -1 ? folders.slice(0, 1) : folders.slice(0, top + 1);
  const root = within.at(-1) ?? cwd;
  let file;
  for (const folder of within) file ??= configIn(folder);
  return { root, gitDir: gitDirOf(root), file };
}
function upwards(folder) {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}
function configIn(folder) {
  const files = CONFIG_FILES.map((name) => join(folder, name)).filter((path) => kind(path) !== void 0);
  if (files.length > 1) {
    throw new UserError(
      `${folder} holds both ${CONFIG_FILES.join(" and ")}`,
      "Keep one of the two: only one would be read."
    );
  }
  return files[0];
}
function gitDirOf(folder) {
  const path = join(folder, ".git");
  switch (kind(path)) {
    case "folder":
      return kind(join(path, "HEAD")) === void 0 ? void 0 : path;
    case "file": {
      const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, "utf8"))?.[1];
      return target === void 0 ? void 0 : resolve(folder, target);
    }
    default:
      return void 0;
  }
}
function kind(path) {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return void 0;
  }
}

export {
  findProject
};
