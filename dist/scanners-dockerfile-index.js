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
  scanDockerfile: () => scanDockerfile
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_runtime_printing = require("./shared-scanners-runtime-printing.js");
var import_shared_scanners_runtime_modes = require("./shared-scanners-runtime-modes.js");
var import_shared_scanners_shell_nested = require("./shared-scanners-shell-nested.js");
var import_shared_scanners_shell_options = require("./shared-scanners-shell-options.js");
var import_shared_scanners_dockerfile_copies = require("./shared-scanners-dockerfile-copies.js");
var import_shared_scanners_dockerfile_instruction = require("./shared-scanners-dockerfile-instruction.js");
var import_shared_dockerfile_ast_lib_argument = require("./shared-dockerfile-ast-lib-argument.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
function scanCommands(model, parse) {
  const hits = [];
  for (const instruction of model.instructions) {
    if (!runs.has(instruction.keyword)) continue;
    const commands = (0, import_shared_scanners_shell_nested.withNested)(commandsOf(instruction, model, parse), parse);
    const isRun = instruction.keyword === "RUN";
    for (const command of commands) {
      for (const { key, label, word, user } of (0, import_shared_scanners_shell_options.secretsOf)(command, model.shellText)) {
        if (word.expands && !word.value.startsWith("${")) continue;
        const hit = (0, import_shared_scanners_dockerfile_copies.literalHit)({
          rule: isRun ? "dockerfile-secret-in-run" : "dockerfile-secret-in-metadata",
          ...{ key, label, value: word.value, start: word.start, end: word.end },
          stage: instruction.stage,
          names: user === void 0 ? [] : [user],
          except: !isRun ? [] : command.assignments.some(({ value }) => value === word) ? DUMMIES : PLACEHOLDERS
        });
        if (hit !== void 0) hits.push(hit);
      }
    }
    if (isRun) hits.push(...keptMounts(instruction, commands), ...looseModes(instruction, commands));
  }
  return hits;
}
function looseModes({ stage }, commands) {
  return commands.flatMap(
    (command) => (0, import_shared_scanners_runtime_printing.modes)(command).map(({ rule, subject, message }) => ({
      ...{ rule, start: command.start, end: command.end, value: subject, subject, message },
      level: (0, import_shared_scanners_dockerfile_copies.levelInStage)("warning", stage)
    }))
  );
}
var DUMMIES = ["placeholder", "dev-default", "hash"];
var PLACEHOLDERS = ["placeholder"];
var runs = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
function commandsOf(instruction, model, parse) {
  const { keyword, argsStart, argsEnd, json, heredocs } = instruction;
  if (json !== void 0) {
    const command = (0, import_shared_scanners_shell_nested.commandOf)(json);
    return command === void 0 ? [] : [command];
  }
  if (!model.isUnixShell) return [];
  const at = keyword === "HEALTHCHECK" ? argsStart + healthcheckHead(instruction, model) : argsStart;
  const { commands } = parse(model.shellText.slice(at, argsEnd), at);
  const bodies = heredocs.flatMap(({ start, end }) => {
    const reader = commands.find(
      ({ inputs }) => inputs.some((input) => input.start <= end && input.end >= start)
    );
    const isScript = reader === void 0 || reader.name === "" || shells.has(reader.name);
    return isScript ? parse(model.shellText.slice(start, end), start).commands : [];
  });
  return [...commands, ...bodies];
}
var shells = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash"]);
function healthcheckHead({ argsStart, argsEnd }, { shellText }) {
  return /^\s*CMD\s*/i.exec(shellText.slice(argsStart, argsEnd))?.[0].length ?? 0;
}
function keptMounts({ flags, stage }, commands) {
  const mounts = secretMounts(flags);
  if (mounts.paths.length === 0) return [];
  const removed = new Set(
    commands.filter(({ name }) => name === "rm" || name === "shred").flatMap(({ words }) => words.map(({ value }) => value))
  );
  return commands.flatMap((command) => {
    const file = writtenFile(command, mounts);
    if (file === void 0 || removed.has(file.value) || /^\/(?:dev|proc|run)\//.test(file.value)) return [];
    return [
      {
        rule: "dockerfile-keeps-mounted-secret",
        ...{ start: file.start, end: file.end, value: file.value, subject: file.value },
        level: (0, import_shared_scanners_dockerfile_copies.levelInStage)("warning", stage),
        message: `The step writes a mounted secret to ${file.value}, which stays in the image.`
      }
    ];
  });
}
function secretMounts(flags) {
  const paths = [];
  const variables = [];
  for (const { name, value } of flags) {
    const options = new Map(
      value.split(",").map((part) => part.split("=", 2))
    );
    if (name !== "mount" || options.get("type") !== "secret") continue;
    const variable = options.get("env");
    if (variable !== void 0) variables.push(variable);
    const id = options.get("id") ?? "";
    paths.push(
      options.get("target") ?? options.get("dst") ?? options.get("destination") ?? `/run/secrets/${id}`
    );
  }
  return { paths, variables };
}
function writtenFile(command, { paths, variables }) {
  const holds = ({ value }) => paths.some((path) => value.includes(path)) || variables.some((variable) => value.includes(`$${variable}`) || value.includes(`\${${variable}}`));
  if (copies.has(command.name) && command.words.length >= 2) {
    const plain = command.words.filter(({ value }) => !value.startsWith("-"));
    return plain.slice(0, -1).some(holds) ? plain.at(-1) : void 0;
  }
  if (!reads.has(command.name)) return void 0;
  const given = command.words.some(holds) || command.redirects.some(({ operator, target }) => operator === "<" && holds(target));
  return given ? command.redirects.find(({ operator }) => operator.startsWith(">"))?.target : void 0;
}
var copies = /* @__PURE__ */ new Set(["cp", "mv", "install"]);
var reads = /* @__PURE__ */ new Set(["cat", "echo", "printf", "tee", "sed", "envsubst", "base64", "jq", "head", "tail"]);
function scanVariables(model, parse) {
  const names = namesIn(model);
  const hits = [];
  const globals = /* @__PURE__ */ new Map();
  const scopes = /* @__PURE__ */ new Map();
  const scopeOf = (stage) => {
    if (stage === void 0) return globals;
    let scope = scopes.get(stage);
    if (scope === void 0) {
      const parent = stage.parent === void 0 ? void 0 : scopes.get(model.stages[stage.parent]);
      scope = new Map([...parent ?? []].filter(([, { kind }]) => kind === "env"));
      scopes.set(stage, scope);
    }
    return scope;
  };
  const literal = (rule, key, value, stage) => {
    const hit = (0, import_shared_scanners_dockerfile_copies.literalHit)({ rule, key, ...value, stage, names });
    if (hit === void 0) return void 0;
    const found = { ...hit, related: [] };
    hits.push(found);
    return found;
  };
  function argument(name, place, value, at) {
    const { stage } = at;
    const outer = stage === void 0 ? void 0 : globals.get(name);
    const given = value ?? outer?.value;
    const variable = { name, kind: "arg", place, value: given, stage, hit: outer?.hit };
    scopeOf(stage).set(name, variable);
    if (value !== void 0 && !at.skipsNames)
      variable.hit = literal("dockerfile-secret-arg", name, value, stage);
    if (stage === void 0 || at.skipsNames || variable.hit !== void 0 || !(0, import_shared_scanners_secret_value.isSecretName)(name)) return;
    if (given !== void 0 && given.value !== "" && !given.value.includes("$")) return;
    variable.hit = {
      rule: "dockerfile-secret-arg",
      ...{ start: place.start, end: place.end, value: name, subject: name, keyName: name, related: [] },
      level: (0, import_shared_scanners_dockerfile_copies.levelInStage)("warning", stage),
      message: `The value of the build argument ${name} can be read in the history of the image.`
    };
    hits.push(variable.hit);
  }
  function environment(name, value, at) {
    const { stage } = at;
    const scope = scopeOf(stage);
    const variable = { name, kind: "env", place: value, value, stage, hit: void 0 };
    const source = sourceOf(value.value, scope);
    scope.set(
      name,
      source === void 0 || source.name === name ? variable : { ...variable, value: source.value }
    );
    if (at.skipsNames) return;
    if (source === void 0) variable.hit = literal("dockerfile-secret-env", name, value, stage);
    else if ((0, import_shared_scanners_secret_value.isSecretName)(name) || (0, import_shared_scanners_secret_value.isSecretName)(source.name)) bake(name, value, source, stage);
  }
  function bake(name, value, source, stage) {
    const here = { message: `ENV ${name} keeps it`, start: value.start, end: value.end };
    const known = source.hit;
    if (known !== void 0 && known.subject === void 0) {
      known.related.push(here);
      return;
    }
    if (source.value !== void 0 && source.value.value !== "" && !source.value.value.includes("$")) {
      const hit = literal(
        "dockerfile-secret-env",
        (0, import_shared_scanners_secret_value.isSecretName)(name) ? name : source.name,
        source.value,
        stage
      );
      hit?.related.push(here);
      source.hit = hit;
      return;
    }
    if (source.kind === "env") return;
    if (known !== void 0) hits.splice(hits.indexOf(known), 1);
    hits.push({
      rule: "dockerfile-secret-env",
      ...{ start: value.start, end: value.end, value: name, subject: name, keyName: name },
      level: (0, import_shared_scanners_dockerfile_copies.levelInStage)("warning", stage),
      message: `The variable ${name} keeps the value of the build argument ${source.name} in the image.`,
      related: [{ message: "The build argument", start: source.place.start, end: source.place.end }]
    });
  }
  for (const instruction of model.instructions) {
    const { keyword, properties } = instruction;
    if (keyword === "ENV") for (const { name, ...value } of properties) environment(name, value, instruction);
    if (keyword === "LABEL") {
      for (const { name, ...value } of properties) literal(METADATA, name, value, instruction.stage);
    }
    if (keyword === "ARG") {
      for (const { name, place, value } of argumentsOf(instruction, model, parse)) {
        argument(name, place, value, instruction);
      }
    }
  }
  return hits;
}
var METADATA = "dockerfile-secret-in-metadata";
function argumentsOf({ argsStart, argsEnd }, { shellText }, parse) {
  const { commands } = parse(`${EXPORT}${shellText.slice(argsStart, argsEnd)}`, argsStart - EXPORT.length);
  const command = commands[0];
  if (command === void 0) return [];
  const assigned = command.assignments.map(({ name, value }) => {
    const nameStart = shellText.lastIndexOf(`${name}=`, value.start);
    return { name, place: { value: name, start: nameStart, end: nameStart + name.length }, value };
  });
  const bare = command.words.map((word) => {
    const at = word.value.indexOf("=");
    if (at < 0) return { name: word.value, place: word, value: void 0 };
    const name = (0, import_shared_scanners_shell_options.partOfWord)(word, shellText, 0, at);
    return { name: name.value, place: name, value: (0, import_shared_scanners_shell_options.partOfWord)(word, shellText, at + 1) };
  });
  return [...assigned, ...bare].sort((a, b) => a.place.start - b.place.start);
}
var EXPORT = "export ";
function sourceOf(value, scope) {
  const names = [...value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map(
    ([, a, b]) => a ?? b ?? ""
  );
  const found = names.flatMap((name) => scope.get(name) ?? []);
  return found.find(({ name }) => (0, import_shared_scanners_secret_value.isSecretName)(name)) ?? found[0];
}
function namesIn({ instructions, text }) {
  const names = /* @__PURE__ */ new Set();
  for (const { keyword, properties, argsStart, argsEnd } of instructions) {
    if (keyword === "FROM") {
      const image = text.slice(argsStart, argsEnd).split(/\s/)[0] ?? "";
      names.add(image.slice(image.lastIndexOf("/") + 1).replace(/[:@].*$/, ""));
    }
    for (const { name, value } of properties) {
      if (/(?:user|username|login|db|database|name)$/i.test(name) && value.length <= 40) names.add(value);
    }
  }
  return [...names];
}
async function scanDockerfile({ text }) {
  const model = (0, import_shared_scanners_dockerfile_instruction.readDockerfile)(text);
  const parse = await (0, import_shared_scanners_shell_options.loadShell)();
  const hits = [...scanVariables(model, parse), ...scanCommands(model, parse), ...(0, import_shared_scanners_dockerfile_copies.scanCopies)(model)];
  const { unknown } = model;
  if (unknown !== void 0) {
    const { keyword, at } = unknown;
    hits.push({
      rule: "file-not-parsed",
      ...{ start: at, end: at + keyword.length, value: "dockerfile", subject: "dockerfile" },
      message: `This dockerfile file could not be parsed as a whole (unknown instruction ${keyword.slice(0, 40)}): what belongs to it was read as plain text only.`
    });
  }
  return hits;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanDockerfile
});
