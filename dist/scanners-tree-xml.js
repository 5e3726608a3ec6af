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
  treeOfXml: () => treeOfXml
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_sax_lib_sax = require("./shared-sax-lib-sax.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_sax = (0, import_shared_runtime.__toESM)((0, import_shared_sax_lib_sax.require_sax)(), 1);
var MAX_DEPTH = 200;
function treeOfXml(text) {
  const parser = import_sax.default.parser(true, { position: true });
  const root = { ...named("", 0), attributes: [] };
  const stack = [root];
  let attributes = [];
  parser.onerror = ({ message }) => {
    throw new import_cli.ParseProblem(message.split("\n")[0] ?? "", Math.min(parser.position, text.length));
  };
  parser.onattribute = ({ name, value }) => {
    attributes.push(entryOf(name, attributeAt(text, parser.position, value)));
  };
  parser.onopentag = ({ name }) => {
    if (stack.length > MAX_DEPTH)
      throw new import_cli.ParseProblem(`nested deeper than ${MAX_DEPTH} levels`, parser.position);
    stack.push({ ...named(name, parser.position), attributes });
    attributes = [];
  };
  const add = (part) => {
    stack.at(-1).text += part;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    const open = stack.pop();
    const isEmpty = parser.position === open.start;
    const end = isEmpty ? open.start : Math.max(open.start, text.lastIndexOf("</", parser.position - 1));
    stack.at(-1).children.push(entryOf(open.name, nodeOf(open, text, end)));
  };
  parser.write(text).close();
  return { type: "map", start: 0, end: text.length, entries: root.children };
}
function named(name, start) {
  return { name, start, children: [], text: "" };
}
function nodeOf({ start, attributes, children, text: written }, text, end) {
  const value = children.length === 0 ? textAt(text, start, end, written) : void 0;
  if (attributes.length === 0 && value !== void 0) return value;
  const isGiven = attributes.some(({ key }) => key === "value");
  const own = value === void 0 || value.value === "" || isGiven ? [] : [entryOf("value", value)];
  return map(start, end, [...attributes, ...own, ...children]);
}
function map(start, end, entries) {
  return { type: "map", start, end, entries };
}
function textAt(text, start, end, written) {
  const value = written.trim();
  const at = text.indexOf(value, start);
  const isThere = at >= 0 && at + value.length <= end;
  return { type: "scalar", value, isText: true, ...isThere ? place(at, value) : { start, end } };
}
function attributeAt(text, position, value) {
  const end = position - 1;
  const start = text.lastIndexOf(text.charAt(end), end - 1) + 1;
  return { type: "scalar", value, isText: true, start, end };
}
function place(start, value) {
  return { start, end: start + value.length };
}
function entryOf(name, value) {
  const { start } = value;
  return { key: name.slice(name.indexOf(":") + 1), keyStart: start, keyEnd: start, value };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  treeOfXml
});
