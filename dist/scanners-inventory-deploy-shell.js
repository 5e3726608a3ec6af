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
  readShell: () => readShell
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_unbash_dist_ansi_c = require("./shared-unbash-dist-ansi-c.js");
var import_shared_scanners_inventory_deploy_usage = require("./shared-scanners-inventory-deploy-usage.js");
var import_shared_runtime = require("./shared-runtime.js");
function readShell(source, start = 0, end = source.text.length) {
  const text = source.text.slice(start, end);
  const uses = [];
  const set = /* @__PURE__ */ new Set();
  visit((0, import_shared_unbash_dist_ansi_c.parse)(text), (node) => {
    if (node.type === "ParameterExpansion") {
      const operator = operatorOf(node);
      const need = operator.includes("?") ? "required" : /[-=]/.test(operator) ? "default" : void 0;
      uses.push({ name: String(node.parameter), at: Number(node.parameterPos), need });
    } else if (node.type === "SimpleExpansion") {
      uses.push({ name: String(node.text).slice(1), at: Number(node.pos) + 1, need: void 0 });
    } else if (node.type === "Assignment") {
      const name = /^[A-Za-z_]\w*/.exec(String(node.name ?? node.text))?.[0];
      if (name !== void 0) set.add(name);
    } else if (node.type === "For" || node.type === "Select") {
      set.add(nameOf(node.name));
    }
  });
  return uses.filter(({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name) && !SHELL.has(name)).flatMap(
    ({ name, at, need }) => (
      // `X=${X:-default}` reads what was given.
      set.has(name) && need === void 0 ? [] : [(0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, start + at, { role: "deploy", reader: "shell", need })]
    )
  );
}
var SHELL = new Set(
  "PWD OLDPWD HOME PATH IFS RANDOM SECONDS LINENO BASH_SOURCE FUNCNAME PIPESTATUS EUID UID OPTARG OPTIND REPLY SHELL USER BASH_VERSION HOSTNAME OSTYPE".split(
    " "
  )
);
function visit(node, callback) {
  callback(node);
  (0, import_shared_unbash_dist_ansi_c.forEachChild)(node, (inner) => visit(inner, callback));
}
function operatorOf(node) {
  const { operation } = node;
  if (typeof operation !== "object" || operation === null) return "";
  return String(operation.operator ?? "");
}
function nameOf(value) {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? String(value.value ?? "") : "";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readShell
});
