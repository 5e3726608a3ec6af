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
  SURE: () => SURE,
  THROW_AWAY: () => THROW_AWAY,
  hitsOf: () => hitsOf,
  markedHit: () => markedHit,
  once: () => once,
  refined: () => refined
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_cli = require("./cli.js");
var QUIET = { placeholder: void 0 };
var SURE = { weak: "error" };
var THROW_AWAY = { weak: "note", random: "note" };
function hitsOf(rule, named, levels = {}) {
  const found = named.flatMap(({ key, value, names }) => {
    if (isElsewhere(value)) return [];
    const entry = (0, import_shared_scanners_secret_value.classifyEntry)({ key, value: textIn(value), names });
    const kind = refined(entry.kind, entry.literal, key);
    const level = levelIn(levels, kind, kind === entry.kind ? entry.level : "note");
    if (level === void 0) return [];
    const { random, evidence, literal, offset } = entry;
    const moved = offset === 0 || value.end - value.start !== value.value.length;
    const place = moved ? value : { start: value.start + offset, end: value.start + offset + literal.length };
    return [hit({ rule, key, value: place, clear: literal, level, random, evidence })];
  });
  return once(found);
}
function markedHit(rule, { key, value, names }, why, levels = SURE, clear = value.value) {
  if (isElsewhere(value)) return void 0;
  const literal = clear.trim();
  const entry = (0, import_shared_scanners_secret_value.classifyEntry)({ key: "password", value: literal, names: [...names, key] });
  const kind = refined(entry.kind, literal, "password");
  const level = levelIn(levels, kind, kind === entry.kind ? entry.level : "note");
  if (level === void 0) return void 0;
  const [, ...looks] = entry.evidence;
  const evidence = [{ kind: "structure", weight: "for", text: why }, ...looks];
  if (clear !== value.value) evidence.push({ kind: "encoding", weight: "for", text: "written in base64" });
  return hit({ rule, key, value, clear: literal, level, random: entry.random, evidence });
}
function refined(kind, literal, key) {
  const text = literal.trim();
  if ((kind === "weak" || kind === "random") && HASH_OF_USER.test(text)) return "hash";
  if (PUBLIC_KEY.test(text)) return "none";
  if ((kind === "weak" || kind === "dev-default") && OF_SECRETS.has((0, import_cli.keyWords)(key).at(-1) ?? "")) return "none";
  if (kind !== "weak") return kind;
  if (/^[{[]/.test(text)) return "none";
  if (/\s/.test(text)) return "dev-default";
  if (SCHEME.test(text) || OTHER_ALPHABET.test(text)) return "none";
  if (isForTests(text.split(BETWEEN_WORDS)) || isForTests((0, import_cli.keyWords)(key))) return "dev-default";
  if ((0, import_cli.classifyKeyName)(key) === "password") return kind;
  return BEGINNING.test(text) ? "none" : WORDS.test(text) ? "dev-default" : kind;
}
var OF_SECRETS = new Set(
  "scheme characters charset chars kwargs args generator driver crypt cost strength complexity command cmd query sql template title description comment message prompt help text column attribute attr class backend service function table options config configmap map names plugin engine manager".split(
    " "
  )
);
var PUBLIC_KEY = /^(?:ssh-|ecdsa-|sk-ssh-|sk-ecdsa-)[\w@.-]+ AAAA/;
var SCHEME = /^(?:bearer|basic|token|api-?key|digest|negotiate|hmac)\s*:?$/i;
var OTHER_ALPHABET = /[\u0250-\uffff]/;
var HASH_OF_USER = /^[^:\s]+:\$?(?:\$(?:2[abxy]|apr1|[156y])\$|\{SHA\})/;
var BETWEEN_WORDS = /[-_. /:]+/;
function isForTests(words) {
  return words.some((word) => FOR_TESTS.has(word.toLowerCase()));
}
var FOR_TESTS = new Set(
  "stub test tests testing ci e2e local localhost dev development demo dummy mock fake sample example please placeholder insecure unsafe notsecret temporary todo fixme lint secure strong some".split(
    " "
  )
);
var BEGINNING = /^[\w.-]*[A-Za-z][:_-]$/;
var WORDS = /^[A-Za-z]+(?:\d{1,2}[A-Za-z]+)?\d{0,2}(?:[-_. :/][A-Za-z]+(?:\d{1,2}[A-Za-z]?)?)*$/;
function hit({ rule, key, value: { start, end }, clear, level, random, evidence }) {
  return { rule, start, end, value: clear, keyName: key, level, random, evidence };
}
function levelIn(levels, kind, usual) {
  if (kind in levels) return levels[kind];
  return kind in QUIET ? QUIET[kind] : usual;
}
function isElsewhere(value) {
  if ((0, import_shared_scanners_deploy_variables.isOther)(value) || value.end <= value.start) return true;
  return value.computed === true && !value.isText || ENCRYPTED.test(value.value);
}
var ENCRYPTED = /^(?:EV\[|ENC[[(]|\{cipher\}|\$ANSIBLE_VAULT;|vault:v\d+:)/;
function textIn({ value, isText }) {
  return isText || /^\d+$/.test(value) ? value : void 0;
}
function once(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SURE,
  THROW_AWAY,
  hitsOf,
  markedHit,
  once,
  refined
});
