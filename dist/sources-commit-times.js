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
  timesOfCommits: () => timesOfCommits
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_commits = require("./shared-git-commits.js");
var import_shared_runtime = require("./shared-runtime.js");
function timesOfCommits(cwd, findings) {
  const named = findings.flatMap(({ object, history }) => [
    ...object?.type === "commit" ? [object.id] : [],
    ...[...history?.commits ?? [], history?.lastTouched, history?.removedIn].filter(
      (id) => id !== void 0
    )
  ]);
  return (0, import_shared_git_commits.commitTimes)(cwd, [...new Set(named)]);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  timesOfCommits
});
