"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var import_shared_reporters_sarif_uri = require("./shared-reporters-sarif-uri.js");
var import_shared_git_commits = require("./shared-git-commits.js");
var import_shared_git_refs = require("./shared-git-refs.js");
var import_shared_runtime = require("./shared-runtime.js");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os3 = __toESM(require("os"));
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
var import_cli7 = require("./cli.js");
var import_cli8 = require("./cli.js");
var import_cli9 = require("./cli.js");
var import_cli10 = require("./cli.js");
var import_cli11 = require("./cli.js");
var import_cli12 = require("./cli.js");
var import_cli13 = require("./cli.js");
var import_cli14 = require("./cli.js");
var import_cli15 = require("./cli.js");
var import_cli16 = require("./cli.js");
var import_cli17 = require("./cli.js");
var import_cli18 = require("./cli.js");
var import_cli19 = require("./cli.js");
var import_cli20 = require("./cli.js");
var import_cli21 = require("./cli.js");
var import_cli22 = require("./cli.js");
var import_cli23 = require("./cli.js");
var import_cli24 = require("./cli.js");
var import_cli25 = require("./cli.js");
var import_cli26 = require("./cli.js");
var import_cli27 = require("./cli.js");
var import_cli28 = require("./cli.js");
var import_cli29 = require("./cli.js");
var import_cli30 = require("./cli.js");
var import_cli31 = require("./cli.js");
var import_cli32 = require("./cli.js");
var import_cli33 = require("./cli.js");
var import_cli34 = require("./cli.js");
var import_cli35 = require("./cli.js");
const { mkdtempSync, realpathSync: realpathSync2, rmSync, statSync: statSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { join: join2, resolve: resolve4 } = globalThis.process.getBuiltinModule("node:path");
const { devNull } = globalThis.process.getBuiltinModule("node:os");
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { resolve } = globalThis.process.getBuiltinModule("node:path");
const { appendFileSync: appendFileSync2, mkdirSync: mkdirSync2, realpathSync, statSync, writeFileSync: writeFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { dirname: dirname2, resolve: resolve3 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync2, mkdirSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, posix, relative, resolve: resolve2, sep } = globalThis.process.getBuiltinModule("node:path");
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
async function fetchFromOrigin(cwd, ids, { deepen, unshallow = false, everything = false } = {}) {
  const args = [
    "fetch",
    "--quiet",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-auto-maintenance"
  ];
  if (deepen !== void 0) args.push(`--deepen=${deepen}`);
  if (unshallow) args.push("--unshallow");
  args.push(everything ? "--tags" : "--no-tags", "origin", ...ids);
  if (everything) args.push("+refs/heads/*:refs/remotes/origin/*");
  const git = (0, import_cli6.startGit)(cwd, [...settings(), ...args], { env: SILENT });
  git.stdin.end();
  git.stdout.resume();
  const exit = await git.exit;
  return exit.code === 0 ? void 0 : (0, import_cli6.errorLine)(exit.stderr);
}
async function branchAtOrigin(cwd, branch) {
  try {
    const ref = `refs/heads/${branch}`;
    const args = [...settings(), "ls-remote", "--quiet", "origin", ref];
    const lines = (await (0, import_cli6.runGit)(cwd, args, { env: SILENT })).toString("utf8").split("\n");
    const line = lines.find((text2) => text2.endsWith(`	${ref}`));
    return line === void 0 ? void 0 : /^[0-9a-f]{40,64}/.exec(line)?.[0];
  } catch {
    return void 0;
  }
}
var PROTOCOLS = ["https", "http", "ssh", "git", "file"].map((name) => `protocol.${name}.allow=always`);
function settings() {
  const rest = [`core.hooksPath=${devNull}`, "gc.auto=0", "http.lowSpeedLimit=1000", "http.lowSpeedTime=60"];
  return [...PROTOCOLS, ...rest].flatMap((setting) => ["-c", setting]);
}
var SILENT = { GIT_TERMINAL_PROMPT: "0", GCM_INTERACTIVE: "never" };
function readJob(env, cwd) {
  return {
    event: env.GITHUB_EVENT_NAME ?? "",
    payload: readPayload(env.GITHUB_EVENT_PATH),
    workspace: resolve(cwd, env.GITHUB_WORKSPACE || "."),
    repository: env.GITHUB_REPOSITORY ?? "",
    serverUrl: (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, ""),
    ref: env.GITHUB_REF ?? "",
    inActions: env.GITHUB_ACTIONS === "true",
    summaryFile: env.GITHUB_STEP_SUMMARY || void 0,
    temporaryFolder: env.RUNNER_TEMP || void 0
  };
}
function field(payload, ...keys) {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}
function idField(payload, ...keys) {
  const value = field(payload, ...keys);
  return typeof value === "string" && isFullId(value) ? value : void 0;
}
function isFullId(text2) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2);
}
function readPayload(file) {
  if (!file) return void 0;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error2) {
    const reason = error2.code ?? "it is no JSON";
    throw new import_cli8.UserError(`the payload of the event cannot be read: ${reason}`, void 0, { cause: error2 });
  }
}
function warning2(title, text2, place) {
  return { type: "warning", title, text: text2, ...place && { place } };
}
function notice2(title, text2) {
  return { type: "notice", title, text: text2 };
}
async function bringChange(root, { tip: name, base, commits }) {
  const tip = await resolveRevision(root, name);
  switch (base.kind) {
    case "exact": {
      const revision = await resolveRevision(root, base.revision);
      return { change: await bringOrThrow(root, revision, tip, commits), messages: [] };
    }
    case "pull-request":
      return {
        change: await bringOrThrow(root, await baseOfMerge(root, base.id, tip), tip, commits),
        messages: []
      };
    case "before": {
      if (base.id !== void 0 && await bring(root, base.id, tip, commits) === void 0)
        return { change: await peeled(root, base.id, tip), messages: [] };
      return newBranch(root, tip, base, commits);
    }
  }
}
async function bringBase(root, { base, tip }) {
  const id = await baseOfMerge(root, base, tip);
  if (await isHere(root, id)) return id;
  const { shallow } = await (0, import_shared_git_refs.readRepository)(root);
  const head = await (0, import_shared_git_refs.resolveCommit)(root, "HEAD");
  const isParent = head !== void 0 && shallow.has(head) && (await (0, import_shared_git_commits.parentsOf)(root, head)).includes(id);
  const problem = isParent ? await fetchFromOrigin(root, [head], { deepen: 1 }) : await fetchFromOrigin(root, [id]);
  if (await isHere(root, id)) return id;
  throw notHere(id, problem);
}
async function bringHistory(root) {
  if ((await (0, import_shared_git_refs.readRepository)(root)).shallow.size === 0) return;
  const problem = await fetchFromOrigin(root, [], { unshallow: true, everything: true });
  if ((await (0, import_shared_git_refs.readRepository)(root)).shallow.size === 0) return;
  throw new import_cli5.UserError(`this is a shallow clone, and the rest could not be fetched${because(problem)}`, MEND);
}
var MEND = "Give actions/checkout fetch-depth: 0. To let hushlint fetch what is missing, leave its persist-credentials on.";
async function baseOfMerge(root, base, tip) {
  const head = await (0, import_shared_git_refs.resolveCommit)(root, "HEAD");
  if (head === void 0) return base;
  const [first, second, ...more2] = await (0, import_shared_git_commits.parentsOf)(root, head);
  return first !== void 0 && second === tip && more2.length === 0 ? first : base;
}
async function newBranch(root, tip, { id, defaultBranch, isDefault }, commits) {
  const told = id === void 0 ? [] : [gone(id)];
  if (defaultBranch === void 0 || isDefault) {
    await bringHistory(root);
    return { change: void 0, messages: told };
  }
  const local = await (0, import_shared_git_refs.resolveCommit)(root, `refs/remotes/origin/${defaultBranch}`);
  const base = local ?? await branchAtOrigin(root, defaultBranch);
  if (base === void 0) {
    const problem = `the default branch, ${(0, import_cli7.printable)(defaultBranch)}, is not here, and origin does not tell where it is`;
    throw new import_cli5.UserError(problem, MEND);
  }
  return { change: await bringOrThrow(root, base, tip, commits), messages: told };
}
function gone(id) {
  return notice2(
    "The commit before this push is gone",
    `${id.slice(0, 12)} is neither here nor at origin any more (a push by force): all that the default branch has not is scanned.`
  );
}
async function bringOrThrow(root, base, tip, commits) {
  const problem = await bring(root, base, tip, commits);
  if (problem === void 0) return peeled(root, base, tip);
  throw new import_cli5.UserError(problem, MEND);
}
async function peeled(root, base, tip) {
  const commit = await (0, import_shared_git_refs.resolveCommit)(root, tip) ?? tip;
  const from = await (0, import_shared_git_refs.resolveCommit)(root, base) ?? base;
  return { base: from, tip: commit, ...commit !== tip && { tag: tip } };
}
var STEPS = [1, 4, 16];
var FEWEST = 50;
async function bring(root, base, tip, commits) {
  if (await isWhole(root, base, tip)) return void 0;
  const { shallow } = await (0, import_shared_git_refs.readRepository)(root);
  if (shallow.size === 0) {
    const problem = await fetchFromOrigin(root, await missing(root, [base, tip]));
    return problemOf(root, base, tip, problem);
  }
  const head = await (0, import_shared_git_refs.resolveCommit)(root, "HEAD");
  const from = head !== void 0 && (head === tip || (await (0, import_shared_git_commits.parentsOf)(root, head)).includes(tip)) ? [head] : [];
  for (const step of from.length > 0 ? STEPS : []) {
    const wanted = [...from, ...await missing(root, [base])];
    const deepen = step * Math.max(commits + 1, FEWEST);
    if (await fetchFromOrigin(root, wanted, { deepen }) !== void 0) break;
    if (await isWhole(root, base, tip)) return void 0;
  }
  const lacking = await missing(root, [base, tip]);
  if (lacking.length > 0) {
    const problem = await fetchFromOrigin(root, lacking);
    if (problem !== void 0) return problemOf(root, base, tip, problem);
  }
  if (await isWhole(root, base, tip)) return void 0;
  return problemOf(root, base, tip, await fetchFromOrigin(root, [base, tip], { unshallow: true }));
}
async function problemOf(root, base, tip, problem) {
  if (await isWhole(root, base, tip)) return void 0;
  const [id] = await missing(root, [base, tip]);
  if (id !== void 0) return notHere(id, problem).message;
  const range = `${base.slice(0, 12)}..${tip.slice(0, 12)}`;
  return `this shallow clone cuts the range ${range}, and the rest could not be fetched${because(problem)}`;
}
async function isWhole(root, base, tip) {
  if ((await missing(root, [base, tip])).length > 0) return false;
  const { shallow } = await (0, import_shared_git_refs.readRepository)(root);
  if (shallow.size === 0) return true;
  if (await (0, import_shared_git_refs.mergeBase)(root, base, tip) === void 0) return false;
  return !(await (0, import_shared_git_commits.commitsBetween)(root, base, tip)).some((id) => shallow.has(id));
}
async function missing(root, ids) {
  const lacking = [];
  for (const id of ids) if (!await isHere(root, id)) lacking.push(id);
  return lacking;
}
async function isHere(root, id) {
  return await (0, import_shared_git_refs.resolveCommit)(root, id) !== void 0;
}
async function resolveRevision(root, name) {
  if (isFullId(name)) return name;
  const branch = name.replace(/^(?:refs\/(?:heads|remotes\/origin)\/|origin\/)/, "");
  const id = await (0, import_shared_git_refs.resolveCommit)(root, name) ?? await (0, import_shared_git_refs.resolveCommit)(root, `refs/remotes/origin/${branch}`) ?? await branchAtOrigin(root, branch);
  if (id !== void 0) return id;
  throw new import_cli5.UserError(`unknown revision: ${(0, import_cli7.printable)(name)}`, "It is neither here nor a branch of origin.");
}
function notHere(id, problem) {
  const short = id.slice(0, 12);
  return new import_cli5.UserError(`commit ${short} is not here, and could not be fetched${because(problem)}`, MEND);
}
function because(problem) {
  return problem === void 0 ? "" : ` (${(0, import_cli7.printable)(problem)})`;
}
var ARGS = ["pack", "rule", "exclude", "max-file-size", "debug"];
function readInputs(get) {
  const text2 = (name) => get(name) || void 0;
  return {
    scan: choice(get, "scan", ["auto", "diff", "tree", "history"]),
    base: text2("base"),
    head: text2("head"),
    config: text2("config"),
    baseline: text2("baseline"),
    failOn: get("fail-on") === "" ? void 0 : choice(get, "fail-on", ["error", "warning", "note", "never"]),
    format: choice(get, "format", ["text", "json"]),
    sarifFile: text2("sarif-file"),
    workingDirectory: get("working-directory") || ".",
    annotations: flag(get, "annotations"),
    summary: flag(get, "summary"),
    options: readArgs(get("args"))
  };
}
function choice(get, name, choices) {
  const given = get(name);
  const found = choices.find((each) => each === given);
  if (found !== void 0) return found;
  if (given === "") return choices[0];
  throw new import_cli11.UserError(
    `the input ${name} cannot be "${given}"${(0, import_cli10.suggestion)(given, new Set(choices))}`,
    `It takes ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`
  );
}
function flag(get, name) {
  const given = get(name);
  if (["", "true", "True", "TRUE"].includes(given)) return true;
  if (["false", "False", "FALSE"].includes(given)) return false;
  throw new import_cli11.UserError(`the input ${name} cannot be "${given}"`, "It takes true or false.");
}
function readArgs(text2) {
  const { options, positionals } = (0, import_cli9.parseCommandLine)(splitWords(text2));
  const refused = Object.keys(options).find((name) => !ARGS.some((taken) => taken === name));
  if (refused !== void 0) {
    throw new import_cli11.UserError(
      `the input args cannot hold --${refused}`,
      `It takes ${ARGS.map((name) => `--${name}`).join(", ")}. Most others are inputs of their own.`
    );
  }
  if (positionals[0] !== void 0) {
    throw new import_cli11.UserError(
      `the input args cannot hold the path "${positionals[0]}"`,
      "Use working-directory, or --exclude."
    );
  }
  return options;
}
function splitWords(text2) {
  const words = [];
  const word = /(?:[^\s"']+|"[^"]*"|'[^']*')+/g;
  for (const [found] of text2.matchAll(word)) words.push(found.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
  const quotes = text2.replace(/"[^"]*"|'[^']*'/g, "");
  if (/["']/.test(quotes)) throw new import_cli11.UserError("the input args has a quote that is not closed");
  return words;
}
var SHORTEST = 6;
var LONGEST_WORD = 12;
var MOST = 5e3;
function createMasker(setSecret2) {
  const known = /* @__PURE__ */ new Set();
  return (value) => {
    for (const line of value.split(/\r?\n/)) {
      const text2 = line.trim();
      if (known.size >= MOST || known.has(text2) || !isTelling(text2)) continue;
      known.add(text2);
      setSecret2(text2);
    }
  };
}
function isTelling(text2) {
  if (text2.length < SHORTEST || /^-----[A-Z ]+-----$/.test(text2)) return false;
  return text2.length >= LONGEST_WORD || !/^(?:[a-z]+|[A-Z][a-z]+|[A-Z]+)$/.test(text2);
}
function planFor(job, inputs) {
  const own = planForEvent(job);
  if (inputs.scan === "tree" || inputs.scan === "history") return { ...own, plan: { kind: inputs.scan } };
  const { plan } = own;
  if (inputs.base !== void 0) {
    const tip = inputs.head ?? (plan.kind === "range" ? plan.tip : "HEAD");
    const base = { kind: "exact", revision: inputs.base };
    return { ...own, plan: { kind: "range", tip, base, commits: 0 } };
  }
  if (inputs.head !== void 0) {
    if (plan.kind !== "range") throw noRange("the input head needs the input base on this event");
    return { ...own, plan: { ...plan, tip: inputs.head } };
  }
  if (inputs.scan === "diff" && plan.kind === "tree")
    throw noRange(`the event ${(0, import_cli13.printable)(job.event)} has no change to scan`);
  return own;
}
function noRange(problem) {
  return new import_cli12.UserError(problem, "Set the input base (and head), or leave the input scan out.");
}
function planForEvent(job) {
  switch (job.event) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return pullRequest(job, []);
    case "pull_request_target":
      return pullRequest(job, [UNTRUSTED]);
    case "push":
      return push(job);
    case "merge_group":
      return mergeGroup(job);
    case "schedule":
    case "workflow_dispatch":
      return tree(job.event === "schedule" ? "scheduled run" : "manual run", []);
    default:
      return tree((0, import_cli13.printable)(job.event) || "no event", [
        notice2(
          "The files of the checkout are scanned",
          `hushlint knows no change that belongs to the event "${(0, import_cli13.printable)(job.event)}". Set the inputs base and head to scan one.`
        )
      ]);
  }
}
var UNTRUSTED = warning2(
  "pull_request_target gives this job your secrets",
  "The job runs with a token that can write and with the secrets of the repository, and a pull request from a fork can start it. hushlint only reads Git objects and runs nothing of them, but it needs neither: use the event pull_request, which works on forks as well."
);
function tree(subject, messages) {
  return { plan: { kind: "tree" }, subject, settingsFrom: void 0, messages };
}
function pullRequest({ payload, event }, messages) {
  const base = need(idField(payload, "pull_request", "base", "sha"), event, "pull_request.base.sha");
  const tip = need(idField(payload, "pull_request", "head", "sha"), event, "pull_request.head.sha");
  const number = field(payload, "pull_request", "number") ?? field(payload, "number");
  return {
    plan: {
      kind: "range",
      tip,
      base: { kind: "pull-request", id: base },
      commits: countOf(field(payload, "pull_request", "commits"))
    },
    subject: typeof number === "number" ? `pull request #${number}` : "pull request",
    settingsFrom: { base, tip },
    messages
  };
}
function push({ payload, event, ref }) {
  const pushed = field(payload, "ref");
  const name = typeof pushed === "string" ? pushed : ref;
  const subject = `push to ${(0, import_cli13.printable)(name.replace(/^refs\/(?:heads\/)?/, ""))}`;
  const after = need(idField(payload, "after"), event, "after");
  if (field(payload, "deleted") === true || isZero(after)) {
    const text2 = `${(0, import_cli13.printable)(name)} was deleted: there is nothing to scan.`;
    return {
      plan: { kind: "nothing" },
      subject,
      settingsFrom: void 0,
      messages: [notice2("Nothing to scan", text2)]
    };
  }
  const before = idField(payload, "before");
  const branch = field(payload, "repository", "default_branch");
  const defaultBranch = typeof branch === "string" && branch !== "" ? branch : void 0;
  const commits = field(payload, "commits");
  return {
    plan: {
      kind: "range",
      tip: after,
      base: {
        kind: "before",
        id: before === void 0 || isZero(before) ? void 0 : before,
        defaultBranch,
        isDefault: defaultBranch !== void 0 && name === `refs/heads/${defaultBranch}`
      },
      commits: Array.isArray(commits) ? commits.length : 0
    },
    subject,
    settingsFrom: void 0,
    messages: []
  };
}
function mergeGroup({ payload, event }) {
  const revision = need(idField(payload, "merge_group", "base_sha"), event, "merge_group.base_sha");
  const tip = need(idField(payload, "merge_group", "head_sha"), event, "merge_group.head_sha");
  return {
    plan: { kind: "range", tip, base: { kind: "exact", revision }, commits: 0 },
    subject: "merge group",
    settingsFrom: void 0,
    messages: []
  };
}
function isZero(id) {
  return /^0+$/.test(id);
}
function countOf(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
function need(id, event, name) {
  if (id !== void 0) return id;
  throw new import_cli12.UserError(
    `the payload of the event ${event} has no ${name}`,
    "Set the inputs base and head, or the input scan to tree."
  );
}
var MOST_OF_TYPE = 10;
var LONGEST = 4e3;
var LONGEST_TITLE = 200;
function chooseAnnotations(report, messages, options) {
  const findings = options.findings ? annotated(report) : [];
  return ["error", "warning", "notice"].flatMap((type) => {
    const room = MOST_OF_TYPE - (type === "error" && options.fails ? 1 : 0);
    const all = [
      ...messages.filter((message) => message.type === type).map((message) => ofMessage(message, options)),
      ...findings.filter(({ level }) => TYPES[level] === type).map((each) => ofFinding(each, report, options))
    ];
    if (all.length <= room) return all;
    return [...all.slice(0, room - 1), more(type, all.length - room + 1)];
  });
}
var TYPES = { error: "error", warning: "warning", note: "notice" };
function annotated({ findings, failOn }) {
  const least = Math.min((0, import_cli23.severity)("warning"), severityOf(failOn));
  const shown = findings.filter((finding) => (0, import_cli23.severity)(finding.level) >= least && standsInFile(finding));
  return import_cli25.LEVELS.flatMap((level) => shown.filter((finding) => finding.level === level));
}
function severityOf(failOn) {
  return failOn === "never" ? Number.POSITIVE_INFINITY : (0, import_cli23.severity)(failOn);
}
function standsInFile({ object, history }) {
  return (object === void 0 || object.type === "blob") && history?.inHead !== false;
}
function ofMessage({ type, title, text: text2, place }, { prefix }) {
  const where = place && { file: prefix + place.path, startLine: place.line };
  return { type, text: clean(text2, LONGEST), properties: { title: clean(title, LONGEST_TITLE), ...where } };
}
function ofFinding(written, report, { prefix, changed }) {
  const finding = onTouchedSide(written, changed);
  const { level, region, ruleId } = finding;
  const rule = report.rules.get(ruleId);
  const [file, isMember] = fileOf(finding);
  const lines = isMember ? { startLine: 1 } : { startLine: region.startLine, endLine: region.endLine };
  const oneLine = !isMember && region.startLine === region.endLine;
  const columns = oneLine ? { startColumn: region.startColumn, endColumn: region.endColumn } : {};
  const fix = rule === void 0 ? "" : ` ${rule.fix}`;
  return {
    type: TYPES[level],
    text: clean(`${finding.message}${fix}`, LONGEST),
    properties: {
      title: clean(`${rule?.title ?? ruleId} (${ruleId})`, LONGEST_TITLE),
      file: prefix + file,
      ...lines,
      ...columns
    }
  };
}
function onTouchedSide(finding, changed) {
  if (changed === void 0 || changed.has(finding.path.text)) return finding;
  const other = finding.related.find(({ path }) => path !== void 0 && changed.has(path.text));
  if (other?.path === void 0) return finding;
  const at = `${finding.path.text}:${finding.region.startLine}`;
  return { ...finding, path: other.path, region: other.region, message: `${finding.message} (${at})` };
}
function fileOf({ path, lineHash }) {
  const end = lineHash === void 0 ? /(?<=\.\w+)!/.exec(path.text)?.index : void 0;
  return end === void 0 ? [path.text, false] : [path.text.slice(0, end), true];
}
function more(type, count) {
  const noun = type === "notice" ? "note" : type;
  const text2 = `${(0, import_cli25.plural)(count, `more ${noun}`)}: the runner shows ${MOST_OF_TYPE} annotations of a type. All of them are in the log and the job summary.`;
  return { type, text: text2, properties: { title: "More findings" } };
}
function clean(text2, longest) {
  const shown = (0, import_cli24.printable)(text2);
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
async function loadSettings(options) {
  const source = options.commit === void 0 ? onDisk(options) : atCommit(options, options.commit);
  const { file, path, messages } = await source.config();
  let config;
  const told = [...messages];
  try {
    config = await load(options, file);
  } catch (error2) {
    if (options.commit === void 0 || path === void 0 || !options.changed.has(path)) throw error2;
    if (!(error2 instanceof import_cli30.UserError)) throw error2;
    config = await load(options, void 0);
    const text2 = `${error2.message}. This change edits it; until it is merged, hushlint's defaults hold.`;
    told.push(warning2("The configuration of the base branch cannot be used", text2, { path, line: 1 }));
  }
  const folder = path === void 0 ? void 0 : posix.dirname(path);
  const baseline = await source.baseline(config, folder);
  return {
    config,
    baselineFile: baseline.file,
    paths: [path, baseline.path].flatMap((each) => each ?? []),
    messages: [...told, ...baseline.messages]
  };
}
async function checkConfigOnDisk(options) {
  await load(options, (await onDisk(options).config()).file);
}
async function load({ scratch, cwd }, file) {
  if (file === void 0) return { file, ...import_cli27.DEFAULTS };
  return (0, import_cli29.loadConfig)({
    // Messages name the file relative to this folder.
    cwd: file.startsWith(scratch + sep) ? scratch : cwd,
    explicitFile: file,
    version: import_cli31.version,
    knownRules: import_cli26.services.ruleIds,
    checkExpression: import_cli26.services.checkExpression
  });
}
function onDisk({ root, cwd, config, baseline }) {
  const found = (file, needed) => {
    if (existsSync2(file)) return { file, path: inside(root, file), messages: [] };
    if (needed === void 0) return { file: void 0, path: inside(root, file), messages: [] };
    throw new import_cli30.UserError(`the input ${needed} names a file that does not exist: ${relative(cwd, file)}`);
  };
  return {
    async config() {
      if (config !== void 0) return found(resolve2(cwd, config), "config");
      const { file } = (0, import_cli28.findProject)(cwd);
      return { file, path: file && inside(root, file), messages: [] };
    },
    async baseline(loaded, folder) {
      if (baseline !== void 0) return found(resolve2(cwd, baseline), "baseline");
      const from = loaded.file === void 0 ? join(root, folder ?? "") : dirname(loaded.file);
      return found(resolve2(from, loaded.baseline), void 0);
    }
  };
}
function atCommit(options, commit) {
  const { root, cwd, config, baseline, changed, scratch } = options;
  const disk = onDisk(options);
  async function write(path) {
    const at = await (0, import_shared_git_commits.fileAt)(root, commit, path);
    if (at === void 0) return void 0;
    if (at.mode === SYMLINK)
      throw new import_cli30.UserError(`${path} is a symbolic link in the base branch`, "Put the file itself there.");
    const file = join(scratch, ...path.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, at.text);
    return file;
  }
  async function named(name, which, onDisk2) {
    const path = inside(root, resolve2(cwd, name));
    if (path === void 0) return onDisk2();
    const file = await write(path);
    if (file !== void 0) return { file, path, messages: [] };
    if (!changed.has(path) && await (0, import_shared_git_commits.fileAt)(root, "HEAD", path) === void 0) return onDisk2();
    const text2 = `${path} is not in the base branch. What this change says in it holds once it is merged.`;
    const message = warning2(`The input ${which} has no effect yet`, text2, { path, line: 1 });
    return { file: void 0, path, messages: [message] };
  }
  return {
    async config() {
      if (config !== void 0) return named(config, "config", () => disk.config());
      for (const folder of foldersUp(inside(root, cwd) ?? "")) {
        for (const name of import_cli27.CONFIG_FILES) {
          const path = posix.join(folder, name);
          const file = await write(path);
          if (file !== void 0) return { file, path, messages: [] };
        }
      }
      return { file: void 0, path: void 0, messages: [] };
    },
    async baseline(loaded, folder = "") {
      if (baseline !== void 0) return named(baseline, "baseline", () => disk.baseline(loaded, folder));
      if (loaded.file !== void 0 && !loaded.file.startsWith(scratch + sep))
        return disk.baseline(loaded, folder);
      const path = posix.normalize(posix.join(folder, loaded.baseline));
      if (path.startsWith("../") || posix.isAbsolute(loaded.baseline)) return disk.baseline(loaded, folder);
      return { file: await write(path), path, messages: [] };
    }
  };
}
var SYMLINK = "120000";
function inside(root, file) {
  const path = relative(root, file).split(sep).join("/");
  return path === ".." || path.startsWith("../") || /^(?:\/|[A-Za-z]:)/.test(path) ? void 0 : path;
}
function foldersUp(folder) {
  return folder === "" ? [""] : [folder, ...foldersUp(folder.includes("/") ? posix.dirname(folder) : "")];
}
var SUMMARY_LIMIT = 1048576;
var RESERVE = 400;
var LONGEST_CELL = 500;
var MOST_MESSAGES = 50;
var MOST_RULES = 50;
function summaryText(report, options) {
  const { findings } = report;
  const head = [
    `## hushlint: ${headline(report)}`,
    "",
    paragraph(options.subject),
    ...messageLines(options.messages)
  ];
  const details = (0, import_cli33.coverageDetails)(report.coverage).map((line) => `<li>${text(line)}</li>`);
  const foot = [
    ...adviceLines(report),
    paragraph(`Scanned: ${(0, import_cli33.coverageTotals)(report.coverage)}. Every value is redacted.`),
    ...details.length > 0 ? ["<ul>", ...details.slice(0, MOST_MESSAGES), "</ul>", ""] : []
  ];
  const fixed = [...head, "", ...foot].join("\n");
  const rows = bySeverity(findings).map((finding) => row(finding, options));
  const table = rowsThatFit(rows, options.room - Buffer.byteLength(fixed) - RESERVE);
  return `${[...head, "", ...table, ...foot].join("\n")}
`;
}
function failureSummary(problem) {
  return `## hushlint: not scanned

${paragraph(problem)}
This is not an all-clear.
`;
}
function headline(report) {
  const counts = (0, import_cli33.countLevels)(report.findings);
  const parts = import_cli33.LEVELS.filter((level) => counts[level] > 0).map((level) => (0, import_cli33.plural)(counts[level], level));
  const found = parts.length > 0 ? parts.join(", ") : "no findings";
  return report.coverage.incomplete ? `${found}, and not everything could be read` : found;
}
var HEADER = "<table><tr><th>Level</th><th>Place</th><th>Rule</th><th>Value</th><th>Finding</th></tr>";
function rowsThatFit(rows, room) {
  if (rows.length === 0) return [];
  let left = room - HEADER.length;
  const kept = [];
  for (const each of rows) {
    left -= Buffer.byteLength(each) + 1;
    if (left < 0) break;
    kept.push(each);
  }
  const cut = rows.length - kept.length;
  const note = cut === 0 ? [] : [
    paragraph(
      `${(0, import_cli33.plural)(cut, "more finding")} of the lowest levels: a job summary holds 1 MiB. The log lists all.`
    )
  ];
  return kept.length === 0 ? note : [HEADER, ...kept, "</table>", "", ...note];
}
function bySeverity(findings) {
  return import_cli33.LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}
function row(finding, options) {
  const cells = [
    finding.level,
    placeCell(finding, options),
    code(finding.ruleId),
    code(finding.redacted),
    text(finding.message)
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function placeCell(finding, { address, head }) {
  const { object, history, path, region } = finding;
  const commit = history?.commits[0];
  const gone2 = !standsInFile(finding);
  const where = gone2 && commit !== void 0 ? ` in ${(0, import_cli33.shortId)(commit)}` : "";
  if (object?.type === "tag") return `message of tag ${(0, import_cli33.shortId)(object.id)}`;
  if (object?.type === "commit") {
    const name = `message of commit ${(0, import_cli33.shortId)(object.id)}`;
    return address === void 0 ? name : link(`${address}/commit/${object.id}`, name);
  }
  const shown = `${code(`${path.text}:${region.startLine}`)}${where}`;
  const at = gone2 ? commit : head;
  if (address === void 0 || at === void 0) return shown;
  const [file, isMember] = fileOf(finding);
  const uri = (0, import_shared_reporters_sarif_uri.artifactUri)(isMember ? { text: file } : path);
  const lines = region.endLine > region.startLine ? `L${region.startLine}-L${region.endLine}` : `L${region.startLine}`;
  return link(`${address}/blob/${at}/${uri}${isMember ? "" : `#${lines}`}`, shown);
}
function adviceLines(report) {
  const ids = new Set(bySeverity(report.findings).map(({ ruleId }) => ruleId));
  const items = [...ids].slice(0, MOST_RULES).flatMap((id) => {
    const rule = report.rules.get(id);
    return rule === void 0 ? [] : [`<li>${code(id)} ${text(rule.title)}: ${text(rule.why)} <b>${text(rule.fix)}</b></li>`];
  });
  return items.length === 0 ? [] : ["<details open><summary>What to do</summary>", "<ul>", ...items, "</ul></details>", ""];
}
function messageLines(messages) {
  if (messages.length === 0) return [];
  const items = messages.slice(0, MOST_MESSAGES).map(({ type, title, text: body, place }) => {
    const at = place === void 0 ? "" : ` ${code(`${place.path}:${place.line}`)}`;
    return `<li>${type}: <b>${text(title)}</b>.${at} ${text(body)}</li>`;
  });
  const rest = messages.length - items.length;
  return [
    "<ul>",
    ...items,
    ...rest > 0 ? [`<li>${(0, import_cli33.plural)(rest, "more message")} in the log</li>`] : [],
    "</ul>"
  ];
}
function paragraph(content) {
  return `<p>${text(content)}</p>
`;
}
function code(content) {
  return `<code>${text(content)}</code>`;
}
function link(address, content) {
  return `<a href="${escapeHtml(address)}">${content}</a>`;
}
function text(content) {
  const shown = (0, import_cli32.printable)(content);
  const cut = shown.length <= LONGEST_CELL ? shown : `${shown.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
  return escapeHtml(cut);
}
function escapeHtml(content) {
  return content.replace(/[&<>"'@]/g, (found) => `&#${found.charCodeAt(0)};`);
}
async function publish(scanned, options) {
  const { job, inputs, change, subject } = options;
  const messages = [...options.messages, ...scanned.warnings.map(ofWarning)];
  const broken = messages.find(({ type }) => type === "error");
  const report = broken === void 0 ? scanned : { ...scanned, exitCode: 2 };
  const failure = failureSentence(report, broken);
  const sarif = inputs.sarifFile === void 0 ? void 0 : await writeSarif(report, inputs.sarifFile, job);
  outputs(report, { sarif, change });
  print(`hushlint ${import_cli22.version}: ${subject}`);
  print((0, import_cli14.coverageText)(report, { ...options, debug: inputs.options.debug ?? false }));
  await printFindings(report, inputs);
  printMessages(messages);
  const chosen = chooseAnnotations(report, messages, {
    prefix: prefixOf(job, options.root),
    findings: inputs.annotations,
    changed: options.changed,
    fails: failure !== void 0
  });
  for (const annotation of chosen) annotate(annotation);
  if (inputs.summary)
    writeSummary(job, (room) => summaryText(report, { ...options, ...addresses(options), messages, room }));
  if (failure === void 0) return;
  setFailed(failure);
  process.exitCode = report.exitCode;
}
function publishNothing({ subject, messages }) {
  print(`hushlint ${import_cli22.version}: ${subject}`);
  for (const { text: text2, title } of messages) notice(text2, { title });
  setOutput("findings", 0);
  setOutput("exit-code", 0);
}
async function publishFailure(problem, job) {
  const text2 = (0, import_cli15.failureText)(problem);
  setOutput("exit-code", 2);
  if (problem instanceof import_cli17.UserError) {
    const hint = problem.hint === void 0 ? "" : ` ${(0, import_cli19.printable)(problem.hint)}`;
    setFailed(`hushlint could not scan: ${(0, import_cli19.printable)(problem.message)}.${hint}`);
  } else {
    print(text2);
    setFailed("hushlint could not scan: an internal error. This is a bug, and not an all-clear.");
  }
  writeSummary(job, () => failureSummary(text2.trim()));
  process.exitCode = 2;
}
function failureSentence(report, broken) {
  const { findings, failOn, exitCode, coverage } = report;
  const counts = (0, import_cli21.countLevels)(findings);
  const failing = import_cli21.LEVELS.filter(
    (level) => failOn !== "never" && (0, import_cli18.severity)(level) >= (0, import_cli18.severity)(failOn) && counts[level] > 0
  );
  const found = failing.map((level) => (0, import_cli21.plural)(counts[level], level)).join(", ");
  if (exitCode === 1) {
    return `hushlint found ${found}. Remove each value, and replace what was pushed: it is known from then on.`;
  }
  if (exitCode === 0) return void 0;
  const more2 = found === "" ? "" : `; it found ${found}`;
  if (broken !== void 0) return `${broken.title}${more2}.`;
  const remark = coverage.remarks[0];
  const why = remark === void 0 ? "something could not be read" : (0, import_cli19.printable)(remark).replace(/\.$/, "");
  return `hushlint could not scan all: ${why}${more2}. This is not an all-clear.`;
}
function ofWarning(text2) {
  return { type: "warning", title: "hushlint", text: text2 };
}
function outputs({ findings, source, exitCode }, { sarif, change }) {
  setOutput("findings", findings.length);
  setOutput("new-findings", source === "range" ? findings.filter(standsInFile).length : "");
  setOutput("exit-code", exitCode);
  setOutput("sarif-file", sarif ?? "");
  setOutput("base", change?.base ?? "");
  setOutput("head", change?.tip ?? "");
}
async function writeSarif(report, file, job) {
  const reporter = await (0, import_cli20.loadReporter)("sarif");
  const target = resolve3(job.workspace, file);
  try {
    mkdirSync2(dirname2(target), { recursive: true });
    writeFileSync2(target, await reporter(report, REPORTER_OPTIONS));
  } catch (problem) {
    const code2 = problem.code ?? "unknown error";
    throw new import_cli17.UserError(`cannot write the input sarif-file, ${file}: ${code2}`, void 0, { cause: problem });
  }
  return file;
}
var REPORTER_OPTIONS = { color: false, all: true, debug: false, width: 120 };
async function printFindings(report, { format, options }) {
  if (report.findings.length === 0 && format === "text" && !options.debug) return;
  const text2 = await (0, import_cli16.writtenReport)(format, report, { ...REPORTER_OPTIONS, debug: options.debug ?? false });
  startGroup(`All findings (${report.findings.length})`);
  print(text2);
  endGroup();
}
function printMessages(messages) {
  for (const { type, title, text: text2, place } of messages) {
    const at = place === void 0 ? "" : ` (${place.path}:${place.line})`;
    print((0, import_cli19.printable)(`${type}: ${title}${at}: ${text2}`));
  }
}
function print(text2) {
  const lines = text2.replace(/\n$/, "").split(/\r\n|\r|\n/);
  const safe = lines.map((line) => line.replace(/^\s*::/, "\\x3a:").replaceAll("##[", "##\\x5b"));
  info(safe.join("\n"));
}
var COMMANDS = { error, warning, notice };
function annotate({ type, text: text2, properties }) {
  COMMANDS[type](text2.replaceAll("##[", "##\\x5b"), properties);
}
function prefixOf({ workspace }, root) {
  const path = inside(realpathSync(workspace), root);
  return path === void 0 || path === "" ? "" : `${path}/`;
}
function addresses({ job, head }) {
  const address = job.repository === "" ? void 0 : `${job.serverUrl}/${job.repository}`;
  return { address, head };
}
function writeSummary(job, textFor) {
  const file = job?.summaryFile;
  if (file === void 0) return;
  try {
    const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const text2 = textFor(SUMMARY_LIMIT - used);
    if (Buffer.byteLength(text2) + used <= SUMMARY_LIMIT) appendFileSync2(file, text2);
    else print("The job summary is full: nothing was added to it.");
  } catch (problem) {
    print(
      `The job summary could not be written: ${problem.code ?? "unknown error"}`
    );
  }
}
async function settingsReview(options, used) {
  const fromBase = options.commit !== void 0;
  const edited = [...options.changed].filter((path) => isSetting(path, used)).sort();
  const messages = edited.map((path) => {
    const holds = fromBase ? "On this pull request the version of the base branch holds; this one does once it is merged." : "It holds from this run on.";
    const text2 = `${path} decides what hushlint looks for and what it leaves out. ${holds} Check that it takes out no more than it should.`;
    return warning2("This change edits the settings of hushlint", text2, { path, line: 1 });
  });
  const isConfig = (path) => import_cli34.CONFIG_FILES.some((name) => path.endsWith(name)) || path === used[0];
  if (fromBase && edited.some(isConfig)) messages.push(...await brokenConfig(options, edited[0] ?? ""));
  return messages;
}
function isSetting(path, used) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return used.includes(path) || name === import_cli34.DEFAULTS.baseline || import_cli34.CONFIG_FILES.some((each) => each === name);
}
async function brokenConfig(options, path) {
  try {
    await checkConfigOnDisk(options);
    return [];
  } catch (error2) {
    if (!(error2 instanceof import_cli35.UserError)) throw error2;
    const text2 = `${error2.message}. Once this is merged, every run would end with it.`;
    const place = { path, line: Number(/^[^:]*:(\d+):/.exec(error2.message)?.[1] ?? 1) };
    return [{ type: "error", title: "The new configuration of hushlint cannot be used", text: text2, place }];
  }
}
async function ignoreReview(root, change, report) {
  const own = report.suppressed.filter(({ suppressedBy }) => suppressedBy.kind === "inline").map(ignored);
  const old = report.suppressed.filter(({ suppressedBy }) => suppressedBy.kind === "not-new");
  return [...own, ...await newlyIgnored(root, change, old)];
}
function ignored(finding) {
  const { ruleId, path, region, suppressedBy } = finding;
  const text2 = `${ruleId}: ${finding.message} It is left out; the reason given is: ${suppressedBy.reason}.`;
  const isFile = finding.object === void 0 || finding.object.type === "blob";
  const place = isFile ? { path: path.text, line: region.startLine } : void 0;
  return warning2("A comment takes out a finding that this change adds", text2, place);
}
var MOST_FILES = 50;
async function newlyIgnored(root, { base, tip }, old) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of old) {
    if (finding.path.raw !== void 0 || finding.history?.inHead === false) continue;
    files.set(finding.path.text, [...files.get(finding.path.text) ?? [], finding]);
  }
  const messages = [];
  for (const [path, findings] of [...files].slice(0, MOST_FILES)) {
    const added = await (0, import_shared_git_commits.addedTextLines)(root, base, tip, path);
    for (const { line, text: text2 } of added) {
      const finding = findings.find(({ region }) => region.startLine === line + 1);
      if (finding === void 0 || !NEXT_LINE.test(text2)) continue;
      const what = `${finding.ruleId} on the next line stood there before, and will not be reported any more.`;
      messages.push(warning2("A comment that this change adds takes a finding out", what, { path, line }));
    }
  }
  return messages;
}
var NEXT_LINE = /(?:ignore|disable|allow)[\w-]*next[\w-]*line/i;
async function runAction() {
  let job;
  try {
    job = readJob(process.env, process.cwd());
    await act(job, readInputs(getInput));
  } catch (error2) {
    await publishFailure(error2, job);
  }
}
async function act(job, inputs) {
  const cwd = workingFolder(job, inputs);
  const root = await rootOf(cwd);
  const event = planFor(job, inputs);
  if (event.plan.kind === "nothing") return publishNothing(event);
  const scope = await resolveScope(root, event);
  const scratch = mkdtempSync(join2(job.temporaryFolder ?? tmpdir(), "hushlint-"));
  try {
    const { report, messages, elapsedMs, config, changed } = await review(job, inputs, {
      cwd,
      root,
      scratch,
      scope
    });
    await publish(report, {
      ...{ job, inputs, root, elapsedMs, changed },
      maxFileSize: config.maxFileSize,
      messages: [...event.messages, ...scope.messages, ...messages],
      subject: subjectOf(event, scope),
      change: scope.change,
      head: report.head
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
async function resolveScope(root, { plan, settingsFrom: ends }) {
  const scope = await scopeOf(root, plan);
  return { ...scope, settingsFrom: ends && await bringBase(root, ends) };
}
async function scopeOf(root, plan) {
  if (plan.kind === "range") {
    const { change, messages } = await bringChange(root, plan);
    return { kind: change === void 0 ? "history" : "range", change, messages };
  }
  if (plan.kind === "history") await bringHistory(root);
  return { kind: plan.kind === "history" ? "history" : "tree", change: void 0, messages: [] };
}
async function review(job, inputs, { cwd, root, scratch, scope }) {
  const { change } = scope;
  const from = change && (await (0, import_shared_git_refs.mergeBase)(root, change.base, change.tip) ?? change.base);
  const changed = change && from ? await (0, import_shared_git_commits.changedPaths)(root, from, change.tip) : [];
  const options = {
    ...{ root, cwd, scratch },
    config: inputs.config,
    baseline: inputs.baseline,
    commit: scope.settingsFrom,
    changed: new Set(changed.map((path) => path.text))
  };
  const settings2 = await loadSettings(options);
  const config = (0, import_cli.withSize)(settings2.config, inputs.options);
  const folder = inside(root, cwd) ?? "";
  const start = Date.now();
  const mask = job.inActions ? createMasker(setSecret) : void 0;
  const scanned = await import_cli2.services.scan({
    ...await request(inputs, config),
    cwd,
    source: sourceOf(scope, folder),
    baselineFile: settings2.baselineFile,
    now: /* @__PURE__ */ new Date(),
    ...mask && { onSecret: mask }
  });
  const elapsedMs = Date.now() - start;
  const head = change?.tip ?? await (0, import_shared_git_refs.resolveCommit)(root, "HEAD");
  const report = { ...below(folder, scanned), head };
  const messages = [
    ...settings2.messages,
    ...await settingsReview(options, settings2.paths),
    ...change && from ? await ignoreReview(root, { base: from, tip: change.tip }, report) : []
  ];
  return { report, messages, elapsedMs, config, changed: from === void 0 ? void 0 : options.changed };
}
function workingFolder(job, inputs) {
  const folder = resolve4(job.workspace, inputs.workingDirectory);
  if (!statSync2(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const hint = "It is relative to the workspace. The step actions/checkout must run before this one.";
    throw new import_cli3.UserError(`the input working-directory names no folder: ${inputs.workingDirectory}`, hint);
  }
  return realpathSync2(folder);
}
async function rootOf(cwd) {
  try {
    return resolve4(await (0, import_shared_git_commits.worktreeRoot)(cwd));
  } catch (error2) {
    if (!(error2 instanceof import_cli3.UserError) || !error2.message.startsWith("not a Git repository")) throw error2;
    const hint = "Run actions/checkout with fetch-depth: 0 before this step.";
    throw new import_cli3.UserError("there is no Git repository in the workspace", hint, { cause: error2 });
  }
}
function sourceOf({ kind, change }, folder) {
  if (change !== void 0) {
    const { base, tip, tag } = change;
    return { kind: "range", range: `${base}..${tip}`, ...tag !== void 0 && { tags: [tag] } };
  }
  if (kind === "history") return { kind: "history", unreachable: false };
  return { kind: "worktree", paths: folder === "" ? [] : ["."] };
}
async function request({ options, failOn }, config) {
  const { pack, rule, exclude = [] } = options;
  await (0, import_cli.checkRules)(rule ?? [], config, import_cli2.services);
  await (0, import_cli.checkExcludes)(exclude);
  return {
    ...{ config, exclude, failOn: failOn ?? config.failOn },
    ...pack && { packs: pack },
    ...rule && { rules: rule }
  };
}
function below(folder, report) {
  if (folder === "") return report;
  const isBelow = ({ path, object }) => path.text.startsWith(`${folder}/`) || object !== void 0 && object.type !== "blob";
  const findings = report.findings.filter(isBelow);
  const { failOn } = report;
  const fails = failOn !== "never" && findings.some(({ level }) => (0, import_cli4.severity)(level) >= (0, import_cli4.severity)(failOn));
  return {
    ...report,
    findings,
    suppressed: report.suppressed.filter(isBelow),
    exitCode: report.exitCode === 2 ? 2 : fails ? 1 : 0
  };
}
function subjectOf({ subject }, { kind, change }) {
  if (change !== void 0) return `${subject}, ${change.base.slice(0, 10)}..${change.tip.slice(0, 10)}`;
  return `${subject}, ${kind === "history" ? "the whole history" : "the files of the checkout"}`;
}
process.on("uncaughtException", (error2) => {
  process.stderr.write(`hushlint: ${error2 instanceof Error ? error2.name : "an error"} that nobody caught
`);
  process.exitCode = 2;
  process.exit();
});
void runAction();
