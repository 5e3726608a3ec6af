// src/scanners/settings/providers.ts
import { keyWords } from "./cli.js";
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
  const words = keyWords(name);
  return UNSAFE.has(value.trim().toLowerCase()) && PROVIDERS.has(words.at(-1) ?? "") && words.some((word) => GUARDS.has(word));
}

// src/scanners/settings/tls-off.ts
var variables = /* @__PURE__ */ new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["PYTHONHTTPSVERIFY", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true|yes|on)$/i],
  ["NPM_CONFIG_STRICT_SSL", /^false$/i]
]);
function turnsTlsOff(name, value) {
  return variables.get(name.toUpperCase())?.test(value.trim()) ?? false;
}

// src/scanners/settings/judge.ts
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
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export {
  judgeSetting
};
