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
  scanShellText: () => scanShellText
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_settings_judge = require("./shared-scanners-settings-judge.js");
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_scanners_runtime_printing = require("./shared-scanners-runtime-printing.js");
var import_shared_scanners_runtime_modes = require("./shared-scanners-runtime-modes.js");
var import_shared_scanners_shell_options = require("./shared-scanners-shell-options.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
async function snippetsOf(path, text, words) {
  switch ((0, import_cli3.shellFileOf)(path)) {
    case "script":
      return [{ text, start: 0, where: "script" }];
    case "make":
      return makeRecipes(text);
    case "package":
      return packageScripts(text);
    case "pipeline":
      return pipelineSteps(text, /(?:^|\/)\.(?:github|gitea|forgejo)\/|(?:^|\/)action\.ya?ml$/.test(path));
    case "page":
      return codeFences(text.slice(0, endOfUse(text, words)));
    case void 0:
      return [];
  }
}
function makeRecipes(text) {
  return [...text.matchAll(/^\t[@+-]*(.+)$/gm)].map((match) => ({
    text: (match[1] ?? "").replaceAll("$$", " $"),
    start: match.index + match[0].length - (match[1] ?? "").length,
    where: "make"
  }));
}
async function packageScripts(text) {
  const { parseTree, findNodeAtLocation } = await Promise.resolve().then(() => __toESM(require("./jsonc-parser-lib-esm-main.js")));
  const tree = parseTree(text);
  const scripts = tree && findNodeAtLocation(tree, ["scripts"]);
  return (scripts?.children ?? []).flatMap(({ children }) => {
    const value = children?.[1];
    if (value?.type !== "string") return [];
    const written = text.slice(value.offset + 1, value.offset + value.length - 1);
    return [{ text: written.replaceAll('\\"', " '"), start: value.offset + 1, where: "package" }];
  });
}
var STEP_KEYS = new Set(
  "run script before_script after_script after_success before_deploy before_install install commands bash sh command".split(
    " "
  )
);
async function pipelineSteps(text, named) {
  const { documents } = await (0, import_shared_scanners_yaml_tree.parseYaml)(text, { tolerant: true });
  const found = /* @__PURE__ */ new Map();
  const add = (node, given) => (0, import_shared_scanners_yaml_tree.eachScalar)(node, ({ start, end }) => {
    const script = text.slice(start, end);
    const hasSecrets = given || script.includes("secrets.");
    found.set(start, { text: script, start, where: "ci", ...named && { hasSecrets } });
  });
  const walk = (node, outer) => {
    if (node.kind === "list") for (const item of node.items) walk(item, outer);
    const given = outer || givesSecrets((0, import_shared_scanners_yaml_tree.get)(node, "env"));
    for (const { key, value } of (0, import_shared_scanners_yaml_tree.entriesOf)(node)) {
      if (!STEP_KEYS.has(key)) walk(value, given);
      else if (value.kind === "map") add((0, import_shared_scanners_yaml_tree.get)(value, "command") ?? value, given);
      else add(value, given);
    }
  };
  for (const document of documents) walk(document, false);
  return [...found.values()];
}
function givesSecrets(env) {
  return (0, import_shared_scanners_yaml_tree.entriesOf)(env).some(({ value }) => value.kind === "scalar" && value.value.includes("secrets."));
}
function endOfUse(text, words) {
  let last = 0;
  for (const { index } of text.matchAll(new RegExp(words, "g"))) last = index;
  const fence = /^.*(?:```|~~~).*$/m.exec(text.slice(last));
  return fence === null ? text.length : last + fence.index + fence[0].length;
}
var SHELLS = /^(?:sh|bash|shell|console|shell-session|zsh|terminal|)$/;
async function codeFences(text) {
  const { fromMarkdown } = await Promise.resolve().then(() => __toESM(require("./mdast-util-from-markdown-index.js")));
  const snippets = [];
  const walk = (node) => {
    if (node.type === "code" && SHELLS.test((node.lang ?? "").toLowerCase())) {
      const from = node.position?.start.offset ?? 0;
      const written = text.slice(from, node.position?.end.offset);
      const body = /^[ \t]*(?:`{3,}|~{3,})/.test(written) ? written.indexOf("\n") + 1 : 0;
      const shell = written.slice(body).replace(/(?:`{3,}|~{3,})\s*$/, "").replace(/^(\s*)[$>](?= )/gm, "$1 ");
      snippets.push({ text: shell, start: from + body, where: "document" });
    }
    node.children?.forEach(walk);
  };
  walk(fromMarkdown(text, { extensions: [{ disable: { null: WITHIN_LINES } }] }));
  return snippets;
}
var WITHIN_LINES = "attention autolink characterEscape characterReference codeText definition hardBreakEscape htmlText labelEnd labelStartImage labelStartLink".split(
  " "
);
var stores = [
  { program: "flyctl", words: ["secrets", "set"], pairs: true },
  { program: "fly", words: ["secrets", "set"], pairs: true },
  { program: "gh", words: ["secret", "set"], value: ["--body", "-b"] },
  { program: "glab", words: ["variable", "set"], value: ["--value", "-v"] },
  { program: "aws", words: ["secretsmanager"], value: ["--secret-string"] },
  { program: "aws", words: ["ssm", "put-parameter"], value: ["--value"] },
  { program: "vault", words: ["kv", "put"], pairs: true },
  { program: "vault", words: ["write"], pairs: true },
  { program: "az", words: ["keyvault", "secret", "set"], value: ["--value"] },
  { program: "kubectl", words: ["create", "secret"], pair: ["--from-literal"] },
  { program: "heroku", words: ["config:set"], pairs: true },
  { program: "doppler", words: ["secrets", "set"], pairs: true },
  { program: "supabase", words: ["secrets", "set"], pairs: true },
  { program: "convex", words: ["env", "set"], pairs: true },
  { program: "railway", words: ["variables"], pair: ["--set"] },
  { program: "netlify", words: ["env:set"], pairs: true },
  { program: "docker", words: ["run"], pair: ["-e", "--env"] },
  { program: "podman", words: ["run"], pair: ["-e", "--env"] }
];
function storedValues(command, text) {
  return stores.flatMap((store) => {
    const plain = command.words.filter(({ value }) => !value.startsWith("-"));
    const matches = store.program === command.name && store.words.every((word, index) => plain[index]?.value === word);
    if (!matches) return [];
    const name = `${store.program} ${store.words.join(" ")}`;
    return valuesOf(store, command, plain, text).filter(({ word }) => word.value !== "" && word.value !== "-" && !/^[@$]/.test(word.value)).map((value) => ({ ...value, command: name }));
  });
}
function valuesOf({ words, pairs = false, value = [], pair = [] }, command, plain, text) {
  const found = [];
  if (pairs) for (const word of plain.slice(words.length)) found.push(...pairIn(word, text));
  for (const [index, word] of command.words.entries()) {
    const next = command.words[index + 1];
    for (const option of value) {
      const given = argumentOf(word, next, option, text);
      if (given) found.push({ name: plain[words.length]?.value ?? "", word: given });
    }
    for (const option of pair) {
      const given = argumentOf(word, next, option, text);
      if (given) found.push(...pairIn(given, text));
    }
  }
  return found;
}
function argumentOf(word, next, option, text) {
  if (word.value === option) return next;
  return word.value.startsWith(`${option}=`) ? (0, import_shared_scanners_shell_options.partOfWord)(word, text, option.length + 1) : void 0;
}
function pairIn(word, text) {
  const name = /^[\w.-]+(?==)/.exec(word.value)?.[0];
  if (name === void 0) return [];
  const value = (0, import_shared_scanners_shell_options.partOfWord)(word, text, name.length + 1);
  const quoted = /^(['"])[\s\S]*\1$/.test(text.slice(value.start, value.end));
  return [{ name, word: quoted ? { ...value, start: value.start + 1, end: value.end - 1 } : value }];
}
async function scanShellText(document, { settings }) {
  const words = (0, import_cli2.commandWords)(document.path);
  if (!words.test(document.text)) return [];
  const [snippets, parse] = await Promise.all([snippetsOf(document.path, document.text, words), (0, import_shared_scanners_shell_options.loadShell)()]);
  const hits = snippets.filter(({ text }) => words.test(text)).flatMap((snippet) => {
    const { commands } = parse(snippet.text, 0);
    const hits2 = commands.flatMap((command) => [
      ...hitsOf(command, snippet, document.path),
      ...assigned(command, snippet, (0, import_cli.stageOfPath)(document.path), settings)
    ]);
    return [...hits2, ...traceHit(commands, snippet)];
  });
  return once(hits);
}
function once(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ rule, subject }) => {
    const key = `${rule} ${subject}`;
    return rule !== "env-file-option" || !seen.has(key) && seen.add(key);
  });
}
function traceHit(commands, { start, where }) {
  const command = where === "ci" ? (0, import_shared_scanners_runtime_printing.tracesSecrets)(commands) : void 0;
  if (command === void 0) return [];
  const message = "The shell writes every command that follows into the log, with the secrets that it is given.";
  const place = { start: start + command.start, end: start + command.end };
  return [{ rule: "secrets-printed", ...place, value: "set -x", subject: "set -x", message }];
}
function hitsOf(command, snippet, path) {
  const { start, where, hasSecrets = true } = snippet;
  const place = (from, to) => ({ start: start + from, end: start + to });
  const findings = (0, import_shared_scanners_runtime_printing.commandFindings)(command, {
    isLogged: where === "ci",
    hasSecrets
  }).flatMap(({ rule, subject, message }) => {
    if (rule === "env-file-option" && isHarmless(where, path, subject)) return [];
    const level = levelOf(rule, where, path, subject);
    const end = place(command.start, command.end);
    return [{ rule, ...end, value: subject, subject, message, ...level && { level } }];
  });
  return [...findings, ...storedHits(command, snippet)];
}
function assigned({ assignments }, { start, where }, stage, settings) {
  if (where === "document") return [];
  return assignments.flatMap(
    ({ name, value: { value, expands, ...word } }) => expands ? [] : (0, import_shared_scanners_settings_judge.judgeSetting)({ name, value, stage, start: start + word.start, end: start + word.end }, settings)
  );
}
function isHarmless(where, path, subject) {
  if (PRODUCTION.test(`${path} ${subject}`)) return false;
  return where === "document" || (0, import_cli.stageOfPath)(path) === "local" || /(?:^|\/)dev[a-z]*\.sh$/.test(path);
}
var PRODUCTION = /prod|secret|runbook/i;
function levelOf(rule, where, path, subject) {
  if (where === "document") return "note";
  const production = PRODUCTION.test(`${path} ${subject}`);
  if (rule === "secrets-printed" && where !== "ci") return "note";
  return rule === "env-file-option" && production ? "warning" : void 0;
}
function storedHits(command, { text, start }) {
  const stored = storedValues(command, text).map(({ name, word, command: label }) => ({
    ...{ key: (0, import_shared_scanners_secret_value.isSecretName)(name) ? name : "secret", word },
    label: name === "" ? label : name
  }));
  const given = stored.length > 0 ? [] : (0, import_shared_scanners_shell_options.secretsOf)(command, text);
  return [...stored, ...given].flatMap(({ key, word, label }) => {
    const { kind, evidence } = (0, import_shared_scanners_secret_value.classifyEntry)({ key, value: word.value });
    if (kind !== "random" || word.expands) return [];
    return [
      {
        rule: "secret-on-command-line",
        ...{ start: start + word.start, end: start + word.end, value: word.value, random: true, evidence },
        keyName: label,
        message: `The value that \`${label}\` is given stands in clear text here.`
      }
    ];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanShellText
});
