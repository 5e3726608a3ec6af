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
  fixCommand: () => fixCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_ask = require("./shared-cli-ask.js");
var import_shared_runtime = require("./shared-runtime.js");
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
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
const { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, dirname, join } = globalThis.process.getBuiltinModule("node:path");
var CONTEXT = 2;
function unifiedDiff(path, before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) throw new RangeError("the texts differ in their number of lines");
  const changed = old.flatMap((line, i) => line === now[i] ? [] : [i]);
  if (changed.length === 0) return "";
  const head = [`--- a/${path}`, `+++ b/${path}`];
  return `${[...head, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, old, now))].join("\n")}
`;
}
function linesOf(text) {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  return last === "" ? lines : [...lines, `${last}
\\ No newline at end of file`];
}
function hunks(changed) {
  const found = [];
  for (const line of changed) {
    const open = found.at(-1);
    if (open !== void 0 && line - open.last <= 2 * CONTEXT)
      found[found.length - 1] = { ...open, last: line };
    else found.push({ first: line, last: line });
  }
  return found;
}
function hunkLines({ first, last }, old, now) {
  const from = Math.max(0, first - CONTEXT);
  const to = Math.min(old.length - 1, last + CONTEXT);
  const size = to - from + 1;
  const lines = [`@@ -${from + 1},${size} +${from + 1},${size} @@`];
  for (let i = from; i <= to; ) {
    if (old[i] === now[i]) lines.push(` ${old[i++]}`);
    else {
      const start = i;
      while (i <= to && old[i] !== now[i]) lines.push(`-${old[i++]}`);
      for (let j = start; j < i; j++) lines.push(`+${now[j]}`);
    }
  }
  return lines;
}
function isMendable({ pack, replacement }) {
  return (0, import_cli5.hasSubjects)(pack) && replacement !== void 0;
}
function editsOf(text, findings) {
  const offsetOf = createOffsets(text);
  const spanOf = (place) => ({
    start: offsetOf(place.startLine, place.startColumn),
    end: offsetOf(place.endLine, place.endColumn)
  });
  const textOf = ({ start, end }) => text.slice(start, end);
  const edits = findings.flatMap((finding) => {
    const { replacement, region, related } = finding;
    if (replacement === void 0 || !isMendable(finding)) return [];
    const [first, ...others] = [region, ...related.filter(isSame).map((place) => place.region)].map(spanOf);
    if (first === void 0 || !stands(textOf(first), finding)) return [];
    const same = others.filter((span) => textOf(span) === textOf(first));
    return [first, ...same].map((span) => ({ ...span, replacement }));
  });
  let last = 0;
  return edits.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
function applyEdits(text, edits) {
  let result = "";
  let last = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(last, start) + replacement;
    last = end;
  }
  return result + text.slice(last);
}
function isSame({ message, path }) {
  return path === void 0 && message.startsWith("the same ");
}
function stands(written, { subject, excerpt }) {
  if (written === "") return false;
  return subject === void 0 || written === subject || excerpt.includes(written);
}
function createOffsets(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (line, column) => (starts[line - 1] ?? text.length) + column - 1;
}
function mendFile(root, path, findings, { tracked, conflicting, partlyStaged }) {
  if (conflicting.has(path)) return "it has conflicts that are not resolved";
  if (!tracked.has(path)) return "Git does not track it";
  if (partlyStaged.has(path)) return "what is staged differs from the file: stage or unstage it as a whole";
  const file = join(root, path);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return "it is no regular file";
  const bytes = readFileSync(file);
  if (!isUtf8(bytes) || bytes.includes(0)) return "it is no text in UTF-8";
  const before = bytes.toString("utf8");
  const after = applyEdits(before, editsOf(before, findings));
  return after === before ? "it has changed since it was scanned" : { path, before, after, findings };
}
function writeMended(root, { path, before, after }) {
  const file = join(root, path);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    if (readFileSync(file, "utf8") !== before) throw new import_cli8.UserError(`${path} has changed`, "Run it again.");
    writeFileSync(temporary, after, { flag: "wx", mode: lstatSync(file).mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof import_cli8.UserError) throw error;
    const code = error.code ?? "unknown error";
    throw new import_cli8.UserError(`cannot write ${path}: ${code}`, "Files that were named before it are mended.", {
      cause: error
    });
  }
}
async function fixCommand(invocation, io, services) {
  const { options } = invocation;
  const request = await (0, import_cli10.scanRequest)(invocation, io, services);
  const { root, gitDir } = (0, import_cli.findProject)(io.cwd);
  if (gitDir === void 0)
    throw new import_cli3.UserError("--fix works in a Git repository only", "What it changes must be seen and undone.");
  const { report, elapsedMs } = await (0, import_cli11.runScan)(request, options.quiet ?? false, io, services);
  const withNotes = options.all === true || options.rule !== void 0;
  const wanted = report.findings.filter(
    (finding) => isMendable(finding) && (withNotes || finding.level !== "note")
  );
  const { mended, left } = await mend(root, wanted);
  for (const { path, before, after } of mended)
    await (0, import_cli9.print)(io, printableLines(unifiedDiff(path, before, after)));
  await (0, import_cli9.print)(io, leftText(left));
  await (0, import_cli9.print)(io, secretsText(report.findings));
  if (!withNotes) await (0, import_cli9.print)(io, notesText(report.findings));
  if (mended.length === 0) await (0, import_cli9.print)(io, "Nothing to mend.\n");
  else if (options["dry-run"]) await (0, import_cli9.print)(io, "Nothing was written: --dry-run.\n");
  else {
    if (!options.yes && !await (0, import_shared_cli_ask.agreed)(io, "Write this?", "hushlint --fix --yes")) {
      await (0, import_cli9.write)(io.stderr, "Nothing was written.\n");
      return 2;
    }
    for (const file of mended) writeMended(root, file);
    await (0, import_cli9.print)(io, `Written: ${(0, import_cli6.printable)(mended.map(({ path }) => path).join(", "))}
`);
  }
  if (!options.quiet || report.exitCode === 2) {
    const context = {
      elapsedMs,
      maxFileSize: request.config.maxFileSize,
      debug: options.debug ?? false,
      unsaid: false
    };
    await (0, import_cli9.write)(io.stderr, (0, import_cli7.coverageText)(report, context));
  }
  if (report.exitCode === 2) return 2;
  if (request.failOn === "never") return 0;
  const least = (0, import_cli4.severity)(request.failOn);
  const done = new Set(options["dry-run"] ? [] : mended.flatMap(({ findings }) => findings));
  return report.findings.some((finding) => (0, import_cli4.severity)(finding.level) >= least && !done.has(finding)) ? 1 : 0;
}
async function mend(root, findings) {
  const byPath = /* @__PURE__ */ new Map();
  for (const finding of findings)
    byPath.set(finding.path.text, [...byPath.get(finding.path.text) ?? [], finding]);
  if (byPath.size === 0) return { mended: [], left: [] };
  const { worktreeStatus } = await Promise.resolve().then(() => __toESM(require("./git-worktree-status.js")));
  const status = await worktreeStatus(root);
  const mended = [];
  const left = [];
  for (const [path, own] of byPath) {
    const file = mendFile(root, path, own, status);
    if (typeof file === "string") left.push([path, file]);
    else mended.push(file);
  }
  return { mended, left };
}
function leftText(left) {
  return left.map(([path, reason]) => `Left alone: ${(0, import_cli6.printable)(path)} (${reason})
`).join("");
}
function secretsText(findings) {
  const count = findings.filter(
    ({ pack, subject, level }) => subject === void 0 && !(0, import_cli2.hasSubjects)(pack) && level !== "note"
  ).length;
  if (count === 0) return "";
  const [what, are] = count === 1 ? ["1 secret", "is"] : [`${count} secrets`, "are"];
  return `${what} ${are} left as ${count === 1 ? "it is" : "they are"}: a secret must be rotated, not hidden. hushlint shows where.
`;
}
function notesText(findings) {
  const count = findings.filter((finding) => isMendable(finding) && finding.level === "note").length;
  return count === 0 ? "" : `${count} ${count === 1 ? "note" : "notes"} could be mended as well: --all.
`;
}
function printableLines(text) {
  return text.split("\n").map(import_cli6.printable).join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fixCommand
});
