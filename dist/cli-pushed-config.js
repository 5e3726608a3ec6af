"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  pushedConfig: () => pushedConfig
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_git_refs = require("./shared-git-refs.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
const { mkdtempSync, rmSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { basename, join } = globalThis.process.getBuiltinModule("node:path");
const { posix } = globalThis.process.getBuiltinModule("node:path");
async function pushedConfig(updates, options, { cwd }, services) {
  const head = await resolveHead(cwd);
  const update = updates.find(({ ref }) => ref === head.ref);
  const tip = update === void 0 ? head.id : update.newId;
  const oldTip = update === void 0 ? tip : update.oldId;
  const configFile = await configIn(cwd, tip);
  const config = (0, import_cli4.withSize)(
    configFile === void 0 ? { file: void 0, ...import_cli.DEFAULTS } : await parse(cwd, configFile, services),
    options
  );
  const baseline = posix.normalize(config.baseline);
  const baselineBlob = await blobAt(cwd, tip, baseline);
  const changed = [];
  if (oldTip !== void 0 && oldTip !== tip) {
    for (const name of [...import_cli.CONFIG_FILES, baseline]) {
      if (await blobAt(cwd, oldTip, name) !== await blobAt(cwd, tip, name)) changed.push(name);
    }
  }
  if (baselineBlob === void 0) return { config, baselineFile: void 0, changed, dispose: () => {
  } };
  const folder = mkdtempSync(join(tmpdir(), "hushlint-"));
  const baselineFile = join(folder, basename(baseline));
  writeFileSync(baselineFile, await (0, import_cli3.runGit)(cwd, ["cat-file", "blob", baselineBlob]));
  return { config, baselineFile, changed, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}
async function resolveHead(cwd) {
  const ref = await (0, import_cli3.runGit)(cwd, ["symbolic-ref", "--quiet", "HEAD"]).catch(() => void 0);
  return { ref: ref?.toString("utf8").trim(), id: await (0, import_shared_git_refs.resolveCommit)(cwd, "HEAD") };
}
async function configIn(cwd, tip) {
  const files = [];
  for (const name of import_cli.CONFIG_FILES) {
    const blob = await blobAt(cwd, tip, name);
    if (blob !== void 0) files.push({ name, blob });
  }
  if (files.length > 1) {
    throw new import_cli2.UserError(
      `the default branch holds both ${import_cli.CONFIG_FILES.join(" and ")}`,
      "Keep one of the two: only one would be read."
    );
  }
  return files[0];
}
async function parse(cwd, { name, blob }, services) {
  const text = (await (0, import_cli3.runGit)(cwd, ["cat-file", "blob", blob])).toString("utf8");
  const { parseConfig } = await Promise.resolve().then(() => __toESM(require("./config-parse.js")));
  const knownRules = await services.ruleIds();
  const data = await parseConfig(text, { name, knownRules, checkExpression: services.checkExpression });
  return { file: void 0, ...data };
}
async function blobAt(cwd, commit, path) {
  if (commit === void 0) return void 0;
  const entry = (await (0, import_cli3.runGit)(cwd, ["ls-tree", "-z", "--full-tree", commit, "--", path.replace(/^\.\//, "")])).toString("latin1");
  return /^100\d{3} blob ([0-9a-f]+)\t/.exec(entry)?.[1];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pushedConfig
});
