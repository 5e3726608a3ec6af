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
  namesSecret: () => namesSecret,
  readTrees: () => readTrees,
  treeScanner: () => treeScanner
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_cli = require("./cli.js");
function namesSecret(text) {
  let lineEnd = 0;
  STEM.lastIndex = 0;
  for (let found = STEM.exec(text); found !== null; found = STEM.exec(text)) {
    const at = found.index;
    const start = text.lastIndexOf("\n", at) + 1;
    lineEnd = text.indexOf("\n", at);
    if (lineEnd < 0) lineEnd = text.length;
    if (isComment(text, start)) {
      STEM.lastIndex = lineEnd;
      continue;
    }
    let from = at;
    while (from > start && isNamePart(text.charCodeAt(from - 1))) from--;
    let to = at + found[0].length;
    while (to < lineEnd && isNamePart(text.charCodeAt(to))) to++;
    STEM.lastIndex = to;
    if (isWanted(text, { start, from, to, lineEnd })) return true;
  }
  return false;
}
var STEM = /pass|pwd|pword|secret|cred|token|key|salt|pepper|dsn|auth|bearer|jwt|sas|pat|otp|seed|mnemonic|conn|psk|we?pa?|licen[cs]e|kennwort|contrase|senha|mdp|parola|has[lł]o|heslo|sifre/gi;
function isWanted(text, { start, from, to, lineEnd }) {
  const word = text.slice(from, to);
  const name = word.replace(/^[-.]+/, "");
  const strength = (0, import_cli.classifyKeyName)(name);
  if (strength === "no") return false;
  const rest = text.slice(to, Math.min(lineEnd, to + 2e3));
  const sign = /^["']?\s*[:=]\s*/.exec(rest);
  if (sign === null) return isBesideValue(text, { start, from, to, lineEnd }, word);
  const value = rest.slice(sign[0].length).trimEnd();
  if (value === "") return isScalarLine(text, lineEnd);
  if (/^(?:[{[]\s*[}\]]|!(?!Sub|Join))/.test(value)) return false;
  if (/^[|>&*{[]/.test(value) || value.startsWith("<<")) return true;
  const plain = value.replace(/\s#.*$/, "").replace(/^(["'])(.*?)\1[\s,;}\]]*$/, "$2");
  return (0, import_shared_scanners_secret_value.classifyEntry)({ key: strength === "weak" ? "secret" : name, value: plain }).level !== void 0;
}
function isBesideValue(text, { start, from, to, lineEnd }, word) {
  if (word.startsWith("-") || /^\s*variable\s/.test(text.slice(start, from))) return true;
  const next = text.indexOf("\n", lineEnd + 1);
  const before = text.lastIndexOf("\n", Math.max(0, start - 2)) + 1;
  const around = text.slice(before, from) + text.slice(to, next < 0 ? text.length : next).slice(0, 4e3);
  return /valu?e|default/i.test(around);
}
function isScalarLine(text, lineEnd) {
  const end = text.indexOf("\n", lineEnd + 1);
  const next = text.slice(lineEnd + 1, end < 0 ? text.length : end).trim();
  if (/^(?:value|default)\s*:/i.test(next)) return true;
  return next !== "" && !/^(?:#|-(?:\s|$)|[^\s:]+\s*:(?:\s|$)|\.\.\.|[\]})])/.test(next);
}
function isComment(text, start) {
  let at = start;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return text.charCodeAt(at) === 35;
}
function isNamePart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 45 || code === 46 || code > 127;
}
function onlyDocuments(text, wanted) {
  const parts = documentsOf(text);
  if (parts.length === 1) return wanted(text) ? text : void 0;
  let kept = 0;
  const blanked2 = parts.map((part) => {
    if (!wanted(part)) return " ".repeat(Math.max(0, part.length - 1)) + (part.length > 0 ? "\n" : "");
    kept++;
    return part;
  });
  return kept === 0 ? void 0 : blanked2.join("");
}
function onlySections(text, wanted) {
  if (text.length < WORTH_CUTTING || ODD_LINE.test(text) || ALIAS.test(text)) return text;
  return text.split(/^(?=[\w"'])/m).map((part) => part.length < SHORT_SECTION || wanted(part) ? part : blanked(part)).join("");
}
function blanked(part) {
  const next = part.search(/^---/m);
  const end = next < 0 ? part.length : next;
  if (end < 2) return part;
  return `#${" ".repeat(end - 2)}
${part.slice(end)}`;
}
var WORTH_CUTTING = 4e3;
var SHORT_SECTION = 400;
var ALIAS = /[:,[{-]\s+[&*]\w/;
var ODD_LINE = /^(?!["']?[\w./-]+["']?[ \t]*:(?:\s|$)|-\s|#|---|\r?$)\S/m;
function documentsOf(text) {
  const parts = [];
  let from = 0;
  for (let at = text.indexOf("\n---"); at >= 0; at = text.indexOf("\n---", at + 4)) {
    if (text.charCodeAt(at + 4) > 32) continue;
    parts.push(text.slice(from, at + 1));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
async function readTrees({ text, path }, syntax, wanted = namesSecret) {
  const as = syntax === "data" ? syntaxOf(text, path) : syntax;
  try {
    if (as !== "yaml") return await parse(text, as);
    const documents = isTemplate(text) ? void 0 : onlyDocuments(text, wanted);
    const kept = wanted === namesSecret ? documents && onlySections(documents, wanted) : documents;
    return kept === void 0 ? [] : await parse(kept, as);
  } catch (error) {
    if (TEMPLATE.test(text)) return [];
    throw error;
  }
}
var TEMPLATE = /\{\{|\{%|<%|^\s*#\{/m;
var TEMPLATE_LINE = /^([ \t]*)\{[{%].*\}[ \t]*$/gm;
function isTemplate(text) {
  if (!text.includes("{{") && !text.includes("{%")) return false;
  for (const { 1: indent = "", index } of text.matchAll(TEMPLATE_LINE)) {
    if (!isInBlock(text, index, indent.length)) return true;
  }
  return false;
}
function isInBlock(text, at, indent) {
  let least = indent;
  for (let end = at - 1; end > 0 && least > 0; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    const depth = line.search(/\S/);
    if (depth >= 0 && depth < least) {
      if (/[:-]\s+[|>][-+\d]*\s*$/.test(line)) return true;
      least = depth;
    }
    end = start - 1;
  }
  return false;
}
async function parse(text, syntax) {
  if (syntax === "yaml") return (await Promise.resolve().then(() => __toESM(require("./scanners-tree-yaml.js")))).treesOfYaml(text);
  if (syntax === "xml") return [(await Promise.resolve().then(() => __toESM(require("./scanners-tree-xml.js")))).treeOfXml(text)];
  const tree = syntax === "toml" ? (await Promise.resolve().then(() => __toESM(require("./scanners-tree-toml.js")))).treeOfToml(text) : (await Promise.resolve().then(() => __toESM(require("./scanners-tree-json.js")))).treeOfJson(text);
  return tree === void 0 ? [] : [tree];
}
function syntaxOf(text, path) {
  if (path.endsWith(".toml")) return "toml";
  return /^\s*(?:\{(?![{%])|\[|\/[/*])/.test(text) ? "json" : "yaml";
}
function treeScanner(syntax, look, wanted) {
  return async (document) => (await readTrees(document, syntax, wanted)).flatMap((root) => look(root, document));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  namesSecret,
  readTrees,
  treeScanner
});
