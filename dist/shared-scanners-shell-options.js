"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  loadShell: () => loadShell,
  partOfWord: () => partOfWord,
  secretsOf: () => secretsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
async function loadShell() {
  const { forEachChild, parse } = await Promise.resolve().then(() => __toESM(require("./unbash-dist-parser.js")));
  function read(text, base) {
    const commands = [];
    const script = parse(text);
    const piped = /* @__PURE__ */ new Map();
    const visit = (node, isCaptured) => {
      if (node.type === "Pipeline") {
        for (const [index, command] of node.commands.entries()) {
          const next = node.commands[index + 1];
          if (next?.type === "Command") piped.set(command, programOf(next.name?.value ?? ""));
        }
      }
      if (node.type === "Command") {
        const command = toCommand(node, text, base, piped.get(node));
        commands.push(isCaptured ? { ...command, captured: true } : command);
      }
      const inside = isCaptured || node.type === "CommandExpansion" || node.type === "ProcessSubstitution";
      forEachChild(node, (child) => visit(child, inside));
    };
    visit(script, false);
    const error = script.errors?.[0];
    return error === void 0 ? { commands } : { commands, problem: { message: error.message, at: base + error.pos } };
  }
  return (text, base) => {
    try {
      return read(text, base);
    } catch (error) {
      if (error instanceof RangeError) throw new import_cli.ParseProblem("commands in it are nested too deep", base);
      throw error;
    }
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
  ["openssl", { words: true, pass: ["-passin", "-passout", "-pass"], secret: ["-k"] }],
  ["useradd", { secret: ["-p", "--password"] }],
  ["usermod", { secret: ["-p", "--password"] }],
  ["keytool", { words: true, secret: ["-storepass", "-keypass", "-srcstorepass", "-deststorepass", "-new"] }],
  ["jarsigner", { words: true, secret: ["-storepass", "-keypass"] }],
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
    for (const option of options.secret ?? [])
      make(option, argumentOf(word, next, option, text, options.words));
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
    const isLast = option.length === 2 && /^-[A-Za-z]{2,}$/.test(word.value) && word.value.endsWith(option.slice(1));
    const argument = isLast ? next : argumentOf(word, next, option, text);
    const at = argument?.value.indexOf(separator) ?? -1;
    if (argument === void 0 || at < 0 || at === argument.value.length - 1) return [];
    const user = argument.value.slice(0, at);
    return [
      { key: "password", label: `${program} ${option}`, word: partOfWord(argument, text, at + 1), user }
    ];
  });
}
function argumentOf(word, next, option, text, words) {
  if (word.value === option) return next === void 0 || next.value.startsWith("-") ? void 0 : next;
  if (option.startsWith("--")) {
    return word.value.startsWith(`${option}=`) ? partOfWord(word, text, option.length + 1) : void 0;
  }
  const joins = words === void 0 && option.length === 2 && word.value.startsWith(option) && !word.value.startsWith("--");
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
      const key = [name.slice(name.lastIndexOf(":") + 1), name].find((part) => (0, import_cli2.classifyKeyName)(part) !== "no");
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
    if ((0, import_cli2.classifyKeyName)(key) === "no") continue;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadShell,
  partOfWord,
  secretsOf
});
