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
  isRegistrySettings: () => isRegistrySettings,
  levelInStage: () => levelInStage,
  literalHit: () => literalHit,
  scanCopies: () => scanCopies,
  secretFile: () => secretFile,
  sourcesOf: () => sourcesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
function levelInImage({ kind, level, literal }) {
  return kind === "weak" && !/^[a-z]{1,10}$/.test(literal) ? "error" : level;
}
function levelInStage(level, stage) {
  if (stage === void 0 || stage.isFinal) return level;
  return level === "error" ? "warning" : "note";
}
function literalHit(literal) {
  const { rule, key, label = key, value, start, end, stage, names, except } = literal;
  const verdict = (0, import_shared_scanners_secret_value.classifyEntry)({ key, value, names });
  const level = levelInImage(verdict);
  if (level === void 0 || except?.includes(verdict.kind)) return void 0;
  const exact = end - start === value.length;
  const from = exact ? start + verdict.offset : start;
  return {
    rule,
    start: from,
    end: exact ? from + verdict.literal.length : end,
    value: verdict.literal,
    keyName: label,
    level: levelInStage(level, stage),
    random: verdict.random,
    evidence: verdict.evidence.map(
      (each) => each.kind === "name" && label !== key ? { ...each, text: `is what ${label} takes as a secret` } : each
    )
  };
}
function scanCopies(model) {
  const hits = [];
  for (const instruction of model.instructions) {
    for (const { value, start, end } of sourcesOf(instruction, model)) {
      const file = secretFile(value);
      if (file === void 0) continue;
      hits.push({
        rule: "dockerfile-copies-secret-file",
        ...{ start, end, value, subject: value },
        level: levelInStage(file.level, instruction.stage),
        message: `${instruction.keyword} puts ${value} into the image, ${file.what}.`
      });
    }
  }
  return hits;
}
function sourcesOf(instruction, { text }) {
  const { keyword, flags, json, argsStart, argsEnd, heredocs } = instruction;
  if (keyword !== "COPY" && keyword !== "ADD" || flags.some(({ name }) => name === "from")) return [];
  if (heredocs.length > 0) return [];
  const all = json ?? wordsIn(text, argsStart, argsEnd);
  return all.slice(0, -1).filter(({ value }) => !/^\w+:\/\//.test(value));
}
function wordsIn(text, from, to) {
  const words = [];
  let inComment = false;
  for (const match of text.slice(from, to).matchAll(/[^\s\\]+(?:\\[^\s\\]+)*|\\?[ \t]*\r?\n[ \t]*#?/g)) {
    if (/\n/.test(match[0])) inComment = match[0].endsWith("#");
    else if (!inComment) {
      words.push({ value: match[0], start: from + match.index, end: from + match.index + match[0].length });
    }
  }
  return words;
}
function isRegistrySettings(path) {
  return /(?:^|\/)(?:\.npmrc|\.pypirc|\.yarnrc\.yml)$/i.test(path);
}
function secretFile(path) {
  const lower = path.toLowerCase().replace(/\/+$/, "");
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  if (harmless.test(name)) return void 0;
  return table.find(({ pattern }) => pattern.test(pattern.source.includes("\\/") ? lower : name));
}
var harmless = /gpg|pubkey|example|sample|template|\.dist$|\.tmpl$|\.tpl$|\.pub$|public|dockerignore|(?:^|[-_.])(?:ca|root|chain|fullchain|cert|certificate|certs|trust|truststore|bundle|dhparam|dhparams|dh\d*)(?:[-_.]|$)/;
var table = [
  {
    pattern: /^\.env(?:\.(?:[\w-]+\.)?local|\*|\.\*)?$|^\.envrc$/,
    level: "error",
    what: "which is where its secrets are kept"
  },
  {
    pattern: /^\.env\.(?!test$|testing$|ci$|defaults?$|schema$|vault$|d$)[\w.-]+$/,
    level: "warning",
    what: "which is where secrets are kept"
  },
  {
    pattern: /^id_(?:rsa|dsa|ecdsa|ed25519)$|^(?:private|server|client|tls|ssl|jwt|signing|deploy)[-_]?key\.pem$|^.*private.*\.(?:key|pem)$/,
    level: "error",
    what: "a private key"
  },
  {
    pattern: /^\.git-credentials$|^\.netrc$|^_netrc$|^\.pgpass$|^kubeconfig$|(?:^|\/)\.kube\/config$|(?:^|\/)\.aws(?:\/credentials)?$|(?:^|\/)\.ssh$|(?:^|\/)\.docker\/config\.json$/,
    level: "error",
    what: "which holds credentials"
  },
  {
    pattern: /^.*service[-_]?account.*\.json$|^(?:gcp|gcloud|google)[-_]?(?:key|credentials)[\w-]*\.json$|^client_secrets?[\w-]*\.json$/,
    level: "error",
    what: "the key of a service account"
  },
  {
    pattern: /\.(?:key|p12|pfx|jks|keystore|p8|ppk)$/,
    level: "warning",
    what: "which mostly holds a private key"
  },
  {
    pattern: /(?:^|\/)secrets?$|^(?:secrets?|passwords?)\.(?:ya?ml|json|toml|env|ini|properties|txt)$|^credentials(?:\.(?:json|ya?ml|ini|csv|txt))?$/,
    level: "warning",
    what: "which holds secrets by its name"
  },
  {
    pattern: /(?:^|\/)\.git$/,
    level: "note",
    what: "with everything that was ever committed"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isRegistrySettings,
  levelInStage,
  literalHit,
  scanCopies,
  secretFile,
  sourcesOf
});
