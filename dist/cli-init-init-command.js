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
  initCommand: () => initCommand,
  makePlan: () => makePlan
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_init_detect = require("./shared-cli-init-detect.js");
var import_shared_cli_ask = require("./shared-cli-ask.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
const { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, resolve } = globalThis.process.getBuiltinModule("node:path");
const { join, relative, sep } = globalThis.process.getBuiltinModule("node:path");
function planText({ steps }) {
  return steps.map((step) => `${stepLines(step).map(import_cli5.printable).join("\n")}
`).join("\n");
}
function appended({ before, line }) {
  return before === "" || before.endsWith("\n") ? `${line}
` : `
${line}
`;
}
function stepLines(step) {
  switch (step.kind) {
    case "create":
      return [`create ${step.path}${step.executable ? " (executable)" : ""}`, ...marked(step.text, "+ ")];
    case "append":
      return [`append to ${step.path}`, ...marked(step.before, "  ").slice(-3), `  + ${step.line}`];
    case "done":
      return [`keep   ${step.path}: ${step.why}`];
    case "manual":
      return [`by you ${step.path}: ${step.why}`, ...marked(step.add, "+ ")];
  }
}
function marked(text, mark) {
  return text.replace(/\r?\n$/, "").split(/\r?\n/).map((line) => `  ${mark}${line}`.trimEnd());
}
function applyStep(root, step) {
  if (step.kind !== "create" && step.kind !== "append") return;
  const file = resolve(root, step.path);
  try {
    if (step.kind === "create") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, step.text, { flag: "wx" });
      if (step.executable) chmodSync(file, 493);
    } else {
      if (readFileSync(file, "utf8") !== step.before)
        throw new import_cli4.UserError(`${step.path} has changed meanwhile`, "Run hushlint init again.");
      appendFileSync(file, appended(step));
    }
  } catch (error) {
    if (error instanceof import_cli4.UserError) throw error;
    const code = error.code ?? "unknown error";
    const why = code === "EEXIST" ? "something of that name exists" : code;
    throw new import_cli4.UserError(`cannot write ${step.path}: ${why}`, "Mend that and run hushlint init again.", {
      cause: error
    });
  }
}
var PRE_COMMIT = "--staged";
var PRE_PUSH = 'pre-push "$@"';
function hookSteps(setup, version2) {
  switch (setup.manager) {
    case "husky":
      return huskySteps(setup);
    case "lefthook":
      return [configStep2(setup, import_shared_cli_init_detect.LEFTHOOK_FILES, "lefthook.yml", lefthookText(setup))];
    case "pre-commit":
      return [preCommitStep(setup, version2)];
    case "simple-git-hooks":
      return [simpleGitHooksStep(setup)];
    case "plain":
      return plainSteps(setup);
  }
}
function commandOf({ packageManager, usesPnp }) {
  if (packageManager === void 0) return "hushlint";
  return usesPnp ? "yarn hushlint" : "node_modules/.bin/hushlint";
}
function huskySteps({ root, huskyFolder, usesPnp }) {
  const command = usesPnp ? "yarn hushlint" : "hushlint";
  const steps = [
    huskyHook(root, `${huskyFolder}/pre-commit`, `${command} ${PRE_COMMIT}`),
    huskyHook(root, `${huskyFolder}/pre-push`, `${command} ${PRE_PUSH}`)
  ];
  const { scripts } = (0, import_shared_cli_init_detect.readManifest)(root);
  if (scripts.prepare === void 0 && !Object.values(scripts).some((script) => /\bhusky\b/.test(script))) {
    const why = 'nothing sets husky up after an install; add to "scripts"';
    steps.push({ kind: "manual", path: "package.json", why, add: '"prepare": "husky"' });
  }
  return steps;
}
function huskyHook(root, path, line) {
  const before = (0, import_shared_cli_init_detect.readText)(root, path);
  if (before === void 0) return { kind: "create", path, text: `${line}
`, executable: false };
  if ((0, import_shared_cli_init_detect.callsHushlint)(before)) return { kind: "done", path, why: "it calls hushlint" };
  if (path.endsWith("/pre-push")) return { kind: "manual", path, why: SHARED_INPUT, add: sharedInput(line) };
  if (/^\s*(exec|exit)\b/m.test(before))
    return { kind: "manual", path, why: "it ends early; add, above that", add: line };
  return { kind: "append", path, before, line };
}
var SHARED_INPUT = "it exists, and what Git writes to its standard input can be read once only; give it to each command that reads it, such as";
function sharedInput(line) {
  return `pushed=$(cat)
printf '%s\\n' "$pushed" | ${line} || exit $?
printf '%s\\n' "$pushed" | \u2026`;
}
function lefthookText(setup) {
  const command = commandOf(setup);
  return [
    "pre-commit:",
    "  jobs:",
    "    - name: hushlint",
    `      run: ${command} --staged`,
    "",
    "pre-push:",
    "  jobs:",
    "    - name: hushlint",
    "      use_stdin: true",
    `      run: ${command} pre-push {1} {2}`,
    ""
  ].join("\n");
}
function configStep2({ root }, names, fresh, text) {
  const path = names.find((name) => (0, import_shared_cli_init_detect.readText)(root, name) !== void 0);
  if (path === void 0) return { kind: "create", path: fresh, text, executable: false };
  if ((0, import_shared_cli_init_detect.callsHushlint)((0, import_shared_cli_init_detect.readText)(root, path) ?? "")) return { kind: "done", path, why: "it calls hushlint" };
  return { kind: "manual", path, why: "it exists; add", add: text };
}
function preCommitStep({ root }, version2) {
  const entry = [
    "  - repo: https://github.com/hushlint/hushlint",
    `    rev: v${version2}`,
    "    hooks:",
    "      - id: hushlint",
    "      - id: hushlint-push",
    ""
  ].join("\n");
  const text = (0, import_shared_cli_init_detect.readText)(root, import_shared_cli_init_detect.PRE_COMMIT_FILE);
  if (text === void 0)
    return { kind: "create", path: import_shared_cli_init_detect.PRE_COMMIT_FILE, text: `repos:
${entry}`, executable: false };
  if ((0, import_shared_cli_init_detect.callsHushlint)(text)) return { kind: "done", path: import_shared_cli_init_detect.PRE_COMMIT_FILE, why: "it names hushlint" };
  return { kind: "manual", path: import_shared_cli_init_detect.PRE_COMMIT_FILE, why: 'it exists; add under "repos"', add: entry };
}
function simpleGitHooksStep(setup) {
  const { root } = setup;
  const command = commandOf(setup);
  const file = import_shared_cli_init_detect.SIMPLE_GIT_HOOKS_FILES.find((name) => (0, import_shared_cli_init_detect.readText)(root, name) !== void 0);
  const path = file ?? "package.json";
  const text = file === void 0 ? JSON.stringify((0, import_shared_cli_init_detect.readManifest)(root).fields["simple-git-hooks"] ?? {}) : (0, import_shared_cli_init_detect.readText)(root, file);
  if ((0, import_shared_cli_init_detect.callsHushlint)(text ?? "")) return { kind: "done", path, why: "it calls hushlint" };
  const add = `"pre-commit": "${command} --staged",
"pre-push": "${command} pre-push \\"$@\\""`;
  const where = file === void 0 ? 'add to "simple-git-hooks"' : "it exists; add";
  return { kind: "manual", path, why: where, add };
}
function plainSteps(setup) {
  return [plainHook(setup, "pre-commit", PRE_COMMIT), plainHook(setup, "pre-push", PRE_PUSH)];
}
function plainHook(setup, name, args) {
  const { root, hooksFolder, hooksPath } = setup;
  const file = join(hooksFolder, name);
  const path = (0, import_shared_cli_init_detect.isInside)(root, file) ? relative(root, file).split(sep).join("/") : file;
  const before = (0, import_shared_cli_init_detect.readText)(hooksFolder, name);
  if (before !== void 0) {
    if ((0, import_shared_cli_init_detect.callsHushlint)(before)) return { kind: "done", path, why: "it calls hushlint" };
    const line = `${commandOf(setup)} ${args}`;
    return name === "pre-push" ? { kind: "manual", path, why: SHARED_INPUT, add: sharedInput(line) } : { kind: "manual", path, why: "it exists; add", add: line };
  }
  const text = plainText(args);
  if (hooksPath !== void 0 && !(0, import_shared_cli_init_detect.isInside)(root, hooksFolder)) {
    return {
      kind: "manual",
      path,
      why: "core.hooksPath is shared with other repositories; write there",
      add: text
    };
  }
  return { kind: "create", path, text, executable: true };
}
function plainText(args) {
  return [
    "#!/bin/sh",
    'PATH="$PWD/node_modules/.bin:${0%/*}/../../node_modules/.bin:$PATH"',
    `exec hushlint ${args}`,
    ""
  ].join("\n");
}
async function initCommand({ options }, io) {
  const setup = await (0, import_shared_cli_init_detect.detectSetup)(io.cwd);
  const plan = makePlan(setup);
  await (0, import_cli3.print)(io, `This repository uses ${uses(setup)}.

${planText(plan)}
`);
  const open = plan.steps.filter(({ kind }) => kind === "create" || kind === "append");
  if (!options["dry-run"] && open.length > 0) {
    if (!options.yes && !await (0, import_shared_cli_ask.agreed)(io, "Write this?", "hushlint init --yes")) {
      await (0, import_cli3.write)(io.stderr, "Nothing was written.\n");
      return 2;
    }
    for (const step of open) applyStep(setup.root, step);
    await (0, import_cli3.print)(io, `Written: ${(0, import_cli.printable)(open.map(({ path }) => path).join(", "))}
`);
  } else {
    await (0, import_cli3.print)(io, open.length === 0 ? "Nothing to write.\n" : "Nothing was written: --dry-run.\n");
  }
  await (0, import_cli3.print)(io, nextText(plan));
  return 0;
}
function makePlan(setup) {
  const steps = [...hookSteps(setup, import_cli2.version), (0, import_shared_cli_init_detect.configStep)(setup, import_cli2.version), ...(0, import_shared_cli_init_detect.ciSteps)(setup, import_cli2.version)];
  const next = [];
  if (setup.manager !== "pre-commit" && !setup.dependsOnHushlint)
    next.push([INSTALL[setup.packageManager ?? "none"], "install it"]);
  const install = SET_UP[setup.manager];
  if (install !== void 0) next.push([install, "let Git run the hooks"]);
  next.push(["hushlint doctor", "see that the hook stops a leak"]);
  next.push(["hushlint", "what the repository holds now; hushlint baseline accepts it"]);
  return { steps, next };
}
var INSTALL = {
  npm: "npm install --save-dev hushlint",
  pnpm: "pnpm add --save-dev hushlint",
  yarn: "yarn add --dev hushlint",
  bun: "bun add --dev hushlint",
  none: "npm install --global hushlint"
};
var SET_UP = {
  husky: "npx husky",
  lefthook: "npx lefthook install",
  "pre-commit": "pre-commit install --hook-type pre-commit --hook-type pre-push",
  "simple-git-hooks": "npx simple-git-hooks"
};
var HOSTS = { github: "GitHub", gitlab: "GitLab" };
function uses({ manager, packageManager, hosts, usesLintStaged }) {
  const parts = [
    manager === "plain" ? "plain Git hooks" : manager,
    ...usesLintStaged ? ["lint-staged"] : [],
    ...packageManager === void 0 ? [] : [packageManager],
    ...hosts.map((host) => HOSTS[host])
  ];
  return parts.length === 1 ? `${parts[0]}` : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function nextText({ next }) {
  const width = Math.max(...next.map(([command]) => command.length));
  return [
    "",
    "Next",
    ...next.map(([command, purpose]) => `  ${command.padEnd(width)}  # ${purpose}`),
    ""
  ].join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initCommand,
  makePlan
});
