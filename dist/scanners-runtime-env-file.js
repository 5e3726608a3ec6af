import {
  turnsTlsOff
} from "./shared-scanners-tls-off.js";
import "./shared-runtime.js";

// src/scanners/runtime/env-file.ts
import { readDotenv } from "./cli.js";

// src/scanners/runtime/providers.ts
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
function isForbidden(name, value, forbidden = []) {
  const lower = value.trim().toLowerCase();
  const words = keyWords(name);
  if (UNSAFE.has(lower) && PROVIDERS.has(words.at(-1) ?? "") && words.some((word) => GUARDS.has(word)))
    return true;
  return forbidden.some((entry) => entry.values.includes(value.trim()) && matches(entry.name, name));
}
function matches(pattern, name) {
  const parts = pattern.split("*");
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? name.startsWith(part) ? 0 : -1 : name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.at(-1) === "" || name.endsWith(parts.at(-1) ?? "");
}

// src/scanners/runtime/env-file.ts
var PRODUCTION = /(?:^|[./_-])(?:prod|production|staging|live|prd)(?:[./_-]|$)/i;
async function scanEnvFile({ path, text }, { settings }) {
  if (!PRODUCTION.test(path)) return [];
  return readDotenv(text).filter(({ commented }) => !commented).flatMap(({ name, value, valueStart, valueEnd }) => {
    const place = { start: valueStart, end: valueEnd, value: name, subject: name };
    if (turnsTlsOff(name, value)) {
      const message2 = `${name} switches the check of certificates off in production.`;
      return [{ rule: "tls-check-off", ...place, message: message2 }];
    }
    if (!isForbidden(name, value, settings.forbidden)) return [];
    const message = `${name} is "${value}" in production: it protects nothing there.`;
    return [{ rule: "unsafe-provider", ...place, message }];
  });
}
export {
  scanEnvFile
};
