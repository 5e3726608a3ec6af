import {
  createScanner,
  parseTree,
  printParseErrorCode
} from "./shared-jsonc-parser-lib-esm-impl-edit.js";
import "./shared-runtime.js";

// src/scanners/tree/json.ts
import { ParseProblem } from "./cli.js";
function treeOfJson(text, at = 0) {
  const errors = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error !== void 0) throw new ParseProblem(printParseErrorCode(error.error), at + error.offset);
    return root === void 0 ? void 0 : convert(root, at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ParseProblem(`nested deeper than ${TOO_DEEP} levels`, at + placeOfDepth(text));
  }
}
var TOO_DEEP = 200;
function placeOfDepth(text) {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const sign = text.charAt(at);
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    if (depth > TOO_DEEP) return at;
  }
  return 0;
}
function convert(node, at) {
  const { length } = node;
  const start = at + node.offset;
  const end = start + length;
  if (node.type === "object") {
    return {
      type: "map",
      start,
      end,
      entries: (node.children ?? []).flatMap((child) => entryOf(child, at) ?? [])
    };
  }
  if (node.type === "array")
    return { type: "list", start, end, items: (node.children ?? []).map((child) => convert(child, at)) };
  const isText = node.type === "string";
  return isText ? { type: "scalar", start: start + 1, end: end - 1, value: String(node.value), isText } : { type: "scalar", start, end, value: String(node.value), isText };
}
function entryOf({ children: [key, value] = [] }, at) {
  if (key === void 0) return void 0;
  return {
    key: String(key.value),
    keyStart: at + key.offset + 1,
    keyEnd: at + key.offset + key.length - 1,
    value: value === void 0 ? void 0 : convert(value, at)
  };
}
export {
  treeOfJson
};
