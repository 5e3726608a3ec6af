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
  closing: () => closing,
  pythonDefaults: () => pythonDefaults,
  readPython: () => readPython
});
module.exports = __toCommonJS(stdin_exports);
function readPython(text) {
  const code = [...text].length === text.length ? text.split("") : Array.from({ length: text.length }, (_, i) => text.charAt(i));
  const strings = [];
  const blank = (from, to) => {
    for (let i = from; i < to; i++) if (code[i] !== "\n") code[i] = " ";
  };
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === "#") {
      const end = lineEnd(text, at);
      blank(at, end);
      at = end;
    } else if (character === '"' || character === "'") {
      const prefix = /[A-Za-z]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].toLowerCase() ?? "";
      const quotes = text.startsWith(character.repeat(3), at) ? character.repeat(3) : character;
      const start = at + quotes.length;
      const end = stringEnd(text, start, quotes);
      if (prefix.includes("f")) blankBetween(text, start, end, blank);
      else {
        blank(start, end);
        strings.push({ start, end });
      }
      at = Math.min(text.length, end + quotes.length);
    } else at++;
  }
  return { code: code.join(""), strings };
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function stringEnd(text, from, quotes) {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (text.startsWith(quotes, at)) return at;
    else if (character === "\n" && quotes.length === 1) return at;
  }
  return text.length;
}
function blankBetween(text, from, end, blank) {
  let plain = from;
  for (let at = from; at < end; at++) {
    if (text[at] !== "{") continue;
    if (text[at + 1] === "{") {
      at++;
      continue;
    }
    const close = text.indexOf("}", at);
    const stop = close < 0 || close > end ? end : close;
    blank(plain, at + 1);
    plain = stop;
    at = stop;
  }
  blank(plain, end);
}
function closing(code, open) {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    const character = code.charAt(at);
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character) && --depth === 0) return at;
  }
  return code.length;
}
function pythonDefaults(text, code = readPython(text).code) {
  return [...code.matchAll(/\b(?:environ\.get|getenv)\s*\(/g)].flatMap(({ 0: call, index }) => {
    const from = index + call.length;
    const match = /^\s*(["'])(\w+)\1\s*,\s*(?:default\s*=\s*)?(["'])(.{0,200}?)\3\s*[),]/.exec(
      text.slice(from, from + 400)
    );
    if (match === null) return [];
    const [whole, , name = "", , value = ""] = match;
    const start = from + whole.indexOf(name);
    return [{ name, value, start, end: start + name.length }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  closing,
  pythonDefaults,
  readPython
});
