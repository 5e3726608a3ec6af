// src/scanners/secret-value.ts
import { classifyKeyName, keyWords } from "./cli.js";
import { classifyValue } from "./cli.js";
import { referenceDefault } from "./cli.js";
function classifyEntry({ key, value, names }) {
  const name = classifyKeyName(key);
  const written = value ?? "";
  const inner = referenceDefault(written);
  const literal = inner ?? written;
  const offset = inner === void 0 ? 0 : written.length - 1 - inner.length;
  const make = (kind) => toClass(kind, key, name, literal, offset);
  if (name === "no") return make("none");
  if (written.trim() === "") return make("empty");
  return make(kindOf(name, classifyValue(written, key, false, nameParts(names)), literal));
}
function isSecretName(key) {
  const name = classifyKeyName(key);
  return name === "strong" || name === "password";
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
  const parts = /* @__PURE__ */ new Set();
  for (const name of names) {
    const lower = name.toLowerCase().replace(notLetters, "");
    if (lower.length >= MIN_NAME) parts.add(lower);
    for (const word of [...keyWords(name), ...name.toLowerCase().split(notLetters)]) {
      if (word.length >= MIN_NAME) parts.add(word);
    }
  }
  return [...parts];
}
var MIN_NAME = 2;
var notLetters = /[^a-z]+/g;

export {
  classifyEntry,
  isSecretName
};
