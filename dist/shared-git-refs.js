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
  listRefs: () => listRefs,
  mergeBase: () => mergeBase,
  readRepository: () => readRepository,
  refuseAmbiguous: () => refuseAmbiguous,
  resolveCommit: () => resolveCommit
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const path = globalThis.process.getBuiltinModule("node:path");
async function readRepository(cwd) {
  const facts = ["--absolute-git-dir", "--git-common-dir", "--is-bare-repository", "--is-shallow-repository"];
  const [gitDir = "", common = "", bare, shallow] = (await query(cwd, ["rev-parse", ...facts])).split(/\r?\n/);
  const commonDir = path.resolve(cwd, common);
  const partial = "^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$";
  return {
    gitDir,
    commonDir,
    isBare: bare === "true",
    shallow: new Set(shallow === "true" ? readLines(path.join(commonDir, "shallow")) : []),
    isPartial: await query(cwd, ["config", "--get-regexp", partial]) !== "",
    alternates: readAlternates(path.join(commonDir, "objects"))
  };
}
async function listRefs(cwd) {
  const list = (format) => query(cwd, ["for-each-ref", `--format=${format}`]);
  const text = await list("%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)").catch(
    () => list("%(objectname) commit   %(refname)")
  );
  const refs = text.split("\n").flatMap((line) => {
    const [id = "", type = "", targetId = "", targetType = "", ...name] = line.split(" ");
    return id ? [{ name: name.join(" "), id, type, tip: targetId || id, tipType: targetType || type }] : [];
  });
  const head = await resolveCommit(cwd, "HEAD");
  const attached = await query(cwd, ["symbolic-ref", "--quiet", "HEAD"]);
  if (head && !attached) refs.push({ name: "HEAD", id: head, type: "commit", tip: head, tipType: "commit" });
  return refs;
}
async function resolveCommit(cwd, revision) {
  try {
    const id = await query(cwd, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${revision}^{commit}`
    ]);
    return /^[0-9a-f]{40,64}$/.test(id) ? id : void 0;
  } catch (error) {
    if (error instanceof import_cli.UserError && error.hint !== import_cli2.UNKNOWN_FAILURE) throw error;
    return void 0;
  }
}
async function refuseAmbiguous(cwd, revision) {
  let complaint = "";
  const onComplaint = (stderr) => {
    complaint = stderr;
  };
  const setting = ["-c", "core.warnAmbiguousRefs=true"];
  const query2 = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
  await (0, import_cli2.runGit)(cwd, [...setting, ...query2], { onComplaint }).catch(
    (error) => onComplaint(error.message)
  );
  if (!/(refname|object ID) \S+ is ambiguous/.test(complaint)) return;
  throw new import_cli.UserError(
    `${revision} is ambiguous: more than one ref or object has that name`,
    `Write it in full, such as refs/heads/${revision}, refs/tags/${revision} or the whole id.`
  );
}
async function mergeBase(cwd, left, right) {
  return (await query(cwd, ["merge-base", left, right])).split("\n")[0] || void 0;
}
async function query(cwd, args) {
  if (!existsSync(cwd)) throw await (0, import_cli2.gitError)(cwd, `fatal: no such folder: ${cwd}`);
  const { simpleGit } = await Promise.resolve().then(() => __toESM(require("./simple-git-dist-index.js")));
  try {
    return (await simpleGit({ baseDir: cwd }).raw([...args])).replace(/\r?\n$/, "");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = /\bspawn git (E[A-Z]+)/.exec(message)?.[1];
    if (code) throw (0, import_cli2.startError)({ name: "Error", message, code }, cwd);
    throw await (0, import_cli2.gitError)(cwd, message, args[0]);
  }
}
function readLines(file) {
  return existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/).filter((line) => line !== "") : [];
}
function readAlternates(objects) {
  return readLines(path.join(objects, "info", "alternates")).filter((line) => !line.startsWith("#")).map((line) => path.resolve(objects, line));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  listRefs,
  mergeBase,
  readRepository,
  refuseAmbiguous,
  resolveCommit
});
