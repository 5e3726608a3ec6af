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
  describeEnvFile: () => describeEnvFile,
  scanEnvironmentFile: () => scanEnvironmentFile
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_cli = require("./cli.js");
var SUBJECT = "environment-file";
async function scanEnvironmentFile({ text }, { secretsIn }) {
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[^#\s]/.test(line));
  const entries = (0, import_cli.readDotenv)(text).filter(({ commented }) => !commented);
  const hit = { rule: "env-file", start: 0, end: 0, value: SUBJECT, subject: SUBJECT };
  if (ENCRYPTED.test(text) || isEncryptedByValue(entries)) {
    const facts2 = { variables: ENCRYPTED.test(text) ? 0 : entries.length, secrets: [], encrypted: true };
    return [{ ...hit, level: "note", message: describeEnvFile(facts2), facts: facts2 }];
  }
  if (entries.length === 0 || entries.length < lines.length / 2) return [];
  const secrets = entries.flatMap(({ name, value }) => {
    const level2 = levelOf(name, value, secretsIn);
    return level2 === void 0 ? [] : [{ name, level: level2 }];
  });
  const level = secrets.some((each) => each.level === "error") ? "error" : secrets.some((each) => each.level === "warning") ? "warning" : "note";
  const names = [...new Set(secrets.filter((each) => each.level !== "note").map(({ name }) => name))];
  const facts = { variables: entries.length, secrets: names, encrypted: false };
  return [
    {
      ...hit,
      level,
      facts,
      message: `${describeEnvFile(facts)} Keep it out of Git: ignore it, and commit an example without values.`
    }
  ];
}
function describeEnvFile({ variables, secrets, encrypted }) {
  if (encrypted) return "An encrypted environment file: fine, as long as its key lies elsewhere.";
  const shown = secrets.slice(0, MOST_NAMES).join(", ") + (secrets.length > MOST_NAMES ? " \u2026" : "");
  const of = secrets.length === 0 ? "none of them a secret" : `${secrets.length} of them ${secrets.length === 1 ? "a secret" : "secrets"} (${shown})`;
  return `An environment file with ${variables} ${variables === 1 ? "variable" : "variables"}, ${of}.`;
}
var MOST_NAMES = 8;
function levelOf(name, value, secretsIn) {
  const { kind, level } = (0, import_shared_scanners_secret_value.classifyEntry)({ key: name, value });
  if (kind === "random") return "error";
  if (kind === "weak") return "warning";
  const found = value.length < 8 ? [] : secretsIn(`${name}=${value}
`);
  const levels = ["error", "warning", "note"];
  return levels.find((each) => found.some((secret) => secret.level === each)) ?? level;
}
var ENCRYPTED = /^(?:\$ANSIBLE_VAULT;|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----|\0GITCRYPT\0|age-encryption\.org\/|Salted__|U2FsdGVkX1)/;
function isEncryptedByValue(entries) {
  const own = entries.filter(({ name, value }) => value !== "" && !/^(?:sops_|DOTENV_PUBLIC_KEY)/.test(name));
  return own.length > 0 && own.every(({ value }) => /^(?:ENC\[AES256_GCM,|encrypted:)/.test(value));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describeEnvFile,
  scanEnvironmentFile
});
