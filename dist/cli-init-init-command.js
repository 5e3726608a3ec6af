const { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, resolve } = globalThis.process.getBuiltinModule("node:path");
const { join, relative, sep } = globalThis.process.getBuiltinModule("node:path");
import {
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
} from "./shared-cli-init-detect.js";
import {
  agreed
} from "./shared-cli-ask.js";
import "./shared-runtime.js";

// src/cli/init/init-command.ts
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

// src/cli/init/hook-steps.ts
var PRE_COMMIT = "--staged";
var PRE_PUSH = 'pre-push "$@"';
function hookSteps(setup, version2) {
  switch (setup.manager) {
    case "husky":
      return huskySteps(setup);
    case "lefthook":
      return [configStep2(setup, LEFTHOOK_FILES, "lefthook.yml", lefthookText(setup))];
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
  const { scripts } = readManifest(root);
  if (scripts.prepare === void 0 && !Object.values(scripts).some((script) => /\bhusky\b/.test(script))) {
    const why = 'nothing sets husky up after an install; add to "scripts"';
    steps.push({ kind: "manual", path: "package.json", why, add: '"prepare": "husky"' });
  }
  return steps;
}
function huskyHook(root, path, line) {
  const before = readText(root, path);
  if (before === void 0) return { kind: "create", path, text: `${line}
`, executable: false };
  if (callsHushlint(before)) return { kind: "done", path, why: "it calls hushlint" };
  if (path.endsWith("/pre-push")) return { kind: "manual", path, why: SHARED_INPUT, add: sharedInput(line) };
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
function configStep2({ root }, names, fresh, text) {
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
  const file = join(hooksFolder, name);
  const path = isInside(root, file) ? relative(root, file).split(sep).join("/") : file;
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

// src/cli/init/init-command.ts
async function initCommand({ options }, io) {
  const setup = await detectSetup(io.cwd);
  const plan = makePlan(setup);
  await print(io, `This repository uses ${uses(setup)}.

${planText(plan)}
`);
  const open = plan.steps.filter(({ kind }) => kind === "create" || kind === "append");
  if (!options["dry-run"] && open.length > 0) {
    if (!options.yes && !await agreed(io, "Write this?", "hushlint init --yes")) {
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
  const steps = [...hookSteps(setup, version), configStep(setup, version), ...ciSteps(setup, version)];
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
export {
  initCommand,
  makePlan
};
