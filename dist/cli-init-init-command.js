const { createInterface } = globalThis.process.getBuiltinModule("node:readline");
const { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, resolve } = globalThis.process.getBuiltinModule("node:path");
const { existsSync, readdirSync, readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { isAbsolute, join, relative, resolve: resolve2, sep } = globalThis.process.getBuiltinModule("node:path");
const { join: join2, relative: relative2, sep: sep2 } = globalThis.process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/cli/init/init-command.ts
import { UserError as UserError2 } from "./cli.js";
import { printable as printable2 } from "./cli.js";
import { version } from "./cli.js";
import { print, write } from "./cli.js";

// src/cli/init/apply.ts
import { UserError } from "./cli.js";

// src/cli/init/plan.ts
import { printable } from "./cli.js";
function planText({ steps }) {
  return steps.map((step) => `${stepLines(step).map(printable).join("\n")}
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

// src/cli/init/apply.ts
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
        throw new UserError(`${step.path} has changed meanwhile`, "Run hushlint init again.");
      appendFileSync(file, appended(step));
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error.code ?? "unknown error";
    const why = code === "EEXIST" ? "something of that name exists" : code;
    throw new UserError(`cannot write ${step.path}: ${why}`, "Mend that and run hushlint init again.", {
      cause: error
    });
  }
}

// src/cli/init/detect.ts
import { runGit } from "./cli.js";
var LEFTHOOK_FILES = ["", "."].flatMap(
  (dot) => ["yml", "yaml", "toml", "json"].map((end) => `${dot}lefthook.${end}`)
);
var SIMPLE_GIT_HOOKS_FILES = [".", ""].flatMap(
  (dot) => ["json", "cjs", "js", "mjs"].map((end) => `${dot}simple-git-hooks.${end}`)
);
var PRE_COMMIT_FILE = ".pre-commit-config.yaml";
async function detectSetup(cwd) {
  const root = (await runGit(cwd, ["rev-parse", "--show-toplevel"])).toString("utf8").trim();
  const hooksPath = await ask(root, "config", "--get", "core.hooksPath");
  const hooksFolder = resolve2(root, await ask(root, "rev-parse", "--git-path", "hooks") ?? ".git/hooks");
  const manifest = readManifest(root);
  const has = (name) => existsSync(join(root, name));
  return {
    root,
    manager: managerOf(root, hooksFolder, manifest, has),
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
    return readFileSync2(join(root, name), "utf8");
  } catch {
    return void 0;
  }
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
function managerOf(root, hooksFolder, manifest, has) {
  if (isInside(join(root, ".husky"), hooksFolder)) return "husky";
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
  return runGit(cwd, args).then((bytes) => bytes.toString("utf8").replace(/\r?\n$/, "") || void 0).catch(() => void 0);
}
function namesIn(root, folder) {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
}

// src/cli/init/hook-steps.ts
var PRE_COMMIT = "--staged";
var PRE_PUSH = 'pre-push "$@"';
function hookSteps(setup, version2) {
  switch (setup.manager) {
    case "husky":
      return huskySteps(setup);
    case "lefthook":
      return [configStep(setup, LEFTHOOK_FILES, "lefthook.yml", lefthookText(setup))];
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
function huskySteps({ root, usesPnp }) {
  const command = usesPnp ? "yarn hushlint" : "hushlint";
  const steps = [
    huskyHook(root, "pre-commit", `${command} ${PRE_COMMIT}`),
    huskyHook(root, "pre-push", `${command} ${PRE_PUSH}`)
  ];
  const { scripts } = readManifest(root);
  if (scripts.prepare === void 0 && !Object.values(scripts).some((script) => /\bhusky\b/.test(script))) {
    const why = 'nothing sets husky up after an install; add to "scripts"';
    steps.push({ kind: "manual", path: "package.json", why, add: '"prepare": "husky"' });
  }
  return steps;
}
function huskyHook(root, name, line) {
  const path = `.husky/${name}`;
  const before = readText(root, path);
  if (before === void 0) return { kind: "create", path, text: `${line}
`, executable: false };
  if (callsHushlint(before)) return { kind: "done", path, why: "it calls hushlint" };
  if (name === "pre-push") return { kind: "manual", path, why: SHARED_INPUT, add: sharedInput(line) };
  if (/^\s*(exec|exit)\b/m.test(before))
    return { kind: "manual", path, why: "it ends early; add, above that", add: line };
  return { kind: "append", path, before, line };
}
var SHARED_INPUT = "it exists, and what Git writes to its standard input can be read once only; give it to each command that reads it, such as";
function sharedInput(line) {
  return `pushed=$(cat)
printf '%s\\n' "$pushed" | ${line} || exit $?
printf '%s\\n' "$pushed" | …`;
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
function configStep({ root }, names, fresh, text) {
  const path = names.find((name) => readText(root, name) !== void 0);
  if (path === void 0) return { kind: "create", path: fresh, text, executable: false };
  if (callsHushlint(readText(root, path) ?? "")) return { kind: "done", path, why: "it calls hushlint" };
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
  const text = readText(root, PRE_COMMIT_FILE);
  if (text === void 0)
    return { kind: "create", path: PRE_COMMIT_FILE, text: `repos:
${entry}`, executable: false };
  if (callsHushlint(text)) return { kind: "done", path: PRE_COMMIT_FILE, why: "it names hushlint" };
  return { kind: "manual", path: PRE_COMMIT_FILE, why: 'it exists; add under "repos"', add: entry };
}
function simpleGitHooksStep(setup) {
  const { root } = setup;
  const command = commandOf(setup);
  const file = SIMPLE_GIT_HOOKS_FILES.find((name) => readText(root, name) !== void 0);
  const path = file ?? "package.json";
  const text = file === void 0 ? JSON.stringify(readManifest(root).fields["simple-git-hooks"] ?? {}) : readText(root, file);
  if (callsHushlint(text ?? "")) return { kind: "done", path, why: "it calls hushlint" };
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
  const file = join2(hooksFolder, name);
  const path = isInside(root, file) ? relative2(root, file).split(sep2).join("/") : file;
  const before = readText(hooksFolder, name);
  if (before !== void 0) {
    if (callsHushlint(before)) return { kind: "done", path, why: "it calls hushlint" };
    const line = `${commandOf(setup)} ${args}`;
    return name === "pre-push" ? { kind: "manual", path, why: SHARED_INPUT, add: sharedInput(line) } : { kind: "manual", path, why: "it exists; add", add: line };
  }
  const text = plainText(args);
  if (hooksPath !== void 0 && !isInside(root, hooksFolder)) {
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
function callsHushlint(text) {
  return /\bhushlint\b/.test(text);
}

// src/cli/init/other-steps.ts
import { CONFIG_FILES } from "./cli.js";
var WORKFLOWS = ".github/workflows";
function configStep2({ root, packageManager }, version2) {
  const present = CONFIG_FILES.find((name) => readText(root, name) !== void 0);
  if (present !== void 0) return { kind: "done", path: present, why: "it exists" };
  const schema = packageManager === void 0 ? `https://raw.githubusercontent.com/hushlint/hushlint/v${version2}/schema.json` : "./node_modules/hushlint/schema.json";
  return { kind: "create", path: CONFIG_FILES[0], text: configText(schema), executable: false };
}
function ciSteps(setup, version2) {
  return setup.hosts.map(
    (host) => host === "github" ? githubStep(setup, version2) : gitlabStep(setup, version2)
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
function githubStep({ root, defaultBranch }, version2) {
  const present = namesIn(root, WORKFLOWS).find(
    (name) => /\bhushlint\b/.test(readText(root, `${WORKFLOWS}/${name}`) ?? "")
  );
  if (present !== void 0) return { kind: "done", path: `${WORKFLOWS}/${present}`, why: "it runs hushlint" };
  return {
    kind: "create",
    path: `${WORKFLOWS}/hushlint.yml`,
    text: workflowText(defaultBranch, version2),
    executable: false
  };
}
function workflowText(branch, version2) {
  return `name: hushlint

on:
  pull_request:
  push:
    branches: [${JSON.stringify(branch)}]

permissions:
  contents: read

jobs:
  hushlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: hushlint/hushlint@v${version2}
`;
}
function gitlabStep({ root }, version2) {
  const path = ".gitlab-ci.yml";
  const job = `hushlint:
  image: node:24
  variables:
    GIT_DEPTH: 0
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - npx --yes hushlint@${version2} --range "$CI_MERGE_REQUEST_DIFF_BASE_SHA..HEAD"
`;
  const text = readText(root, path);
  if (text === void 0) return { kind: "create", path, text: job, executable: false };
  if (/\bhushlint\b/.test(text)) return { kind: "done", path, why: "it runs hushlint" };
  return { kind: "manual", path, why: "it exists; add", add: job };
}

// src/cli/init/init-command.ts
async function initCommand({ options }, io) {
  const setup = await detectSetup(io.cwd);
  const plan = makePlan(setup);
  await print(io, `This repository uses ${uses(setup)}.

${planText(plan)}
`);
  const open = plan.steps.filter(({ kind }) => kind === "create" || kind === "append");
  if (!options["dry-run"] && open.length > 0) {
    if (!options.yes && !await agreed(io)) {
      await write(io.stderr, "Nothing was written.\n");
      return 2;
    }
    for (const step of open) applyStep(setup.root, step);
    await print(io, `Written: ${printable2(open.map(({ path }) => path).join(", "))}
`);
  } else {
    await print(io, open.length === 0 ? "Nothing to write.\n" : "Nothing was written: --dry-run.\n");
  }
  await print(io, nextText(plan));
  return 0;
}
function makePlan(setup) {
  const steps = [...hookSteps(setup, version), configStep2(setup, version), ...ciSteps(setup, version)];
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
async function agreed(io) {
  if (!io.isTTY.stdin) {
    throw new UserError2(
      "nothing was written: there is no terminal to ask on",
      "Look at the plan above, then run: hushlint init --yes"
    );
  }
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false });
  try {
    await write(io.stderr, "Write this? [y/N] ");
    const answer = await new Promise((resolve3) => {
      lines.once("line", resolve3);
      lines.once("close", () => resolve3(""));
    });
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    lines.close();
  }
}
export {
  initCommand,
  makePlan
};
