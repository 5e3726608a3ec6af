import {
  addedSource
} from "./shared-sources-added-content.js";
import "./shared-git-commit-order.js";
import "./shared-git-added-lines.js";
import "./shared-git-records.js";
import {
  between
} from "./shared-git-commits.js";
import {
  mergeBase,
  refuseAmbiguous,
  resolveCommit
} from "./shared-git-refs.js";
import "./shared-runtime.js";

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
  await refuseAmbiguous(cwd, revision);
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
  const { cwd, range, tags = [] } = options;
  return addedSource("range", options, async ({ shallow }) => {
    const { base, tip } = await resolveRange(cwd, range, shallow);
    return { commits: between(cwd, base, tip), tags, tips: [tip], what: `the range ${range}` };
  });
}
export {
  rangeSource
};
