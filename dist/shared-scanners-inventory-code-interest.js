import {
  isVariableName
} from "./shared-scanners-inventory-names.js";

// src/scanners/inventory/code/sym.ts
var NO = { k: "no" };
var ENV = { k: "env" };
function anyOf(syms) {
  const known = syms.filter((one) => one.k !== "no");
  return known.length === 0 ? NO : known.length === 1 ? known[0] ?? NO : { k: "any", of: known };
}
function lastName(sym) {
  if (sym.k === "get") return sym.key.k === "lit" ? sym.key.v ?? "" : "";
  if (sym.k !== "ref") return "";
  return sym.name === "default" || sym.name === "*" ? sym.from.slice(sym.from.lastIndexOf("/") + 1) : sym.name;
}
function rootOf(sym) {
  let root = sym;
  for (; ; ) {
    if (root.k === "get") root = root.of;
    else if (root.k === "call") root = root.fn;
    else return root;
  }
}
function holds(sym, test) {
  let budget = 4e3;
  const look = (one, depth) => {
    if (test(one)) return true;
    if (depth > 12 || --budget < 0) return false;
    return partsOf(one).some((part) => look(part, depth + 1));
  };
  return look(sym, 0);
}
function partsOf(sym) {
  switch (sym.k) {
    case "tpl":
      return sym.parts.filter((part) => typeof part !== "string");
    case "arr":
      return sym.items;
    case "elem":
    case "keys":
    case "values":
      return [sym.of];
    case "obj":
      return [...sym.props.map((prop) => prop.sym), ...sym.spreads];
    case "get":
      return [sym.of, sym.key];
    case "call":
      return [sym.fn, ...sym.args];
    case "any":
      return sym.of;
    default:
      return [];
  }
}

// src/scanners/inventory/code/interest.ts
function interesting(sym, inFunction) {
  if (sym.k === "get") return interestingGet(sym, inFunction);
  return sym.k === "call" && interestingCall(sym, inFunction);
}
function interestingGet({ of, key }, inFunction) {
  if (key.k === "lit" && (key.v === void 0 || !couldBeVariable(key.v))) return false;
  const named = key.k === "lit";
  if (rootOf(of).k === "no" && !holds(of, isEnv)) return false;
  if (named) return true;
  if (holds(of, isEnv)) return true;
  const root = rootOf(of);
  if (root.k === "ref") return /env|config|process/i.test(root.name) || /env|config/i.test(root.from);
  return inFunction && (root.k === "param" || root.k === "cls" || root.k === "any") && holds(key, isParam);
}
function couldBeVariable(name) {
  return /^[A-Z][A-Z0-9_]{1,79}$/.test(name) || /^[a-z]+(?:_[a-z0-9]+)+$/.test(name) || isVariableName(name);
}
function interestingCall({ fn, args }, inFunction) {
  if (args.some((arg) => holds(arg, isEnv))) return true;
  const name = lastName(fn);
  if (SCHEMA_CALLS.has(name) && args.some(isSchemaObject)) return true;
  if (KNOWN_CALLS.has(name)) return true;
  const root = rootOf(fn);
  if (root.k === "no") return false;
  if (args.some(namesVariable)) return true;
  const handsOn = inFunction && root.k !== "call" && args.some((arg) => holds(arg, isParam));
  return handsOn && (fn.k === "fn" || fn.k === "ref" || root.k === "cls" || root.k === "ref" && root.from !== "global");
}
var SCHEMA_CALLS = new Set(
  "object strictObject looseObject extend safeExtend augment merge keys createEnv cleanEnv customCleanEnv parseEnv envsafe type defineEnv makeStructuredEnv looseStrictObject convict partial arkenv".split(
    " "
  )
);
var KNOWN_CALLS = new Set(
  "plainToInstance plainToClass transformAndValidate convict".split(" ")
);
function isSchemaObject(sym) {
  if (sym.k !== "obj") return false;
  if (hasVariableKeys(sym)) return true;
  return sym.props.some((prop) => SIDES.has(prop.name) && (prop.sym.k !== "obj" || hasVariableKeys(prop.sym)));
}
var SIDES = /* @__PURE__ */ new Set(["server", "client", "shared", "validationSchema"]);
function hasVariableKeys(sym) {
  const named = sym.props.filter(({ name }) => /^[A-Z][A-Z0-9_]*$/.test(name)).length;
  return named > 0 && named * 2 > sym.props.length;
}
function namesVariable(sym) {
  switch (sym.k) {
    case "lit":
      return sym.v !== void 0 && isVariableName(sym.v);
    case "tpl":
      return sym.parts.some((part) => typeof part === "string" && /[A-Z]{2,}_|_[A-Z]{2,}/.test(part));
    case "arr":
      return sym.items.some(namesVariable);
    case "elem":
    case "keys":
    case "values":
      return namesVariable(sym.of);
    case "any":
      return sym.of.some(namesVariable);
    case "obj":
      return sym.props.some((prop) => prop.sym.k === "lit" && namesVariable(prop.sym));
    case "get":
      return sym.of.k === "obj" ? sym.of.props.some((prop) => namesVariable(prop.sym)) : sym.of.k === "ref";
    default:
      return false;
  }
}
function isEnv(sym) {
  return sym.k === "env";
}
function isParam(sym) {
  return sym.k === "param";
}

export {
  NO,
  ENV,
  anyOf,
  lastName,
  rootOf,
  holds,
  partsOf,
  interesting,
  couldBeVariable,
  SCHEMA_CALLS,
  SIDES,
  hasVariableKeys
};
