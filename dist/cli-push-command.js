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
  prePushCommand: () => prePushCommand,
  preReceiveCommand: () => preReceiveCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
function prePushUpdates(text) {
  return linesOf(text).map((line) => {
    const [, newId = "", ref = "", oldId = ""] = /^.* (\S+) (\S+) (\S+)$/.exec(line) ?? [];
    return update("pre-push", line, ref, newId, oldId);
  });
}
function preReceiveUpdates(text) {
  return linesOf(text).map((line) => {
    const [, oldId = "", newId = "", ref = ""] = /^(\S+) (\S+) (\S+)$/.exec(line) ?? [];
    return update("pre-receive", line, ref, newId, oldId);
  });
}
async function frameworkUpdates({
  env,
  cwd
}) {
  if (env.PRE_COMMIT !== "1") return void 0;
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_LOCAL_BRANCH: branch } = env;
  const tip = to ?? branch;
  if (tip === void 0) {
    throw new import_cli3.UserError(
      "the pre-commit framework did not say what is pushed",
      "By hand: pre-commit run --hook-stage pre-push --from-ref origin/main --to-ref HEAD"
    );
  }
  const { resolveCommit } = await Promise.resolve().then(() => __toESM(require("./git-refs.js")));
  const resolve = async (name) => {
    if (ID.test(name)) return name;
    const id = await resolveCommit(cwd, name);
    if (id !== void 0) return id;
    throw new import_cli3.UserError(`the pre-commit framework names ${name}, which is no commit here`, "Run: git fsck");
  };
  const update2 = {
    ref: env.PRE_COMMIT_REMOTE_BRANCH ?? "HEAD",
    newId: await resolve(tip),
    oldId: from === void 0 ? void 0 : await resolve(from)
  };
  return { updates: [update2], remote: env.PRE_COMMIT_REMOTE_NAME ?? "origin" };
}
function linesOf(text) {
  return text.split(/\r?\n/).filter((line) => line !== "");
}
function update(hook, line, ref, newId, oldId) {
  if (!ID.test(newId) || !ID.test(oldId)) {
    throw new import_cli3.UserError(
      `this is no line of a ${hook} hook: ${line.slice(0, 100)}`,
      `Standard input must be what Git gives to the hook; a command before hushlint may have used it up.`
    );
  }
  return { ref, newId: idOf(newId), oldId: idOf(oldId) };
}
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function idOf(text) {
  return /^0+$/.test(text) ? void 0 : text;
}
async function prePushCommand(invocation, io, services) {
  const framework = await frameworkUpdates(io);
  const { updates, remote } = framework ?? {
    updates: prePushUpdates(await readInput(io, "pre-push")),
    remote: remoteOf(invocation)
  };
  return (0, import_cli4.scanCommand)(withoutPositionals(invocation), io, services, {
    source: { kind: "push", updates, remote }
  });
}
async function preReceiveCommand(invocation, io, services) {
  const updates = preReceiveUpdates(await readInput(io, "pre-receive"));
  const source = { kind: "push", updates, remote: void 0 };
  if (invocation.options.config !== void 0) return (0, import_cli4.scanCommand)(invocation, io, services, { source });
  return withPushedConfig(
    invocation,
    updates,
    io,
    services,
    (given) => (0, import_cli4.scanCommand)(invocation, io, services, { source, ...given })
  );
}
async function withPushedConfig({ options }, updates, io, services, scan) {
  const { pushedConfig } = await Promise.resolve().then(() => __toESM(require("./cli-pushed-config.js")));
  const pushed = await pushedConfig(updates, options, io, services);
  try {
    for (const name of pushed.changed) {
      await (0, import_cli2.write)(io.stderr, `hushlint: this push changes ${name}, which decides what is reported
`);
    }
    return await scan({ config: pushed.config, baselineFile: pushed.baselineFile });
  } finally {
    pushed.dispose();
  }
}
function remoteOf({ positionals: [remote] }) {
  if (remote !== void 0) return remote;
  throw new import_cli.UserError(
    "hushlint pre-push was not told which remote is pushed to",
    'Pass on the arguments of the hook: hushlint pre-push "$@"'
  );
}
function withoutPositionals(invocation) {
  return { ...invocation, positionals: [] };
}
async function readInput(io, hook) {
  if (io.isTTY.stdin) {
    throw new import_cli.UserError(
      `hushlint ${hook} reads what Git writes to a ${hook} hook, and this is a terminal`,
      "To scan by hand what a push would add: hushlint --range origin/main..HEAD"
    );
  }
  const chunks = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  prePushCommand,
  preReceiveCommand
});
