import {
  loadShell,
  partOfWord,
  secretsOf
} from "./shared-scanners-shell-options.js";
import {
  turnsTlsOff
} from "./shared-scanners-tls-off.js";
import {
  ParseProblem
} from "./shared-scanners-types.js";
import {
  classifyEntry,
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/shell/nested.ts
function commandOf(strings) {
  const [first, ...rest] = strings.map((each) => ({ ...each, expands: false }));
  if (first === void 0) return void 0;
  return {
    name: first.value.slice(first.value.lastIndexOf("/") + 1),
    ...{ words: rest, assignments: [], redirects: [], inputs: [] },
    ...{ start: first.start, end: strings.at(-1).end }
  };
}
function withNested(commands, parse) {
  const all = [];
  const queue = commands.map((command) => ({ command, depth: 0 }));
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    const { command, depth } = next;
    all.push(command);
    if (!shells.has(command.name) || depth >= MAX_NESTED) continue;
    const at = command.words.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
    const script = at < 0 ? void 0 : command.words[at + 1];
    if (script === void 0) continue;
    for (const inner of parse(script.value, 0).commands) {
      queue.push({ command: moved(inner, script), depth: depth + 1 });
    }
  }
  return all;
}
var shells = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
var MAX_NESTED = 3;
function moved(command, script) {
  const exact = script.end - script.start === script.value.length;
  const place = (each) => exact ? { ...each, start: script.start + each.start, end: script.start + each.end } : { ...each, start: script.start, end: script.end };
  return {
    ...place(command),
    words: command.words.map(place),
    assignments: command.assignments.map(({ name, value }) => ({ name, value: place(value) })),
    redirects: command.redirects.map(({ operator, target }) => ({ operator, target: place(target) })),
    inputs: command.inputs.map(place)
  };
}

// src/scanners/dockerfile/findings.ts
function levelInImage({ kind, level }) {
  return kind === "weak" ? "error" : level;
}
function levelInStage(level, stage) {
  if (stage === void 0 || stage.isFinal) return level;
  return level === "error" ? "warning" : "note";
}
function literalHit(literal) {
  const { rule, key, label = key, value, start, end, stage, names, except } = literal;
  const verdict = classifyEntry({ key, value, names });
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

// src/scanners/dockerfile/commands.ts
async function scanCommands(model, parse) {
  const hits = [];
  for (const instruction of model.instructions) {
    if (!runs.has(instruction.keyword)) continue;
    const commands = withNested(await commandsOf(instruction, model, parse), parse);
    const isRun = instruction.keyword === "RUN";
    for (const command of commands) {
      for (const { key, label, word, user } of secretsOf(command, model.shellText)) {
        if (word.expands && !word.value.startsWith("${")) continue;
        const hit = literalHit({
          rule: isRun ? "dockerfile-secret-in-run" : "dockerfile-secret-in-metadata",
          ...{ key, label, value: word.value, start: word.start, end: word.end },
          stage: instruction.stage,
          names: user === void 0 ? [] : [user],
          except: !isRun ? [] : command.assignments.some(({ value }) => value === word) ? DUMMIES : PLACEHOLDERS
        });
        if (hit !== void 0) hits.push(hit);
      }
    }
    if (isRun) hits.push(...keptMounts(instruction, commands));
  }
  return hits;
}
var DUMMIES = ["placeholder", "dev-default", "hash"];
var PLACEHOLDERS = ["placeholder"];
var runs = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
async function commandsOf(instruction, model, parse) {
  const { keyword, argsStart, argsEnd, json, heredocs } = instruction;
  const strings = json ?? (keyword === "HEALTHCHECK" ? await healthcheckStrings(instruction, model) : void 0);
  if (strings !== void 0) {
    const command = commandOf(strings);
    return command === void 0 ? [] : [command];
  }
  if (!model.isUnixShell) return [];
  const at = keyword === "HEALTHCHECK" ? argsStart + healthcheckHead(instruction, model) : argsStart;
  const { commands } = parse(model.shellText.slice(at, argsEnd), at);
  const bodies = heredocs.flatMap(({ start, end }) => {
    const reader = commands.find(
      ({ inputs }) => inputs.some((input) => input.start <= end && input.end >= start)
    );
    const isScript = reader === void 0 || reader.name === "" || shells2.has(reader.name);
    return isScript ? parse(model.shellText.slice(start, end), start).commands : [];
  });
  return [...commands, ...bodies];
}
var shells2 = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash"]);
function healthcheckHead({ argsStart, argsEnd }, { shellText }) {
  return /^\s*CMD\s*/i.exec(shellText.slice(argsStart, argsEnd))?.[0].length ?? 0;
}
async function healthcheckStrings(instruction, model) {
  const from = instruction.argsStart + healthcheckHead(instruction, model);
  const written = model.shellText.slice(from, instruction.argsEnd);
  if (!written.startsWith("[")) return void 0;
  const { parseTree } = await import("./jsonc-parser-lib-esm-main.js");
  const tree = parseTree(written);
  if (tree?.type !== "array") return void 0;
  return (tree.children ?? []).flatMap(
    ({ value, offset, length }) => typeof value === "string" ? [{ value, start: from + offset + 1, end: from + offset + length - 1 }] : []
  );
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
        level: levelInStage("warning", stage),
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

// src/scanners/dockerfile/copies.ts
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
function secretFile(path) {
  const lower = path.toLowerCase().replace(/\/+$/, "");
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  if (harmless.test(name)) return void 0;
  return table.find(({ pattern }) => pattern.test(pattern.source.includes("\\/") ? lower : name));
}
var harmless = /example|sample|template|\.dist$|\.tmpl$|\.tpl$|\.pub$|public|dockerignore|(?:^|[-_.])(?:ca|root|chain|fullchain|cert|certificate|certs|trust|truststore|bundle|dhparam|dhparams|dh\d*)(?:[-_.]|$)/;
var table = [
  {
    pattern: /^\.env(?:\.(?!test$|testing$|ci$|defaults?$|schema$|vault$)[\w.-]+|\*)?$|^\.envrc$|^[\w-]+\.env\.?local$/,
    level: "error",
    what: "which is where its secrets are kept"
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
    pattern: /^\.npmrc$|^\.pypirc$|^\.yarnrc\.yml$/,
    level: "warning",
    what: "which holds the token of a registry in most projects"
  },
  {
    pattern: /(?:^|\/)secrets?$|^secrets?\.(?:ya?ml|json|toml|env|ini|properties)$|^credentials(?:\.(?:json|ya?ml|ini|csv))?$/,
    level: "warning",
    what: "which holds secrets by its name"
  },
  {
    pattern: /(?:^|\/)\.git$/,
    level: "note",
    what: "with everything that was ever committed"
  }
];

// src/scanners/dockerfile/model.ts
async function readDockerfile(text) {
  const { DockerfileParser } = await import("./dockerfile-ast-lib-main.js");
  const file = DockerfileParser.parse(text);
  const offsetOf = offsets(text);
  const all = file.getInstructions();
  const unknown = all.find((instruction) => !keywords.has(instruction.getKeyword()));
  if (!all.some((instruction) => keywords.has(instruction.getKeyword()))) {
    throw new ParseProblem("it has no instruction of a Dockerfile", 0);
  }
  const stages = stagesOf(all);
  const skips = skipsOf(file);
  let stage = -1;
  const instructions = all.map((node) => {
    if (node.getKeyword() === "FROM") stage++;
    return toInstruction(node, stages[stage], skips(node), text, offsetOf);
  });
  const shell = instructions.find(({ keyword }) => keyword === "SHELL")?.json?.[0]?.value ?? "";
  return {
    text,
    shellText: blankDropped(text, instructions),
    instructions,
    stages,
    isUnixShell: file.getEscapeCharacter() === "\\" && !/(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell),
    ...unknown !== void 0 && {
      unknown: {
        keyword: unknown.getInstruction(),
        at: offsetOf(unknown.getInstructionRange().start)
      }
    }
  };
}
var keywords = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
);
function offsets(text) {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  return ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length);
}
function stagesOf(all) {
  const found = [];
  for (const node of all) {
    if (node.getKeyword() !== "FROM") continue;
    const [image = "", as = "", name] = node.getArguments().map((argument) => argument.getValue());
    const parent = found.findIndex((stage) => stage.name !== void 0 && stage.name === image.toLowerCase());
    const named = as.toLowerCase() === "as" ? name?.toLowerCase() : void 0;
    found.push({ name: named, parent: parent < 0 ? void 0 : parent });
  }
  const final = /* @__PURE__ */ new Set();
  for (let at = found.length - 1; at !== void 0 && at >= 0; at = found[at]?.parent) {
    final.add(at);
  }
  return found.map((stage, index) => ({ index, ...stage, isFinal: final.has(index) }));
}
function skipsOf(file) {
  const skip = (value) => /(?:^|;)\s*skip=(?:[^;]*,)?\s*(?:SecretsUsedInArgOrEnv|all)\s*(?:,|;|$)/i.test(value);
  const whole = file.getDirectives().some((each) => each.getName() === "check" && skip(each.getValue()));
  const lines = /* @__PURE__ */ new Map();
  for (const comment of file.getComments()) {
    const content = comment.getContent() ?? "";
    lines.set(comment.getRange().start.line, content.startsWith("check=") && skip(content.slice(6)));
  }
  return (node) => {
    if (whole) return true;
    for (let line = node.getRange().start.line - 1; lines.has(line); line--) if (lines.get(line)) return true;
    return false;
  };
}
function toInstruction(node, stage, skipsNames, text, offsetOf, onBuild = false) {
  const keyword = node.getKeyword();
  if (keyword === "ONBUILD" && !onBuild) {
    const inner = node.getTriggerInstruction();
    if (inner !== null) return toInstruction(inner, stage, skipsNames, text, offsetOf, true);
  }
  const range = node.getRange();
  const args = node.getArgumentsRange();
  const string = (value, at) => unquoted(value, offsetOf(at.start), offsetOf(at.end), text);
  return {
    ...{ keyword, onBuild, stage, skipsNames },
    start: offsetOf(range.start),
    end: offsetOf(range.end),
    argsStart: offsetOf(args?.start ?? range.end),
    argsEnd: offsetOf(args?.end ?? range.end),
    flags: flagsOf(node).map((flag) => ({
      ...{ name: flag.getName(), value: flag.getValue() ?? "" },
      ...{ start: offsetOf(flag.getRange().start), end: offsetOf(flag.getRange().end) }
    })),
    heredocs: heredocsOf(node).flatMap((each) => {
      const content = each.getContentRange();
      return content === null ? [] : [{ start: offsetOf(content.start), end: offsetOf(content.end) }];
    }),
    json: jsonOf(node, string, text),
    properties: propertiesOf(node, string)
  };
}
function unquoted(value, start, end, text) {
  const quote = text[start];
  const inset = (quote === '"' || quote === "'") && end - start >= 2 && text[end - 1] === quote ? 1 : 0;
  return { value, start: start + inset, end: end - inset };
}
function flagsOf(node) {
  return "getFlags" in node ? node.getFlags() : [];
}
function heredocsOf(node) {
  const keyword = node.getKeyword();
  if (keyword !== "RUN" && keyword !== "COPY" && keyword !== "ADD") return [];
  return node.getHeredocs();
}
function jsonOf(node, string, text) {
  if (!("getJSONStrings" in node)) return void 0;
  const instruction = node;
  if (instruction.getOpeningBracket() === null || instruction.getClosingBracket() === null) return void 0;
  return instruction.getJSONStrings().map((each) => {
    const place = string("", each.getRange());
    const written = text.slice(place.start, place.end);
    return { ...place, value: parsed(written) ?? written };
  });
}
function parsed(written) {
  try {
    const value = JSON.parse(`"${written}"`);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
function propertiesOf(node, string) {
  const keyword = node.getKeyword();
  if (keyword !== "ENV" && keyword !== "LABEL") return [];
  return node.getProperties().flatMap((property) => {
    const range = property.getValueRange();
    if (range === null) return [];
    const { value, start, end } = string(property.getValue() ?? "", range);
    return [{ name: property.getName(), value, start, end }];
  });
}
function blankDropped(text, instructions) {
  let result = "";
  let last = 0;
  for (const { keyword, start, end, heredocs } of instructions) {
    if (!shellKeywords.has(keyword)) continue;
    const stop = Math.min(end, ...heredocs.map((each) => each.start));
    result += text.slice(last, start) + text.slice(start, stop).replace(dropped, blanks);
    last = stop;
  }
  return result + text.slice(last);
}
var shellKeywords = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", "ARG"]);
var dropped = /\\[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*/g;
function blanks(part) {
  return " ".repeat(part.length);
}

// src/scanners/dockerfile/variables.ts
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
    const hit = literalHit({ rule, key, ...value, stage, names });
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
    if (stage === void 0 || at.skipsNames || variable.hit !== void 0 || !isSecretName(name)) return;
    if (given !== void 0 && given.value !== "" && !given.value.includes("$")) return;
    variable.hit = {
      rule: "dockerfile-secret-arg",
      ...{ start: place.start, end: place.end, value: name, subject: name, keyName: name, related: [] },
      level: levelInStage("warning", stage),
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
    if (turnsTlsOff(name, value.value)) hits.push(tlsHit(name, value, stage));
    if (at.skipsNames) return;
    if (source === void 0) variable.hit = literal("dockerfile-secret-env", name, value, stage);
    else if (isSecretName(name) || isSecretName(source.name)) bake(name, value, source, stage);
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
        isSecretName(name) ? name : source.name,
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
      level: levelInStage("warning", stage),
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
function tlsHit(name, { start, end }, stage) {
  return {
    rule: "container-tls-check-off",
    ...{ start, end, value: name, subject: name, keyName: name, related: [] },
    level: levelInStage("error", stage),
    message: `${name} switches the check of certificates off for everything that runs in the image.`
  };
}
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
    const name = partOfWord(word, shellText, 0, at);
    return { name: name.value, place: name, value: partOfWord(word, shellText, at + 1) };
  });
  return [...assigned, ...bare].sort((a, b) => a.place.start - b.place.start);
}
var EXPORT = "export ";
function sourceOf(value, scope) {
  const names = [...value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map(
    ([, a, b]) => a ?? b ?? ""
  );
  const found = names.flatMap((name) => scope.get(name) ?? []);
  return found.find(({ name }) => isSecretName(name)) ?? found[0];
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

// src/scanners/dockerfile/index.ts
async function scanDockerfile({ text }) {
  const model = await readDockerfile(text);
  const parse = await loadShell();
  const hits = [...scanVariables(model, parse), ...await scanCommands(model, parse), ...scanCopies(model)];
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
export {
  scanDockerfile
};
