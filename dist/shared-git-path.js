import {
  UserError
} from "./shared-errors.js";

// src/git/run.ts
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { env } from "node:process";
var MINIMUM_GIT = "2.30";
function startGit(cwd, args, options = {}) {
  const child = spawn("git", [...SETTINGS, ...args], {
    cwd,
    env: { ...env, ...VARIABLES, ...options.env },
    stdio: "pipe",
    windowsHide: true
  });
  child.stdin.on("error", () => {
  });
  const exit = waitForExit(child, cwd);
  exit.catch(() => {
  });
  return { child, stdin: child.stdin, stdout: child.stdout, exit };
}
async function runGit(cwd, args, options = {}) {
  const git = startGit(cwd, args, options);
  git.stdin.end(options.input ?? "");
  const chunks = [];
  git.stdout.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => git.stdout.once("close", resolve));
  const exit = await git.exit;
  await ended;
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, args[0]);
  if (exit.stderr !== "") options.onComplaint?.(exit.stderr);
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
async function gitError(cwd, stderr, command = "") {
  const known = knownError(cwd, stderr);
  if (known) return known;
  const version = await gitVersion(cwd);
  if (version && isOlder(version, MINIMUM_GIT)) {
    return new UserError(`Git ${version} is too old`, `Install Git ${MINIMUM_GIT} or later.`);
  }
  const name = command ? `git ${command}` : "git";
  return new UserError(`${name} failed: ${errorLine(stderr)}`);
}
function errorLine(stderr) {
  const lines = stderr.split(/\r?\n/).filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines[0] ?? "no message";
  return line.replace(/^(fatal|error): /, "").replace(/[\p{Cc}\p{Cf}]/gu, "?").slice(0, 300);
}
var SETTINGS = [
  ...["protocol.allow=never", "core.quotePath=false", "core.fsmonitor=false", "core.pager=cat"]
].flatMap((setting) => ["-c", setting]);
var VARIABLES = {
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  // `-U0` gives way to this variable if it holds anything.
  GIT_DIFF_OPTS: "",
  LC_ALL: "C"
};
var STDERR_LIMIT = 65536;
function waitForExit(child, cwd) {
  return new Promise((resolve, reject) => {
    let stderr = "";
    let ended = false;
    let code;
    const settle = () => {
      if (ended && code !== void 0) resolve({ code, stderr });
    };
    child.stderr?.setEncoding("utf8");
    child.stderr?.on("data", (text) => {
      if (stderr.length < STDERR_LIMIT) stderr += text.slice(0, STDERR_LIMIT);
    });
    child.stderr?.once("close", () => {
      ended = true;
      settle();
    });
    child.once("error", (error) => reject(startError(error, cwd)));
    child.once("exit", (exitCode, signal) => {
      code = exitCode ?? 128;
      if (signal) stderr += `
fatal: git was stopped by ${signal}
`;
      settle();
    });
  });
}
function startError(error, cwd) {
  if (error.code !== "ENOENT") return new UserError(`git cannot be started: ${error.code ?? error.message}`);
  if (!existsSync(cwd)) return new UserError(`no such folder: ${cwd}`);
  return new UserError("git was not found", `Install Git ${MINIMUM_GIT} or later and put it on the PATH.`);
}
function knownError(cwd, stderr) {
  const owner = /dubious ownership in repository at '([^'\n]*)'/.exec(stderr);
  if (owner) {
    return new UserError(
      `Git refuses to read a repository of another owner: ${owner[1]}`,
      `If you trust it, run: git config --global --add safe.directory '${owner[1]}'`
    );
  }
  if (/not a git repository/i.test(stderr)) {
    return new UserError(`not a Git repository: ${cwd}`, "Run it inside a repository, or name the files and folders to scan.");
  }
  if (/must be run in a work tree/.test(stderr)) {
    return new UserError(`a bare repository has no worktree or index: ${cwd}`, "Scan it with --history or --range.");
  }
  return void 0;
}
async function gitVersion(cwd) {
  try {
    const git = startGit(cwd, ["version"]);
    git.stdin.end();
    let text = "";
    git.stdout.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    await Promise.all([git.exit, new Promise((resolve) => git.stdout.once("close", resolve))]);
    return /\d+\.\d+(\.\d+)?/.exec(text)?.[0];
  } catch {
    return void 0;
  }
}
function isOlder(version, minimum) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = minimum.split(".").map(Number);
  return major < needMajor || major === needMajor && minor < needMinor;
}

// src/git/path.ts
import { isUtf8 } from "node:buffer";
function repoPath(bytes) {
  if (isUtf8(bytes)) return { text: bytes.toString("utf8") };
  return { text: escapeInvalid(bytes), raw: Uint8Array.from(bytes) };
}
function repoPathOfLatin1(text) {
  return repoPath(Buffer.from(text, "latin1"));
}
function escapeInvalid(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]);
    const sequence = bytes.subarray(at, at + length);
    if (sequence.length === length && isUtf8(sequence)) {
      text += sequence.toString("utf8");
      at += length;
    } else {
      text += `\\x${bytes[at].toString(16).padStart(2, "0")}`;
      at += 1;
    }
  }
  return text;
}
function sequenceLength(first) {
  if (first >= 240) return 4;
  if (first >= 224) return 3;
  return first >= 192 ? 2 : 1;
}

export {
  startGit,
  runGit,
  gitError,
  errorLine,
  knownError,
  repoPath,
  repoPathOfLatin1
};
