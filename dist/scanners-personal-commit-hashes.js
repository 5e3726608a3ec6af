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
  checkCommitHashes: () => checkCommitHashes
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var RULE = "personal-commit-hash";
var MOST_FILES = 2e3;
async function checkCommitHashes(repository, { settings }) {
  if (!settings.enabled(RULE, "personal") || repository.knownObjects === void 0) return { hits: [] };
  const paths = (await repository.paths()).filter(import_cli.mayNameCommits);
  const found = [];
  for (const path of paths.slice(0, MOST_FILES)) {
    const bytes = await repository.read(path);
    if (bytes !== void 0) found.push(...hashesIn(bytes.toString("utf8"), path));
  }
  const known = await repository.knownObjects([...new Set(found.map(({ value }) => value))]);
  const left = paths.length - MOST_FILES;
  return {
    hits: found.filter(({ value }) => !known.has(value)),
    ...left > 0 && { remarks: [`${left} documents were not searched for commits: ${MOST_FILES} were.`] }
  };
}
function hashesIn(text, path) {
  return [...text.matchAll(form)].flatMap((match) => {
    const [, value = ""] = match;
    const start = match.index + match[0].length - value.length;
    const before = text.slice(Math.max(0, match.index - 60), start);
    if (!/\d/.test(value) || !/[a-f]/.test(value) || /[/@#:=]$|sha\d+[-:]?$/i.test(before)) return [];
    const ticked = before.endsWith("`") && text[start + value.length] === "`";
    const spoken = SPOKEN.test(before);
    if (!spoken && !(ticked && /(?:merged|fixed|since|in|by|at|see|as)\s+`$/i.test(before))) return [];
    const replacement = "<commit>";
    return [{ rule: RULE, path, start, end: start + value.length, value, subject: value, replacement }];
  });
}
var form = /(?<![\w./@#:=-])([0-9a-f]{7,40})(?![\w./-]*[/-]\w)(?![\w-])/g;
var SPOKEN = /\b(?:commits?|sha|rev(?:ision)?|cherry-pick(?:ed)?|hash|fixed in|merged as|landed (?:as|in)|reverts?)\W{1,6}$/i;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkCommitHashes
});
