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
function isUnsafeProvider(name, value) {
  const words = keyWords(name);
  return UNSAFE.has(value.trim().toLowerCase()) && PROVIDERS.has(words.at(-1) ?? "") && words.some((word) => GUARDS.has(word));
}

// src/scanners/runtime/env-file.ts
var PRODUCTION = /(?:^|[./_-])(?:prod|production|staging|live|prd)(?:[./_-]|$)/i;
async function scanEnvFile({ path, text }) {
  if (!PRODUCTION.test(path)) return [];
  return readDotenv(text).filter(({ commented }) => !commented).flatMap(({ name, value, valueStart, valueEnd }) => {
    const place = { start: valueStart, end: valueEnd, value: name, subject: name };
    if (turnsTlsOff(name, value)) {
      const message2 = `${name} switches the check of certificates off in production.`;
      return [{ rule: "tls-check-off", ...place, message: message2 }];
    }
    if (!isUnsafeProvider(name, value)) return [];
    const message = `${name} is "${value}" in production: it protects nothing there.`;
    return [{ rule: "unsafe-provider", ...place, message }];
  });
}
export {
  scanEnvFile
};
