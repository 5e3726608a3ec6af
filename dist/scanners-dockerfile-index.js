import {
  ParseProblem
} from "./shared-scanners-types.js";
import "./shared-runtime.js";

// src/scanners/shell/parse.ts
async function loadShell() {
  const { forEachChild, parse } = await import("./unbash-dist-parser.js");
  return (text, base) => {
    const commands = [];
    const script = parse(text);
    const piped = /* @__PURE__ */ new Map();
    const visit = (node) => {
      if (node.type === "Pipeline") {
        for (const [index, command] of node.commands.entries()) {
          const next = node.commands[index + 1];
          if (next?.type === "Command") piped.set(command, programOf(next.name?.value ?? ""));
        }
      }
      if (node.type === "Command") commands.push(toCommand(node, text, base, piped.get(node)));
      forEachChild(node, visit);
    };
    visit(script);
    const error = script.errors?.[0];
    return error === void 0 ? { commands } : { commands, problem: { message: error.message, at: base + error.pos } };
  };
}
function placeInWord({ value, start, end }, text, from, to) {
  if (end - start === value.length) return { start: start + from, end: start + to };
  const part = value.slice(from, to);
  const at = part === "" ? -1 : text.slice(start, end).indexOf(part);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + part.length };
}
function partOfWord(word, text, from, to = word.value.length) {
  const value = word.value.slice(from, to);
  return { value, expands: word.expands && expansion.test(value), ...placeInWord(word, text, from, to) };
}
var expansion = /[$`*?]/;
function toCommand(node, text, base, pipedInto) {
  const assignments = [];
  const redirects = [];
  const inputs = [];
  let words = [];
  const assign = (part) => {
    if (part.value.type === "Word")
      assignments.push({ name: part.name, value: toWord(part.value, text, base) });
  };
  const redirect = (part) => {
    if (part.type === "HereDoc") inputs.push(bodyOf(part, base));
    else if (part.target === void 0) return;
    else if (part.type === "HereString") inputs.push(toWord(part.target, text, base));
    else redirects.push({ operator: part.operator, target: toWord(part.target, text, base) });
  };
  for (const part of node.prefix) part.type === "Assignment" ? assign(part) : redirect(part);
  for (const part of node.suffix) {
    if (part.type === "Word") words.push(toWord(part, text, base));
    else if (part.type === "Assignment") assign(part);
    else redirect(part);
  }
  let name = programOf(node.name?.value ?? "");
  for (let step = 0; step < 4 && wrappers.has(name); step++) {
    const next = words.findIndex(({ value }) => !/^-|^\d+[smhd]?$|^[A-Za-z_]\w*=/.test(value));
    if (next < 0) break;
    name = programOf(words[next].value);
    words = words.filter((_, index) => index !== next);
  }
  return {
    ...{ name, words, assignments, redirects, inputs },
    ...pipedInto !== void 0 && { pipedInto },
    ...{ start: base + node.pos, end: base + node.end }
  };
}
var wrappers = new Set(
  "sudo doas env exec nohup command time timeout nice gosu su-exec tini dumb-init".split(" ")
);
function programOf(value) {
  return value.slice(value.lastIndexOf("/") + 1);
}
function bodyOf({ body }, base) {
  return { value: body.text, start: base + body.pos, end: base + body.end, expands: body.parts !== void 0 };
}
function toWord(word, text, base) {
  const written = text.slice(word.pos, word.end);
  const quote = written.charCodeAt(0);
  const whole = word.parts?.length === 1 && (word.parts[0]?.type === "SingleQuoted" || word.parts[0]?.type === "DoubleQuoted");
  const inset = whole && written.length >= 2 && (quote === 34 || quote === 39) ? 1 : 0;
  return {
    value: word.value,
    start: base + word.pos + inset,
    end: base + word.end - inset,
    expands: word.parts?.some(expands) ?? false
  };
}
function expands(part) {
  if (part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted") return false;
  return part.type === "DoubleQuoted" || part.type === "LocaleString" ? part.parts.some(expands) : true;
}

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

// src/scanners/shell/secrets.ts
import { classifyKeyName } from "./cli.js";

// src/scanners/shell/options.ts
var mysql = { joined: ["-p"], secret: ["--password"] };
var registry = { secret: ["-p", "--password"], after: ["login", "registry"] };
var mongo = { secret: ["-p", "--password"] };
var programOptions = new Map([
  ["curl", { pair: ["-u", "--user", "-U", "--proxy-user"], secret: ["--oauth2-bearer", "--pass"] }],
  ["http", { pair: ["-a", "--auth"] }],
  ["wget", { secret: ["--password", "--http-password", "--ftp-password", "--proxy-password"] }],
  ["docker", registry],
  ["podman", registry],
  ["nerdctl", registry],
  ["buildah", registry],
  ["skopeo", { ...registry, pair: ["--creds", "--src-creds", "--dest-creds"] }],
  ["helm", registry],
  ["az", { secret: ["-p", "--password"], after: ["login"] }],
  ["oc", { secret: ["-p", "--password", "--token"], after: ["login"] }],
  ["sshpass", { secret: ["-p"] }],
  ...[
    "mysql",
    "mysqladmin",
    "mysqldump",
    "mysqlcheck",
    "mysqlimport",
    "mariadb",
    "mariadb-admin",
    "mariadb-dump"
  ].map((name) => [name, mysql]),
  ...["mongo", "mongosh", "mongodump", "mongorestore", "mongoimport", "mongoexport", "mongod"].map(
    (name) => [name, mongo]
  ),
  ["redis-cli", { secret: ["-a", "--pass"] }],
  ["redis-server", { secret: ["--requirepass", "--masterauth"] }],
  ["valkey-cli", { secret: ["-a", "--pass"] }],
  ["valkey-server", { secret: ["--requirepass", "--masterauth"] }],
  ["openssl", { pass: ["-passin", "-passout", "-pass"], secret: ["-k"] }],
  ["useradd", { secret: ["-p", "--password"] }],
  ["usermod", { secret: ["-p", "--password"] }],
  ["keytool", { secret: ["-storepass", "-keypass", "-srcstorepass", "-deststorepass", "-new"] }],
  ["jarsigner", { secret: ["-storepass", "-keypass"] }],
  ["ldapsearch", { secret: ["-w"] }],
  ["ldapadd", { secret: ["-w"] }],
  ["ldapmodify", { secret: ["-w"] }],
  ["sqlcmd", { secret: ["-P"] }],
  ["bcp", { secret: ["-P"] }],
  ["smbclient", { pair: ["-U", "--user"], separator: "%" }],
  ["lftp", { pair: ["-u", "--user"], separator: "," }],
  ["zip", { secret: ["-P", "--password"] }],
  ["unzip", { secret: ["-P"] }],
  ["7z", { joined: ["-p"] }],
  ["gpg", { secret: ["--passphrase"] }],
  ["gpg2", { secret: ["--passphrase"] }],
  ["cypher-shell", { secret: ["-p", "--password"] }],
  ["clickhouse-client", { secret: ["--password"] }],
  ["twine", { secret: ["-p", "--password"], after: ["upload"] }]
]);
var positionals = [
  ...["npm", "pnpm", "yarn"].map((program) => ({ program, words: ["config", "set"], at: 3, nameAt: 2 })),
  { program: "npm", words: ["set"], at: 2, nameAt: 1 },
  { program: "aws", words: ["configure", "set"], at: 3, nameAt: 2 },
  { program: "poetry", words: ["config"], at: 2, nameAt: 1 },
  { program: "poetry", words: ["config"], at: 3, nameAt: 1 },
  { program: "git", words: ["config"], at: 2, nameAt: 1 },
  { program: "gh", words: ["config", "set"], at: 3, nameAt: 2 },
  { program: "composer", words: ["config"], at: 2, nameAt: 1 },
  { program: "composer", words: ["config"], at: 3, nameAt: 1 },
  { program: "rabbitmqctl", words: ["add_user"], at: 2 },
  { program: "rabbitmqctl", words: ["change_password"], at: 2 },
  { program: "vault", words: ["login"], at: 1 },
  { program: "mc", words: ["alias", "set"], at: 5 },
  { program: "mc", words: ["config", "host", "add"], at: 6 }
];

// src/scanners/shell/secrets.ts
function secretsOf(command, text) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const add = (secret) => {
    if (secret === void 0 || seen.has(secret.word.start)) return;
    seen.add(secret.word.start);
    found.push(secret);
  };
  for (const { name, value } of command.assignments) add({ key: name, label: name, word: value });
  for (const secret of [...byProgram(command, text), ...byPlace(command)]) add(secret);
  if (tests.has(command.name)) return found;
  for (const [index, word] of command.words.entries()) {
    add(byOption(word, command.words[index + 1], text) ?? byHeader(command, index, text));
    if (!writers.has(command.name) || command.redirects.length > 0 || command.pipedInto !== void 0)
      for (const secret of inText(word, text)) add(secret);
  }
  for (const secret of passwordsSet(command, text)) add(secret);
  return found;
}
var writers = /* @__PURE__ */ new Set(["echo", "printf"]);
var tests = new Set("[ test [[ grep egrep fgrep sed awk find expr case if while".split(" "));
function byProgram(command, text) {
  const options = programOptions.get(command.name);
  if (options === void 0 || !isAfter(command, options.after)) return [];
  const found = [];
  for (const [index, word] of command.words.entries()) {
    const next = command.words[index + 1];
    const make = (option, part) => {
      if (part !== void 0 && part.value !== "") {
        found.push({ key: "password", label: `${command.name} ${option}`, word: part });
      }
    };
    for (const option of options.secret ?? []) make(option, argumentOf(word, next, option, text));
    for (const option of options.joined ?? []) {
      if (word.value.startsWith(option) && word.value.length > option.length && !word.value.startsWith("--"))
        make(option, partOfWord(word, text, option.length));
    }
    for (const option of options.pass ?? []) {
      if (word.value === option && next?.value.startsWith("pass:")) make(option, partOfWord(next, text, 5));
    }
    found.push(...pairs(command.name, options, word, next, text));
  }
  return found;
}
function pairs(program, { pair = [], separator = ":" }, word, next, text) {
  return pair.flatMap((option) => {
    const argument = argumentOf(word, next, option, text);
    const at = argument?.value.indexOf(separator) ?? -1;
    if (argument === void 0 || at < 0 || at === argument.value.length - 1) return [];
    const user = argument.value.slice(0, at);
    return [
      { key: "password", label: `${program} ${option}`, word: partOfWord(argument, text, at + 1), user }
    ];
  });
}
function argumentOf(word, next, option, text) {
  if (word.value === option) return next === void 0 || next.value.startsWith("-") ? void 0 : next;
  if (option.startsWith("--")) {
    return word.value.startsWith(`${option}=`) ? partOfWord(word, text, option.length + 1) : void 0;
  }
  const joins = option.length === 2 && word.value.startsWith(option) && !word.value.startsWith("--");
  return joins ? partOfWord(word, text, option.length) : void 0;
}
function isAfter({ words }, after) {
  return after === void 0 || words.slice(0, 3).some(({ value }) => after.includes(value));
}
function byPlace(command) {
  const plain = command.words.filter(({ value }) => !value.startsWith("-"));
  const found = [];
  for (const { program, words, at, nameAt } of positionals) {
    const word = plain[at];
    if (program !== command.name || word === void 0) continue;
    if (!words.every((each, index) => plain[index]?.value === each)) continue;
    const name = nameAt === void 0 ? void 0 : plain[nameAt]?.value;
    if (name === void 0) found.push({ key: "password", label: `${program} ${words.join(" ")}`, word });
    else {
      const key = [name.slice(name.lastIndexOf(":") + 1), name].find((part) => classifyKeyName(part) !== "no");
      if (key !== void 0) found.push({ key, label: key, word });
    }
  }
  if (command.name === "htpasswd") {
    const options = command.words.filter(({ value }) => value.startsWith("-")).map(({ value }) => value);
    const word = plain[options.some((option) => option.includes("n")) ? 1 : 2];
    if (word !== void 0 && options.some((option) => /^-[a-zA-Z]*b/.test(option))) {
      found.push({ key: "password", label: "htpasswd -b", word });
    }
  }
  return found;
}
function byOption(word, next, text) {
  const match = /^--?([A-Za-z][\w.-]*)(=)?/.exec(word.value);
  if (match === null || match[1].length < 4) return void 0;
  const key = match[1];
  const label = word.value.slice(0, match[0].length - (match[2] === void 0 ? 0 : 1));
  if (match[2] !== void 0) return { key, label, word: partOfWord(word, text, match[0].length) };
  if (match[0].length !== word.value.length || next === void 0 || next.value.startsWith("-"))
    return void 0;
  return /^[\w.]+=/.test(next.value) ? void 0 : { key, label, word: next };
}
function byHeader({ words }, index, text) {
  const word = words[index];
  const joined = /^(?:--header=|-H)(?=\S)/.exec(word.value)?.[0].length;
  const before = words[index - 1]?.value;
  if (joined === void 0 && before !== "-H" && before !== "--header") return void 0;
  const match = /^([\w-]+):\s*(?:(?:Bearer|Basic|Token|token)\s+)?/i.exec(word.value.slice(joined ?? 0));
  if (match === null) return void 0;
  const key = /authorization$/i.test(match[1]) ? "auth_token" : match[1];
  return { key, label: match[1], word: partOfWord(word, text, (joined ?? 0) + match[0].length) };
}
function inText(word, text) {
  const found = [];
  for (const match of word.value.matchAll(
    /(?:^|\n|\\n)[ \t]{0,20}([\w./:@-]{0,120}?[A-Za-z_][\w.-]{0,80})(=|: )([^\n]+?)(?=\\n|\n|$)/g
  )) {
    const [whole, name = "", , value = ""] = match;
    const key = name.slice(name.lastIndexOf(":") + 1);
    if (classifyKeyName(key) === "no") continue;
    const end = match.index + whole.length;
    found.push({ key, label: key, word: partOfWord(word, text, end - value.length, end) });
  }
  return found;
}
function passwordsSet(command, text) {
  const setter = passwordSetters.has(command.name) ? command.name : command.pipedInto;
  if (setter === void 0 || !passwordSetters.has(setter)) return [];
  const given = command.name === setter ? command.inputs : writers.has(command.name) ? command.words : [];
  return given.flatMap((word) => {
    if (setter === "passwd") {
      const line = word.value.split(/\\n|\n/)[0] ?? "";
      return line === "" || line.startsWith("-") ? [] : [{ key: "password", label: setter, word: partOfWord(word, text, 0, line.length) }];
    }
    const found = [];
    for (const match of word.value.matchAll(/(^|\n|\\n)([\w.-]+|\$\{?\w+\}?):([^\n]+?)(?=\\n|\n|$)/g)) {
      const end = match.index + match[0].length;
      const value = match[3] ?? "";
      const part = partOfWord(word, text, end - value.length, end);
      found.push({ key: "password", label: setter, word: part, user: match[2] ?? "" });
    }
    return found;
  });
}
var passwordSetters = /* @__PURE__ */ new Set(["chpasswd", "passwd", "newusers"]);

// src/scanners/secret-value.ts
import { classifyKeyName as classifyKeyName2, keyWords } from "./cli.js";
import { classifyValue } from "./cli.js";
import { referenceDefault } from "./cli.js";
function classifyEntry({ key, value, names }) {
  const name = classifyKeyName2(key);
  const written = value ?? "";
  const inner = referenceDefault(written);
  const literal = inner ?? written;
  const offset = inner === void 0 ? 0 : written.length - 1 - inner.length;
  const make = (kind) => toClass(kind, key, name, literal, offset);
  if (name === "no") return make("none");
  if (written.trim() === "") return make("empty");
  return make(kindOf(name, classifyValue(written, key, false, nameParts(names)), literal));
}
function isSecretName(key) {
  const name = classifyKeyName2(key);
  return name === "strong" || name === "password";
}
function kindOf(name, { kind, random }, literal) {
  if (kind === "empty" || kind === "null") return "empty";
  if (kind === "reference") return "reference";
  if (kind === "literal" && random)
    return name === "weak" && literal.length < MIN_WEAK_NAMED ? "none" : "random";
  if (name === "weak") return kind === "password-hash" ? "hash" : "none";
  switch (kind) {
    case "placeholder":
    case "dev-default":
      return kind;
    case "password-hash":
      return "hash";
    case "uuid":
      return "random";
    case "literal":
    case "prose":
      return name === "strong" && oneWord.test(literal) ? "none" : "weak";
    // As a password even these are what somebody typed: `root`, `1234`, `app_password`.
    case "number":
      return name === "password" && digits.test(literal) ? "dev-default" : "none";
    case "identifier":
    case "keyword":
      return name === "password" ? "dev-default" : "none";
    default:
      return "none";
  }
}
var MIN_WEAK_NAMED = 20;
var MIN_SURE = 12;
var oneWord = /^[a-z]{1,8}$/;
var digits = /^\d{4,}$/;
function toClass(kind, key, name, literal, offset) {
  const random = kind === "random";
  const level = levelOf(kind, name, literal);
  if (level === void 0) return { kind, level, random, evidence: [], literal, offset };
  const named = {
    kind: "name",
    weight: "for",
    text: `the key's name, ${key}, says that it is secret`
  };
  return { kind, level, random, evidence: [named, valueEvidence[kind]], literal, offset };
}
function levelOf(kind, name, literal) {
  switch (kind) {
    case "random":
      return name === "weak" || literal.length < MIN_SURE ? "warning" : "error";
    case "weak":
      return "warning";
    case "dev-default":
    case "placeholder":
    case "hash":
      return "note";
    default:
      return void 0;
  }
}
var valueEvidence = {
  random: { kind: "randomness", weight: "for", text: "looks random for its length and alphabet" },
  weak: { kind: "randomness", weight: "against", text: "looks like a word or phrase" },
  "dev-default": { kind: "randomness", weight: "against", text: "is a usual default" },
  placeholder: { kind: "randomness", weight: "against", text: "stands where a secret belongs" },
  hash: { kind: "structure", weight: "against", text: "is the hash of a password, not the password" }
};
function nameParts(names) {
  if (names === void 0 || names.length === 0) return void 0;
  const parts = /* @__PURE__ */ new Set();
  for (const name of names) {
    const lower = name.toLowerCase().replace(notLetters, "");
    if (lower.length >= MIN_NAME) parts.add(lower);
    for (const word of [...keyWords(name), ...name.toLowerCase().split(notLetters)]) {
      if (word.length >= MIN_NAME) parts.add(word);
    }
  }
  return [...parts];
}
var MIN_NAME = 2;
var notLetters = /[^a-z]+/g;

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
  const { parseTree } = await import("./jsonc-parser-lib-umd-main.js");
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
  const variables2 = [];
  for (const { name, value } of flags) {
    const options = new Map(
      value.split(",").map((part) => part.split("=", 2))
    );
    if (name !== "mount" || options.get("type") !== "secret") continue;
    const variable = options.get("env");
    if (variable !== void 0) variables2.push(variable);
    const id = options.get("id") ?? "";
    paths.push(
      options.get("target") ?? options.get("dst") ?? options.get("destination") ?? `/run/secrets/${id}`
    );
  }
  return { paths, variables: variables2 };
}
function writtenFile(command, { paths, variables: variables2 }) {
  const holds = ({ value }) => paths.some((path) => value.includes(path)) || variables2.some((variable) => value.includes(`$${variable}`) || value.includes(`\${${variable}}`));
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

// src/scanners/tls-off.ts
var variables = /* @__PURE__ */ new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["PYTHONHTTPSVERIFY", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true|yes|on)$/i],
  ["NPM_CONFIG_STRICT_SSL", /^false$/i]
]);
function turnsTlsOff(name, value) {
  return variables.get(name.toUpperCase())?.test(value.trim()) ?? false;
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
