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
  judgeSetting: () => judgeSetting
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var PROVIDERS = /* @__PURE__ */ new Set(["provider", "backend", "driver", "mode", "strategy"]);
var GUARDS = /* @__PURE__ */ new Set([
  "encrypt",
  "encryption",
  "key",
  "kms",
  "vault",
  "auth",
  "crypto",
  "keystore",
  "secrets",
  "secret"
]);
var UNSAFE = /* @__PURE__ */ new Set([
  "memory",
  "inmemory",
  "in-memory",
  "mock",
  "none",
  "noop",
  "dev",
  "fake",
  "dummy",
  "plaintext",
  "disabled"
]);
function isUnsafeProvider(name, value) {
  const words = (0, import_cli.keyWords)(name);
  return UNSAFE.has(value.trim().toLowerCase()) && PROVIDERS.has(words.at(-1) ?? "") && words.some((word) => GUARDS.has(word));
}
var variables = /* @__PURE__ */ new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["PYTHONHTTPSVERIFY", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true|yes|on)$/i],
  ["NPM_CONFIG_STRICT_SSL", /^false$/i]
]);
function turnsTlsOff(name, value) {
  return variables.get(name.toUpperCase())?.test(value.trim()) ?? false;
}
function judgeSetting(setting, { forbidden = [] }) {
  const { name, value, stage } = setting;
  const hits = [];
  if (stage !== "local" && turnsTlsOff(name, value)) {
    const where = stage === "production" ? " in production" : "";
    const message = `${name} switches the check of certificates off${where}: anybody in between can read and change what is sent.`;
    hits.push({
      rule: "tls-check-off",
      ...placeOf(setting),
      level: stage === "production" ? "error" : "warning",
      message
    });
  }
  if (stage === "production" && isUnsafeProvider(name, value)) {
    const message = `${name} is "${value.trim()}" in production: it protects nothing there.`;
    hits.push({ rule: "unsafe-provider", ...placeOf(setting), message });
  }
  for (const entry of forbidden) {
    if (entry.stage === "production" && stage !== "production") continue;
    if (!entry.takes(name) || !entry.refuses(value.trim())) continue;
    const where = entry.stage === "production" ? " in production" : "";
    const message = `${name} must not be "${shown(value)}"${where}: ${entry.reason}.`;
    hits.push({ rule: "forbidden-value", ...placeOf(setting), level: entry.level, message });
    break;
  }
  return hits;
}
function placeOf({ name, start, end }) {
  return { start, end, value: name, subject: name, keyName: name };
}
function shown(value) {
  const text = value.trim();
  return text.length > 40 ? `${text.slice(0, 40)}\u2026` : text;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeSetting
});
