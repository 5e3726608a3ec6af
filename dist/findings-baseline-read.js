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
  parseBaseline: () => parseBaseline
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
function parseBaseline(text, file) {
  const reader = createReader(text, file);
  const conflict = text.search(/^<{7} /m);
  if (conflict !== -1)
    reader.fail(conflict, "a merge conflict", "Keep the entries of both sides; their order is free.");
  const document = (0, import_shared_yaml_browser_dist_compose_compose_collection.parseDocument)(text, { prettyErrors: false, logLevel: "error" });
  const [error] = document.errors;
  if (error) reader.fail(error.pos[0], error.message);
  const written = text.split(/\r?\n/);
  const pairs = isNothing(document.contents) ? void 0 : readMap(document.contents, ["version", "entries"], reader);
  const version = pairs?.get("version");
  if (version && reader.text(version.value) !== String(import_cli3.BASELINE_VERSION)) {
    reader.fail(
      version.value,
      `"version" must be ${import_cli3.BASELINE_VERSION}`,
      "A newer hushlint may have written this file."
    );
  }
  const list = pairs?.get("entries");
  if (!list || isNothing(list.value)) return { file, entries: [], header: commentsOf(written), footer: [] };
  const { value } = list;
  if (!(0, import_shared_yaml_browser_dist_compose_compose_collection.isSeq)(value)) reader.fail(value, '"entries" must be a list');
  const header = commentsOf(written.slice(0, reader.lineOf(list.key) - 1));
  let next = reader.lineOf(list.key);
  const entries = [];
  for (const item of value.items) {
    const entry = readEntry(item, reader);
    const end = reader.endOf(item);
    const last = reader.lineOf(end - 1);
    const behind = text.slice(end).split(/\r?\n/, 1)[0]?.trim() ?? "";
    const comment = behind.startsWith("#") ? { comment: behind } : {};
    entries.push({
      ...entry,
      line: reader.lineOf(item),
      comments: commentsOf(written.slice(next, last - 1)),
      ...comment
    });
    next = last;
  }
  return { file, entries, header, footer: commentsOf(written.slice(next)) };
}
function readEntry(item, reader) {
  const pairs = readMap(item, ["fingerprint", "reason", "expires", "history"], reader);
  const textOf = (key) => {
    const pair = pairs.get(key);
    if (!pair) return void 0;
    return reader.text(pair.value) || reader.fail(pair.key, `"${key}" must be some text`);
  };
  const fingerprint = textOf("fingerprint") ?? reader.fail(item, 'an entry has no "fingerprint", which it needs');
  const parts = (0, import_cli4.parseFingerprint)(fingerprint) ?? reader.fail(pairs.get("fingerprint")?.value, '"fingerprint" must have the form rule:path:tag');
  const reason = textOf("reason");
  const expires = textOf("expires");
  if (expires !== void 0 && !isDate(expires)) {
    reader.fail(pairs.get("expires")?.value, '"expires" must be a date such as 2027-01-31');
  }
  const history = textOf("history");
  if (history !== void 0 && history !== "true" && history !== "false") {
    reader.fail(pairs.get("history")?.value, '"history" must be true or false');
  }
  return {
    fingerprint,
    ...parts,
    ...reason === void 0 ? {} : { reason },
    ...expires === void 0 ? {} : { expires },
    history: history === "true"
  };
}
function readMap(node, keys, reader) {
  if (!(0, import_shared_yaml_browser_dist_compose_compose_collection.isMap)(node)) reader.fail(node, `a set of keys should stand here (${keys.join(", ")})`);
  const pairs = /* @__PURE__ */ new Map();
  for (const { key, value } of node.items) {
    const name = reader.text(key) ?? "";
    if (!keys.includes(name)) {
      reader.fail(
        key,
        `unknown key "${name.slice(0, 60)}"${(0, import_cli.suggestion)(name, keys) || ` (known keys: ${keys.join(", ")})`}`
      );
    }
    pairs.set(name, { key, value });
  }
  return pairs;
}
var HINT = "Mend that line, or delete the file and run hushlint baseline again.";
function createReader(text, file) {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const position = (place) => {
    const offset = typeof place === "number" ? place : (0, import_shared_yaml_browser_dist_compose_compose_collection.isNode)(place) ? place.range?.[0] ?? 0 : 0;
    let line = 0;
    for (let high = lineStarts.length; high - line > 1; ) {
      const middle = line + high >> 1;
      if (lineStarts[middle] <= offset) line = middle;
      else high = middle;
    }
    return { line: line + 1, column: offset - lineStarts[line] + 1 };
  };
  return {
    lineOf: (place) => position(place).line,
    endOf: (node) => (0, import_shared_yaml_browser_dist_compose_compose_collection.isNode)(node) && node.range ? text.slice(0, node.range[1]).trimEnd().length : text.length,
    text: (node) => (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(node) ? typeof node.value === "string" ? node.value : node.source ?? "" : void 0,
    fail(place, message, hint) {
      const { line, column } = position(place);
      throw new import_cli2.UserError(`${file}:${line}:${column}: ${message}`, hint ?? HINT);
    }
  };
}
function commentsOf(lines) {
  return lines.map((line) => line.trim()).filter((line) => line.startsWith("#"));
}
function isNothing(node) {
  return node === null || node === void 0 || (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(node) && node.value === null;
}
function isDate(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toJSON()?.slice(0, 10) === text;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseBaseline
});
