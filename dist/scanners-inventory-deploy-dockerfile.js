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
  readDockerfile: () => readDockerfile
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_deploy_usage = require("./shared-scanners-inventory-deploy-usage.js");
var import_shared_dockerfile_ast_lib_argument = require("./shared-dockerfile-ast-lib-argument.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_dockerfile_ast = (0, import_shared_runtime.__toESM)((0, import_shared_dockerfile_ast_lib_argument.require_main)(), 1);
function readDockerfile(source) {
  const lines = lineStarts(source.text);
  const at = ({ line, character }) => (lines[line] ?? 0) + character;
  const found = [];
  const details = { role: "deploy", reader: "Dockerfile", store: "build" };
  for (const instruction of import_dockerfile_ast.DockerfileParser.parse(source.text).getInstructions()) {
    const range = instruction.getRange();
    const [start, end] = [at(range.start), at(range.end)];
    const text = source.text.slice(start, end);
    const keyword = instruction.getKeyword();
    if (keyword === "ARG" || keyword === "ENV") {
      for (const match of text.matchAll(/(?<=\s)([A-Za-z_][A-Za-z0-9_]*)(?==|\s|$)/g)) {
        const bare = keyword === "ARG" || text.slice(match.index).startsWith(`${match[1]}=`) || match.index < 8;
        if (bare) found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, match[1] ?? "", start + match.index, details));
      }
    }
    for (const match of text.matchAll(/\b(?:id|env)=([A-Z][A-Z0-9_]+)/g)) {
      found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, match[1] ?? "", start + match.index + match[0].indexOf("=") + 1, details));
    }
    found.push(...(0, import_shared_scanners_inventory_deploy_usage.interpolated)(source, start, end, details));
  }
  return found;
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readDockerfile
});
