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
  classifyEntry: () => classifyEntry,
  isSecretName: () => isSecretName
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
function classifyEntry({ key, value, names }) {
  const name = (0, import_cli.classifyKeyName)(key);
  const written = value ?? "";
  const inner = (0, import_cli3.referenceDefault)(written);
  const literal = inner ?? written;
  const offset = inner === void 0 ? 0 : written.length - 1 - inner.length;
  const make = (kind) => toClass(kind, key, name, literal, offset);
  if (name === "no") return make("none");
  if (written.trim() === "") return make("empty");
  return make(kindOf(name, (0, import_cli2.classifyValue)(written, key, false, nameParts(names)), literal));
}
function isSecretName(key) {
  const name = (0, import_cli.classifyKeyName)(key);
  return (name === "strong" || name === "password") && (0, import_cli.keyWords)(key)[0] !== "install";
}
function kindOf(name, { kind, random }, literal) {
  if (kind === "empty" || kind === "null") return "empty";
  if (kind === "reference") return "reference";
  if (kind === "literal" && random)
    return name === "weak" && literal.length < MIN_WEAK_NAMED ? "none" : "random";
  if (name === "weak") return kind === "password-hash" ? "hash" : "none";
  switch (kind) {
    case "placeholder":
    case "dev-default":
      return kind;
    case "password-hash":
      return "hash";
    case "uuid":
      return "random";
    case "literal":
    case "prose":
      if (isInstruction(literal)) return "placeholder";
      return name === "strong" && oneWord.test(literal) ? "none" : "weak";
    // As a password even these are what somebody typed: `root`, `1234`, `app_password`.
    case "number":
      return name === "password" && digits.test(literal) ? "dev-default" : "none";
    case "identifier":
    case "keyword":
      return name === "password" ? "dev-default" : "none";
    default:
      return "none";
  }
}
function isInstruction(literal) {
  const words = literal.toLowerCase().split(/[^a-z]+/);
  return words.length >= 4 && words.filter((word) => spoken.has(word)).length >= 2;
}
var spoken = new Set(
  "a an the is are be this that it you your if see please use set put here to in of not me must should".split(
    " "
  )
);
var MIN_WEAK_NAMED = 20;
var MIN_SURE = 12;
var oneWord = /^[a-z]{1,8}$/;
var digits = /^\d{4,}$/;
function toClass(kind, key, name, literal, offset) {
  const random = kind === "random";
  const level = levelOf(kind, name, literal);
  if (level === void 0) return { kind, level, random, evidence: [], literal, offset };
  const named = {
    kind: "name",
    weight: "for",
    text: `the key's name, ${key}, says that it is secret`
  };
  return { kind, level, random, evidence: [named, valueEvidence[kind]], literal, offset };
}
function levelOf(kind, name, literal) {
  switch (kind) {
    case "random":
      return name === "weak" || literal.length < MIN_SURE ? "warning" : "error";
    case "weak":
      return "warning";
    case "dev-default":
    case "placeholder":
    case "hash":
      return "note";
    default:
      return void 0;
  }
}
var valueEvidence = {
  random: { kind: "randomness", weight: "for", text: "looks random for its length and alphabet" },
  weak: { kind: "randomness", weight: "against", text: "looks like a word or phrase" },
  "dev-default": { kind: "randomness", weight: "against", text: "is a usual default" },
  placeholder: { kind: "randomness", weight: "against", text: "stands where a secret belongs" },
  hash: { kind: "structure", weight: "against", text: "is the hash of a password, not the password" }
};
function nameParts(names) {
  if (names === void 0 || names.length === 0) return void 0;
  const known = remembered.get(names);
  if (known !== void 0) return known;
  const parts = /* @__PURE__ */ new Set();
  for (const name of names) {
    const lower = name.toLowerCase().replace(notLetters, "");
    if (lower.length >= MIN_NAME) parts.add(lower);
    for (const word of [...(0, import_cli.keyWords)(name), ...name.toLowerCase().split(notLetters)]) {
      if (word.length >= MIN_NAME) parts.add(word);
    }
  }
  const list = [...parts];
  remembered.set(names, list);
  return list;
}
var remembered = /* @__PURE__ */ new WeakMap();
var MIN_NAME = 2;
var notLetters = /[^a-z]+/g;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  classifyEntry,
  isSecretName
});
