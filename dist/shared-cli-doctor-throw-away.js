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
  MESSAGE: () => MESSAGE,
  throwAway: () => throwAway
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_doctor_environment = require("./shared-cli-doctor-environment.js");
var import_cli = require("./cli.js");
const { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { spawn } = globalThis.process.getBuiltinModule("node:child_process");
function runPlainGit(cwd, args, options) {
  return new Promise((resolve) => {
    let output = "";
    const detached = process.platform !== "win32";
    const child = spawn("git", args, {
      cwd,
      env: options.env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      detached
    });
    const end = () => {
      try {
        if (detached && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
      }
    };
    const timer = setTimeout(end, options.timeoutMs);
    options.signal.addEventListener("abort", end, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        if (output.length < OUTPUT_LIMIT) output += text;
      });
    }
    const settle = (code) => {
      clearTimeout(timer);
      options.signal.removeEventListener("abort", end);
      resolve({ code, output });
    };
    child.once("error", () => settle(void 0));
    child.once("close", (code) => settle(code ?? void 0));
  });
}
var OUTPUT_LIMIT = 1e6;
async function throwAway(setup, io) {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "hushlint-doctor-")));
  const folder = join(top, "repository");
  const dispose = () => rmSync(top, { recursive: true, force: true });
  io.signal.addEventListener("abort", dispose, { once: true });
  const options = {
    env: { ...(0, import_shared_cli_doctor_environment.hookEnvironment)(io.env), ...IDENTITY },
    timeoutMs: TIMEOUT_MS,
    signal: io.signal
  };
  const git = (...args) => runPlainGit(folder, args, options);
  try {
    mkdirSync(folder);
    await git("init", "--quiet", "--template=", "--initial-branch=main");
    const settings = [
      ["commit.gpgSign", "false"],
      ["core.fsmonitor", "false"],
      ...setup.hooksPath === void 0 ? [] : [["core.hooksPath", setup.hooksPath]]
    ];
    for (const [name = "", value = ""] of settings) await git("config", name, value);
    if (setup.hooksPath === void 0) copyHooks(setup.hooksFolder, join(folder, ".git", "hooks"));
    linkFolders(setup.root, folder);
    await copyFiles(setup.root, folder);
    await git("add", "--all");
    await git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", MESSAGE);
  } catch (error) {
    dispose();
    throw error;
  }
  return { folder, git, dispose, write: (name, text) => writeFileSync(join(folder, name), text) };
}
var MESSAGE = "chore: hushlint doctor";
var TIMEOUT_MS = 6e4;
var IDENTITY = {
  GIT_AUTHOR_NAME: "hushlint doctor",
  GIT_AUTHOR_EMAIL: "doctor@example.com",
  GIT_COMMITTER_NAME: "hushlint doctor",
  GIT_COMMITTER_EMAIL: "doctor@example.com",
  GIT_EDITOR: "true",
  GIT_TERMINAL_PROMPT: "0"
};
var IGNORED_SETTINGS = [
  "lefthook-local.yml",
  ".lefthook-local.yml",
  "lefthook-local.yaml",
  ".pnp.cjs",
  ".pnp.loader.mjs"
];
var MOST_BYTES = 2e6;
function copyHooks(from, to) {
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, dereference: true, filter: (path) => !path.endsWith(".sample") });
}
function linkFolders(root, folder) {
  const names = readdirSync(root).filter((name) => name !== ".git" && isFolder(join(root, name)));
  for (const name of names) symlinkSync(join(root, name), join(folder, name), "junction");
  const patterns = names.map((name) => `/${name.replace(/[\\*?[\]!#\s]/g, "\\$&")}
`);
  mkdirSync(join(folder, ".git", "info"), { recursive: true });
  writeFileSync(join(folder, ".git", "info", "exclude"), patterns.join(""));
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
async function copyFiles(root, folder) {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ":(top,glob)*"];
  const listed = (await (0, import_cli.runGit)(root, list)).toString("utf8").split("\0");
  for (const name of /* @__PURE__ */ new Set([...listed, ...IGNORED_SETTINGS])) {
    const stat = name === "" ? void 0 : statSync(join(root, name), { throwIfNoEntry: false });
    if (stat?.isFile() === true && stat.size <= MOST_BYTES && !name.startsWith(".env"))
      copyFileSync(join(root, name), join(folder, name));
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MESSAGE,
  throwAway
});
