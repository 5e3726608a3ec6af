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
  MINIMUM_NODE: () => MINIMUM_NODE,
  doctorCommand: () => doctorCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_doctor_environment = require("./shared-cli-doctor-environment.js");
var import_shared_cli_init_detect = require("./shared-cli-init-detect.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
const { basename } = globalThis.process.getBuiltinModule("node:path");
const { accessSync, constants, existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { join, relative, sep } = globalThis.process.getBuiltinModule("node:path");
function checkText({ state, text, remedy }) {
  const next = remedy === void 0 ? "" : `        ${(0, import_cli6.printable)(remedy)}
`;
  return `${LABELS[state].padEnd(6)}  ${(0, import_cli6.printable)(text)}
${next}`;
}
function exitCodeOf(checks) {
  if (checks.some(({ state }) => state === "wrong")) return 1;
  return checks.some(({ state }) => state === "unknown") ? 2 : 0;
}
var LABELS = { ok: "ok", wrong: "wrong", unknown: "?", note: "note" };
var INSTALL_HOOKS = {
  husky: 'npx husky (an install of the packages does it, if "prepare" is "husky")',
  lefthook: "npx lefthook install",
  "pre-commit": "pre-commit install --hook-type pre-commit --hook-type pre-push",
  "simple-git-hooks": "npx simple-git-hooks",
  plain: "hushlint init"
};
function hookFileChecks(setup, name) {
  const { root, hooksFolder, hooksPath, manager } = setup;
  const file = join(hooksFolder, name);
  const shown = (0, import_shared_cli_init_detect.isInside)(root, file) ? relative(root, file).split(sep).join("/") : file;
  const from = hooksPath === void 0 ? "" : " (core.hooksPath)";
  if (!existsSync(file)) {
    return [
      {
        state: "wrong",
        text: `Git finds no ${name} hook: ${shown}${from} is not there`,
        remedy: `Run: ${INSTALL_HOOKS[manager]}`
      }
    ];
  }
  if (!mayRun(file)) {
    return [
      {
        state: "wrong",
        text: `Git passes ${shown} over: it has no run bit`,
        remedy: `Run: chmod +x ${shown}`
      }
    ];
  }
  return [{ state: "ok", text: `${name} hook: ${shown}${from} is there and may run` }];
}
function callingLine(setup, name) {
  for (const [file, text] of hookTexts(setup, name)) {
    const own = file.endsWith(`/${name}`);
    const line = text.split(/\r?\n/).findIndex((each) => (0, import_shared_cli_init_detect.callsHushlint)(each) && (own || PUSH.test(each) === (name === "pre-push")));
    if (line >= 0) return `${file}:${line + 1}`;
  }
  return void 0;
}
var PUSH = /\bhushlint\b.*\bpush\b/;
function hookTexts(setup, name) {
  const { root, hooksFolder, huskyFolder, manager } = setup;
  const read = (files) => files.flatMap((file) => {
    const text = (0, import_shared_cli_init_detect.readText)(root, file);
    return text === void 0 ? [] : [[file, text]];
  });
  const installed = (0, import_shared_cli_init_detect.readText)(hooksFolder, name);
  const hook = installed === void 0 ? [] : [[relative(root, join(hooksFolder, name)).split(sep).join("/"), installed]];
  switch (manager) {
    case "husky":
      return read([`${huskyFolder}/${name}`]);
    case "lefthook":
      return read(import_shared_cli_init_detect.LEFTHOOK_FILES);
    case "pre-commit":
      return read([import_shared_cli_init_detect.PRE_COMMIT_FILE]);
    case "simple-git-hooks":
      return [
        ...hook,
        ...read(import_shared_cli_init_detect.SIMPLE_GIT_HOOKS_FILES),
        ["package.json", JSON.stringify((0, import_shared_cli_init_detect.readManifest)(root).fields, void 0, 2)]
      ];
    case "plain":
      return hook;
  }
}
function mayRun(file) {
  if (process.platform === "win32") return true;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
var MINIMUM_NODE = "20.19";
async function doctorCommand(invocation, io, services) {
  const setup = await (0, import_shared_cli_init_detect.detectSetup)(io.cwd);
  const checks = [];
  const tell = async (...more) => {
    checks.push(...more);
    await (0, import_cli4.print)(io, more.map(checkText).join(""));
  };
  await tell(await gitCheck(io.cwd), nodeCheck(), await configCheck(invocation, io, services));
  await tell(...(0, import_shared_cli_doctor_environment.environmentChecks)(io.env, setup));
  await tell(...await hookChecks(setup, io));
  await tell(...limits(setup));
  const code = exitCodeOf(checks);
  await (0, import_cli4.print)(io, `
${conclusion(checks)}
`);
  return code;
}
async function gitCheck(cwd) {
  const version = /\d+\.\d+(\.\d+)?/.exec((await (0, import_cli2.runGit)(cwd, ["version"])).toString("latin1"))?.[0] ?? "0";
  return (0, import_cli2.isOlder)(version, import_cli2.MINIMUM_GIT) ? { state: "wrong", text: `Git ${version} is too old`, remedy: `Install Git ${import_cli2.MINIMUM_GIT} or later.` } : { state: "ok", text: `Git ${version} (${import_cli2.MINIMUM_GIT} or later)` };
}
function nodeCheck() {
  const version = process.versions.node;
  return (0, import_cli2.isOlder)(version, MINIMUM_NODE) ? { state: "wrong", text: `Node ${version} is too old`, remedy: `Install Node ${MINIMUM_NODE} or later.` } : { state: "ok", text: `Node ${version} (${MINIMUM_NODE} or later)` };
}
async function configCheck({ options }, io, services) {
  try {
    const { file, failOn } = await (0, import_cli5.configFor)(options, io, services);
    if (failOn === "never") {
      const text = `${basename(file ?? "")} has "fail-on: never": no finding stops a commit`;
      return { state: "wrong", text, remedy: "Set fail-on to error." };
    }
    return {
      state: "ok",
      text: file === void 0 ? "no configuration, and none is needed" : `${basename(file)} is valid`
    };
  } catch (error) {
    if (!(error instanceof import_cli.UserError)) throw error;
    return { state: "wrong", text: error.message, remedy: error.hint };
  }
}
async function hookChecks(setup, io) {
  const commit = hookFileChecks(setup, "pre-commit");
  const push = hookFileChecks(setup, "pre-push");
  const commitRuns = commit.every(({ state }) => state === "ok");
  const pushLine = callingLine(setup, "pre-push");
  const pushRuns = push.every(({ state }) => state === "ok") && pushLine !== void 0;
  const checks = [...commit];
  if (commitRuns) checks.push(lineCheck(callingLine(setup, "pre-commit")));
  if (pushLine === void 0) checks.push(NO_PUSH);
  else checks.push(...push);
  if (!commitRuns && !pushRuns) return checks;
  const { throwAway } = await Promise.resolve().then(() => __toESM(require("./cli-doctor-throw-away.js")));
  const { proveCommit, provePush } = await Promise.resolve().then(() => __toESM(require("./cli-doctor-proof.js")));
  const trial = await throwAway(setup, io);
  try {
    const now = () => io.now().getTime();
    const seed = `${process.pid}:${now()}`;
    if (commitRuns) checks.push(...await proveCommit(trial, seed, now));
    if (pushRuns) checks.push(...await provePush(trial, seed));
  } finally {
    trial.dispose();
  }
  return checks;
}
function lineCheck(place) {
  return place === void 0 ? { state: "note", text: "no line was found that calls hushlint; the trial below shows whether it runs" } : { state: "ok", text: `${place} calls hushlint` };
}
var NO_PUSH = {
  state: "note",
  text: "no pre-push hook calls hushlint: what Git runs no pre-commit hook for is not looked at before CI",
  remedy: "hushlint init shows the line for it."
};
function limits(setup) {
  const runsInCi = (0, import_shared_cli_init_detect.ciSteps)(setup, "").some(({ kind }) => kind === "done");
  return [
    {
      state: "note",
      text: "Git runs no pre-commit hook for cherry-pick, revert, rebase, am, stash and clean merges; a pre-push hook sees what of it is pushed"
    },
    {
      state: "note",
      text: `--no-verify skips every hook, so CI must scan as well${runsInCi ? ", and does" : ""}`,
      remedy: runsInCi ? void 0 : "hushlint init writes a workflow for GitHub and GitLab; docs/ci.md has others."
    }
  ];
}
function conclusion(checks) {
  const count = (state) => checks.filter((check) => check.state === state).length;
  const wrong = count("wrong");
  const unknown = count("unknown");
  if (wrong > 0) return `${(0, import_cli3.plural)(wrong, "thing")} wrong: a leak can get through.`;
  if (unknown > 0)
    return `Nothing is known to be wrong, but ${(0, import_cli3.plural)(unknown, "thing")} could not be checked.`;
  return "All good: a leak is stopped here.";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MINIMUM_NODE,
  doctorCommand
});
