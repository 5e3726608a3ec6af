import {
  readObjects
} from "./shared-git-cat-file.js";
import {
  stagedEntries
} from "./shared-git-diff.js";
import {
  SUBMODULE
} from "./shared-git-raw-entry.js";
import "./shared-git-path.js";
import "./shared-errors.js";
import {
  count,
  emptyCoverage,
  isBinary,
  isLfsPointer,
  skip
} from "./shared-sources-coverage.js";
import "./shared-runtime.js";

// src/sources/staged.ts
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
function stagedSource(options) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = emptyCoverage();
  const entries = /* @__PURE__ */ new Map();
  const binary = /* @__PURE__ */ new Set();
  let heads = [];
  async function* ids() {
    heads = mergeHeads(cwd);
    for (const entry of await mergedEntries(cwd, heads)) {
      const { text } = entry.path;
      if (excluded(text)) skip(coverage, "excluded", text);
      else if (entry.status === "U") unmerged(text);
      else if (entry.mode === SUBMODULE) skip(coverage, "submodule", text);
      else {
        const same = entries.get(entry.id);
        if (same) same.push(entry);
        else entries.set(entry.id, [entry]);
      }
    }
    yield [...entries.keys()];
  }
  function unmerged(text) {
    coverage.incomplete = true;
    coverage.remarks.push(`${text} has conflicts that are not resolved: nothing is staged for it yet.`);
  }
  async function read(visit) {
    await readObjects(cwd, ids(), {
      maxBytes,
      onObject(id, _type, bytes) {
        const paths = pathsOf(id);
        if (isLfsPointer(bytes)) return skip(coverage, "lfs-pointer", paths[0]?.text ?? id);
        count(coverage, bytes.length);
        if (isBinary(bytes)) binary.add(id);
        return visit({ id, type: "blob", bytes, paths });
      },
      onProblem: (id, problem, size) => skip(coverage, problem, pathsOf(id)[0]?.text ?? id, size)
    });
  }
  async function locate(found) {
    const { meetsAdded, pairOf, stagedLines } = await import("./git-added-lines.js");
    const changed = found.flatMap(({ id = "" }) => entries.get(id) ?? []).filter((entry) => entry.oldIds.every(Boolean));
    const paths = changed.map((entry) => entry.path);
    const against = [void 0, ...heads];
    const lines = [];
    if (paths.length > 0) for (const head of against) lines.push(await stagedLines(cwd, paths, head));
    const added = (entry) => entry.oldIds.map((oldId, at) => oldId && lines[at]?.get(pairOf(oldId, entry.id)) || EVERY_LINE);
    return found.flatMap(
      ({ id = "", type, detections }) => (entries.get(id) ?? []).flatMap((entry) => {
        const sides = binary.has(id) ? [] : added(entry);
        return detections.map((detection) => ({
          detection,
          path: entry.path,
          object: { id, type },
          isNew: sides.every((side) => meetsAdded(detection.region, side))
        }));
      })
    );
  }
  const pathsOf = (id) => (entries.get(id) ?? []).map((entry) => entry.path);
  return { name: "staged", read, locate, coverage };
}
var EVERY_LINE = [{ start: 1, count: Number.MAX_SAFE_INTEGER }];
async function mergedEntries(cwd, heads) {
  let merged = (await stagedEntries(cwd)).map((entry) => ({ ...entry, oldIds: [entry.oldId] }));
  for (const head of heads) {
    const others = new Map((await stagedEntries(cwd, head)).map((entry) => [keyOf(entry), entry]));
    merged = merged.flatMap((entry) => {
      const other = others.get(keyOf(entry));
      return other ? [{ ...entry, oldIds: [...entry.oldIds, other.oldId] }] : [];
    });
  }
  return merged;
}
function keyOf({ path: { text, raw } }) {
  return raw ? `raw ${Buffer.from(raw).toString("hex")}` : text;
}
function mergeHeads(cwd) {
  const gitDir = findGitDir(cwd);
  const file = gitDir && path.join(gitDir, "MERGE_HEAD");
  return file && existsSync(file) ? readFileSync(file, "utf8").split(/\s+/).filter((id) => /^[0-9a-f]{40,64}$/.test(id)) : [];
}
function findGitDir(cwd) {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const git = path.join(folder, ".git");
    const stat = statSync(git, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return git;
    if (stat) return path.resolve(folder, readFileSync(git, "utf8").replace(/^gitdir: /, "").trim());
    if (folder === path.dirname(folder)) return void 0;
  }
}
export {
  stagedSource
};
