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
  compileGlob: () => compileGlob,
  globMatcher: () => globMatcher,
  globProblem: () => globProblem
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_picomatch_index = require("./shared-picomatch-index.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_picomatch = (0, import_shared_runtime.__toESM)((0, import_shared_picomatch_index.require_picomatch)(), 1);
var MAX_LENGTH = 500;
function compileGlob(glob) {
  const literal = glob.replace(/\\.|[()]/gs, (found) => found.length === 1 ? `\\${found}` : found);
  const whole = literal.endsWith("/") ? `${literal}**` : literal;
  return (0, import_picomatch.default)(whole, {
    dot: true,
    noextglob: true,
    nonegate: true,
    strictBrackets: true,
    windows: false
  });
}
function globMatcher(globs) {
  const tests = globs.map(compileGlob);
  return (path) => tests.some((test) => test(path));
}
function globProblem(glob) {
  if (glob.trim() === "") return "is empty";
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (glob.startsWith("!")) return 'begins with "!": globs cannot be negated here';
  if (glob.startsWith("/") || /^[A-Za-z]:[\\/]/.test(glob))
    return "is absolute: globs are relative to the root";
  if (/^\.\.?\//.test(glob))
    return `begins with "${glob.startsWith("..") ? ".." : "."}/": globs are relative to the root and cannot leave it`;
  try {
    compileGlob(glob);
  } catch {
    return 'has a bracket that is not closed (write "\\\\[" for the character itself)'.replace("\\\\", "\\");
  }
  return void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileGlob,
  globMatcher,
  globProblem
});
