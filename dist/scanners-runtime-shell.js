import {
  judgeSetting
} from "./shared-scanners-settings-judge.js";
import {
  commandFindings,
  printingWords,
  tracesSecrets
} from "./shared-scanners-runtime-printing.js";
import "./shared-scanners-runtime-modes.js";
import {
  eachScalar,
  entriesOf,
  get,
  parseYaml
} from "./shared-scanners-yaml-tree.js";
import {
  loadShell,
  partOfWord,
  secretsOf
} from "./shared-scanners-shell-options.js";
import {
  classifyEntry,
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-yaml-browser-dist-compose-compose-collection.js";
import "./shared-runtime.js";

// src/scanners/runtime/shell.ts
import { stageOfPath } from "./cli.js";
import { shellFileOf as shellFileOf2 } from "./cli.js";

// src/scanners/runtime/snippets.ts
import { shellFileOf } from "./cli.js";
async function snippetsOf(path, text, words) {
  switch (shellFileOf(path)) {
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
  const { parseTree, findNodeAtLocation } = await import("./jsonc-parser-lib-esm-main.js");
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
  const { documents } = await parseYaml(text, { tolerant: true });
  const found = /* @__PURE__ */ new Map();
  const add = (node, given) => eachScalar(node, ({ start, end }) => {
    const script = text.slice(start, end);
    const hasSecrets = given || script.includes("secrets.");
    found.set(start, { text: script, start, where: "ci", ...named && { hasSecrets } });
  });
  const walk = (node, outer) => {
    if (node.kind === "list") for (const item of node.items) walk(item, outer);
    const given = outer || givesSecrets(get(node, "env"));
    for (const { key, value } of entriesOf(node)) {
      if (!STEP_KEYS.has(key)) walk(value, given);
      else if (value.kind === "map") add(get(value, "command") ?? value, given);
      else add(value, given);
    }
  };
  for (const document of documents) walk(document, false);
  return [...found.values()];
}
function givesSecrets(env) {
  return entriesOf(env).some(({ value }) => value.kind === "scalar" && value.value.includes("secrets."));
}
function endOfUse(text, words) {
  let last = 0;
  for (const { index } of text.matchAll(new RegExp(words, "g"))) last = index;
  const fence = /^.*(?:```|~~~).*$/m.exec(text.slice(last));
  return fence === null ? text.length : last + fence.index + fence[0].length;
}
var SHELLS = /^(?:sh|bash|shell|console|shell-session|zsh|terminal|)$/;
async function codeFences(text) {
  const { fromMarkdown } = await import("./mdast-util-from-markdown-index.js");
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

// src/scanners/runtime/stores.ts
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
var storeWords = /secrets? set|secretsmanager|put-parameter|kv put|vault write|keyvault|from-literal|config:set|env:?set|variables? (?:set|--set)|(?:docker|podman) run/;
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
  return word.value.startsWith(`${option}=`) ? partOfWord(word, text, option.length + 1) : void 0;
}
function pairIn(word, text) {
  const name = /^[\w.-]+(?==)/.exec(word.value)?.[0];
  if (name === void 0) return [];
  const value = partOfWord(word, text, name.length + 1);
  const quoted = /^(['"])[\s\S]*\1$/.test(text.slice(value.start, value.end));
  return [{ name, word: quoted ? { ...value, start: value.start + 1, end: value.end - 1 } : value }];
}

// src/scanners/runtime/shell.ts
var WORDS = new RegExp(
  `${printingWords.source}|${storeWords.source}|REJECT_UNAUTHORIZED|SSL_NO_VERIFY|HTTPSVERIFY|STRICT_SSL|_(?:PROVIDER|BACKEND|DRIVER|MODE|STRATEGY)=`
);
var PAGE_WORDS = new RegExp(
  [
    storeWords.source,
    "--env-file",
    "(?:scp|rsync|s3 cp) [^\\n]*env",
    "get secrets?\\b",
    "(?:chmod|install -m) ?[0-7augo+=rwx,-]+ [^\\n]*(?:key|pem|env|secret|id_)",
    `--[\\w-]*(?:token|password|secret|key)[= ]['"]?[\\w/+=-]{16}`
  ].join("|")
);
async function scanShellText(document, { settings }) {
  const words = shellFileOf2(document.path) === "page" ? PAGE_WORDS : WORDS;
  if (!words.test(document.text)) return [];
  const [snippets, parse] = await Promise.all([snippetsOf(document.path, document.text, words), loadShell()]);
  const hits = snippets.filter(({ text }) => words.test(text)).flatMap((snippet) => {
    const { commands } = parse(snippet.text, 0);
    const hits2 = commands.flatMap((command) => [
      ...hitsOf(command, snippet, document.path),
      ...assigned(command, snippet, stageOfPath(document.path), settings)
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
  const command = where === "ci" ? tracesSecrets(commands) : void 0;
  if (command === void 0) return [];
  const message = "The shell writes every command that follows into the log, with the secrets that it is given.";
  const place = { start: start + command.start, end: start + command.end };
  return [{ rule: "secrets-printed", ...place, value: "set -x", subject: "set -x", message }];
}
function hitsOf(command, snippet, path) {
  const { start, where, hasSecrets = true } = snippet;
  const place = (from, to) => ({ start: start + from, end: start + to });
  const findings = commandFindings(command, {
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
    ({ name, value: { value, expands, ...word } }) => expands ? [] : judgeSetting({ name, value, stage, start: start + word.start, end: start + word.end }, settings)
  );
}
function isHarmless(where, path, subject) {
  if (PRODUCTION.test(`${path} ${subject}`)) return false;
  return where === "document" || stageOfPath(path) === "local" || /(?:^|\/)dev[a-z]*\.sh$/.test(path);
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
    ...{ key: isSecretName(name) ? name : "secret", word },
    label: name === "" ? label : name
  }));
  const given = stored.length > 0 ? [] : secretsOf(command, text);
  return [...stored, ...given].flatMap(({ key, word, label }) => {
    const { kind, evidence } = classifyEntry({ key, value: word.value });
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
export {
  scanShellText
};
