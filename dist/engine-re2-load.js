"use strict";
const __ownUrl = require("node:url").pathToFileURL(__filename).href;
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
  startRe2: () => startRe2
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
function startRe2() {
  const require2 = createRequire(__ownUrl);
  const path = resolve(require2);
  delete require2.cache[path];
  return silently(() => require2(path));
}
function resolve(require2) {
  try {
    return require2.resolve("./re2.cjs");
  } catch {
    return require2.resolve("re2-wasm/build/wasm/re2.js");
  }
}
function silently(load) {
  const terminal = globalThis.console;
  const { log, warn } = terminal;
  terminal.log = terminal.warn = () => {
  };
  try {
    return load();
  } finally {
    terminal.log = log;
    terminal.warn = warn;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  startRe2
});
