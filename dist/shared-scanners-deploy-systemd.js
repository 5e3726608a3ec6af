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
  scanSystemd: () => scanSystemd,
  systemdSettings: () => systemdSettings,
  wordsIn: () => wordsIn
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_hits = require("./shared-scanners-deploy-hits.js");
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
function wordsIn(text, from = 0, to = text.length) {
  const words = [];
  let at = from;
  while (at < to) {
    while (at < to && isBlank(text.charCodeAt(at))) at++;
    if (at >= to) break;
    const start = at;
    let value = "";
    let quote = "";
    for (; at < to && (quote !== "" || !isBlank(text.charCodeAt(at))); at++) {
      const character = text.charAt(at);
      if (character === quote) quote = "";
      else if (quote === "" && (character === '"' || character === "'")) quote = character;
      else value += character;
    }
    words.push(placed(text, start, at, value));
  }
  return words;
}
function placed(text, start, end, value) {
  const make = (from, to) => ({
    ...{ type: "scalar", value, isText: true },
    ...{ start: from, end: to }
  });
  const written = text.slice(start, end);
  const found = written.indexOf(value);
  if (found >= 0) return make(start + found, start + found + value.length);
  const quote = written.charAt(written.length - 1);
  const open = written.indexOf(quote);
  const isInner = (quote === '"' || quote === "'") && written.indexOf(quote, open + 1) === written.length - 1;
  return isInner ? make(end - 1 - value.length, end - 1) : make(start, end);
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13;
}
var scanSystemd = ({ text }) => (0, import_shared_scanners_deploy_hits.hitsOf)("systemd-secret", systemdSettings(text));
function systemdSettings(text) {
  return [...settingsIn(text)];
}
function* settingsIn(text) {
  for (let at = 0; at < text.length; ) {
    const end = logicalEnd(text, at);
    const [, name, sign] = /^(Environment|SetCredential)(\s*=)/.exec(text.slice(at, at + 60)) ?? [];
    const from = at + (name?.length ?? 0) + (sign?.length ?? 0);
    if (name === "Environment") {
      for (const word of wordsIn(text, from, end)) if (word.value !== "\\") yield* (0, import_shared_scanners_deploy_variables.assignmentIn)(word);
    } else if (name === "SetCredential") {
      const colon = text.indexOf(":", from);
      const value = text.slice(colon + 1, end).trim();
      if (colon > 0 && colon < end) {
        const key = text.slice(from, colon).trim();
        const start = colon + 1;
        yield {
          key,
          names: [],
          value: { type: "scalar", value, start, end: start + value.length, isText: true }
        };
      }
    }
    at = end + 1;
  }
}
function logicalEnd(text, from) {
  for (let at = from; ; ) {
    const newline = text.indexOf("\n", at);
    if (newline < 0) return text.length;
    const last = text[newline - 1] === "\r" ? newline - 2 : newline - 1;
    if (last < from || text[last] !== "\\") return newline;
    at = newline + 1;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanSystemd,
  systemdSettings,
  wordsIn
});
