// src/scanners/runtime/syntax.ts
import { ParseProblem } from "./cli.js";
var LONGEST = 1e6;
async function parseScript(text, path) {
  if (text.length > LONGEST) throw new ParseProblem("longer than 1 MB");
  const { parseSource } = await import("./scanners-inventory-code-parse-source.js");
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

export {
  parseScript,
  childrenOf,
  isNode,
  memberPath,
  isFunction
};
