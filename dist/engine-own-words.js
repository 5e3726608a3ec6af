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
  DENY_RULE: () => DENY_RULE,
  compileOwnWords: () => compileOwnWords
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var DENY_RULE = "deny-word";
async function compileOwnWords(entries, compileGlob, isExempt) {
  const warnings = [];
  const rules = [];
  const paths = /* @__PURE__ */ new Map();
  for (const [i, entry] of entries.entries()) {
    const kind = `${DENY_RULE}:${i}`;
    const isWithin = entry.path === void 0 ? () => true : compileGlob(entry.path);
    paths.set(kind, (path) => !isExempt(path) && isWithin(path));
    const { matchLine, literals, ignoreCase } = entry.text === void 0 ? await ofPattern(entry, warnings) : ofText(entry.text, entry.ignoreCase);
    rules.push({
      ...{
        id: DENY_RULE,
        title: "Word that the configuration keeps out",
        pack: "personal",
        level: entry.level
      },
      ...{ why: entry.reason, fix: "", matchLine, literals, ignoreCase },
      traceOf: (value) => traceOf(entry, value, kind)
    });
  }
  return { rules, warnings, holdsAt: (kind, path) => paths.get(kind)?.(path) };
}
function traceOf(entry, value, kind) {
  const { hide, reason, replacement } = entry;
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return {
    message: hide ? `A word that the configuration keeps out: ${sentence}` : `"${value}" must not stand here: ${sentence}`,
    ...!hide && { subject: entry.text ?? value },
    ...replacement !== void 0 && { replacement },
    kind
  };
}
async function ofPattern(entry, warnings) {
  const { compileConfigured } = await Promise.resolve().then(() => __toESM(require("./engine-configured.js")));
  const { level, line, column, ignoreCase, pattern = "" } = entry;
  const prose = { title: DENY_RULE, why: "", fix: "", keywords: [] };
  const compiled = await compileConfigured([
    { id: DENY_RULE, pattern, ignoreCase, level, line, column, ...prose }
  ]);
  warnings.push(...compiled.warnings);
  return compiled.rules[0];
}
function ofText(text, ignoreCase) {
  const escaped = text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const before = WORD.test(text.slice(0, 2)) ? String.raw`(?<![\p{L}\p{N}_])` : "";
  const after = WORD_END.test(text) ? String.raw`(?![\p{L}\p{N}_])` : "";
  const expression = new RegExp(before + escaped + after, ignoreCase ? "giu" : "gu");
  return {
    ignoreCase,
    literals: literalsOf(text, ignoreCase),
    matchLine: (line) => matchesIn(expression, line)
  };
}
var WORD = /^[\p{L}\p{N}_]/u;
var WORD_END = /[\p{L}\p{N}_]$/u;
var MOST_IN_LINE = 1e3;
function matchesIn(expression, line) {
  const found = [];
  for (const { index, 0: value } of line.matchAll(expression)) {
    found.push({ start: index, end: index + value.length, value });
    if (found.length === MOST_IN_LINE) break;
  }
  return found;
}
function literalsOf(text, ignoreCase) {
  const parts = text.match(/[\x20-\x7e]{3,}/g) ?? [];
  const longest = parts.reduce((a, b) => b.length > a.length ? b : a, "");
  if (longest === "") return [];
  return [ignoreCase ? longest.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : longest];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DENY_RULE,
  compileOwnWords
});
