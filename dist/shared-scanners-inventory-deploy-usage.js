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
  interpolated: () => interpolated,
  usageAt: () => usageAt
});
module.exports = __toCommonJS(stdin_exports);
function usage(name, place, details) {
  const { role, reader, need, store, values, minLength } = details;
  return { name, place, role, reader, need, store, values, minLength, secretDefault: void 0, plain: false };
}
function usageAt({ path }, name, start, details) {
  return usage(name, { path, start, end: start + name.length }, details);
}
function interpolated(source, start, end, details) {
  const found = [];
  const text = source.text.slice(start, end);
  for (const match of text.matchAll(
    /(\$\$)|\$(?:\{([A-Za-z_][A-Za-z0-9_]*)([:?+-]{0,2})|([A-Za-z_][A-Za-z0-9_]*))/g
  )) {
    const [whole, escaped, braced, operator = "", plain] = match;
    const name = braced ?? plain;
    if (escaped !== void 0 || name === void 0) continue;
    const need = operator.includes("?") ? "required" : operator.includes("-") ? "default" : void 0;
    const at = start + match.index + whole.indexOf(name);
    found.push(usageAt(source, name, at, { ...details, need }));
  }
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  interpolated,
  usageAt
});
