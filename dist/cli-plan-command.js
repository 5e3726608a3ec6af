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
  planCommand: () => planCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_audit_plan = require("./shared-cli-audit-plan.js");
var import_shared_reporters_json = require("./shared-reporters-json.js");
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
var import_cli12 = require("./cli.js");
var import_cli13 = require("./cli.js");
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");
const { lstatSync, realpathSync, rmSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, dirname, join, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
function toMarkdown(document) {
  return `${document.map(blockText).join("\n\n")}
`;
}
function readMark(comment) {
  const words = /^<!-- hushlint (gone|gone-with-notes|rotated|by-hand)((?: \S+)*) -->$/.exec(comment);
  if (words === null) return void 0;
  const fingerprints = (words[2] ?? "").split(" ").filter((word) => word !== "");
  return { kind: words[1], fingerprints: fingerprints.map(decodeMark) };
}
function boxText({ text, mark }) {
  const words = [...new Set(mark.fingerprints)].map(encodeMark);
  return `- [ ] ${line(text)} <!-- ${["hushlint", mark.kind, ...words].join(" ")} -->`;
}
function codeSpan(text) {
  const shown = (0, import_cli3.printable)(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) && !/^ *$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function blockText(block) {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${line(block.text)}`;
    case "text":
      return line(block.text);
    case "list":
      return block.items.flatMap(itemLines).join("\n");
    case "boxes":
      return block.boxes.map(boxText).join("\n");
    case "shell":
      return ["```sh", ...block.commands, "```"].join("\n");
  }
}
function itemLines({ text, items = [] }) {
  return [`- ${line(text)}`, ...items.map((words) => `  - ${line(words)}`)];
}
function line(words) {
  return words.map(wordText).join("");
}
function wordText(word) {
  if (typeof word === "string") return plain(word);
  switch (word.kind) {
    case "code":
      return codeSpan(word.text);
    case "strong":
      return `**${line(word.text)}**`;
    case "place":
      return line(word.text);
    case "link":
      return word.text === word.to ? `<${destination(word.to)}>` : `[${plain(word.text)}](<${destination(word.to)}>)`;
  }
}
function destination(to) {
  return (0, import_cli3.printable)(to).replace(/[<>\\]/g, (found) => encodeURIComponent(found));
}
function plain(text) {
  return (0, import_cli3.printable)(text).replace(/[\\`*_[\]<>&]/g, (found) => `\\${found}`);
}
function encodeMark(fingerprint) {
  return [...Buffer.from(fingerprint)].map((byte, at, bytes) => {
    const character = String.fromCharCode(byte);
    const next = String.fromCharCode(bytes[at + 1] ?? 0);
    const allowed = /[\w.:~/@]/.test(character) || character === "-" && /[a-z0-9]/i.test(next);
    return allowed ? character : `%${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}
function decodeMark(word) {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
async function checkPlan(text, name, report) {
  const boxes = await boxesOf(text);
  if (boxes.length === 0)
    throw new import_cli2.UserError(`${name} is no plan of hushlint`, "Write one with hushlint plan --output ../PLAN.md.");
  const all = [...report.findings, ...report.suppressed];
  const there = new Set(all.map(({ fingerprint }) => fingerprint));
  const certain = all.filter(({ level, fingerprint }) => level !== "note" || !(0, import_shared_cli_audit_plan.isWordLike)(fingerprint));
  const atLevel = new Set(certain.map(({ fingerprint }) => fingerprint));
  const live = new Set(all.flatMap(({ live: live2, fingerprint }) => live2 === void 0 ? [] : fingerprint));
  const done = ({ mark, ticked }) => {
    const { kind, fingerprints } = mark;
    if (kind === "gone" || kind === "gone-with-notes") {
      const left = kind === "gone" ? atLevel : there;
      return !fingerprints.some((fingerprint) => left.has(fingerprint)) && (ticked || !report.incomplete);
    }
    return ticked && !(kind === "rotated" && fingerprints.some((fingerprint) => live.has(fingerprint)));
  };
  const ticks = boxes.map((box) => [box.at, done(box)]);
  const characters = [...ticks].reverse().reduce((plan, [at, ticked]) => {
    return `${plan.slice(0, at)}${ticked ? "x" : " "}${plan.slice(at + 1)}`;
  }, text);
  const planned = new Set(boxes.flatMap(({ mark }) => mark.fingerprints));
  return {
    text: characters,
    boxes: boxes.length,
    open: ticks.filter(([, ticked]) => !ticked).length,
    unplanned: report.findings.filter(
      (finding) => (0, import_shared_cli_audit_plan.isLeak)(finding) && finding.level !== "note" && !planned.has(finding.fingerprint)
    )
  };
}
async function boxesOf(text) {
  const { fromMarkdown } = await Promise.resolve().then(() => __toESM(require("./mdast-util-from-markdown-index.js")));
  const boxes = [];
  const walk = (node) => {
    const [paragraph] = node.type === "listItem" ? node.children ?? [] : [];
    const mark = (paragraph?.children ?? []).map(markOf).find((found) => found !== void 0);
    const start = paragraph?.children?.[0]?.position?.start.offset;
    if (mark !== void 0 && start !== void 0) {
      const written = /^\[([ xX])\] /.exec(text.slice(start, start + 4))?.[1];
      if (written !== void 0) boxes.push({ at: start + 1, ticked: written !== " ", mark });
    }
    node.children?.forEach(walk);
  };
  walk(fromMarkdown(text));
  return boxes;
}
function markOf({ type, value = "" }) {
  return type === "html" ? readMark(value) : void 0;
}
async function replacementsFile(path, io) {
  const wanted = resolve(io.cwd, path);
  const folder = realFolder(path, dirname(wanted));
  const target = join(folder, basename(wanted));
  if (lstatSync(target, { throwIfNoEntry: false }) !== void 0) throw refusal(path, "it exists");
  const gitDir = (await (0, import_cli11.runGit)(io.cwd, ["rev-parse", "--path-format=absolute", "--git-common-dir"])).toString("utf8").replace(/\n$/, "");
  if ((0, import_cli9.findProject)(folder).gitDir !== void 0 || isBelow(folder, realpathSync(gitDir)))
    throw refusal(path, "it would stand in a repository");
  return {
    path: target,
    write(content) {
      let created = false;
      try {
        writeFileSync(target, "", { flag: "wx", mode: 384 });
        created = true;
        writeFileSync(target, content);
      } catch (error) {
        if (created) rmSync(target, { force: true });
        throw refusal(path, error.code ?? "unknown error", error);
      }
    }
  };
}
function realFolder(path, folder) {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw refusal(path, "its folder does not exist", error);
  }
}
function isBelow(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`);
}
function refusal(path, why, cause) {
  return new import_cli10.UserError(
    `the values cannot be written to ${path}: ${why}`,
    "Name a new file outside of every repository, such as ../values.txt.",
    { cause }
  );
}
async function planCommand(invocation, io, services) {
  const { options, positionals } = invocation;
  const { output: target, check } = options;
  const output = target === void 0 || target === "-" ? void 0 : (0, import_cli8.openOutput)(target, io);
  const file = options.replacements === void 0 ? void 0 : await replacementsFile(options.replacements, io);
  const before = check === void 0 ? void 0 : readText(check, "the plan", io);
  if (check !== void 0 && before !== void 0) await checkPlan(before, check, EMPTY);
  const [given] = positionals;
  const audit = given === void 0 ? await ownAudit(invocation, io, services) : { report: (0, import_shared_cli_audit_plan.readReport)(readText(given, "the report", io), given), rules: /* @__PURE__ */ new Map() };
  const done = async (text) => {
    if (output === void 0) await (0, import_cli7.print)(io, text);
    else await output.write(text);
  };
  if (check !== void 0 && before !== void 0) {
    const { text, boxes, open, unplanned } = await checkPlan(before, check, audit.report);
    await done(text);
    await (0, import_cli7.write)(
      io.stderr,
      checkText(
        boxes,
        open,
        unplanned.map(({ path }) => path)
      )
    );
    if (audit.report.incomplete) return 2;
    return open + unplanned.length > 0 ? 1 : 0;
  }
  const plan = await (0, import_shared_cli_audit_plan.planOf)(audit, invocation, io, services);
  const unread = file === void 0 ? 0 : await writeValues(plan, file, io);
  const document = await (0, import_shared_cli_audit_plan.documentOf)(plan, invocation, io, services, {
    replacements: file && (0, import_shared_cli_audit_plan.shellWord)(file.path),
    planFile: output && target !== "/dev/null" ? (0, import_shared_cli_audit_plan.shellWord)(resolve2(io.cwd, target ?? "")) : void 0
  });
  await done(toMarkdown(document));
  return audit.report.incomplete || unread > 0 ? 2 : 0;
}
var EMPTY = {
  ...{ source: "history", incomplete: true, findings: [], suppressed: [] },
  times: /* @__PURE__ */ new Map()
};
async function ownAudit(invocation, io, services) {
  const { options } = invocation;
  const audit = { ...invocation, options: { ...options, history: true }, positionals: [] };
  const request = await (0, import_cli12.scanRequest)(audit, io, services);
  const quiet = options.quiet ?? false;
  const { report, elapsedMs } = await (0, import_cli13.runScan)(request, quiet, io, services);
  if (!quiet || report.exitCode === 2) {
    const context = { elapsedMs, maxFileSize: request.config.maxFileSize, debug: false, unsaid: false };
    await (0, import_cli7.write)(io.stderr, (0, import_cli6.coverageText)(report, context));
  }
  return (0, import_shared_cli_audit_plan.auditOf)(report);
}
async function writeValues(plan, file, io) {
  const { text, lines, unread } = await (0, import_shared_cli_audit_plan.makeReplacements)((0, import_shared_cli_audit_plan.placesOf)(plan), (0, import_shared_cli_audit_plan.contents)(io.cwd));
  file.write(text);
  const left = unread.length === 0 ? "" : `warning: ${(0, import_cli5.plural)(unread.length, "finding")} could not be read again, and ${unread.length === 1 ? "is" : "are"} not in it: make the report in this repository, with --history
`;
  const said = `${file.path} holds ${(0, import_cli5.plural)(lines, "line")} of clear values for git filter-repo; delete it when you are done`;
  await (0, import_cli7.write)(io.stderr, `${(0, import_cli4.printable)(said)}
${left}`);
  return unread.length;
}
function readText(path, what, io) {
  try {
    return readFileSync(resolve2(io.cwd, path), "utf8");
  } catch (error) {
    const code = error.code;
    const why = code === "ENOENT" ? "it does not exist" : code === "EISDIR" ? "it is a folder" : code;
    throw new import_cli.UserError(`${what} ${path} cannot be read: ${why}`, "It must be a file that you may read.", {
      cause: error
    });
  }
}
function checkText(boxes, open, unplanned) {
  const left = open === 0 ? "all of the plan is done" : `${open} of ${(0, import_cli5.plural)(boxes, "step")} left`;
  if (unplanned.length === 0) return `${left}
`;
  const paths = [...new Set(unplanned)].slice(0, 3).map(import_cli4.printable).join(", ");
  return `${left}; ${(0, import_cli5.plural)(unplanned.length, "finding")} that the plan does not name (${paths} \u2026): make a new one
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planCommand
});
