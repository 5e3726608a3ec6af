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
  forEachRecord: () => forEachRecord
});
module.exports = __toCommonJS(stdin_exports);
async function forEachRecord(stream, separator, onRecord, limit = Number.POSITIVE_INFINITY) {
  let kept = [];
  let size = 0;
  const keep = (part) => {
    const wanted = part.subarray(0, Math.max(0, limit - size));
    if (wanted.length > 0) kept.push(wanted);
    size += wanted.length;
  };
  const give = () => {
    const record = Buffer.concat(kept);
    kept = [];
    size = 0;
    onRecord(record, 0, record.length);
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, start)) {
      if (size > 0) {
        keep(chunk.subarray(start, at));
        give();
      } else onRecord(chunk, start, Math.min(at, start + limit));
      start = at + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) give();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  forEachRecord
});
