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
  turnsTlsOff
} from "./shared-scanners-tls-off.js";
import "./shared-yaml-browser-dist-compose-compose-collection.js";
import {
  classifyEntry,
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/runtime/printing.ts
var printingWords = /printenv|\benv\b|\bset -|export -p|\.env\b|compose|docker (?:inspect|run)|secrets\.|chmod|install |scp|rsync|s3 cp|echo/;
var SECRET_FILE = /(?:^|[/._-])(?:secrets?|\.env(?:\.[\w-]+)?|id_(?:rsa|ed25519|ecdsa)|[\w-]+\.(?:env|pem|key|p12|pfx|jks))(?:$|[/._-])/i;
var PUBLIC_FILE = /\.(?:pub|crt|cer|csr)$|example|sample|template/i;
var ENV_FILE = /(?:^|\/)\.?(?:[\w-]+\.)?env(?:\.(?!example|sample|template|dist|schema)[\w-]+)?$/i;
function commandFindings(command, ci) {
  return [...ci ? printed(command) : [], ...envFiles(command), ...modes(command)];
}
function printed(command) {
  const { name, words, redirects, pipedInto } = command;
  if (redirects.some(({ operator }) => operator.startsWith(">")) || pipedInto !== void 0) return [];
  const values = words.map(({ value }) => value);
  const found = (subject, message) => [
    { rule: "secrets-printed", subject, message }
  ];
  if (name === "printenv" && values.length === 0 || name === "env" && values.length === 0)
    return found(name, `\`${name}\` prints every variable, secrets too, into the log of this step.`);
  if (name === "export" && values[0] === "-p")
    return found("export -p", "`export -p` prints every variable, secrets too, into the log of this step.");
  if (name === "printenv" && values.some(isSecretName))
    return found(
      `printenv ${values.find(isSecretName)}`,
      `\`printenv ${values.find(isSecretName)}\` prints a secret into the log of this step.`
    );
  if (["cat", "less", "head", "tail"].includes(name)) {
    const file = values.find((value) => ENV_FILE.test(value));
    if (file !== void 0)
      return found(`${name} ${file}`, `\`${name} ${file}\` prints the file into the log of this step.`);
  }
  if (isCompose(command) && values.includes("config") && !values.some((value) => QUIET.test(value)))
    return found(
      "docker compose config",
      "`docker compose config` prints all variables with their values; `-q` only checks the file."
    );
  if (name === "docker" && values[0] === "inspect" && !values.some((value) => /^(?:-f|--format)/.test(value)))
    return found(
      "docker inspect",
      "`docker inspect` prints the environment of the container into the log of this step."
    );
  if (name === "echo" || name === "printf") {
    const secret = words.find(({ value }) => /\$\{\{\s*secrets\./.test(value));
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
var QUIET = /^(?:-q|--quiet|--services|--images|--volumes|--profiles|--hash|--no-interpolate|-o|--output)/;
function printsSecret(value) {
  const name = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))$/.exec(value.trim());
  return name !== null && isSecretName(name[1] ?? name[2] ?? "");
}
function isCompose({ name, words }) {
  return name === "docker-compose" || (name === "docker" || name === "podman") && words[0]?.value === "compose";
}
function envFiles(command) {
  const { name, words } = command;
  const values = words.map(({ value }) => value);
  const at = values.findIndex((value) => /^--env-file(?:=|$)/.test(value));
  if (at >= 0 && (isCompose(command) || name === "docker" && values[0] === "run")) {
    const file2 = values[at]?.slice("--env-file=".length) || (values[at + 1] ?? "");
    const message = `\`--env-file ${file2}\` puts a file of secrets on the host and its name on a command line; give the variables to the process instead.`;
    return [{ rule: "env-file-option", subject: file2, message }];
  }
  const copies = name === "scp" || name === "rsync" || name === "aws" && values[0] === "s3" && values[1] === "cp";
  const file = copies ? values.find((value) => ENV_FILE.test(value) && !PUBLIC_FILE.test(value)) : void 0;
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
  const mode = name === "chmod" ? values.find((value) => /^0?[0-7]{3}$/.test(value)) : installMode(name, values);
  const file = values.find((value) => SECRET_FILE.test(value) && !PUBLIC_FILE.test(value));
  if (mode === void 0 || file === void 0 || /0$/.test(mode) || /^0?[0-7][04]0$/.test(mode)) return [];
  return [
    {
      rule: "loose-secret-mode",
      subject: `${file} ${mode}`,
      message: `Mode ${mode} lets every user of the machine read ${file}; 600 lets its owner only.`
    }
  ];
}
function installMode(name, values) {
  if (name !== "install") return void 0;
  const at = values.findIndex(
    (value) => value === "-m" || value.startsWith("-m") || value.startsWith("--mode=")
  );
  const given = values[at]?.replace(/^(?:-m|--mode=)/, "") || values[at + 1];
  return at >= 0 && given !== void 0 && /^0?[0-7]{3}$/.test(given) ? given : void 0;
}

// src/scanners/runtime/shell.ts
import { shellFileOf as shellFileOf2 } from "./cli.js";

// src/scanners/runtime/snippets.ts
import { shellFileOf } from "./cli.js";
async function snippetsOf(path, text) {
  switch (shellFileOf(path)) {
    case "script":
      return [{ text, start: 0, where: "script" }];
    case "make":
      return makeRecipes(text);
    case "package":
      return packageScripts(text);
    case "pipeline":
      return pipelineSteps(text);
    case "page":
      return codeFences(text);
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
var STEP_KEYS = /* @__PURE__ */ new Set(["run", "script", "before_script", "after_script", "bash", "sh", "command"]);
async function pipelineSteps(text) {
  const { documents } = await parseYaml(text, { tolerant: true });
  const found = /* @__PURE__ */ new Map();
  const add = (node) => eachScalar(node, ({ start, end }) => {
    found.set(start, { text: text.slice(start, end), start, where: "ci" });
  });
  const walk = (node) => {
    if (node.kind === "list") node.items.forEach(walk);
    for (const { key, value } of entriesOf(node)) {
      if (!STEP_KEYS.has(key)) walk(value);
      else if (value.kind === "map") add(get(value, "command") ?? value);
      else add(value);
    }
  };
  documents.forEach(walk);
  return [...found.values()];
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
  walk(fromMarkdown(text));
  return snippets;
}

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
  `${printingWords.source}|${storeWords.source}|REJECT_UNAUTHORIZED|SSL_NO_VERIFY|HTTPSVERIFY|STRICT_SSL`
);
var PAGE_WORDS = new RegExp(
  [
    storeWords.source,
    "--env-file",
    "(?:scp|rsync|s3 cp) [^\\n]*env",
    "(?:chmod|install -m) ?0?[0-7]{3} [^\\n]*(?:key|pem|env|secret)",
    `--[\\w-]*(?:token|password|secret|key)[= ]['"]?[\\w/+=-]{16}`
  ].join("|")
);
async function scanShellText(document, _context) {
  const words = shellFileOf2(document.path) === "page" ? PAGE_WORDS : WORDS;
  if (!words.test(document.text)) return [];
  const [snippets, parse] = await Promise.all([snippetsOf(document.path, document.text), loadShell()]);
  return snippets.filter(({ text }) => words.test(text)).flatMap(
    (snippet) => parse(snippet.text, 0).commands.flatMap((command) => hitsOf(command, snippet, document.path))
  );
}
function hitsOf(command, snippet, path) {
  const { start, where } = snippet;
  const place = (from, to) => ({ start: start + from, end: start + to });
  const findings = commandFindings(command, where === "ci").map(({ rule, subject, message }) => {
    const level = levelOf(rule, where, path, subject);
    return {
      rule,
      ...place(command.start, command.end),
      value: subject,
      subject,
      message,
      ...level && { level }
    };
  });
  const tls = command.assignments.filter(({ name, value }) => turnsTlsOff(name, value.value));
  return [
    ...findings,
    ...(where === "document" ? [] : tls).map(
      ({ name, value }) => tlsHit(name, place(value.start, value.end))
    ),
    ...storedHits(command, snippet)
  ];
}
function levelOf(rule, where, path, subject) {
  if (where === "document") return "note";
  const production = /prod|secret/i.test(`${path} ${subject}`);
  return rule === "env-file-option" && production ? "warning" : void 0;
}
function tlsHit(name, place) {
  return {
    rule: "tls-check-off",
    ...place,
    value: name,
    subject: name,
    message: `${name} switches the check of certificates off for the whole process: anybody in between can read and change what it sends.`
  };
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
