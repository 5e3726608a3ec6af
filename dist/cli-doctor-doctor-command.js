const { basename } = globalThis.process.getBuiltinModule("node:path");
const { accessSync, constants, existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { join, relative, sep } = globalThis.process.getBuiltinModule("node:path");
import {
  environmentChecks
} from "./shared-cli-doctor-environment.js";
import {
  LEFTHOOK_FILES,
  PRE_COMMIT_FILE,
  SIMPLE_GIT_HOOKS_FILES,
  callsHushlint,
  ciSteps,
  detectSetup,
  isInside,
  readManifest,
  readText
} from "./shared-cli-init-detect.js";
import "./shared-runtime.js";

// src/cli/doctor/doctor-command.ts
import { UserError } from "./cli.js";
import { isOlder, MINIMUM_GIT, runGit } from "./cli.js";
import { plural } from "./cli.js";
import { print } from "./cli.js";
import { configFor } from "./cli.js";

// src/cli/doctor/check.ts
import { printable } from "./cli.js";
function checkText({ state, text, remedy }) {
  const next = remedy === void 0 ? "" : `        ${printable(remedy)}
`;
  return `${LABELS[state].padEnd(6)}  ${printable(text)}
${next}`;
}
function exitCodeOf(checks) {
  if (checks.some(({ state }) => state === "wrong")) return 1;
  return checks.some(({ state }) => state === "unknown") ? 2 : 0;
}
var LABELS = { ok: "ok", wrong: "wrong", unknown: "?", note: "note" };

// src/cli/doctor/hook-files.ts
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
  const shown = isInside(root, file) ? relative(root, file).split(sep).join("/") : file;
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
    const line = text.split(/\r?\n/).findIndex((each) => callsHushlint(each) && (own || PUSH.test(each) === (name === "pre-push")));
    if (line >= 0) return `${file}:${line + 1}`;
  }
  return void 0;
}
var PUSH = /\bhushlint\b.*\bpush\b/;
function hookTexts(setup, name) {
  const { root, hooksFolder, huskyFolder, manager } = setup;
  const read = (files) => files.flatMap((file) => {
    const text = readText(root, file);
    return text === void 0 ? [] : [[file, text]];
  });
  const installed = readText(hooksFolder, name);
  const hook = installed === void 0 ? [] : [[relative(root, join(hooksFolder, name)).split(sep).join("/"), installed]];
  switch (manager) {
    case "husky":
      return read([`${huskyFolder}/${name}`]);
    case "lefthook":
      return read(LEFTHOOK_FILES);
    case "pre-commit":
      return read([PRE_COMMIT_FILE]);
    case "simple-git-hooks":
      return [
        ...hook,
        ...read(SIMPLE_GIT_HOOKS_FILES),
        ["package.json", JSON.stringify(readManifest(root).fields, void 0, 2)]
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

// src/cli/doctor/doctor-command.ts
var MINIMUM_NODE = "20.19";
async function doctorCommand(invocation, io, services) {
  const setup = await detectSetup(io.cwd);
  const checks = [];
  const tell = async (...more) => {
    checks.push(...more);
    await print(io, more.map(checkText).join(""));
  };
  await tell(await gitCheck(io.cwd), nodeCheck(), await configCheck(invocation, io, services));
  await tell(...environmentChecks(io.env, setup));
  await tell(...await hookChecks(setup, io));
  await tell(...limits(setup));
  const code = exitCodeOf(checks);
  await print(io, `
${conclusion(checks)}
`);
  return code;
}
async function gitCheck(cwd) {
  const version = /\d+\.\d+(\.\d+)?/.exec((await runGit(cwd, ["version"])).toString("latin1"))?.[0] ?? "0";
  return isOlder(version, MINIMUM_GIT) ? { state: "wrong", text: `Git ${version} is too old`, remedy: `Install Git ${MINIMUM_GIT} or later.` } : { state: "ok", text: `Git ${version} (${MINIMUM_GIT} or later)` };
}
function nodeCheck() {
  const version = process.versions.node;
  return isOlder(version, MINIMUM_NODE) ? { state: "wrong", text: `Node ${version} is too old`, remedy: `Install Node ${MINIMUM_NODE} or later.` } : { state: "ok", text: `Node ${version} (${MINIMUM_NODE} or later)` };
}
async function configCheck({ options }, io, services) {
  try {
    const { file, failOn } = await configFor(options, io, services);
    if (failOn === "never") {
      const text = `${basename(file ?? "")} has "fail-on: never": no finding stops a commit`;
      return { state: "wrong", text, remedy: "Set fail-on to error." };
    }
    return {
      state: "ok",
      text: file === void 0 ? "no configuration, and none is needed" : `${basename(file)} is valid`
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
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
  const { throwAway } = await import("./cli-doctor-throw-away.js");
  const { proveCommit, provePush } = await import("./cli-doctor-proof.js");
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
  const runsInCi = ciSteps(setup, "").some(({ kind }) => kind === "done");
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
  if (wrong > 0) return `${plural(wrong, "thing")} wrong: a leak can get through.`;
  if (unknown > 0)
    return `Nothing is known to be wrong, but ${plural(unknown, "thing")} could not be checked.`;
  return "All good: a leak is stopped here.";
}
export {
  MINIMUM_NODE,
  doctorCommand
};
