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
  forbiddenValues: () => forbiddenValues
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
function forbiddenValues(entries) {
  return entries.map(({ name, values, only, where, level, reason }) => {
    const parts = name.split("*");
    const given = new Set((only ?? values ?? []).map((value) => value.toLowerCase()));
    return {
      takes: (variable) => matches(parts, variable),
      refuses: (value) => value !== "" && given.has(value.toLowerCase()) === (only === void 0),
      stage: where === "production" ? "production" : "any",
      ...{ level, reason: reason.replace(/[.\s]+$/, "") },
      literal: parts.reduce((longest, part) => part.length > longest.length ? part : longest, "")
    };
  });
}
function matches(parts, name) {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return name === first;
  const last = rest.at(-1) ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  forbiddenValues
});
