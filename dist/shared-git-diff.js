import {
  isZeroId,
  rawEntry
} from "./shared-git-raw-entry.js";
import {
  repoPath,
  runGit
} from "./shared-git-path.js";

// src/git/diff.ts
var PLAIN_DIFF = ["--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"];
async function stagedEntries(cwd, against) {
  const filter = ["--ignore-submodules=all", "--diff-filter=ACMTU", "--no-abbrev"];
  const args = ["diff", "--cached", "--raw", "-z", ...PLAIN_DIFF, ...filter, ...against ? [against] : [], "--"];
  return parseRaw(await runGit(cwd, args));
}
function parseRaw(output) {
  const entries = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const entry = rawEntry(output, start, end);
    if (!entry) throw new Error("git diff --raw wrote what is no entry");
    const pathEnd = output.indexOf(0, end + 1);
    const { ids, idLength } = entry;
    const id = ids + idLength + 1;
    entries.push({
      path: repoPath(output.subarray(end + 1, pathEnd)),
      mode: entry.mode,
      id: output.toString("latin1", id, id + idLength),
      oldId: isZeroId(output, ids, idLength) ? void 0 : output.toString("latin1", ids, ids + idLength),
      status: entry.status
    });
    start = pathEnd + 1;
  }
  return entries;
}

export {
  PLAIN_DIFF,
  stagedEntries
};
