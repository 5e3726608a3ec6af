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
  LEFTHOOK_FILES: () => LEFTHOOK_FILES,
  PRE_COMMIT_FILE: () => PRE_COMMIT_FILE,
  SIMPLE_GIT_HOOKS_FILES: () => SIMPLE_GIT_HOOKS_FILES,
  callsHushlint: () => callsHushlint,
  ciSteps: () => ciSteps,
  configStep: () => configStep,
  detectSetup: () => detectSetup,
  isInside: () => isInside,
  readManifest: () => readManifest,
  readText: () => readText
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
const { existsSync, readdirSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { isAbsolute, join, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
var LEFTHOOK_FILES = ["", "."].flatMap(
  (dot) => ["yml", "yaml", "toml", "json"].map((end) => `${dot}lefthook.${end}`)
);
var SIMPLE_GIT_HOOKS_FILES = [".", ""].flatMap(
  (dot) => ["json", "cjs", "js", "mjs"].map((end) => `${dot}simple-git-hooks.${end}`)
);
var PRE_COMMIT_FILE = ".pre-commit-config.yaml";
async function detectSetup(cwd) {
  const root = (await (0, import_cli.runGit)(cwd, ["rev-parse", "--show-toplevel"])).toString("utf8").trim();
  const hooksPath = await ask(root, "config", "--get", "core.hooksPath");
  const hooksFolder = resolve(root, await ask(root, "rev-parse", "--git-path", "hooks") ?? ".git/hooks");
  const manifest = readManifest(root);
  const has = (name) => existsSync(join(root, name));
  return {
    root,
    manager: managerOf({ root, hooksFolder, hooksPath, manifest, has }),
    huskyFolder: huskyFolderOf(hooksPath) ?? ".husky",
    hooksFolder,
    hooksPath,
    usesLintStaged: manifest.dependencies.has("lint-staged"),
    packageManager: has("package.json") ? packageManagerOf(manifest, has) : void 0,
    usesPnp: has(".pnp.cjs") || has(".pnp.js"),
    dependsOnHushlint: manifest.dependencies.has("hushlint") || manifest.name === "hushlint",
    hosts: await hostsOf(root, has),
    defaultBranch: await defaultBranchOf(root)
  };
}
function readText(root, name) {
  try {
    return readFileSync(join(root, name), "utf8");
  } catch {
    return void 0;
  }
}
function callsHushlint(text) {
  return /^(?!\s*#).*\bhushlint\b/m.test(text);
}
function isInside(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function readManifest(root) {
  let fields = {};
  try {
    const parsed = JSON.parse(readText(root, "package.json") ?? "{}");
    if (typeof parsed === "object" && parsed !== null) fields = parsed;
  } catch {
  }
  const keys = (field) => Object.keys(fields[field] ?? {});
  return {
    name: fields.name,
    dependencies: /* @__PURE__ */ new Set([
      ...keys("dependencies"),
      ...keys("devDependencies"),
      ...keys("optionalDependencies")
    ]),
    scripts: fields.scripts ?? {},
    packageManager: fields.packageManager,
    fields
  };
}
function managerOf({ root, hooksFolder, hooksPath, manifest, has }) {
  if (huskyFolderOf(hooksPath) !== void 0 && isInside(root, hooksFolder)) return "husky";
  const installed = readText(hooksFolder, "pre-commit") ?? "";
  if (/\blefthook\b/.test(installed)) return "lefthook";
  if (/pre-commit\.com|\bpre_commit\b/.test(installed)) return "pre-commit";
  if (has(".husky")) return "husky";
  if (LEFTHOOK_FILES.some(has)) return "lefthook";
  if (has(PRE_COMMIT_FILE)) return "pre-commit";
  if (SIMPLE_GIT_HOOKS_FILES.some(has)) return "simple-git-hooks";
  const listed = ["husky", "lefthook", "simple-git-hooks"].find(
    (name) => manifest.dependencies.has(name)
  );
  return listed ?? "plain";
}
function huskyFolderOf(hooksPath) {
  return /^(?:\.\/)?((?:[^/].*\/)?\.husky)(?:\/_)?\/?$/.exec(hooksPath?.replaceAll("\\", "/") ?? "")?.[1];
}
function packageManagerOf({ packageManager }, has) {
  const named = /^(npm|pnpm|yarn|bun)@/.exec(packageManager ?? "")?.[1];
  if (named !== void 0) return named;
  if (has("pnpm-lock.yaml")) return "pnpm";
  if (has("yarn.lock")) return "yarn";
  return has("bun.lock") || has("bun.lockb") ? "bun" : "npm";
}
async function hostsOf(root, has) {
  const urls = await ask(root, "config", "--get-regexp", "^remote\\..*\\.url$") ?? "";
  const hosts = [];
  if (/[@/.]github\.com[:/]/.test(urls) || has(".github")) hosts.push("github");
  if (/[@/.]gitlab\./.test(urls) || has(".gitlab-ci.yml") || has(".gitlab")) hosts.push("gitlab");
  return hosts;
}
async function defaultBranchOf(root) {
  const remote = await ask(root, "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  if (remote !== void 0) return remote.replace(/^origin\//, "");
  for (const name of ["main", "master"]) {
    if (await ask(root, "rev-parse", "--verify", "--quiet", `refs/heads/${name}`) !== void 0) return name;
  }
  return await ask(root, "symbolic-ref", "--quiet", "--short", "HEAD") ?? "main";
}
async function ask(cwd, ...args) {
  return (0, import_cli.runGit)(cwd, args).then((bytes) => bytes.toString("utf8").replace(/\r?\n$/, "") || void 0).catch(() => void 0);
}
function namesIn(root, folder) {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
}
var WORKFLOWS = ".github/workflows";
function configStep({ root, packageManager }, version) {
  const present = import_cli2.CONFIG_FILES.find((name) => readText(root, name) !== void 0);
  if (present !== void 0) return { kind: "done", path: present, why: "it exists" };
  const schema = packageManager === void 0 ? `https://raw.githubusercontent.com/hushlint/hushlint/v${version}/schema.json` : "./node_modules/hushlint/schema.json";
  return { kind: "create", path: import_cli2.CONFIG_FILES[0], text: configText(schema), executable: false };
}
function ciSteps(setup, version) {
  return setup.hosts.map(
    (host) => host === "github" ? githubStep(setup, version) : gitlabStep(setup, version)
  );
}
function configText(schema) {
  return `# yaml-language-server: $schema=${schema}

# The least level that makes the exit code 1: error, warning, note or never.
fail-on: error

# Not scanned: globs, relative to this file's repository.
# exclude:
#   - "**/*.snap"

# The level of single rules: error, warning, note or off. \`hushlint rules\` lists them.
# rules:
#   jwt: note

# Findings that are known to be harmless. All conditions of an entry must hold.
# allow:
#   - rule: generic-password
#     path: compose.dev.yaml
#     reason: password of the local database
`;
}
function githubStep({ root, defaultBranch }, version) {
  const present = namesIn(root, WORKFLOWS).find(
    (name) => /\bhushlint\b/.test(readText(root, `${WORKFLOWS}/${name}`) ?? "")
  );
  if (present !== void 0) return { kind: "done", path: `${WORKFLOWS}/${present}`, why: "it runs hushlint" };
  return {
    kind: "create",
    path: `${WORKFLOWS}/hushlint.yml`,
    text: workflowText(defaultBranch, version),
    executable: false
  };
}
function workflowText(branch, version) {
  const plain = /^[A-Za-z][\w./-]*$/.test(branch) ? branch : JSON.stringify(branch);
  return `name: Secrets
on:
  pull_request:
  merge_group:
  push:
    branches: [${plain}]
permissions: {}
jobs:
  hushlint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: hushlint/hushlint@v${version}
`;
}
function gitlabStep({ root }, version) {
  const path = ".gitlab-ci.yml";
  const job = jobText(version);
  const text = readText(root, path);
  if (text === void 0) return { kind: "create", path, text: job, executable: false };
  if (/\bhushlint\b/.test(text)) return { kind: "done", path, why: "it runs hushlint" };
  return { kind: "manual", path, why: "it exists; add", add: job };
}
function jobText(version) {
  return `hushlint:
  image: node:24
  variables:
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        npx --yes hushlint@${version} --range "$CI_MERGE_REQUEST_DIFF_BASE_SHA..\${CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:-$CI_COMMIT_SHA}"
      else
        npx --yes hushlint@${version}
      fi
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LEFTHOOK_FILES,
  PRE_COMMIT_FILE,
  SIMPLE_GIT_HOOKS_FILES,
  callsHushlint,
  ciSteps,
  configStep,
  detectSetup,
  isInside,
  readManifest,
  readText
});
