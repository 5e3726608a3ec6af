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
  childrenOf: () => childrenOf,
  isFunction: () => isFunction,
  isNode: () => isNode,
  memberPath: () => memberPath,
  parseScript: () => parseScript
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var LONGEST = 1e6;
async function parseScript(text, path) {
  if (text.length > LONGEST) throw new import_cli.ParseProblem("longer than 1 MB");
  const { parseSource } = await Promise.resolve().then(() => __toESM(require("./scanners-inventory-code-parse-source.js")));
  return parseSource(path, text);
}
function childrenOf(node) {
  const found = [];
  for (const [key, part] of Object.entries(node)) {
    if (key === "loc" || key.endsWith("Comments")) continue;
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) found.push(each);
  }
  return found;
}
function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
function memberPath(node) {
  if (node.type === "Identifier") return [String(node.name)];
  if (node.type === "ThisExpression") return ["this"];
  if (node.type === "MetaProperty") return ["import.meta"];
  if (node.type === "TSNonNullExpression" || node.type === "TSAsExpression")
    return memberPath(node.expression);
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression") return void 0;
  const object = memberPath(node.object);
  const property = node.property;
  const name = node.computed !== true ? property.name : property.type === "StringLiteral" ? property.value : void 0;
  return object === void 0 || typeof name !== "string" ? void 0 : [...object, name];
}
function isFunction({ type }) {
  return /Function|^ObjectMethod$|^Class(?:Private)?Method$/.test(type);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  childrenOf,
  isFunction,
  isNode,
  memberPath,
  parseScript
});
