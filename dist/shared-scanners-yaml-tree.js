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
  eachScalar: () => eachScalar,
  entriesOf: () => entriesOf,
  get: () => get,
  parseYaml: () => parseYaml,
  placeInScalar: () => placeInScalar,
  textOf: () => textOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var MAX_EXPANDED = 1e6;
function convertYaml(contents, text) {
  const anchors = /* @__PURE__ */ new Map();
  function convert(source, at) {
    if (!(0, import_shared_yaml_browser_dist_compose_compose_collection.isNode)(source)) return { node: nothing(at), size: 1 };
    const [start, end] = source.range ?? [at, at];
    if ((0, import_shared_yaml_browser_dist_compose_compose_collection.isAlias)(source)) return anchors.get(source.source) ?? { node: nothing(start), size: 1 };
    const { anchor } = source;
    if (anchor !== void 0) anchors.set(anchor, void 0);
    const made = (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(source) ? { node: scalar(source, start, end), size: 1 } : collection(source, start, end);
    if (made.size > MAX_EXPANDED) throw new import_cli2.ParseProblem("it grows too large by its aliases", start);
    if (anchor !== void 0) anchors.set(anchor, made);
    return made;
  }
  function collection(source, start, end) {
    let size = 1;
    const child = (part, at) => {
      const made = convert(part, at);
      size += made.size;
      return made.node;
    };
    const place = placed(source, start, end);
    if ((0, import_shared_yaml_browser_dist_compose_compose_collection.isSeq)(source)) {
      const items = source.items.map((item) => child(item, start));
      return { node: { kind: "list", items, ...place }, size };
    }
    const entries = source.items.map((pair) => {
      const key = child(pair.key, start);
      const value = child(pair.value, key.end);
      return { key: key.kind === "scalar" ? key.value : "", keyStart: key.start, keyEnd: key.end, value };
    });
    return { node: { kind: "map", entries, ...place }, size };
  }
  function scalar(source, start, end) {
    const style = styleOf(source.type);
    const [from, to] = inside(style, start, end);
    const value = source.source ?? String(source.value ?? "");
    return { kind: "scalar", value, type: typeOf(source.value), style, ...placed(source, from, to) };
  }
  function inside(style, start, end) {
    if (style === "plain") return [start, end];
    if (style === "quoted") return [start + 1, Math.max(start + 1, end - 1)];
    const head = text.indexOf("\n", start);
    return head < 0 || head >= end ? [end, end] : [head + 1, end];
  }
  return convert(contents, 0).node;
}
function nothing(at) {
  return { kind: "scalar", value: "", type: "null", style: "plain", start: at, end: at };
}
function placed({ tag, anchor }, start, end) {
  return {
    ...{ start, end },
    ...tag !== void 0 && !tag.startsWith("tag:yaml.org") && { tag },
    ...anchor !== void 0 && { anchor }
  };
}
function styleOf(type) {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return "quoted";
  return type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED" ? "block" : "plain";
}
function typeOf(value) {
  if (value === null || value === void 0) return "null";
  if (typeof value === "string" || typeof value === "boolean") return typeof value;
  return "number";
}
var MAX_DEPTH = 200;
async function parseYaml(text, { tolerant = false } = {}) {
  if (last?.text === text) return last.file;
  const tokens = [];
  for (const token of new import_shared_yaml_browser_dist_compose_compose_collection.Parser().parse(text)) {
    refuseDepth(token);
    tokens.push(token);
  }
  const documents = [];
  let problem;
  const composer = new import_shared_yaml_browser_dist_compose_compose_collection.Composer({
    uniqueKeys: false,
    strict: false,
    logLevel: "silent",
    version: "1.2"
  });
  for (const document of composer.compose(tokens, true, text.length)) {
    const error = document.errors[0];
    if (error !== void 0) {
      problem ??= new import_cli.ParseProblem(sentence(error.message), Math.min(error.pos[0], text.length));
      if (!tolerant) throw problem;
    }
    if (document.contents !== null) documents.push(convertYaml(document.contents, text));
  }
  if (problem !== void 0) return { documents, problem };
  last = { text, file: { documents } };
  return last.file;
}
var last;
function entriesOf(node) {
  if (node?.kind !== "map") return [];
  if (!node.entries.some(isMerge)) return node.entries;
  const known = merged.get(node);
  if (known !== void 0) return known;
  const own = node.entries.filter((entry) => !isMerge(entry));
  const keys = new Set(own.map(({ key }) => key));
  const all = [...own];
  for (const { value } of node.entries.filter(isMerge)) {
    for (const source of value.kind === "list" ? value.items : [value]) {
      for (const entry of entriesOf(source)) {
        if (keys.has(entry.key)) continue;
        keys.add(entry.key);
        all.push(entry);
      }
    }
  }
  merged.set(node, all);
  return all;
}
var merged = /* @__PURE__ */ new WeakMap();
function get(node, ...path) {
  let at = node;
  for (const key of path) at = entriesOf(at).findLast((entry) => entry.key === key)?.value;
  return at;
}
function textOf(node) {
  return node?.kind === "scalar" && node.type !== "null" ? node.value : void 0;
}
function eachScalar(node, visit) {
  const seen = /* @__PURE__ */ new Set();
  const walk = (at, path) => {
    if (seen.has(at)) return;
    seen.add(at);
    if (at.kind === "scalar") visit(at, path);
    else if (at.kind === "list") for (const [index, item] of at.items.entries()) walk(item, [...path, index]);
    else for (const { key, value } of at.entries) walk(value, [...path, key]);
  };
  walk(node, []);
}
function placeInScalar(scalar, text, from, to) {
  const { start, end, value } = scalar;
  if (end - start === value.length) return { start: start + from, end: start + to };
  const written = text.slice(start, end);
  const part = value.slice(from, to);
  let at = -1;
  for (let i = value.indexOf(part); i >= 0 && i <= from; i = value.indexOf(part, i + 1)) {
    at = written.indexOf(part, at + 1);
    if (at < 0) return { start, end };
  }
  return part === "" || at < 0 ? { start, end } : { start: start + at, end: start + at + part.length };
}
function isMerge({ key }) {
  return key === "<<";
}
function refuseDepth(root) {
  const stack = [[root, 0]];
  for (let top = stack.pop(); top !== void 0; top = stack.pop()) {
    const [token, depth] = top;
    if (depth > MAX_DEPTH) throw new import_cli.ParseProblem(`nested deeper than ${MAX_DEPTH} levels`, token.offset ?? 0);
    for (const part of [token.value, token.key]) {
      if (typeof part === "object" && part !== null) stack.push([part, depth + 1]);
    }
    for (const item of token.items ?? []) stack.push([item, depth]);
  }
}
function sentence(message) {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/[.:\s]+$/, "");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  eachScalar,
  entriesOf,
  get,
  parseYaml,
  placeInScalar,
  textOf
});
