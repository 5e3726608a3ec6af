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
  scanPython: () => scanPython
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_runtime_certificates = require("./shared-scanners-runtime-certificates.js");
var import_shared_scanners_runtime_python_defaults = require("./shared-scanners-runtime-python-defaults.js");
var import_shared_scanners_runtime_syntax = require("./shared-scanners-runtime-syntax.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var WORDS = /(?:\bprint|[Ll]og(?:ger|ging)?\.\w+|LOG(?:GER)?\.\w+)\s*\([^;]{0,300}?(?:passw|pwd|secret|token|api_?key|credential|private_?key|environ|getenv)|\bverify\s*=\s*False|_create_unverified_context|\b(?:environ\.get|getenv)\(/i;
function scanPython({ path, text }) {
  if (text.length > LONGEST || !WORDS.test(text)) return [];
  const { code } = (0, import_shared_scanners_runtime_python_defaults.readPython)(text);
  const isTool = import_shared_scanners_runtime_certificates.TOOL.test(path) || text.startsWith("#!") || (0, import_cli.stageOfPath)(path) === "local";
  return (0, import_shared_scanners_runtime_certificates.foldCertificates)([
    ...logged(code, text, isTool),
    ...certificates(code),
    ...(0, import_cli.stageOfPath)(path) === "local" ? [] : (0, import_shared_scanners_runtime_python_defaults.pythonDefaults)(text, code).flatMap(import_shared_scanners_runtime_certificates.silentDefault)
  ]);
}
var LONGEST = 1e6;
var CALL = /\bprint\s*\(|\b(?:\w*log(?:ger|ging)?|LOG(?:GER)?)\.(?:debug|info|warning|warn|error|critical|exception|log|fatal)\s*\(/g;
var NAME = /[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/g;
var TEXT_OF = /(?:^|\.)(?:format|str|repr|dumps|dict|join)$/;
function logged(code, text, isTool) {
  const hits = [];
  for (const call of code.matchAll(CALL)) {
    const open = call.index + call[0].length - 1;
    const end = (0, import_shared_scanners_runtime_python_defaults.closing)(code, open);
    if (isTool && call[0].startsWith("print")) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { 0: written, index } of code.slice(open + 1, end).matchAll(NAME)) {
      const start = open + 1 + index;
      const found = exposed(written, start, open, code, text);
      if (found === void 0 || seen.has(found.name)) continue;
      seen.add(found.name);
      hits.push({
        rule: "secret-logged",
        ...{ start, end: start + written.length, value: found.name, subject: found.name },
        level: found.what === "secret" ? "error" : "warning",
        message: found.what === "all" ? `The whole of ${found.name}, secrets too, is written to the log.` : `The secret ${found.name} is written to the log.`
      });
    }
  }
  return hits;
}
function exposed(written, start, open, code, text) {
  const path = written.split(/\s*\.\s*/);
  const end = start + written.length;
  const after = code.slice(end, end + 40).trimStart();
  const before = code.slice(Math.max(open + 1, start - 20), start);
  if (/(?:\b(?:if|not|in|is|for|lambda|and|or|else)|[.\w])\s*$/.test(before) && !/\belse\s*$/.test(before))
    return void 0;
  if (!isPassedOn(code, open, start)) return void 0;
  const variable = environmentVariable(path, text.slice(end, end + 120));
  if (variable !== void 0)
    return (0, import_shared_scanners_secret_value.isSecretName)(variable) ? { what: "secret", name: variable } : void 0;
  const isEnvironment = /^(?:os\.)?environ$/.test(path.join("."));
  if (isEnvironment && /^[),}]/.test(after)) return { what: "all", name: path.join(".") };
  if (/^(?:[([]|=(?!=)|[=!]=|[<>]|(?:is|in|not|if)\b)/.test(after)) return void 0;
  return (0, import_shared_scanners_runtime_certificates.holdsSecret)(path, text) ? { what: "named", name: path.slice(-2).join(".") } : void 0;
}
function isPassedOn(code, open, at) {
  const callees = [];
  for (let i = open + 1; i < at; i++) {
    if (code[i] === "(") callees.push(/[\w.]*$/.exec(code.slice(Math.max(open + 1, i - 60), i))?.[0] ?? "");
    else if (code[i] === ")") callees.pop();
  }
  return callees.every((callee) => callee === "" || TEXT_OF.test(callee));
}
function environmentVariable(path, after) {
  const last = path.at(-1);
  const reads = last === "getenv" || last === "environ" || last === "get" && path.at(-2) === "environ";
  return reads ? /^\s*[[(]\s*["'](\w+)["']/.exec(after)?.[1] : void 0;
}
function certificates(code) {
  const isHttp = /\b(?:requests|httpx|aiohttp|urllib3|session|client)\b/i.test(code);
  const found = [...code.matchAll(/\b_create_unverified_context\b/g)];
  if (isHttp) found.push(...code.matchAll(/\bverify(?=\s*=\s*False\b)/g));
  return found.map(({ 0: name, index }) => {
    const lines = code.slice(Math.max(0, index - 300), index).split("\n").slice(-4).join("\n");
    const asked = /\bif\b[^\n]*(?:insecure|skip|verify|self_?signed|unsafe|ignore|ssl|tls|debug)/i.test(lines);
    return {
      rule: "tls-check-off",
      ...{ start: index, end: index + name.length, value: name, subject: name },
      level: asked ? "note" : "warning",
      message: `${name === "verify" ? "verify=False" : name} accepts any certificate: anybody in between can read and change what is sent.`
    };
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanPython
});
