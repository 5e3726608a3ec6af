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
  ENV: () => ENV,
  NO: () => NO,
  SCHEMA_CALLS: () => SCHEMA_CALLS,
  SIDES: () => SIDES,
  anyOf: () => anyOf,
  factsOf: () => factsOf,
  hasVariableKeys: () => hasVariableKeys,
  holds: () => holds,
  interesting: () => interesting,
  lastName: () => lastName,
  partsOf: () => partsOf,
  rootOf: () => rootOf,
  tableOf: () => tableOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
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
  return /^[A-Z][A-Z0-9_]{1,79}$/.test(name) || /^[a-z]+(?:_[a-z0-9]+)+$/.test(name) || (0, import_shared_scanners_inventory_names.isVariableName)(name);
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
      return sym.v !== void 0 && (0, import_shared_scanners_inventory_names.isVariableName)(sym.v);
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
function tableOf({ exports: exports2, stars, functions, classes, uses, pairs }) {
  const table = new Table();
  return {
    exports: Object.entries(exports2).map(([name, sym]) => [name, table.named(name, sym)]),
    stars,
    functions: functions.map(({ params, returns, throws }) => [
      params.map((param) => table.value(param)),
      table.value(returns),
      throws
    ]),
    classes: classes.map(({ members, parent, fields }) => [
      Object.entries(members).map(([name, sym]) => [name, table.named(name, sym)]),
      table.add(parent),
      fields.map(({ name, sym, s, e, decorators }) => [
        ...[name, table.named(name, sym), s, e, decorators.map((one) => table.add(one))]
      ])
    ]),
    uses: uses.map(({ sym, s, e, fallback, throws, decorators }) => [
      ...[table.add(sym), s, e],
      fallback === void 0 ? 0 : fallback === null ? 1 : [fallback.s, fallback.e],
      throws === true,
      decorators?.map((one) => table.add(one)) ?? 0
    ]),
    syms: table.rows,
    pairs
  };
}
var Table = class {
  rows = [];
  #places = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  add(sym) {
    const known = this.#known.get(sym);
    if (known !== void 0) return known;
    const place = this.#place(this.#row(sym));
    this.#known.set(sym, place);
    return place;
  }
  /** A symbol that may be a value: its text stays only if it could be the name of a variable. */
  value(sym) {
    if (sym.k === "any") return this.#place([sym.k, ...sym.of.map((one) => this.value(one))]);
    if (sym.k !== "lit" || sym.v === void 0 || couldBeVariable(sym.v)) return this.add(sym);
    return this.#place(["lit", 0, sym.s, sym.e]);
  }
  /** A symbol that is a name for certain: a property, one of the values that a schema lists. */
  name(sym) {
    if (sym.k === "arr") return this.#place([sym.k, ...sym.items.map((item) => this.name(item))]);
    if (sym.k !== "lit" || sym.v === void 0 || looksRandom(sym.v)) return this.add(sym);
    return this.#place(["lit", sym.v, sym.s, sym.e]);
  }
  named(name, sym) {
    return VALUES.test(name) || (0, import_shared_scanners_inventory_names.classOfName)(constantName(name)) === "secret" ? this.value(sym) : this.add(sym);
  }
  #place(row) {
    const key = JSON.stringify(row);
    const same = this.#places.get(key);
    if (same !== void 0) return same;
    this.rows.push(row);
    this.#places.set(key, this.rows.length - 1);
    return this.rows.length - 1;
  }
  #row(sym) {
    const { k } = sym;
    switch (k) {
      case "env":
      case "no":
        return [k];
      case "lit":
        return [
          k,
          sym.v !== void 0 && (couldBeVariable(sym.v) || WORD.test(sym.v)) ? sym.v : 0,
          sym.s,
          sym.e
        ];
      case "num":
        return [k, sym.v];
      case "tpl": {
        const isName = sym.parts.every((part) => typeof part !== "string" || /^\w*$/.test(part));
        const names = isName && sym.parts.some((part) => typeof part === "string" && part !== "");
        const add = (part) => names ? this.add(part) : this.value(part);
        return [
          k,
          ...sym.parts.map((part) => typeof part !== "string" ? add(part) : WORDS.test(part) ? part : "?")
        ];
      }
      case "ref":
        return [k, sym.from, sym.name];
      case "fn":
      case "cls":
        return [k, sym.id];
      case "param":
        return sym.prop === void 0 ? [k, sym.fn, sym.at] : [k, sym.fn, sym.at, sym.prop];
      case "arr":
        return [k, ...sym.items.map((item) => this.add(item))];
      case "any":
        return [k, ...sym.of.map((one) => this.add(one))];
      case "elem":
      case "keys":
      case "values":
        return [k, this.add(sym.of)];
      case "get":
        return [k, this.add(sym.of), this.name(sym.key)];
      case "obj":
        return [k, sym.props.flatMap((prop) => this.#prop(prop)), sym.spreads.map((one) => this.add(one))];
      case "call": {
        const called = lastName(sym.fn);
        const add = (arg, at) => LISTS.test(called) ? this.name(arg) : VALUES.test(called) || at > 0 ? this.value(arg) : this.add(arg);
        return [k, this.add(sym.fn), ...sym.args.map(add)];
      }
    }
  }
  #prop({ name, sym, s, e }) {
    return [looksRandom(name) ? "?" : name, this.named(name, sym), s, e];
  }
};
var VALUES = /^(?:default|prefault|catch|fallback|value|devDefault|testDefault|or|else|literal|set)$/i;
var LISTS = /enum|picklist|valid|oneOf/i;
var WORD = /^[A-Za-z]{1,20}$/;
var WORDS = /^(?:[A-Z0-9_]{0,60}|[A-Za-z_.-]{0,30})$/;
function constantName(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}
function looksRandom(text) {
  return text.split(/[^A-Za-z0-9]+/).some((word) => word.length >= 12 && /[A-Za-z]\d+[A-Za-z]/.test(word) && /[a-z]/.test(word));
}
function factsOf(table) {
  const syms = [];
  const at = (place) => syms[place];
  for (const row of table.syms) syms.push(symOf(row, at));
  const record = (rows) => Object.fromEntries(rows.map(([name, sym]) => [name, at(sym)]));
  return {
    exports: record(table.exports),
    stars: table.stars,
    functions: table.functions.map(([params, returns, throws]) => ({
      params: params.map(at),
      returns: at(returns),
      throws
    })),
    classes: table.classes.map(([members, parent, fields]) => ({
      members: record(members),
      parent: at(parent),
      fields: fields.map(([name, sym, s, e, decorators]) => ({
        ...{ name, s, e, sym: at(sym) },
        decorators: decorators.map(at)
      }))
    })),
    pairs: table.pairs,
    uses: table.uses.map(
      ([sym, s, e, fallback, throws, decorators]) => ({
        ...{ sym: at(sym), s, e },
        ...fallback !== 0 && { fallback: fallback === 1 ? null : { s: fallback[0], e: fallback[1] } },
        ...throws && { throws },
        ...decorators !== 0 && { decorators: decorators.map(at) }
      })
    )
  };
}
function symOf([k, ...rest], at) {
  const [a, b, c] = rest;
  switch (k) {
    case "lit":
      return { k, v: a === 0 ? void 0 : a, s: b, e: c };
    case "num":
      return { k, v: a };
    case "tpl":
      return { k, parts: rest.map((part) => typeof part === "string" ? part : at(part)) };
    case "ref":
      return { k, from: a, name: b };
    case "fn":
    case "cls":
      return { k, id: a };
    case "param":
      return { k, fn: a, at: b, ...c !== void 0 && { prop: c } };
    case "arr":
      return { k, items: rest.map(at) };
    case "any":
      return { k, of: rest.map(at) };
    case "elem":
    case "keys":
    case "values":
      return { k, of: at(a) };
    case "get":
      return { k, of: at(a), key: at(b) };
    case "obj":
      return { k, props: propsOf(a, at), spreads: b.map(at) };
    case "call":
      return { k, fn: at(a), args: rest.slice(1).map(at) };
    default:
      return { k: k === "env" ? "env" : "no" };
  }
}
function propsOf(flat, at) {
  const props = [];
  for (let i = 0; i < flat.length; i += 4)
    props.push({
      ...{ name: flat[i], sym: at(flat[i + 1]) },
      ...{ s: flat[i + 2], e: flat[i + 3] }
    });
  return props;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ENV,
  NO,
  SCHEMA_CALLS,
  SIDES,
  anyOf,
  factsOf,
  hasVariableKeys,
  holds,
  interesting,
  lastName,
  partsOf,
  rootOf,
  tableOf
});
