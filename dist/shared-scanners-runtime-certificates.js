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
  TOOL: () => TOOL,
  foldCertificates: () => foldCertificates,
  holdsSecret: () => holdsSecret,
  scanJavaScript: () => scanJavaScript,
  silentDefault: () => silentDefault
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_runtime_syntax = require("./shared-scanners-runtime-syntax.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
function tlsHits(node, asked) {
  if (node.type === "AssignmentExpression") {
    const path = (0, import_shared_scanners_runtime_syntax.memberPath)(node.left);
    const value = node.right.value;
    if (path?.at(-1) !== "NODE_TLS_REJECT_UNAUTHORIZED" || !(value === "0" || value === 0)) return [];
    const message2 = "NODE_TLS_REJECT_UNAUTHORIZED switches the check of certificates off for the whole process: anybody in between can read and change what it sends.";
    return [tlsHit(node.left, "NODE_TLS_REJECT_UNAUTHORIZED", message2)];
  }
  const key = node.type === "ObjectProperty" ? node.key : void 0;
  const name = key === void 0 ? void 0 : key.name ?? key.value;
  if (name !== "rejectUnauthorized" || node.value.value !== false) return [];
  const message = "rejectUnauthorized: false accepts any certificate: anybody in between can read and change what is sent.";
  return [{ ...tlsHit(key, "rejectUnauthorized", message), level: asked ? "note" : "warning" }];
}
function tlsHit({ start, end }, subject, message) {
  return { rule: "tls-check-off", start, end, value: subject, subject, message };
}
function askedPart(node, text) {
  const test = node.test;
  if (test === null || test === void 0 || !ASKS.test(text.slice(test.start, test.end))) return [];
  return Array.isArray(node.consequent) ? node.consequent : [node.consequent];
}
var ASKS = /unsafe|insecure|skip|invalid|self.?signed|ignore|no.?verify|trust|allow|reject.?unauth|tls.?verify|isDev|development|localhost/i;
function silentDefault({ name, value, start, end }) {
  if (/(?:^|_)TEST(?:_|$)/.test(name)) return [];
  const isLocal = LOCAL_URL.test(value) && ((0, import_shared_scanners_secret_value.isSecretName)(name) || CONNECTION.test(name));
  const isEmpty = value.trim() === "";
  const isReadable = !isLocal && !(0, import_cli2.isRandom)(value) && (0, import_shared_scanners_secret_default.isReadableDefault)(name, value);
  if (!isLocal && !((isEmpty || isReadable) && (0, import_shared_scanners_secret_value.isSecretName)(name))) return [];
  const what = isLocal ? "an address of the local machine" : isEmpty ? "an empty text" : READABLE;
  return [
    {
      rule: "silent-secret-default",
      ...{ start, end, value: name, subject: name, keyName: name },
      message: `Where ${name} is not set, the program goes on with ${what}.`
    }
  ];
}
var READABLE = "a value that everybody who reads the code knows";
var LOCAL_URL = /^[a-z][a-z+]{1,20}:\/\/(?:[^@/\s]*@)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?=[:/?]|$)/i;
var CONNECTION = /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP|RABBITMQ|BROKER|CACHE)_?(?:URL|URI|DSN)$/;
function defaultsAt(node) {
  if (node.type === "LogicalExpression" && node.operator !== "&&") {
    const read = variableOf(node.left);
    const value = textOf(node.right);
    return read === void 0 || value === void 0 ? [] : [{ ...read, value }];
  }
  if (node.type !== "VariableDeclarator" || !isEnvironment(node.init)) return [];
  const pattern = node.id;
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) => {
    const given = property.value;
    const key = property.key;
    const value = given?.type === "AssignmentPattern" ? textOf(given.right) : void 0;
    if (value === void 0 || key?.type !== "Identifier") return [];
    return [{ name: String(key.name), value, start: key.start, end: key.end }];
  });
}
function variableOf(node) {
  const path = (0, import_shared_scanners_runtime_syntax.memberPath)(node);
  const property = node.property;
  if (path === void 0 || property === void 0 || !isEnvironment(node.object)) return void 0;
  return { name: path.at(-1) ?? "", start: property.start, end: property.end };
}
function isEnvironment(node) {
  const path = node === null ? void 0 : (0, import_shared_scanners_runtime_syntax.memberPath)(node);
  const [first, second] = path ?? [];
  return path?.length === 2 && second === "env" && (first === "process" || first === "import.meta" || first === "Bun");
}
function textOf(node) {
  if (node.type === "StringLiteral") return String(node.value);
  const [only, ...more] = node.type === "TemplateLiteral" ? node.quasis : [];
  if (only === void 0 || more.length > 0) return void 0;
  return only.value.cooked ?? "";
}
var SETTINGS = /* @__PURE__ */ new Set(["config", "env", "settings", "secrets"]);
var HARMLESS_CALLS = /mask|redact|hide|obfuscat|censor|scrub|sanitiz|^Boolean$|^keys$|^has$|isDefined|isSet/i;
var HASHES = /hash|digest|fingerprint|slice|substring|substr|at$|charAt/i;
var TEXT_OF = /^(?:stringify|inspect|format|toString|String|concat|join|trim|dir|assign)$/;
var HARMLESS_MEMBERS = /* @__PURE__ */ new Set(["length"]);
function settingOf(node) {
  const path = (0, import_shared_scanners_runtime_syntax.memberPath)(node);
  if (path === void 0) return void 0;
  const [first = "", second = ""] = path;
  const isEnv = (first === "process" || first === "import.meta" || first === "Bun") && second === "env";
  const depth = isEnv ? 2 : SETTINGS.has(first) ? 1 : first === "this" && SETTINGS.has(second) ? 2 : 0;
  if (depth === 0) return void 0;
  if (path.length === depth) return isEnv ? { what: "all", name: path.join(".") } : void 0;
  const name = path.at(-1) ?? "";
  return (0, import_shared_scanners_secret_value.isSecretName)(name) ? { what: "secret", name } : void 0;
}
function exposedIn(node, names) {
  const setting = settingOf(node);
  if (setting !== void 0) return [{ node, ...setting }];
  switch (node.type) {
    case "Identifier": {
      const name = names.bound(String(node.name));
      if (name !== void 0) return [{ node, what: "secret", name }];
      return named(node, [String(node.name)], names);
    }
    case "MemberExpression":
    case "OptionalMemberExpression":
      return ofMember(node, names);
    case "UnaryExpression":
    case "BinaryExpression":
      return node.operator === "+" && node.type === "BinaryExpression" ? (0, import_shared_scanners_runtime_syntax.childrenOf)(node).flatMap((child) => exposedIn(child, names)) : [];
    case "ConditionalExpression":
      return [node.consequent, node.alternate].flatMap((child) => exposedIn(child, names));
    case "LogicalExpression":
      return (node.operator === "&&" ? [node.right] : (0, import_shared_scanners_runtime_syntax.childrenOf)(node)).flatMap(
        (child) => exposedIn(child, names)
      );
    case "ObjectProperty":
      return exposedIn(node.value, names);
    case "CallExpression":
    case "OptionalCallExpression":
    case "NewExpression":
      return exposedByCall(node, names);
    default:
      return isFunctionLike(node) ? [] : (0, import_shared_scanners_runtime_syntax.childrenOf)(node).flatMap((child) => exposedIn(child, names));
  }
}
function named(node, path, { isSecret }) {
  return isSecret(path) ? [{ node, what: "named", name: path.slice(-2).join(".") }] : [];
}
function ofMember(node, names) {
  const property = node.property;
  const name = node.computed === true ? void 0 : String(property.name);
  if (name !== void 0 && HARMLESS_MEMBERS.has(name)) return [];
  const path = (0, import_shared_scanners_runtime_syntax.memberPath)(node);
  if (path !== void 0) return named(node, path, names);
  const own = name === void 0 ? [] : named(node, [name], names);
  return own.length > 0 ? own : exposedIn(node.object, names).filter(({ what }) => what !== "named");
}
function exposedByCall(node, names) {
  const callee = node.callee;
  const name = (0, import_shared_scanners_runtime_syntax.memberPath)(callee)?.at(-1) ?? String(callee.property?.name ?? "");
  if (HARMLESS_CALLS.test(name)) return [];
  const isText = TEXT_OF.test(name);
  const all = (0, import_shared_scanners_runtime_syntax.childrenOf)(node).flatMap(
    (child) => (
      // `secret.toString()`: the object of the call is what is used.
      child === callee && callee.type.endsWith("MemberExpression") ? exposedIn(callee.object, names) : child === callee ? [] : exposedIn(child, names)
    )
  );
  const inside = isText ? all : all.filter(({ what }) => what !== "named");
  return HASHES.test(name) ? inside.map((each) => ({ ...each, what: "part" })) : inside;
}
function isFunctionLike({ type }) {
  return type.includes("Function");
}
function holdsSecret(path, context) {
  const name = path.at(-1) ?? "";
  const owner = path.at(-2) ?? "";
  if (!(0, import_shared_scanners_secret_value.isSecretName)(name) || CONSTANTS.test(owner) || TEXTS.has(owner.toLowerCase())) return false;
  const words = (0, import_cli3.keyWords)(name);
  if (words.some((word) => HIDDEN.has(word))) return false;
  if (words.at(-1) !== "token" && words.at(-1) !== "tokens") return true;
  if (words.some((word) => OF_LOGINS.has(word))) return true;
  return words.length === 1 && LOGIN.test(context) && !LANGUAGE.test(context);
}
var CONSTANTS = /^[A-Z][A-Z0-9_]+$/;
var TEXTS = new Set(
  "errors error messages message labels label strings i18n t l10n locale translations codes code types type routes paths events schema fields controls touched valid validation form inputs refs props options flags metrics stats counts".split(
    " "
  )
);
var HIDDEN = new Set(
  "masked mask redacted hidden hashed hash encrypted obfuscated sanitized sanitised fake invalid missing expired expires valid count counter total length index idx type kind name names field fields path file error status next page cursor continuation csrf xsrf cancellation cancel abort without".split(
    " "
  )
);
var OF_LOGINS = new Set(
  "access refresh auth authorization bearer api jwt session id reset login oauth personal bot user deploy".split(
    " "
  )
);
var LOGIN = /authorization|bearer|\bjwt|api[-_ ]?key|access[-_ ]?token|auth[-_ ]?token|\blogin\b/i;
var LANGUAGE = /lexer|tokeni[sz]|codemirror|\bparser\b|\bgrammar\b|\bvocab|\bnlp\b|\bllm\b|prismjs/i;
function foldCertificates(hits) {
  const first = /* @__PURE__ */ new Map();
  for (const hit2 of hits) {
    const key = hit2.rule === "tls-check-off" ? `${hit2.subject} ${hit2.level}` : hit2;
    const known = first.get(key);
    const { start, end } = hit2;
    const place = { message: "Here too", start, end };
    first.set(
      key,
      known === void 0 ? hit2 : { ...known, related: [...known.related ?? [], place].slice(0, MOST) }
    );
  }
  return [...first.values()];
}
var MOST = 100;
var HANDED_ON = /`export |\b(?:spawn|exec|execFile|fork|execa|spawnSync|execSync|execFileSync)\(/;
function handedOn(node) {
  const path = (0, import_shared_scanners_runtime_syntax.memberPath)(node.callee);
  const name = path?.at(-1) ?? "";
  const args = node.arguments;
  if (/^(?:write|log)$/.test(name) && /^(?:process|console)$/.test(path?.[0] ?? ""))
    return args.filter(isShellText).map((each) => hit("secret-as-shell-text", each, "export"));
  if (!/^(?:spawn|exec|execFile|fork|execa)(?:Sync)?$/.test(name)) return [];
  return args.flatMap((each) => {
    const env = propertiesOf(each).find((property) => property.key?.name === "env");
    const value = env?.value;
    if (value === void 0) return [];
    const whole = isEnvironment2(value) ? value : propertiesOf(value).find((part) => isEnvironment2(part.argument));
    return whole === void 0 ? [] : [hit("whole-environment-handed-on", whole, "process.env")];
  });
}
function isShellText(node) {
  if (node.type !== "TemplateLiteral") return false;
  const texts = node.quasis.map(
    (quasi) => String(quasi.value.cooked ?? "")
  );
  return /^\s*export /.test(texts[0] ?? "") && texts.slice(0, -1).some((text) => /=['"]$/.test(text));
}
function propertiesOf(node) {
  return node.type === "ObjectExpression" ? node.properties : [];
}
function isEnvironment2(node) {
  return node !== void 0 && (0, import_shared_scanners_runtime_syntax.memberPath)(node)?.join(".") === "process.env";
}
function hit(rule, { start, end }, subject) {
  return { rule, start, end, value: subject, subject };
}
async function scanJavaScript({ path, text }, { settings }) {
  const isAsked = HANDED_ON.test(text) && OPT_IN.some((rule) => settings.enabled(rule, "runtime"));
  const hits = [];
  const file = {
    ...{ text, isAsked },
    isSecret: (names) => holdsSecret(names, text),
    isTool: TOOL.test(path) || text.startsWith("#!") || (0, import_cli.stageOfPath)(path) === "local",
    isLocal: (0, import_cli.stageOfPath)(path) === "local" || /(?:playwright|cypress|vitest|jest|karma)\.config\./.test(path),
    isClient: /\.[jt]sx$/.test(path) || /^\s*['"]use client['"]/.test(text)
  };
  visit(await (0, import_shared_scanners_runtime_syntax.parseScript)(text, path), [/* @__PURE__ */ new Map()], file, hits);
  return foldCertificates(hits);
}
var TOOL = /(?:^|[/_-])(?:bin|cli|cmd|commands?|scripts?|tools?|tasks?|seeds?|seeders?|migrations?|codemods?)(?:[/._-]|$)/i;
var OPT_IN = ["secret-as-shell-text", "whole-environment-handed-on"];
function visit(node, scopes, file, hits, asked = false) {
  const inner = (0, import_shared_scanners_runtime_syntax.isFunction)(node) ? [...scopes, /* @__PURE__ */ new Map()] : scopes;
  if (node.type === "VariableDeclarator") bind(node, inner.at(-1));
  if (node.type === "CallExpression" || node.type === "OptionalCallExpression")
    hits.push(...callHits(node, inner, file), ...file.isAsked ? handedOn(node) : []);
  hits.push(...tlsHits(node, asked));
  if (!file.isLocal) hits.push(...defaultsAt(node).flatMap(silentDefault));
  const onRequest = askedPart(node, file.text);
  for (const child of (0, import_shared_scanners_runtime_syntax.childrenOf)(node)) visit(child, inner, file, hits, asked || onRequest.includes(child));
}
function bind({ id, init }, scope) {
  if (!(0, import_shared_scanners_runtime_syntax.isNode)(id) || !(0, import_shared_scanners_runtime_syntax.isNode)(init)) return;
  const value = init.type === "LogicalExpression" ? init.left : init;
  const setting = settingOf(value);
  if (id.type === "Identifier") {
    if (setting?.what === "secret") scope.set(String(id.name), setting.name);
    else scope.delete(String(id.name));
    return;
  }
  if (id.type !== "ObjectPattern" || setting?.what !== "all") return;
  for (const property of id.properties.filter(({ type }) => type === "ObjectProperty")) {
    const key = String(property.key.name ?? "");
    const target = property.value;
    const local = target.type === "AssignmentPattern" ? target.left : target;
    const read = settingOf({
      ...{ type: "MemberExpression", start: 0, end: 0, computed: false, object: value },
      property: { type: "Identifier", start: 0, end: 0, name: key }
    });
    if (read?.what === "secret" && local.type === "Identifier") scope.set(String(local.name), key);
  }
}
var LEVELS = /^(?:log|trace|debug|verbose|info|notice|warn|warning|error|fatal|critical|silly|http)$/;
var LOGGERS = /^(?:console|log|logger|logging|winston|pino|bunyan|l)$|Log(?:ger)?$/;
function kindOfCall(callee) {
  const path = (0, import_shared_scanners_runtime_syntax.memberPath)(callee);
  if (path === void 0 || path.length < 2) return void 0;
  const method = path.at(-1) ?? "";
  const object = path.at(-2) ?? "";
  if (LEVELS.test(method) && LOGGERS.test(object)) return "log";
  if (method === "write" && (object === "stdout" || object === "stderr") && path[0] === "process")
    return "log";
  if (/^(?:json|send|jsonp|end)$/.test(method) && /^(?:res|response|reply)$/.test(object)) return "answer";
  return void 0;
}
function callHits(node, scopes, file) {
  const kind = kindOfCall(node.callee);
  if (kind === void 0) return [];
  const isPrinted = (0, import_shared_scanners_runtime_syntax.memberPath)(node.callee)?.[0] === "console" && file.isTool;
  const names = {
    bound: (name) => scopes.findLast((scope) => scope.has(name))?.get(name),
    // An answer may well be the token that somebody has just got.
    isSecret: (path) => kind === "log" && !isPrinted && file.isSecret(path)
  };
  const seen = /* @__PURE__ */ new Set();
  return node.arguments.flatMap((argument) => exposedIn(argument, names)).filter(({ what, node: node2 }) => !isPrinted || what !== "secret" || (0, import_shared_scanners_runtime_syntax.memberPath)(node2)?.[0] === "process").filter(({ name }) => !seen.has(name) && seen.add(name)).map((exposed) => exposedHit(exposed, kind, file));
}
function exposedHit({ node, what, name }, kind, file) {
  const where = kind === "log" ? "written to the log" : "sent in an answer";
  const subject = what === "all" ? `The whole of ${name}, secrets too, is ${where}.` : what === "part" ? `A part or hash of the secret ${name} is ${where}.` : `The secret ${name} is ${where}.`;
  return {
    rule: kind === "log" ? "secret-logged" : "secret-in-answer",
    ...{ start: node.start, end: node.end, value: name, subject: name, message: subject },
    level: levelOf(what, file)
  };
}
function levelOf(what, { isClient }) {
  if (what === "part" || what === "named" && isClient) return "note";
  return what === "secret" ? "error" : "warning";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TOOL,
  foldCertificates,
  holdsSecret,
  scanJavaScript,
  silentDefault
});
