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
  TOO_LARGE: () => TOO_LARGE,
  TOO_MANY: () => TOO_MANY,
  TOO_MUCH: () => TOO_MUCH,
  archiveLimits: () => archiveLimits,
  damaged: () => damaged,
  unpackedOf: () => unpackedOf
});
module.exports = __toCommonJS(stdin_exports);
var archiveLimits = {
  maxMember: 32 * 2 ** 20,
  maxTotal: 128 * 2 ** 20,
  maxMembers: 1e4
};
var TOO_LARGE = "a member is too large";
var TOO_MUCH = "it unpacks to too much";
var TOO_MANY = "it has too many members";
function unpackedOf(members, problems) {
  return { members, problem: problems.size === 0 ? void 0 : [...problems].join(", ") };
}
function damaged(error) {
  return `it is damaged (${error instanceof Error ? error.message : "unknown error"})`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TOO_LARGE,
  TOO_MANY,
  TOO_MUCH,
  archiveLimits,
  damaged,
  unpackedOf
});
