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
  ParseErrorCode: () => import_shared_jsonc_parser_lib_esm_impl_edit.ParseErrorCode,
  ScanError: () => import_shared_jsonc_parser_lib_esm_impl_edit.ScanError,
  SyntaxKind: () => import_shared_jsonc_parser_lib_esm_impl_edit.SyntaxKind,
  applyEdits: () => import_shared_jsonc_parser_lib_esm_impl_edit.applyEdits,
  createScanner: () => import_shared_jsonc_parser_lib_esm_impl_edit.createScanner,
  findNodeAtLocation: () => import_shared_jsonc_parser_lib_esm_impl_edit.findNodeAtLocation,
  findNodeAtOffset: () => import_shared_jsonc_parser_lib_esm_impl_edit.findNodeAtOffset,
  format: () => import_shared_jsonc_parser_lib_esm_impl_edit.format,
  getLocation: () => import_shared_jsonc_parser_lib_esm_impl_edit.getLocation,
  getNodePath: () => import_shared_jsonc_parser_lib_esm_impl_edit.getNodePath,
  getNodeValue: () => import_shared_jsonc_parser_lib_esm_impl_edit.getNodeValue,
  modify: () => import_shared_jsonc_parser_lib_esm_impl_edit.modify,
  parse: () => import_shared_jsonc_parser_lib_esm_impl_edit.parse,
  parseTree: () => import_shared_jsonc_parser_lib_esm_impl_edit.parseTree,
  printParseErrorCode: () => import_shared_jsonc_parser_lib_esm_impl_edit.printParseErrorCode,
  stripComments: () => import_shared_jsonc_parser_lib_esm_impl_edit.stripComments,
  visit: () => import_shared_jsonc_parser_lib_esm_impl_edit.visit
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_jsonc_parser_lib_esm_impl_edit = require("./shared-jsonc-parser-lib-esm-impl-edit.js");
var import_shared_runtime = require("./shared-runtime.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ParseErrorCode,
  ScanError,
  SyntaxKind,
  applyEdits,
  createScanner,
  findNodeAtLocation,
  findNodeAtOffset,
  format,
  getLocation,
  getNodePath,
  getNodeValue,
  modify,
  parse,
  parseTree,
  printParseErrorCode,
  stripComments,
  visit
});
