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
  interpolate: () => interpolate
});
module.exports = __toCommonJS(stdin_exports);
function interpolate(value, from = 0, to = value.length) {
  if (to - from > LONGEST) return { kind: "reference", text: "", from, to };
  let text = "";
  let at = from;
  let variable;
  while (at < to) {
    const dollar = value.indexOf("$", at);
    if (dollar < 0 || dollar >= to - 1) break;
    text += value.slice(at, dollar);
    const next = value.charCodeAt(dollar + 1);
    if (next === 36) {
      text += "$";
      at = dollar + 2;
    } else if (next === 123 || isNameStart(next)) {
      variable = { start: dollar, end: endOf(value, dollar, to) };
      break;
    } else {
      text += "$";
      at = dollar + 1;
    }
  }
  if (variable === void 0) return { kind: "literal", text: text + value.slice(at, to), from, to };
  const whole = variable.start === from && variable.end === to && value[from + 1] === "{";
  const inside = whole ? defaultOf(value, from + 2, to - 1) : void 0;
  if (inside === void 0) return { kind: "reference", text: "", from, to };
  const inner = interpolate(value, inside, to - 1);
  return inner.kind === "literal" ? { ...inner, kind: "default" } : inner;
}
var LONGEST = 8192;
function isNameStart(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
}
function isName(code) {
  return isNameStart(code) || code >= 48 && code <= 57;
}
function endOf(value, dollar, to) {
  let at = dollar + 1;
  if (value.charCodeAt(at) !== 123) {
    while (at < to && isName(value.charCodeAt(at))) at++;
    return at;
  }
  let depth = 0;
  for (; at < to; at++) {
    const code = value.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return to;
}
function defaultOf(value, from, to) {
  let at = from;
  while (at < to && isName(value.charCodeAt(at))) at++;
  if (value[at] === ":") at++;
  return at < to && value[at] === "-" ? at + 1 : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  interpolate
});
