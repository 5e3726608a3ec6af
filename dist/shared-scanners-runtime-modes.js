// src/scanners/runtime/modes.ts
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

export {
  isOpenToAll,
  isSecretPath,
  isSecretEnvFile,
  looseMode
};
