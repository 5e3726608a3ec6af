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
  isOpenToAll: () => isOpenToAll,
  isSecretEnvFile: () => isSecretEnvFile,
  isSecretPath: () => isSecretPath,
  looseMode: () => looseMode
});
module.exports = __toCommonJS(stdin_exports);
function isOpenToAll(mode) {
  if (/^[0-7]{3,5}$/.test(mode)) return (Number.parseInt(mode.slice(-1), 8) & 6) !== 0;
  const clauses = mode.split(",").map((clause) => /^([ugoa]*)((?:[-+=][rwxXst]*)+)$/.exec(clause));
  if (clauses.some((clause) => clause === null)) return void 0;
  let open = false;
  for (const [, who = "", actions = ""] of clauses) {
    if (who !== "" && !/[oa]/.test(who)) continue;
    for (const [, operator, rights = ""] of actions.matchAll(/([-+=])([rwxXst]*)/g)) {
      const some = /[rw]/.test(rights);
      if (operator === "=") open = some;
      else if (some) open = operator === "+";
    }
  }
  return open;
}
var SECRET = /(?:^|[/._-])(?:secrets?|\.env(?:\.[\w-]+)?|id_(?:rsa|ed25519|ecdsa)|[\w-]+\.(?:env|pem|key|p12|pfx|jks))(?:$|[/._-])/i;
var PUBLIC = /\.(?:pub|crt|cer|csr)$|example|sample|template|(?:^|[/_-])(?:ca|cert|chain|fullchain|public)[\w-]*\.pem$/i;
function isSecretPath(path) {
  return SECRET.test(path) && !PUBLIC.test(path);
}
function isSecretEnvFile(path) {
  return ENV_FILE.test(path) && !PUBLIC.test(path);
}
var ENV_FILE = /(?:^|\/)\.?(?:[\w-]+\.)?env(?:\.(?!example|sample|template|dist|schema)[\w-]+)?$/i;
function looseMode(file, mode) {
  return {
    subject: `${file} ${mode}`,
    message: `Mode ${mode} lets every user of the machine read ${file}; 600 lets its owner only.`
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isOpenToAll,
  isSecretEnvFile,
  isSecretPath,
  looseMode
});
