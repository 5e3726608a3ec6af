"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  rangeSource: () => rangeSource
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_sources_added_content = require("./shared-sources-added-content.js");
var import_shared_git_commit_order = require("./shared-git-commit-order.js");
var import_shared_git_added_lines = require("./shared-git-added-lines.js");
var import_shared_git_records = require("./shared-git-records.js");
var import_shared_git_commits = require("./shared-git-commits.js");
var import_shared_git_refs = require("./shared-git-refs.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
async function resolveRange(cwd, text, shallow) {
  const [, left = "", dots = "", right = ""] = /^(.*?)(\.{2,3}|$)(.*)$/s.exec(text) ?? [];
  const base = await commitOf(cwd, left, shallow);
  const tip = await commitOf(cwd, right, shallow);
  if (dots !== "...") return { base, tip };
  const common = await (0, import_shared_git_refs.mergeBase)(cwd, base, tip);
  if (common) return { base: common, tip };
  throw shallow.size > 0 ? new import_cli.UserError(`this shallow clone does not hold the common ancestor of ${text}`, UNSHALLOW) : new import_cli.UserError(`the two sides of ${text} have no common ancestor`, "Use two dots: A..B.");
}
var UNSHALLOW = "Run: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).";
async function commitOf(cwd, name, shallow) {
  const revision = name === "" ? "HEAD" : name;
  const id = await (0, import_shared_git_refs.resolveCommit)(cwd, revision);
  await (0, import_shared_git_refs.refuseAmbiguous)(cwd, revision);
  if (id) return id;
  if (revision === "HEAD")
    throw new import_cli.UserError("there are no commits yet", "Scan what is staged with --staged.");
  if (/^0+$/.test(revision)) {
    throw new import_cli.UserError(
      'an id of zeros is no commit: it stands for "nothing before"',
      "Name a base, such as origin/main..HEAD."
    );
  }
  const shown = revision.replace(/[\p{Cc}\p{Cf}]/gu, "?");
  if (shallow.size > 0) throw new import_cli.UserError(`${shown} is not in this shallow clone`, UNSHALLOW);
  if (/^[0-9a-f]{40,64}$/.test(revision)) {
    throw new import_cli.UserError(`commit ${shown} is not in this repository`, `Run: git fetch origin ${shown}`);
  }
  throw new import_cli.UserError(`unknown revision: ${shown}`, "Check the spelling, or run: git fetch --all --tags");
}
function rangeSource(options) {
  const { cwd, range, tags = [] } = options;
  return (0, import_shared_sources_added_content.addedSource)("range", options, async ({ shallow }) => {
    const { base, tip } = await resolveRange(cwd, range, shallow);
    return { commits: (0, import_shared_git_commits.between)(cwd, base, tip), tags, tips: [tip], what: `the range ${range}` };
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rangeSource
});
