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
  commandFindings: () => commandFindings,
  modes: () => modes,
  tracesSecrets: () => tracesSecrets
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_runtime_modes = require("./shared-scanners-runtime-modes.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
function commandFindings(command, where) {
  return [
    ...where.isLogged ? printed(command, where.hasSecrets) : composeConfig(command),
    ...shownSecrets(command),
    ...passwordArguments(command),
    ...envFiles(command),
    ...modes(command)
  ];
}
function printed(command, hasSecrets) {
  const { name, words, redirects, pipedInto, captured } = command;
  if (redirects.some(({ operator }) => operator.startsWith(">")) || pipedInto !== void 0 || captured)
    return [];
  const values = words.map(({ value }) => value);
  const found = (subject, message) => [
    { rule: "secrets-printed", subject, message }
  ];
  const isWhole = (name === "printenv" || name === "env") && values.length === 0;
  if (!hasSecrets && (isWhole || name === "export")) return [];
  if (isWhole)
    return found(name, `\`${name}\` prints every variable, secrets too, into the log of this step.`);
  if (name === "export" && values[0] === "-p")
    return found("export -p", "`export -p` prints every variable, secrets too, into the log of this step.");
  if (name === "printenv" && values.some(import_shared_scanners_secret_value.isSecretName))
    return found(
      `printenv ${values.find(import_shared_scanners_secret_value.isSecretName)}`,
      `\`printenv ${values.find(import_shared_scanners_secret_value.isSecretName)}\` prints a secret into the log of this step.`
    );
  if (["cat", "less", "head", "tail"].includes(name)) {
    const file = values.find(import_shared_scanners_runtime_modes.isSecretEnvFile);
    if (file !== void 0)
      return found(`${name} ${file}`, `\`${name} ${file}\` prints the file into the log of this step.`);
  }
  const config = composeConfig(command);
  if (config.length > 0) return config;
  if (name === "docker" && values[0] === "inspect" && !values.some((value) => /^(?:-f|--format)/.test(value)))
    return found(
      "docker inspect",
      "`docker inspect` prints the environment of the container into the log of this step."
    );
  if (name === "echo" || name === "printf") {
    const secret = words.find(({ value }) => secretsIn(value).some((each) => !isPublicPart(each)));
    const variable = /\$\{?([A-Za-z_]\w*)\}?/.exec(
      words.find(({ value }) => printsSecret(value))?.value ?? ""
    )?.[1];
    if (secret)
      return found(
        `${name} secrets.*`,
        `\`${name}\` prints a secret; masking in logs misses every other form of it.`
      );
    if (variable)
      return found(
        `${name} $${variable}`,
        `\`${name}\` prints the secret ${variable} into the log of this step.`
      );
  }
  return [];
}
function composeConfig(command) {
  const { words, redirects, pipedInto, captured } = command;
  const values = words.map(({ value }) => value);
  if (!isCompose(command) || !values.includes("config") || values.some((value) => QUIET.test(value)))
    return [];
  if (redirects.some(({ operator }) => operator.startsWith(">")) || pipedInto !== void 0 || captured)
    return [];
  const message = "`docker compose config` prints all variables with their values; `-q` only checks the file.";
  return [{ rule: "secrets-printed", subject: "docker compose config", message }];
}
function shownSecrets({ name, words, pipedInto }) {
  const values = words.map(({ value }) => value);
  const isSecret = values.includes("get") && values.some((value) => /^secrets?(?:\/|$)/.test(value));
  if (!["kubectl", "oc"].includes(name) || !isSecret || pipedInto !== "base64") return [];
  const message = `\`${name} get secret \u2026 | base64 -d\` shows a secret on the terminal.`;
  return [{ rule: "secret-shown", subject: `${name} get secret`, message }];
}
function secretsIn(value) {
  return [...value.matchAll(/\$\{\{\s*secrets\.(\w+)\s*\}\}/g)].map(([, name = ""]) => name);
}
function isPublicPart(name) {
  return /(?:^|_)(?:USER|USERNAME|LOGIN|HOST|HOSTNAME|URL|EMAIL|ID|NAME|REGION|ORG|PROJECT|BUCKET|REGISTRY|REPOSITORY)$/i.test(
    name
  );
}
function tracesSecrets(commands) {
  let on;
  for (const command of commands) {
    const values = command.words.map(({ value }) => value);
    const option = command.name === "set" ? values.join(" ") : "";
    if (/^-\w*x|^-o xtrace/.test(option)) on ??= command;
    else if (/^\+\w*x|^\+o xtrace/.test(option)) on = void 0;
    else if (on !== void 0 && command.words.some(({ value }) => holdsSecret(value))) return on;
  }
  return void 0;
}
function holdsSecret(value) {
  if (secretsIn(value).some((name) => !isPublicPart(name))) return true;
  return [...value.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)].some(([, a, b]) => (0, import_shared_scanners_secret_value.isSecretName)(a ?? b ?? ""));
}
function passwordArguments({ name, words }) {
  const values = words.map(({ value }) => value);
  if (!LOGINS.has(name) || !values.slice(0, 2).includes("login")) return [];
  const at = values.findIndex((value) => /^(?:-p|--password)(?:=|$)/.test(value));
  const given = at < 0 ? "" : /=/.test(values[at]) ? values[at].replace(/^[^=]*=/, "") : values[at + 1] ?? "";
  if (!given.includes("$")) return [];
  const message = `\`${name} login\` is given its password as an argument, where every process of the machine can read it; \`--password-stdin\` reads it.`;
  return [{ rule: "secret-as-argument", subject: `${name} login`, message }];
}
var LOGINS = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl", "buildah", "skopeo", "helm"]);
var QUIET = /^(?:-q|--quiet|--services|--images|--volumes|--profiles|--hash|--no-interpolate|-o|--output)/;
function printsSecret(value) {
  const name = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))$/.exec(value.trim());
  return name !== null && (0, import_shared_scanners_secret_value.isSecretName)(name[1] ?? name[2] ?? "");
}
function isCompose({ name, words }) {
  return name === "docker-compose" || (name === "docker" || name === "podman") && words[0]?.value === "compose";
}
var forTests = /(?:^|[\s./_=-])(?:test|tests|testing|e2e|ci|example|sample|template|dist)(?:[./_-]|$)/i;
function envFiles(command) {
  const { name, words } = command;
  const values = words.map(({ value }) => value);
  const at = values.findIndex((value) => /^--env-file(?:=|$)/.test(value));
  if (at >= 0 && !forTests.test(values.slice(at, at + 2).join(" ")) && (isCompose(command) || name === "docker" && values[0] === "run")) {
    const file2 = values[at]?.slice("--env-file=".length) || (values[at + 1] ?? "");
    const message = `\`--env-file ${file2}\` puts a file of secrets on the host and its name on a command line; give the variables to the process instead.`;
    return [{ rule: "env-file-option", subject: file2, message }];
  }
  const copies = name === "scp" || name === "rsync" || name === "aws" && values[0] === "s3" && values[1] === "cp";
  const file = copies ? values.find(import_shared_scanners_runtime_modes.isSecretEnvFile) : void 0;
  if (file === void 0 || !values.some((value) => /:|^s3/.test(value))) return [];
  return [
    {
      rule: "env-file-copied",
      subject: file,
      message: `\`${name}\` copies ${file} to another machine, where it stays; a secret store hands values out without leaving them on disks.`
    }
  ];
}
function modes({ name, words }) {
  const values = words.map(({ value }) => value);
  const mode = name === "chmod" ? values.find((value) => (0, import_shared_scanners_runtime_modes.isOpenToAll)(value) !== void 0 && !value.startsWith("-")) : installMode(name, values);
  const file = values.find(import_shared_scanners_runtime_modes.isSecretPath);
  if (mode === void 0 || file === void 0 || (0, import_shared_scanners_runtime_modes.isOpenToAll)(mode) !== true) return [];
  return [{ rule: "loose-secret-mode", ...(0, import_shared_scanners_runtime_modes.looseMode)(file, mode) }];
}
function installMode(name, values) {
  if (name !== "install") return void 0;
  const at = values.findIndex((value) => /^(?:-m|--mode(?:=|$))/.test(value));
  return values[at]?.replace(/^(?:-m|--mode=?)/, "") || values[at + 1];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandFindings,
  modes,
  tracesSecrets
});
