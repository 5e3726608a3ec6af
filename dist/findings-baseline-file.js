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
  addToBaseline: () => addToBaseline,
  readBaseline: () => readBaseline,
  writeBaseline: () => writeBaseline
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
async function readBaseline(text, file) {
  const { parseBaseline } = await Promise.resolve().then(() => __toESM(require("./findings-baseline-read.js")));
  return parseBaseline(text, file);
}
function writeBaseline(findings, previous) {
  const old = previous?.entries ?? [];
  const blocks = [...old, ...newEntries(findings, old)].map((entry) => ({ ...entry, text: formatEntry(entry) })).sort((a, b) => compare(a.fingerprint, b.fingerprint) || compare(a.text, b.text)).filter(({ text, comments }, i, all) => comments.length > 0 || text !== all[i - 1]?.text);
  const header = previous && previous.header.length > 0 ? previous.header : HEADER;
  const lines = blocks.flatMap(({ comments, text }) => [...comments.map((comment) => `  ${comment}`), text]);
  const body = lines.length === 0 ? ["entries: []"] : ["entries:", ...lines];
  return `${[...header, `version: ${import_cli.BASELINE_VERSION}`, ...body, ...previous?.footer ?? []].join("\n")}
`;
}
async function addToBaseline(findings, previous, file) {
  return writeBaseline(findings, previous === void 0 ? void 0 : await readBaseline(previous, file));
}
var HEADER = [
  "# Findings that were accepted: hushlint leaves them out. `hushlint baseline` adds entries; delete a line to undo one.",
  "# One entry a line, sorted. `reason` is free text; `expires` is the last day on which it holds, such as 2027-01-31."
];
function newEntries(findings, old) {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const known = new Set(old.map(({ fingerprint }) => fingerprint));
  const left = old.filter(({ fingerprint }) => !present.has(fingerprint));
  const entries = [];
  for (const { fingerprint, history, object } of findings) {
    if (known.has(fingerprint)) continue;
    known.add(fingerprint);
    const parts = (0, import_cli2.parseFingerprint)(fingerprint);
    const same = left.filter(
      ({ rule, tag }) => rule === parts?.rule && tag === parts.tag && !tag.startsWith("~")
    );
    const { reason, expires } = same.length === 1 && same[0] ? same[0] : {};
    entries.push({
      fingerprint,
      ...reason === void 0 ? {} : { reason },
      ...expires === void 0 ? {} : { expires },
      // A scan of the tree meets no messages, not even that of HEAD.
      history: history !== void 0 && (!history.inHead || (object?.type ?? "blob") !== "blob"),
      comments: []
    });
  }
  return entries;
}
function formatEntry({ fingerprint, reason, expires, history, comment }) {
  const pairs = [`fingerprint: ${scalar(fingerprint)}`];
  if (history) pairs.push("history: true");
  if (reason !== void 0) pairs.push(`reason: ${scalar(reason)}`);
  if (expires !== void 0) pairs.push(`expires: ${expires}`);
  return `  - {${pairs.join(", ")}}${comment === void 0 ? "" : ` ${comment}`}`;
}
function scalar(text) {
  if (/^[A-Za-z][\w./@+~%-]*(?:[: ][\w./@+~%-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) {
    return text;
  }
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit);
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  addToBaseline,
  readBaseline,
  writeBaseline
});
