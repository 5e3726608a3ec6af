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
  treeOfJson: () => treeOfJson
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_jsonc_parser_lib_esm_impl_edit = require("./shared-jsonc-parser-lib-esm-impl-edit.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function treeOfJson(text, at = 0) {
  const errors = [];
  try {
    const root = (0, import_shared_jsonc_parser_lib_esm_impl_edit.parseTree)(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error !== void 0) throw new import_cli.ParseProblem((0, import_shared_jsonc_parser_lib_esm_impl_edit.printParseErrorCode)(error.error), at + error.offset);
    return root === void 0 ? void 0 : convert(root, at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new import_cli.ParseProblem(`nested deeper than ${TOO_DEEP} levels`, at + placeOfDepth(text));
  }
}
var TOO_DEEP = 200;
function placeOfDepth(text) {
  const scanner = (0, import_shared_jsonc_parser_lib_esm_impl_edit.createScanner)(text, true);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  treeOfJson
});
