import {
  IdTable,
  ObjectTable,
  Walk,
  listObjects,
  listRefs,
  mergeBase,
  placeInHistory,
  readRepository,
  resolveCommit,
  treeFiles,
  walkLog
} from "./shared-git-commit-order.js";
import {
  commitLines,
  meetsAdded,
  pairOf
} from "./shared-git-added-lines.js";
import "./shared-git-records.js";
import "./shared-runtime.js";

// src/sources/range.ts
import { UserError as UserError2 } from "./cli.js";
import { objectSizes, readObjects } from "./cli.js";
import { repoPathOfLatin1 } from "./cli.js";
import { gitError } from "./cli.js";
import { count, emptyCoverage, isBinary, isLfsPointer, skip } from "./cli.js";

// src/sources/revision-range.ts
import { UserError } from "./cli.js";
async function resolveRange(cwd, text, shallow) {
  const [, left = "", dots = "", right = ""] = /^(.*?)(\.{2,3}|$)(.*)$/s.exec(text) ?? [];
  const base = await commitOf(cwd, left, shallow);
  const tip = await commitOf(cwd, right, shallow);
  if (dots !== "...") return { base, tip };
  const common = await mergeBase(cwd, base, tip);
  if (common) return { base: common, tip };
  throw shallow.size > 0 ? new UserError(`this shallow clone does not hold the common ancestor of ${text}`, UNSHALLOW) : new UserError(`the two sides of ${text} have no common ancestor`, "Use two dots: A..B.");
}
var UNSHALLOW = "Run: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).";
async function commitOf(cwd, name, shallow) {
  const revision = name === "" ? "HEAD" : name;
  const id = await resolveCommit(cwd, revision);
  if (id) return id;
  if (revision === "HEAD")
    throw new UserError("there are no commits yet", "Scan what is staged with --staged.");
  if (/^0+$/.test(revision)) {
    throw new UserError(
      'an id of zeros is no commit: it stands for "nothing before"',
      "Name a base, such as origin/main..HEAD."
    );
  }
  const shown = revision.replace(/[\p{Cc}\p{Cf}]/gu, "?");
  if (shallow.size > 0) throw new UserError(`${shown} is not in this shallow clone`, UNSHALLOW);
  if (/^[0-9a-f]{40,64}$/.test(revision)) {
    throw new UserError(`commit ${shown} is not in this repository`, `Run: git fetch origin ${shown}`);
  }
  throw new UserError(`unknown revision: ${shown}`, "Check the spelling, or run: git fetch --all --tags");
}

// src/sources/range.ts
function rangeSource(options) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = emptyCoverage();
  const ids = new IdTable();
  const walk = new Walk(ids);
  const paths = /* @__PURE__ */ new Map();
  const binary = /* @__PURE__ */ new Set();
  let range;
  async function read(visit, progress) {
    const repository = await readRepository(cwd);
    range = await resolveRange(cwd, options.range, repository.shallow);
    const exit = await walkLog(walk, cwd, { revisions: [range.tip, `^${range.base}`] });
    if (exit.code !== 0) throw await gitError(cwd, exit.stderr, "log");
    const commits = commitIds();
    refuseCut(commits, repository.shallow, options.range);
    coverage.commits = commits.length;
    for (let entries = 0; entries < walk.submodules; entries++) skip(coverage, "submodule", "");
    collectPaths();
    const wanted = await readable([...paths.keys()], repository.isPartial);
    let done = 0;
    await readObjects(cwd, [wanted, commits], {
      maxBytes,
      onObject(id, type, bytes) {
        progress?.(++done, wanted.length + commits.length);
        const at = paths.get(id) ?? [];
        if (type === "blob" && isLfsPointer(bytes)) return skip(coverage, "lfs-pointer", at[0]?.text ?? id);
        count(coverage, bytes.length);
        if (isBinary(bytes)) binary.add(id);
        return visit({ id, type: type === "commit" ? "commit" : "blob", bytes, paths: at });
      },
      onProblem: (id, problem, size) => skip(coverage, problem, paths.get(id)?.[0]?.text ?? id, size)
    });
    noteMissing(repository.isPartial);
  }
  function collectPaths() {
    const seen = /* @__PURE__ */ new Set();
    for (let number = 0; number < walk.entryCount; number++) {
      const entry = walk.entry(number);
      const path = repoPathOfLatin1(walk.paths[entry.path]);
      const id = ids.hex(entry.blob);
      const key = `${id} ${entry.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (excluded(path.text)) skip(coverage, "excluded", path.text);
      else paths.set(id, [...paths.get(id) ?? [], path]);
    }
  }
  async function readable(blobs, isPartial) {
    if (blobs.length === 0) return [];
    const sizeOf = isPartial ? await localSizes() : await objectSizes(cwd, blobs);
    return blobs.filter((id) => {
      const size = sizeOf(id);
      const example = paths.get(id)?.[0]?.text ?? id;
      if (size === void 0) skip(coverage, "missing", example);
      else if (size > maxBytes) skip(coverage, "too-large", example, size);
      return size !== void 0 && size <= maxBytes;
    });
  }
  async function localSizes() {
    const objects = new ObjectTable(ids);
    await listObjects(cwd, objects);
    return (id) => objects.type(ids.findHex(id)) ? objects.size(ids.findHex(id)) : void 0;
  }
  function noteMissing(isPartial) {
    const missing = coverage.skipped.find((skipped) => skipped.reason === "missing");
    if (!missing) return;
    const mend = isPartial ? "This is a partial clone. Run: git fetch --refetch --no-filter" : "Run: git fsck";
    coverage.remarks.push(`Contents of the range that are not here: ${missing.count}. ${mend}`);
  }
  function commitIds() {
    return Array.from({ length: walk.commits.length }, (_, commit) => ids.hex(walk.commits.at(commit)));
  }
  async function locate(found) {
    const { tip, base } = range;
    const indexes = new Set(found.map(({ id = "" }) => ids.findHex(id)));
    const lines = await linesOf(indexes);
    const refs = await listRefs(cwd);
    const tipFiles = await treeFiles(cwd, tip, ids, (index) => indexes.has(index));
    await walkLog(walk, cwd, { revisions: ["--all", "--not", tip, base], contents: false });
    const isAdded = (detection, entry) => {
      const id = ids.hex(entry.blob);
      if (binary.has(id)) return true;
      return entry.olds.every((old) => {
        const added = old < 0 ? void 0 : lines.get(pairOf(ids.hex(old), id));
        return !added || meetsAdded(detection.region, added);
      });
    };
    const view = { walk, loose: /* @__PURE__ */ new Map(), refs, tip, tipFiles, isReached: () => true, excluded, isAdded };
    return placeInHistory(found, { ...view, onManyRefs: () => {
    } });
  }
  async function linesOf(indexes) {
    const commits = /* @__PURE__ */ new Set();
    const changed = /* @__PURE__ */ new Set();
    for (let number = 0; number < walk.entryCount; number++) {
      if (!indexes.has(walk.entryBlob(number))) continue;
      const entry = walk.entry(number);
      if (entry.olds.includes(-1)) continue;
      commits.add(ids.hex(walk.commits.at(entry.commit)));
      changed.add(entry.path);
    }
    if (commits.size === 0) return /* @__PURE__ */ new Map();
    const files = [...changed].map((path) => repoPathOfLatin1(walk.paths[path]));
    return commitLines(cwd, [...commits], files).catch((error) => {
      coverage.remarks.push(`All lines of changed files count as new (${error.message}).`);
      return /* @__PURE__ */ new Map();
    });
  }
  return { name: "range", read, locate, coverage };
}
function refuseCut(commits, shallow, text) {
  const edge = commits.find((id) => shallow.has(id));
  if (!edge) return;
  throw new UserError2(
    `this shallow clone cuts the range ${text}: the parents of ${edge.slice(0, 12)} are not here`,
    "Run: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0)."
  );
}
export {
  rangeSource
};
