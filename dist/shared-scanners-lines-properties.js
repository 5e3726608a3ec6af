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
  propertiesIn: () => propertiesIn
});
module.exports = __toCommonJS(stdin_exports);
function propertiesIn(text) {
  const found = [];
  let at = 0;
  while (at < text.length) {
    at = skip(text, at, " 	\f\r\n");
    const first = text.charAt(at);
    if (first === "#" || first === "!") {
      at = lineEnd(text, at);
      continue;
    }
    const end = logicalEnd(text, at);
    const keyEnd = endOfKey(text, at, end);
    let start = skip(text, keyEnd, " 	\f", end);
    if (start < end && (text[start] === "=" || text[start] === ":"))
      start = skip(text, start + 1, " 	\f", end);
    const written = text.slice(start, end);
    const value = unescaped(written);
    if (keyEnd > at) {
      const scalar = {
        type: "scalar",
        value: value.trimEnd(),
        start,
        end: start + written.trimEnd().length,
        isText: true
      };
      found.push({ key: unescaped(text.slice(at, keyEnd)), value: scalar });
    }
    at = end + 1;
  }
  return found;
}
function skip(text, from, characters, end = text.length) {
  let at = from;
  while (at < end && characters.includes(text.charAt(at))) at++;
  return at;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function logicalEnd(text, from) {
  for (let end = lineEnd(text, from); ; end = lineEnd(text, end + 1)) {
    let slashes = 0;
    let last = end - 1;
    if (text[last] === "\r") last--;
    while (last - slashes >= from && text[last - slashes] === "\\") slashes++;
    if (slashes % 2 === 0 || end >= text.length) return end;
  }
}
function endOfKey(text, from, end) {
  let at = from;
  while (at < end && !"=: 	\f\r\n".includes(text.charAt(at))) at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, end);
}
function unescaped(written) {
  if (!written.includes("\\")) return written;
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|\r?\n[ \t\f]*|([^\n]))/g,
    (_, code, plain) => code !== void 0 ? String.fromCharCode(Number.parseInt(code, 16)) : { n: "\n", t: "	", r: "\r", f: "\f" }[plain ?? ""] ?? plain ?? ""
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  propertiesIn
});
