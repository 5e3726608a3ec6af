import {
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/runtime/syntax.ts
import { ParseProblem } from "./cli.js";
var LONGEST = 1e6;
async function parseScript(text, path) {
  if (text.length > LONGEST) throw new ParseProblem("longer than 1 MB");
  const { parse } = await import("./scanners-runtime-babel.js");
  const isTypeScript = /\.[cm]?tsx?$/.test(path);
  const jsx = !/\.[cm]?ts$/.test(path);
  try {
    return parse(text, {
      sourceType: "unambiguous",
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      plugins: [
        ...isTypeScript ? ["typescript"] : [],
        ...jsx ? ["jsx"] : [],
        "decorators"
      ]
    }).program;
  } catch (error) {
    const { message, pos } = error;
    throw new ParseProblem(message.replace(/ \(\d+:\d+\)$/, ""), pos);
  }
}
function childrenOf(node) {
  const found = [];
  for (const [key, part] of Object.entries(node)) {
    if (key === "loc" || key.endsWith("Comments")) continue;
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) found.push(each);
  }
  return found;
}
function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
function memberPath(node) {
  if (node.type === "Identifier") return [String(node.name)];
  if (node.type === "ThisExpression") return ["this"];
  if (node.type === "MetaProperty") return ["import.meta"];
  if (node.type === "TSNonNullExpression" || node.type === "TSAsExpression")
    return memberPath(node.expression);
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression") return void 0;
  const object = memberPath(node.object);
  const property = node.property;
  const name = node.computed !== true ? property.name : property.type === "StringLiteral" ? property.value : void 0;
  return object === void 0 || typeof name !== "string" ? void 0 : [...object, name];
}
function isFunction({ type }) {
  return /Function|^ObjectMethod$|^Class(?:Private)?Method$/.test(type);
}

// src/scanners/runtime/exposed.ts
var SETTINGS = /* @__PURE__ */ new Set(["config", "env", "settings", "secrets"]);
var HARMLESS_CALLS = /mask|redact|hide|obfuscat|censor|scrub|sanitiz|^Boolean$|^keys$|^has$|isDefined|isSet/i;
var HASHES = /hash|digest|fingerprint|slice|substring|substr|at$|charAt/i;
var HARMLESS_MEMBERS = /* @__PURE__ */ new Set(["length"]);
function settingOf(node) {
  const path = memberPath(node);
  if (path === void 0) return void 0;
  const [first = "", second = ""] = path;
  const isEnv = (first === "process" || first === "import.meta" || first === "Bun") && second === "env";
  const depth = isEnv ? 2 : SETTINGS.has(first) ? 1 : first === "this" && SETTINGS.has(second) ? 2 : 0;
  if (depth === 0) return void 0;
  if (path.length === depth) return isEnv ? { what: "all", name: path.join(".") } : void 0;
  const name = path.at(-1) ?? "";
  return isSecretName(name) ? { what: "secret", name } : void 0;
}
function exposedIn(node, bound) {
  const setting = settingOf(node);
  if (setting !== void 0) return [{ node, ...setting }];
  switch (node.type) {
    case "Identifier": {
      const name = bound(String(node.name));
      return name === void 0 ? [] : [{ node, what: "secret", name }];
    }
    case "MemberExpression":
    case "OptionalMemberExpression":
      return HARMLESS_MEMBERS.has(String(node.property.name)) || memberPath(node) ? [] : exposedIn(node.object, bound);
    case "UnaryExpression":
    case "BinaryExpression":
      return node.operator === "+" && node.type === "BinaryExpression" ? childrenOf(node).flatMap((child) => exposedIn(child, bound)) : [];
    case "ConditionalExpression":
      return [node.consequent, node.alternate].flatMap((child) => exposedIn(child, bound));
    case "LogicalExpression":
      return (node.operator === "&&" ? [node.right] : childrenOf(node)).flatMap(
        (child) => exposedIn(child, bound)
      );
    case "ObjectProperty":
      return exposedIn(node.value, bound);
    case "CallExpression":
    case "OptionalCallExpression":
    case "NewExpression":
      return exposedByCall(node, bound);
    default:
      return isFunctionLike(node) ? [] : childrenOf(node).flatMap((child) => exposedIn(child, bound));
  }
}
function exposedByCall(node, bound) {
  const callee = node.callee;
  const name = memberPath(callee)?.at(-1) ?? String(callee.property?.name ?? "");
  if (HARMLESS_CALLS.test(name)) return [];
  const inside = childrenOf(node).flatMap(
    (child) => (
      // `secret.toString()`: the object of the call is what is used.
      child === callee && callee.type.endsWith("MemberExpression") ? exposedIn(callee.object, bound) : child === callee ? [] : exposedIn(child, bound)
    )
  );
  return HASHES.test(name) ? inside.map((each) => ({ ...each, what: "part" })) : inside;
}
function isFunctionLike({ type }) {
  return type.includes("Function");
}

// src/scanners/runtime/javascript.ts
async function scanJavaScript({ path, text }) {
  const hits = [];
  visit(await parseScript(text, path), [/* @__PURE__ */ new Map()], hits);
  return hits;
}
function visit(node, scopes, hits) {
  const inner = isFunction(node) ? [...scopes, /* @__PURE__ */ new Map()] : scopes;
  if (node.type === "VariableDeclarator") bind(node, inner.at(-1));
  if (node.type === "CallExpression" || node.type === "OptionalCallExpression")
    hits.push(...callHits(node, inner));
  hits.push(...tlsHits(node));
  for (const child of childrenOf(node)) visit(child, inner, hits);
}
function bind({ id, init }, scope) {
  if (!isNode(id) || !isNode(init)) return;
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
  const path = memberPath(callee);
  if (path === void 0 || path.length < 2) return void 0;
  const method = path.at(-1) ?? "";
  const object = path.at(-2) ?? "";
  if (LEVELS.test(method) && LOGGERS.test(object)) return "log";
  if (method === "write" && (object === "stdout" || object === "stderr") && path[0] === "process")
    return "log";
  if (/^(?:json|send|jsonp|end)$/.test(method) && /^(?:res|response|reply)$/.test(object)) return "answer";
  return void 0;
}
function callHits(node, scopes) {
  const kind = kindOfCall(node.callee);
  if (kind === void 0) return [];
  const bound = (name) => scopes.findLast((scope) => scope.has(name))?.get(name);
  const seen = /* @__PURE__ */ new Set();
  return node.arguments.flatMap((argument) => exposedIn(argument, bound)).filter(({ name }) => !seen.has(name) && seen.add(name)).map((exposed) => exposedHit(exposed, kind));
}
function exposedHit({ node, what, name }, kind) {
  const where = kind === "log" ? "written to the log" : "sent in an answer";
  const subject = what === "all" ? `The whole of ${name}, secrets too, is ${where}.` : what === "part" ? `A part or hash of the secret ${name} is ${where}.` : `The secret ${name} is ${where}.`;
  return {
    rule: kind === "log" ? "secret-logged" : "secret-in-answer",
    ...{ start: node.start, end: node.end, value: name, subject: name, message: subject },
    level: what === "part" ? "note" : what === "all" ? "warning" : "error"
  };
}
function tlsHits(node) {
  if (node.type === "AssignmentExpression") {
    const path = memberPath(node.left);
    const value = node.right.value;
    if (path?.at(-1) !== "NODE_TLS_REJECT_UNAUTHORIZED" || !(value === "0" || value === 0)) return [];
    const message2 = "NODE_TLS_REJECT_UNAUTHORIZED switches the check of certificates off for the whole process: anybody in between can read and change what it sends.";
    return [tlsHit(node.left, "NODE_TLS_REJECT_UNAUTHORIZED", message2)];
  }
  const key = node.type === "ObjectProperty" ? node.key : void 0;
  const name = key === void 0 ? void 0 : key.name ?? key.value;
  if (name !== "rejectUnauthorized" || node.value.value !== false) return [];
  const message = "rejectUnauthorized: false accepts any certificate: anybody in between can read and change what is sent.";
  return [{ ...tlsHit(key, "rejectUnauthorized", message), level: "warning" }];
}
function tlsHit({ start, end }, subject, message) {
  return { rule: "tls-check-off", start, end, value: subject, subject, message };
}
export {
  scanJavaScript
};
