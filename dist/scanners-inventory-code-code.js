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
  createResolver: () => createResolver,
  factsOf: () => import_shared_scanners_inventory_code_interest.factsOf,
  linkFacts: () => linkFacts,
  readFacts: () => readFacts,
  reducedManifest: () => reducedManifest
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_babel_parser_lib_index = require("./shared-babel-parser-lib-index.js");
var import_shared_scanners_inventory_code_interest = require("./shared-scanners-inventory-code-interest.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
const { posix } = globalThis.process.getBuiltinModule("node:path");
function child(node, field) {
  const value = node[field];
  return isNode(value) ? value : void 0;
}
function children(node, field) {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}
function slots(node, field) {
  const value = node[field];
  return Array.isArray(value) ? value.map((one) => isNode(one) ? one : void 0) : [];
}
function text(node, field) {
  const value = node?.[field];
  return typeof value === "string" ? value : "";
}
function eachBelow(node, visit) {
  for (const field in node) {
    const value = node[field];
    if (typeof value !== "object" || value === null || field === "loc" || field === "extra") continue;
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) visit(one);
    } else if (isNode(value)) visit(value);
  }
}
function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
function unwrapped(node) {
  let inner = node;
  for (; ; ) {
    const field = WRAPPERS[inner.type];
    const next = field === void 0 ? void 0 : child(inner, field);
    if (next === void 0) return inner;
    inner = next;
  }
}
var WRAPPERS = {
  TSAsExpression: "expression",
  TSSatisfiesExpression: "expression",
  TSNonNullExpression: "expression",
  TSTypeAssertion: "expression",
  TSInstantiationExpression: "expression",
  ParenthesizedExpression: "expression",
  TypeCastExpression: "expression",
  AwaitExpression: "argument",
  ChainExpression: "expression"
};
function isFunction(node) {
  return FUNCTIONS.has(node.type);
}
var FUNCTIONS = /* @__PURE__ */ new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
  "ClassPrivateMethod"
]);
function propertyName(node, field = "key") {
  const key = child(node, field);
  if (key === void 0) return void 0;
  if (key.type === "StringLiteral") return text(key, "value");
  if (node.computed === true) return void 0;
  if (key.type === "PrivateName") return text(child(key, "id"), "name");
  return key.type === "Identifier" ? text(key, "name") : void 0;
}
function takesDefinitions(fn) {
  const root = (0, import_shared_scanners_inventory_code_interest.rootOf)(fn);
  return root.k === "ref" && /^(?:arktype|arkenv|@arkenv\/.+)$/.test(root.from);
}
function definedProps(node, evaluate) {
  return children(node, "properties").flatMap((property) => {
    const key = child(property, "key");
    const name = propertyName(property);
    const written = child(property, "value");
    if (property.type !== "ObjectProperty" || key === void 0 || name === void 0 || written === void 0)
      return [];
    const value = unwrapped(written);
    const plain = name.replace(/\?$/, "");
    const sym = value.type === "StringLiteral" ? ofDefinition(value) : evaluate(value);
    const isOptional = plain !== name && sym.k === "call";
    return [{ name: plain, sym: isOptional ? chained(sym, "optional", []) : sym, s: key.start, e: key.end }];
  });
}
function ofDefinition(node) {
  const whole = text(node, "value");
  const [, before, fallback] = /^(.*[^<>=!])=(?![=>])\s*(.+)$/.exec(whole) ?? [];
  const definition = (before ?? whole).trim();
  const kind = isLiterals(definition) ? enumOf(definition, node) : started(definition);
  const least = leastIn(definition);
  const bounded = least === void 0 ? kind : chained(kind, "min", [{ k: "num", v: least }]);
  if (fallback === void 0) return bounded;
  return chained(bounded, "default", [
    { k: "lit", v: void 0, s: node.end - 1 - fallback.length, e: node.end - 1 }
  ]);
}
function started(definition) {
  const isNumber = /^(?:number|boolean|bigint|string\.(?:integer|numeric|date|boolean)\b)/.test(definition);
  return { k: "call", fn: { k: "ref", from: "arktype", name: isNumber ? "number" : "string" }, args: [] };
}
function isLiterals(definition) {
  return /^(?:'[^']*'|"[^"]*")(?:\s*\|\s*(?:'[^']*'|"[^"]*"))*$/.test(definition);
}
function enumOf(definition, { start, end }) {
  const items = [...definition.matchAll(/'([^']*)'|"([^"]*)"/g)].map(
    ([, single, double]) => ({ k: "lit", v: single ?? double, s: start, e: end })
  );
  return { k: "call", fn: { k: "ref", from: "arktype", name: "enum" }, args: [{ k: "arr", items }] };
}
function leastIn(definition) {
  const after = /^string[\w.]*\s*(>=?|==)\s*(\d+)/.exec(definition);
  if (after !== null) return Number(after[2]) + (after[1] === ">" ? 1 : 0);
  const before = /^(\d+)\s*(<=?)\s*string/.exec(definition);
  return before === null ? void 0 : Number(before[1]) + (before[2] === "<" ? 1 : 0);
}
function chained(of, method, args) {
  return { k: "call", fn: { k: "get", of, key: { k: "lit", v: method, s: 0, e: 0 } }, args };
}
var Evaluator = class {
  #known = /* @__PURE__ */ new WeakMap();
  #numbers;
  constructor(numbers) {
    this.#numbers = numbers;
  }
  eval(written, scope, depth = 0) {
    if (written === void 0 || depth > DEEPEST) return import_shared_scanners_inventory_code_interest.NO;
    const node = unwrapped(written);
    const known = this.#known.get(node);
    if (known !== void 0) return known;
    const sym = this.#work(node, scope, depth + 1);
    this.#known.set(node, sym);
    return sym;
  }
  #work(node, scope, depth) {
    const at = (field) => this.eval(child(node, field), scope, depth);
    switch (node.type) {
      case "Identifier":
        return identifier(text(node, "name"), scope);
      case "ThisExpression":
        return scope.lookup("this") ?? import_shared_scanners_inventory_code_interest.NO;
      case "StringLiteral":
        return literal(text(node, "value"), node);
      case "NumericLiteral":
        return { k: "num", v: Number(node.value) };
      case "TemplateLiteral":
        return this.#template(node, scope, depth);
      case "BinaryExpression":
        return node.operator === "+" ? joined([at("left"), at("right")]) : import_shared_scanners_inventory_code_interest.NO;
      case "LogicalExpression":
        return (0, import_shared_scanners_inventory_code_interest.anyOf)([at("left"), at("right")]);
      case "ConditionalExpression":
        return (0, import_shared_scanners_inventory_code_interest.anyOf)([at("consequent"), at("alternate")]);
      case "AssignmentExpression":
        return at("right");
      case "SequenceExpression":
        return this.eval(children(node, "expressions").at(-1), scope, depth);
      case "ArrayExpression":
        return this.#array(node, scope, depth);
      case "ObjectExpression":
        return this.#object(node, scope, depth);
      case "MemberExpression":
      case "OptionalMemberExpression":
        return this.#member(node, scope, depth);
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        return this.#call(node, scope, depth);
      case "ArrowFunctionExpression":
      case "FunctionExpression":
      case "FunctionDeclaration":
      case "ObjectMethod":
      case "ClassMethod":
        return { k: "fn", id: this.#numbers.functionOf(node) };
      case "ClassExpression":
      case "ClassDeclaration":
        return { k: "cls", id: this.#numbers.classOf(node) };
      default:
        return import_shared_scanners_inventory_code_interest.NO;
    }
  }
  #template(node, scope, depth) {
    const quasis = children(node, "quasis");
    const holes = children(node, "expressions");
    const cooked = (quasi) => {
      const { value } = quasi;
      return value?.cooked ?? "";
    };
    if (holes.length === 0) return literal(quasis.map(cooked).join(""), node);
    const parts = quasis.flatMap((quasi, i) => [
      cooked(quasi),
      ...holes[i] ? [this.eval(holes[i], scope, depth)] : []
    ]);
    const named = parts.map((part) => typeof part === "string" && !namePart.test(part) ? import_shared_scanners_inventory_code_interest.NO : part);
    const one = { k: "tpl", parts: named };
    if (named[0] === "" || !named.some((part) => typeof part !== "string" && isChoiceOfEnv(part))) return one;
    const open = named.map((part) => typeof part !== "string" && isChoiceOfEnv(part) ? import_shared_scanners_inventory_code_interest.NO : part);
    return (0, import_shared_scanners_inventory_code_interest.anyOf)([one, { k: "tpl", parts: open }]);
  }
  #array(node, scope, depth) {
    const items = slots(node, "elements").slice(0, MOST_ITEMS);
    return {
      k: "arr",
      items: items.map(
        (item) => item?.type === "SpreadElement" ? { k: "elem", of: this.eval(child(item, "argument"), scope, depth) } : this.eval(item, scope, depth)
      )
    };
  }
  #object(node, scope, depth) {
    const props = [];
    const spreads = [];
    for (const property of children(node, "properties").slice(0, MOST_PROPERTIES)) {
      if (property.type === "SpreadElement") {
        spreads.push(this.eval(child(property, "argument"), scope, depth));
        continue;
      }
      const key = child(property, "key");
      const name = propertyName(property);
      if (name === void 0 || key === void 0) continue;
      const value = property.type === "ObjectMethod" ? property : child(property, "value");
      props.push({ name, sym: this.eval(value, scope, depth), s: key.start, e: key.end });
    }
    return { k: "obj", props, spreads };
  }
  #member(node, scope, depth) {
    const object = child(node, "object");
    const property = child(node, "property");
    if (object === void 0 || property === void 0) return import_shared_scanners_inventory_code_interest.NO;
    if (unwrapped(object).type === "MetaProperty") return text(property, "name") === "env" ? import_shared_scanners_inventory_code_interest.ENV : import_shared_scanners_inventory_code_interest.NO;
    const of = this.eval(object, scope, depth);
    const key = node.computed === true ? this.eval(property, scope, depth) : literal(memberName(property), property);
    return getOf(of, key);
  }
  #call(node, scope, depth) {
    const callee = child(node, "callee");
    const args = children(node, "arguments").slice(0, MOST_ARGUMENTS).map(
      (arg) => arg.type === "SpreadElement" ? { k: "elem", of: this.eval(child(arg, "argument"), scope, depth) } : this.eval(arg, scope, depth)
    );
    const [first] = args;
    if (callee?.type === "Import" || callee?.type === "Identifier" && text(callee, "name") === "require") {
      const from = children(node, "arguments")[0];
      return from?.type === "StringLiteral" ? { k: "ref", from: text(from, "value"), name: "*" } : import_shared_scanners_inventory_code_interest.NO;
    }
    const fn = this.eval(callee, scope, depth);
    if (fn.k === "get" && fn.of.k === "ref" && fn.of.from === "global" && fn.of.name === "Object" && first) {
      const name = fn.key.k === "lit" ? fn.key.v : void 0;
      if (name === "keys" || name === "values") return { k: name, of: first };
      if (name === "entries")
        return {
          k: "arr",
          items: [
            {
              k: "arr",
              items: [
                { k: "elem", of: { k: "keys", of: first } },
                { k: "elem", of: { k: "values", of: first } }
              ]
            }
          ]
        };
      if (name === "freeze" || name === "fromEntries" || name === "seal") return first;
      if (name === "assign") return { k: "obj", props: [], spreads: args };
    }
    const schema = children(node, "arguments")[0];
    if (schema?.type === "ObjectExpression" && takesDefinitions(fn)) {
      const props = definedProps(schema, (one) => this.eval(one, scope, depth));
      return { k: "call", fn, args: [{ k: "obj", props, spreads: [] }, ...args.slice(1)] };
    }
    return { k: "call", fn, args };
  }
};
function isChoiceOfEnv(sym) {
  const of = sym.k === "call" && sym.fn.k === "get" ? sym.fn.of : sym;
  return of.k === "any" && of.of.some((part) => part.k === "get" && part.of === import_shared_scanners_inventory_code_interest.ENV);
}
var DEEPEST = 40;
var MOST_ITEMS = 1e3;
var MOST_PROPERTIES = 4e3;
var MOST_ARGUMENTS = 12;
var namePart = /^[A-Za-z0-9_.-]{0,60}$/;
function memberName(property) {
  return property.type === "PrivateName" ? text(child(property, "id"), "name") : text(property, "name");
}
function getOf(of, key) {
  const name = key.k === "lit" ? key.v : void 0;
  if (of.k === "ref" && of.from === "global") {
    if (name === "env" && (of.name === "process" || of.name === "Bun" || of.name === "Deno")) return import_shared_scanners_inventory_code_interest.ENV;
    if (of.name === "globalThis" && name !== void 0) return { k: "ref", from: "global", name };
  }
  if (of.k === "ref" && /^(?:node:)?process$/.test(of.from) && name === "env") return import_shared_scanners_inventory_code_interest.ENV;
  if (of.k === "ref" && of.name === "*" && name !== void 0) return { k: "ref", from: of.from, name };
  return { k: "get", of, key };
}
function identifier(name, scope) {
  const bound = scope.lookup(name);
  if (bound !== void 0) return bound;
  return GLOBALS.has(name) ? { k: "ref", from: "global", name } : import_shared_scanners_inventory_code_interest.NO;
}
var GLOBALS = new Set(
  "process globalThis global Bun Deno Object Array Set Reflect".split(" ")
);
function literal(value, { start, end }) {
  const name = (0, import_shared_scanners_inventory_names.isVariableName)(value) || /^[A-Za-z_$][\w.$/@-]{0,60}$/.test(value);
  return { k: "lit", v: name ? value : void 0, s: start, e: end };
}
function joined(parts) {
  return {
    k: "tpl",
    parts: parts.flatMap(
      (part) => part.k === "tpl" ? part.parts : part.k === "lit" && part.v !== void 0 ? [part.v] : [part]
    )
  };
}
var Scope = class {
  parent;
  #bindings = /* @__PURE__ */ new Map();
  constructor(parent) {
    this.parent = parent;
  }
  bind(name, thunk) {
    if (name !== "") this.#bindings.set(name, { thunk, value: void 0, busy: false });
  }
  /** Undefined for a name that nothing in the file declares. */
  lookup(name) {
    const binding = this.#bindings.get(name);
    if (binding === void 0) return this.parent?.lookup(name);
    if (binding.value !== void 0) return binding.value;
    if (binding.busy) return import_shared_scanners_inventory_code_interest.NO;
    binding.busy = true;
    binding.value = binding.thunk();
    binding.busy = false;
    return binding.value;
  }
};
function boundNames(pattern, path = [], fallback) {
  switch (pattern.type) {
    case "Identifier":
      return [{ name: text(pattern, "name"), path, node: pattern, fallback }];
    case "AssignmentPattern":
      return boundNames(child(pattern, "left") ?? pattern, path, child(pattern, "right"));
    case "TSParameterProperty":
      return boundNames(child(pattern, "parameter") ?? pattern, path);
    case "ObjectPattern":
      return children(pattern, "properties").flatMap((property) => {
        if (property.type === "RestElement")
          return boundNames(child(property, "argument") ?? property, [...path, "..."]);
        const value = child(property, "value");
        const name = propertyName(property);
        return value === void 0 || name === void 0 ? [] : boundNames(value, [...path, name]);
      });
    case "ArrayPattern":
      return slots(pattern, "elements").flatMap(
        (element, index) => element === void 0 ? [] : boundNames(element, [...path, index])
      );
    case "RestElement":
      return boundNames(child(pattern, "argument") ?? pattern, [...path, "..."]);
    default:
      return [];
  }
}
function bindImports(program, scope) {
  for (const node of children(program, "body")) {
    if (node.type === "ImportDeclaration" && node.importKind !== "type") bindImport(node, scope);
    if (node.type !== "TSImportEqualsDeclaration") continue;
    const reference = child(node, "moduleReference");
    const from = reference === void 0 ? "" : text(child(reference, "expression"), "value");
    scope.bind(text(child(node, "id"), "name"), () => ({ k: "ref", from, name: "*" }));
  }
}
function bindImport(node, scope) {
  const from = text(child(node, "source"), "value");
  for (const specifier of children(node, "specifiers")) {
    if (specifier.importKind === "type") continue;
    const imported = child(specifier, "imported");
    const name = specifier.type === "ImportDefaultSpecifier" ? "default" : specifier.type === "ImportNamespaceSpecifier" ? "*" : text(imported, "name") || text(imported, "value");
    scope.bind(text(child(specifier, "local"), "name"), () => importOf(from, name));
  }
}
function importOf(from, name) {
  if (/^(?:node:)?process$/.test(from)) {
    if (name === "env") return import_shared_scanners_inventory_code_interest.ENV;
    return name === "default" || name === "*" ? { k: "ref", from: "global", name: "process" } : import_shared_scanners_inventory_code_interest.NO;
  }
  if (name === "env" && ENV_MODULES.has(from)) return import_shared_scanners_inventory_code_interest.ENV;
  return { k: "ref", from, name };
}
var ENV_MODULES = /* @__PURE__ */ new Set([
  "cloudflare:workers",
  "$env/dynamic/private",
  "$env/dynamic/public",
  "std-env",
  "bun"
]);
function bindBlock(statements, scope, evaluator) {
  for (const statement of statements) {
    const node = /^Export(?:Named|Default)Declaration$/.test(statement.type) ? child(statement, "declaration") ?? statement : statement;
    switch (node.type) {
      case "VariableDeclaration":
        for (const declarator of children(node, "declarations")) bindDeclarator(declarator, scope, evaluator);
        break;
      case "FunctionDeclaration":
      case "ClassDeclaration":
        scope.bind(text(child(node, "id"), "name"), () => evaluator.eval(node, scope));
        break;
      case "TSEnumDeclaration":
        scope.bind(text(child(node, "id"), "name"), () => enumOf2(node, scope, evaluator));
        break;
    }
  }
}
function bindDeclarator(node, scope, evaluator) {
  const id = child(node, "id");
  if (id === void 0) return;
  for (const { name, path } of boundNames(id)) {
    scope.bind(
      name,
      () => path.reduce(
        (of, step2) => typeof step2 === "number" ? { k: "get", of, key: { k: "num", v: step2 } } : step2 === "..." ? of : getOf(of, { k: "lit", v: step2, s: id.start, e: id.end }),
        evaluator.eval(child(node, "init"), scope)
      )
    );
  }
}
function enumOf2(node, scope, evaluator) {
  const body = child(node, "body");
  const members = [...children(node, "members"), ...body === void 0 ? [] : children(body, "members")];
  return {
    k: "obj",
    spreads: [],
    props: members.map((member) => {
      const id = child(member, "id");
      const name = text(id, "name") || text(id, "value");
      return {
        name,
        sym: evaluator.eval(child(member, "initializer"), scope),
        s: member.start,
        e: member.end
      };
    })
  };
}
function readExports(program, scope, evaluator) {
  const exports2 = {};
  const stars = [];
  for (const node of children(program, "body")) {
    switch (node.type) {
      case "ExportNamedDeclaration":
        addNamed(node, scope, exports2);
        break;
      case "ExportDefaultDeclaration":
        exports2.default = evaluator.eval(child(node, "declaration"), scope);
        break;
      case "TSExportAssignment":
        exports2.default = evaluator.eval(child(node, "expression"), scope);
        break;
      case "ExportAllDeclaration":
        stars.push(text(child(node, "source"), "value"));
        break;
      case "ExpressionStatement":
        addCommonJs(child(node, "expression"), scope, evaluator, exports2);
        break;
    }
  }
  return { exports: exports2, stars };
}
function addNamed(node, scope, exports2) {
  if (node.exportKind === "type") return;
  const source = child(node, "source");
  for (const specifier of children(node, "specifiers")) {
    const local = text(child(specifier, "local"), "name") || text(child(specifier, "local"), "value");
    const exported = child(specifier, "exported");
    const name = text(exported, "name") || text(exported, "value");
    if (source === void 0) exports2[name] = scope.lookup(local) ?? import_shared_scanners_inventory_code_interest.NO;
    else
      exports2[name] = importOf(
        text(source, "value"),
        specifier.type === "ExportNamespaceSpecifier" ? "*" : local
      );
  }
  const declaration = child(node, "declaration");
  if (declaration === void 0) return;
  const names = declaration.type === "VariableDeclaration" ? children(declaration, "declarations").flatMap(
    (one) => boundNames(child(one, "id") ?? one).map(({ name }) => name)
  ) : [text(child(declaration, "id"), "name")];
  for (const name of names) exports2[name] = scope.lookup(name) ?? import_shared_scanners_inventory_code_interest.NO;
}
function addCommonJs(node, scope, evaluator, exports2) {
  if (node?.type !== "AssignmentExpression") return;
  const left = child(node, "left");
  if (left?.type !== "MemberExpression") return;
  const value = evaluator.eval(child(node, "right"), scope);
  const object = child(left, "object");
  const name = propertyName(left, "property") ?? "";
  if (text(object, "name") === "module" && name === "exports") {
    exports2.default = value;
    if (value.k === "obj") for (const prop of value.props) exports2[prop.name] = prop.sym;
  } else if (text(object, "name") === "exports" || object?.type === "MemberExpression" && propertyName(object, "property") === "exports") {
    exports2[name] = value;
  }
}
function along(sym, path) {
  return path.reduce((of, step2) => {
    if (typeof step2 === "number") return { k: "get", of, key: { k: "num", v: step2 } };
    return step2 === "..." ? import_shared_scanners_inventory_code_interest.NO : getOf(of, { k: "lit", v: step2, s: 0, e: 0 });
  }, sym);
}
function injectedType(pattern) {
  const annotation = child(pattern, "typeAnnotation");
  const type = annotation === void 0 ? void 0 : child(annotation, "typeAnnotation");
  const name = type === void 0 ? void 0 : child(type, "typeName");
  return text(name, "name") === "ConfigService" ? { k: "ref", from: "@nestjs/config", name: "ConfigService" } : void 0;
}
function injectedMembers(maker) {
  const members = {};
  for (const param of children(maker, "params")) {
    const pattern = param.type === "TSParameterProperty" ? child(param, "parameter") : void 0;
    const injected = pattern === void 0 ? void 0 : injectedType(pattern);
    if (pattern === void 0 || injected === void 0) continue;
    for (const { name } of boundNames(pattern)) members[name] = injected;
  }
  return members;
}
function writtenTarget(node) {
  const target = child(node, "left") ?? child(node, "argument");
  const writes = node.type === "UnaryExpression" ? node.operator === "delete" : node.operator === "=" || node.type === "UpdateExpression";
  return target !== void 0 && writes ? unwrapped(target) : void 0;
}
function ends(node) {
  const body = node.type === "BlockStatement" ? children(node, "body") : [node];
  return body.some((one) => {
    if (one.type === "ThrowStatement") return true;
    const call = one.type === "ExpressionStatement" ? child(one, "expression") : void 0;
    const callee = call?.type === "CallExpression" ? child(call, "callee") : void 0;
    return callee !== void 0 && propertyName(callee, "property") === "exit";
  });
}
function conjuncts(test) {
  const node = unwrapped(test);
  if (node.type !== "LogicalExpression" || node.operator !== "||") return [node];
  return ["left", "right"].flatMap((side) => {
    const part = child(node, side);
    return part === void 0 ? [] : conjuncts(part);
  });
}
var WITH_CODE = new Set(
  "TSAsExpression TSSatisfiesExpression TSNonNullExpression TSTypeAssertion TSInstantiationExpression TSParameterProperty TSModuleDeclaration TSModuleBlock TSExportAssignment TSEnumDeclaration".split(
    " "
  )
);
function isExit(callee) {
  return callee?.type === "MemberExpression" && propertyName(callee, "property") === "exit";
}
function iteratedOver(callee) {
  if (callee === void 0 || !ITERATORS.has(propertyName(callee, "property") ?? "")) return void 0;
  return child(callee, "object");
}
var ITERATORS = new Set("map forEach filter some every find flatMap".split(" "));
function pairsIn(node) {
  if (node.type === "ArrayExpression") return pairOf(children(node, "elements"));
  const properties = children(node, "properties").filter(({ type }) => type === "ObjectProperty");
  const values = properties.flatMap((property) => child(property, "value") ?? []);
  const tied = pairOf(values.filter(({ type }) => type === "StringLiteral"));
  if (tied.length > 0) return tied;
  return properties.flatMap((property) => {
    const key = child(property, "key");
    const value = child(property, "value");
    const name = propertyName(property);
    if (key?.type !== "StringLiteral" || value?.type !== "StringLiteral" || name === void 0) return [];
    return pairOf([key, value]);
  });
}
function pairOf(nodes) {
  if (nodes.length !== 2 || nodes.some(({ type }) => type !== "StringLiteral")) return [];
  const vault = nodes.find((one) => isVaultName(text(one, "value")));
  const variable = nodes.find((one) => (0, import_shared_scanners_inventory_names.isVariableName)(text(one, "value")));
  if (vault === void 0 || variable === void 0) return [];
  return [
    { vault: text(vault, "value"), name: text(variable, "value"), s: vault.start + 1, e: vault.end - 1 }
  ];
}
function isVaultName(value) {
  return value.length <= 80 && /^[a-z][a-z0-9]{0,24}(?:-[a-z0-9]{1,24})+$/.test(value);
}
function guardedReads(node, scope, evaluator) {
  const test = child(node, "test");
  const then = child(node, "consequent");
  if (test === void 0 || then === void 0 || !ends(then)) return [];
  return conjuncts(test).flatMap((part) => {
    const value = part.type === "UnaryExpression" && part.operator === "!" ? child(part, "argument") : void 0;
    return value === void 0 ? [] : [{ node: value, sym: evaluator.eval(value, scope), more: { throws: true } }];
  });
}
function defaultedRead(node, scope, evaluator) {
  const left = child(node, "left");
  const right = child(node, "right");
  if (left === void 0 || right === void 0 || node.operator === "&&") return [];
  const value = unwrapped(right);
  const plain = value.type === "StringLiteral" || value.type === "TemplateLiteral" && children(value, "expressions").length === 0;
  const throws = value.type === "CallExpression" && /^(?:fail|throw|raise|panic|die|missing)/i.test(text(child(value, "callee"), "name"));
  const fallback = plain ? { s: value.start, e: value.end } : null;
  return [{ node: left, sym: evaluator.eval(left, scope), more: throws ? { throws } : { fallback } }];
}
function destructuredReads(node, scope, evaluator) {
  const id = child(node, "id");
  const init = child(node, "init");
  if (id?.type !== "ObjectPattern" || init === void 0) return [];
  const of = evaluator.eval(init, scope);
  return boundNames(id).flatMap(({ path, node: at, fallback }) => {
    const [name] = path;
    if (path.length !== 1 || typeof name !== "string" || name === "...") return [];
    const sym = getOf(of, { k: "lit", v: name, s: at.start, e: at.end });
    const plain = fallback?.type === "StringLiteral" ? { s: fallback.start, e: fallback.end } : null;
    return [{ node: at, sym, more: fallback === void 0 ? {} : { fallback: plain } }];
  });
}
function extractFacts(path, source) {
  return new Walk((0, import_shared_babel_parser_lib_index.parseSource)(path, source)).facts();
}
var Walk = class {
  #program;
  #functions = [];
  #classes = [];
  #uses = [];
  #pairs = [];
  #functionIds = /* @__PURE__ */ new Map();
  #classIds = /* @__PURE__ */ new Map();
  /** Targets of writes and `delete`: they are no reads. */
  #written = /* @__PURE__ */ new Set();
  /** Reads of which more was said already. */
  #noted = /* @__PURE__ */ new Set();
  /** What the first parameter of a callback is. */
  #elements = /* @__PURE__ */ new Map();
  #eval = new Evaluator({
    functionOf: (node) => this.#functionOf(node),
    classOf: (node) => this.#classOf(node)
  });
  constructor(program) {
    this.#program = program;
  }
  facts() {
    const scope = new Scope();
    bindImports(this.#program, scope);
    bindBlock(children(this.#program, "body"), scope, this.#eval);
    for (const node of children(this.#program, "body")) this.#visit(node, { scope, fn: void 0 });
    const { exports: exports2, stars } = readExports(this.#program, scope, this.#eval);
    return {
      exports: exports2,
      stars,
      functions: this.#functions,
      classes: this.#classes,
      uses: this.#uses,
      pairs: this.#pairs
    };
  }
  #functionOf(node) {
    const known = this.#functionIds.get(node);
    if (known !== void 0) return known;
    this.#functions.push({ params: [], returns: import_shared_scanners_inventory_code_interest.NO, throws: false });
    this.#functionIds.set(node, this.#functions.length - 1);
    return this.#functions.length - 1;
  }
  #classOf(node) {
    const known = this.#classIds.get(node);
    if (known !== void 0) return known;
    this.#classes.push({ members: {}, parent: import_shared_scanners_inventory_code_interest.NO, fields: [] });
    this.#classIds.set(node, this.#classes.length - 1);
    return this.#classes.length - 1;
  }
  #visit(node, around) {
    if (isFunction(node)) this.#function(node, around);
    else this.#visitOther(node, around);
  }
  #visitOther(node, around) {
    switch (node.type) {
      case "ClassDeclaration":
      case "ClassExpression":
        this.#class(node, around);
        break;
      case "BlockStatement":
      case "StaticBlock": {
        const scope = new Scope(around.scope);
        bindBlock(children(node, "body"), scope, this.#eval);
        this.#below(node, { ...around, scope });
        break;
      }
      case "ForOfStatement":
      case "ForStatement":
      case "ForInStatement":
        this.#loop(node, around);
        break;
      case "AssignmentExpression":
      case "UpdateExpression":
      case "UnaryExpression": {
        const target = writtenTarget(node);
        if (target !== void 0) this.#written.add(target);
        this.#below(node, around);
        break;
      }
      case "ThrowStatement":
        if (around.fn !== void 0) this.#functions[around.fn].throws = true;
        this.#below(node, around);
        break;
      case "ReturnStatement":
        this.#returns(child(node, "argument"), around);
        this.#below(node, around);
        break;
      case "IfStatement":
        this.#note(guardedReads(node, around.scope, this.#eval), around);
        this.#below(node, around);
        break;
      case "LogicalExpression":
        this.#note(defaultedRead(node, around.scope, this.#eval), around);
        this.#below(node, around);
        break;
      case "BinaryExpression":
        if (node.operator === "in")
          this.#record(
            node,
            getOf(
              this.#eval.eval(child(node, "right"), around.scope),
              this.#eval.eval(child(node, "left"), around.scope)
            ),
            around
          );
        this.#below(node, around);
        break;
      case "ObjectExpression":
      case "ArrayExpression":
        this.#pairs.push(...pairsIn(node));
        this.#below(node, around);
        break;
      case "VariableDeclarator":
        this.#note(destructuredReads(node, around.scope, this.#eval), around);
        this.#below(node, around);
        break;
      case "MemberExpression":
      case "OptionalMemberExpression":
        if (!this.#written.has(node) && !this.#noted.has(node))
          this.#record(node, this.#eval.eval(node, around.scope), around);
        this.#below(node, around);
        break;
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        this.#call(node, around);
        break;
      default:
        if (!node.type.startsWith("TS") || WITH_CODE.has(node.type)) this.#below(node, around);
    }
  }
  #below(node, around) {
    eachBelow(node, (inner) => this.#visit(inner, around));
  }
  #note(noted, around) {
    for (const { node, sym, more } of noted) {
      this.#record(node, sym, around, more);
      this.#noted.add(unwrapped(node));
    }
  }
  #record(node, sym, { fn, decorators }, more = {}) {
    if (!(0, import_shared_scanners_inventory_code_interest.interesting)(sym, fn !== void 0)) return;
    this.#uses.push({ sym, s: node.start, e: node.end, ...decorators && { decorators }, ...more });
  }
  #call(node, around) {
    const callee = child(node, "callee");
    const [first] = children(node, "arguments");
    const over = iteratedOver(callee);
    if (over !== void 0 && first !== void 0) {
      const element = { k: "elem", of: this.#eval.eval(over, around.scope) };
      if (isFunction(first)) this.#elements.set(first, element);
      else if (first.type === "Identifier" || first.type === "MemberExpression")
        this.#record(first, { k: "call", fn: this.#eval.eval(first, around.scope), args: [element] }, around);
    }
    if (!this.#noted.has(node)) this.#record(node, this.#eval.eval(node, around.scope), around);
    if (around.fn !== void 0 && isExit(callee)) this.#functions[around.fn].throws = true;
    this.#below(node, around);
  }
  #loop(node, around) {
    const scope = new Scope(around.scope);
    const left = child(node, "left") ?? child(node, "init");
    if (left?.type === "VariableDeclaration") {
      bindBlock([left], scope, this.#eval);
      if (node.type === "ForOfStatement") this.#bindElements(left, child(node, "right"), scope);
    }
    this.#below(node, { ...around, scope });
  }
  #bindElements(left, over, scope) {
    const pattern = children(left, "declarations")[0];
    const id = pattern === void 0 ? void 0 : child(pattern, "id");
    if (id === void 0) return;
    for (const { name, path } of boundNames(id)) {
      scope.bind(name, () => along({ k: "elem", of: this.#eval.eval(over, scope) }, path));
    }
  }
  #function(node, around) {
    const id = this.#functionOf(node);
    const scope = new Scope(around.scope);
    const element = this.#elements.get(node);
    const params = children(node, "params");
    this.#functions[id].params = params.map(
      (param, at) => this.#param(param, { fn: id, at }, scope, at === 0 ? element : void 0)
    );
    const inner = { scope, fn: id };
    for (const param of params) this.#visit(param, inner);
    const body = child(node, "body");
    if (body === void 0) return;
    if (body.type !== "BlockStatement") this.#returns(body, inner);
    this.#visit(body, inner);
  }
  /** Binds the names of a parameter, and gives what it is when nothing is passed. */
  #param(param, { fn, at }, scope, element) {
    const pattern = param.type === "TSParameterProperty" ? child(param, "parameter") ?? param : param;
    const fallback = pattern.type === "AssignmentPattern" ? this.#eval.eval(child(pattern, "right"), scope) : import_shared_scanners_inventory_code_interest.NO;
    const injected = injectedType(pattern);
    for (const { name, path, fallback: own } of boundNames(pattern)) {
      const [prop] = path;
      const self = { k: "param", fn, at, ...typeof prop === "string" && prop !== "..." && { prop } };
      const given = path.length > 1 ? import_shared_scanners_inventory_code_interest.NO : typeof prop === "number" ? { k: "elem", of: self } : self;
      const whole = path.length === 0 ? fallback : import_shared_scanners_inventory_code_interest.NO;
      scope.bind(
        name,
        () => injected ?? (0, import_shared_scanners_inventory_code_interest.anyOf)([
          element === void 0 ? given : along(element, path),
          whole,
          path.length === 0 ? import_shared_scanners_inventory_code_interest.NO : this.#eval.eval(own, scope)
        ])
      );
    }
    return fallback;
  }
  #returns(value, { fn, scope }) {
    if (fn === void 0 || value === void 0) return;
    const facts = this.#functions[fn];
    facts.returns = (0, import_shared_scanners_inventory_code_interest.anyOf)([facts.returns, this.#eval.eval(value, scope)]);
  }
  #class(node, around) {
    const id = this.#classOf(node);
    const scope = new Scope(around.scope);
    scope.bind("this", () => ({ k: "cls", id }));
    const members = {};
    const fields = [];
    const body = child(node, "body");
    for (const member of body === void 0 ? [] : children(body, "body")) {
      const name = propertyName(member);
      const key = child(member, "key");
      const value = isFunction(member) ? member : child(member, "value");
      const decorators = children(member, "decorators").map(
        (one) => this.#eval.eval(child(one, "expression"), scope)
      );
      const sym = this.#eval.eval(value, scope);
      if (name !== void 0 && name !== "constructor") members[name] = sym;
      if (name !== void 0 && key !== void 0 && !isFunction(member) && decorators.length > 0)
        fields.push({ name, sym, decorators, s: key.start, e: key.end });
      if (name === "constructor") Object.assign(members, injectedMembers(member));
      if (value !== void 0)
        this.#visit(value, { ...around, scope, ...decorators.length > 0 && { decorators } });
    }
    this.#classes[id] = { members, fields, parent: this.#eval.eval(child(node, "superClass"), around.scope) };
  }
};
var Linker = class {
  #files;
  #resolve;
  #grounded = /* @__PURE__ */ new WeakMap();
  #envs = /* @__PURE__ */ new WeakMap();
  /** Parameters that are given an environment somewhere, as `file#function#position`. */
  envParams = /* @__PURE__ */ new Set();
  constructor(files, resolve) {
    this.#files = files;
    this.#resolve = resolve;
  }
  facts(file) {
    return this.#files.get(file);
  }
  /** What a symbol comes down to: several where it may be one of them. Bounded in depth; what is unknown stays as it is. */
  ground(bound, depth = 0) {
    const { file, sym } = bound;
    if (depth > DEEPEST2) return [];
    if (!FOLLOWED.has(sym.k)) return [bound];
    const known = this.#grounded.get(sym);
    if (known?.file === file) return known.found;
    const found = this.#follow(bound, depth);
    if (depth <= 4) this.#grounded.set(sym, { file, found });
    return found;
  }
  #follow({ file, sym }, depth) {
    switch (sym.k) {
      case "any":
        return sym.of.flatMap((one) => this.ground({ file, sym: one }, depth + 1)).slice(0, MOST);
      case "ref": {
        const target = this.#exported(file, sym.from, sym.name, 0);
        return target === void 0 ? [{ file, sym }] : this.ground(target, depth + 1);
      }
      case "get":
        return this.#property(file, sym, depth);
      case "elem":
        return this.ground({ file, sym: sym.of }, depth + 1).flatMap((list) => this.#elements(list, depth)).slice(0, MOST);
      case "keys":
      case "values":
        return [{ file, sym }];
      case "call":
        return this.#called(file, sym, depth);
      default:
        return [{ file, sym }];
    }
  }
  /** The symbol that a module exports under a name; re-exports are followed three deep. */
  #exported(from, specifier, name, hops) {
    if (specifier === "global" || hops > MOST_HOPS) return void 0;
    const file = this.#resolve(from, specifier);
    const facts = file === void 0 ? void 0 : this.#files.get(file);
    if (file === void 0 || facts === void 0) return void 0;
    if (name === "*") {
      const props = Object.entries(facts.exports).map(([key, sym]) => ({ name: key, sym, s: 0, e: 0 }));
      return { file, sym: { k: "obj", props, spreads: [] } };
    }
    const own = Object.hasOwn(facts.exports, name) ? facts.exports[name] : void 0;
    if (own !== void 0) {
      return own.k === "ref" && own.from !== "global" ? this.#exported(file, own.from, own.name, hops + 1) ?? { file, sym: own } : { file, sym: own };
    }
    for (const star of facts.stars) {
      const found = this.#exported(file, star, name, hops + 1);
      if (found !== void 0) return found;
    }
    return void 0;
  }
  #property(file, sym, depth) {
    const { of, key } = sym;
    const direct = of.k === "ref" && of.name === "*" && key.k === "lit" ? this.#exported(file, of.from, key.v ?? "", 0) : void 0;
    if (direct !== void 0) return this.ground(direct, depth + 1);
    const found = this.ground({ file, sym: of }, depth + 1).flatMap((base2) => {
      const inside = this.#member(base2, file, key, depth);
      return inside ?? [{ file, sym: { k: "get", of: base2.sym, key } }];
    });
    return found.slice(0, MOST);
  }
  /** Undefined where the object is not known. */
  #member(base2, keyFile, key, depth) {
    const { file, sym } = base2;
    if (sym.k === "cls") {
      const member = key.k === "lit" && key.v !== void 0 ? this.#classMember(base2, key.v, 0) : void 0;
      return member === void 0 ? void 0 : this.ground(member, depth + 1);
    }
    if (sym.k === "arr") {
      const at = key.k === "num" ? sym.items[key.v] : void 0;
      return at === void 0 ? void 0 : this.ground({ file, sym: at }, depth + 1);
    }
    if (sym.k !== "obj") return void 0;
    const names = key.k === "lit" ? [key.v] : this.names({ file: keyFile, sym: key }, depth + 1);
    const known = sym.props.filter(({ name }) => names.includes(name));
    const chosen = known.length > 0 ? known : key.k === "lit" ? [] : sym.props;
    if (chosen.length === 0) {
      const spread = sym.spreads.map((one) => this.#member({ file, sym: one }, keyFile, key, depth + 1)).find((one) => one !== void 0);
      return spread;
    }
    return chosen.slice(0, MOST).flatMap((prop) => this.ground({ file, sym: prop.sym }, depth + 1));
  }
  #classMember({ file, sym }, name, hops) {
    if (sym.k !== "cls" || hops > MOST_HOPS) return void 0;
    const facts = this.#files.get(file)?.classes[sym.id];
    if (facts === void 0) return void 0;
    const own = Object.hasOwn(facts.members, name) ? facts.members[name] : void 0;
    if (own !== void 0) return { file, sym: own };
    const parent = this.ground({ file, sym: facts.parent }, 1)[0];
    return parent === void 0 ? void 0 : this.#classMember(parent, name, hops + 1);
  }
  #elements({ file, sym }, depth) {
    if (sym.k === "arr") return sym.items.flatMap((item) => this.ground({ file, sym: item }, depth + 1));
    if (sym.k === "keys")
      return this.names({ file, sym }, depth + 1).map((v) => ({
        file,
        sym: { k: "lit", v, s: 0, e: 0 }
      }));
    if (sym.k === "values")
      return this.ground({ file, sym: sym.of }, depth + 1).flatMap(
        (one) => one.sym.k === "obj" ? one.sym.props.flatMap((prop) => this.ground({ file: one.file, sym: prop.sym }, depth + 1)) : []
      );
    if (sym.k === "call") {
      const inner = sym.fn.k === "get" ? sym.fn.of : sym.args[0];
      return inner === void 0 ? [] : this.ground({ file, sym: { k: "elem", of: inner } }, depth + 2);
    }
    return [];
  }
  /** A function that gives back something simple is replaced by it. */
  #called(file, sym, depth) {
    const callees2 = this.ground({ file, sym: sym.fn }, depth + 1);
    const own = callees2.flatMap((callee) => {
      if (callee.sym.k === "cls") return [callee];
      if (callee.sym.k !== "fn") return [];
      const facts = this.#files.get(callee.file)?.functions[callee.sym.id];
      if (facts === void 0 || facts.returns.k === "no" || facts.returns.k === "param") return [];
      return this.ground({ file: callee.file, sym: facts.returns }, depth + 2).filter(
        ({ sym: one }) => SIMPLE.has(one.k)
      );
    });
    return own.length > 0 ? own : [{ file, sym }];
  }
  /** Whether a symbol is the environment, a copy of it or what a function makes of it. */
  isEnv(bound, depth = 0) {
    if (depth > 6) return false;
    if (depth > 2) return this.#isEnv(bound, depth);
    const known = this.#envs.get(bound.sym);
    const { size } = this.envParams;
    if (known?.file === bound.file && known.depth <= depth && (known.is || known.size === size))
      return known.is;
    const is = this.#isEnv(bound, depth);
    this.#envs.set(bound.sym, { file: bound.file, is, size, depth });
    return is;
  }
  #isEnv(bound, depth) {
    return this.ground(bound, depth).some(({ file, sym }) => {
      switch (sym.k) {
        case "env":
          return true;
        case "obj":
          return sym.spreads.some((one) => this.isEnv({ file, sym: one }, depth + 1));
        case "param":
          return this.envParams.has(paramKey(file, sym)) || this.#defaultIsEnv(file, sym, depth);
        case "call":
          return this.#callGivesEnv({ file, sym }, depth);
        default:
          return false;
      }
    });
  }
  #defaultIsEnv(file, sym, depth) {
    const fallback = this.#files.get(file)?.functions[sym.fn]?.params[sym.at] ?? import_shared_scanners_inventory_code_interest.NO;
    return sym.prop === void 0 && fallback.k !== "no" && this.isEnv({ file, sym: fallback }, depth + 1);
  }
  /** A function that is given an environment gives one back: filtered, checked or parsed, its keys are the same. */
  #callGivesEnv({ file, sym }, depth) {
    if (sym.fn.k === "ref" && sym.fn.from === "vite" && sym.fn.name === "loadEnv") return true;
    if (NOT_ENV.has((0, import_shared_scanners_inventory_code_interest.lastName)(sym.fn))) return false;
    return sym.args.some(
      (arg) => arg.k !== "no" && partsDeep(arg, 2).some((one) => this.isEnv({ file, sym: one }, depth + 2))
    );
  }
  /** The strings that a symbol may be; `*` for parts that are unknown. Empty when nothing is known. */
  names(bound, depth = 0) {
    if (depth > DEEPEST2) return [];
    const found = this.ground(bound, depth).flatMap(({ file, sym }) => {
      switch (sym.k) {
        case "lit":
          return sym.v === void 0 ? [] : [sym.v];
        case "num":
          return [String(sym.v)];
        case "tpl":
          return this.#template(file, sym, depth);
        case "keys":
          return this.ground({ file, sym: sym.of }, depth + 1).flatMap(
            (one) => one.sym.k === "obj" ? one.sym.props.map(({ name }) => name) : []
          );
        case "call": {
          const change = sym.fn.k === "get" ? CHANGES[(0, import_shared_scanners_inventory_code_interest.lastName)(sym.fn)] : void 0;
          return change === void 0 || sym.fn.k !== "get" ? [] : this.names({ file, sym: sym.fn.of }, depth + 1).map(change);
        }
        default:
          return [];
      }
    });
    return [...new Set(found)].slice(0, MOST);
  }
  #template(file, sym, depth) {
    let names = [""];
    for (const part of sym.parts) {
      const pieces = typeof part === "string" ? [part] : this.names({ file, sym: part }, depth + 1);
      const options = pieces.length === 0 ? ["*"] : pieces;
      names = names.flatMap((name) => options.map((piece) => name + piece)).slice(0, MOST);
    }
    return names.map((name) => name.replace(/\*+/g, "*"));
  }
};
function paramKey(file, { fn, at, prop }) {
  return `${file}#${fn}#${at}${prop === void 0 ? "" : `#${prop}`}`;
}
var FOLLOWED = /* @__PURE__ */ new Set(["any", "ref", "get", "elem", "call"]);
var DEEPEST2 = 16;
var MOST = 3e3;
var MOST_HOPS = 3;
var SIMPLE = /* @__PURE__ */ new Set(["env", "lit", "obj", "arr", "cls", "fn", "tpl"]);
var NOT_ENV = new Set(
  "keys entries values stringify log info debug error warn fetch push".split(" ")
);
var CHANGES = {
  toUpperCase: (name) => name.toUpperCase(),
  toLowerCase: (name) => name.toLowerCase(),
  trim: (name) => name
};
function partsDeep(sym, depth) {
  return depth === 0 || sym.k !== "obj" ? [sym] : [sym, ...(0, import_shared_scanners_inventory_code_interest.partsOf)(sym).flatMap((one) => partsDeep(one, depth - 1))];
}
function constraintsOf(sym) {
  const options = sym.k === "any" ? sym.of : [sym];
  const all = options.map((one) => read(one, 0));
  const [first = NOTHING, ...others] = all;
  const need = others.every((one) => one.need === first.need) ? first.need : others.length > 0 ? void 0 : first.need;
  return { ...first, need, minLength: others.length > 0 ? void 0 : first.minLength };
}
var NOTHING = {
  need: void 0,
  minLength: void 0,
  values: void 0,
  plain: false,
  fallback: void 0
};
function read(sym, depth) {
  if (sym.k !== "call" || depth > 30) return NOTHING;
  const name = (0, import_shared_scanners_inventory_code_interest.lastName)(sym.fn);
  const [first] = sym.args;
  const inner = sym.fn.k === "get" && sym.fn.of.k === "call" ? read(sym.fn.of, depth + 1) : void 0;
  if (inner !== void 0) return step(inner, name, sym);
  if (WRAPS_OPTIONAL.has(name))
    return { ...base(first, depth), need: first?.k === "call" || first?.k === "get" ? "optional" : void 0 };
  if (WRAPS.has(name)) return piped(sym, depth);
  if (name === "preprocess") return base(sym.args[1], depth);
  const envalid = first?.k === "obj" ? first : void 0;
  if (envalid !== void 0 && sym.fn.k === "ref" && ENVALID.has(name)) return fromOptions(envalid);
  if (ENVALID.has(name) && sym.fn.k === "ref" && sym.args.length === 0)
    return { ...NOTHING, need: "required", plain: PLAIN.has(name) };
  if (!STARTS.has(name)) return NOTHING;
  return {
    ...NOTHING,
    need: (0, import_shared_scanners_inventory_code_interest.rootOf)(sym).k === "ref" ? startNeed(sym) : void 0,
    plain: PLAIN.has(name),
    values: enumOf3(name, first)
  };
}
function step(inner, name, { args }) {
  const [first] = args;
  switch (name) {
    case "optional":
    case "nullish":
    case "allow":
    case "catch":
      return { ...inner, need: inner.need === "default" ? "default" : "optional" };
    case "required":
      return { ...inner, need: "required" };
    case "default":
    case "prefault":
      return {
        ...inner,
        need: "default",
        fallback: first?.k === "lit" ? { s: first.s, e: first.e } : void 0
      };
    case "min":
    case "length":
    case "nonempty":
      return { ...inner, minLength: first?.k === "num" && first.v > 1 ? first.v : inner.minLength };
    case "or":
    case "and":
    case "pipe":
    case "transform":
    case "refine":
    case "superRefine":
      return name === "transform" ? { ...inner, need: inner.need === "required" ? "required" : inner.need } : inner;
    default:
      return inner;
  }
}
function base(sym, depth) {
  return sym === void 0 ? NOTHING : read(sym, depth + 1);
}
function piped({ args }, depth) {
  const least = args.find((arg) => arg.k === "call" && /^(?:minLength|length)$/.test((0, import_shared_scanners_inventory_code_interest.lastName)(arg.fn)));
  const number = least?.k === "call" ? least.args[0] : void 0;
  return { ...base(args[0], depth), ...number?.k === "num" && { minLength: number.v } };
}
function fromOptions(options) {
  const fallback = options.props.find(({ name }) => name === "default" || name === "devDefault");
  const choices = options.props.find(({ name }) => name === "choices")?.sym;
  const literal2 = fallback?.name === "default" && fallback.sym.k === "lit" ? { s: fallback.sym.s, e: fallback.sym.e } : void 0;
  return {
    need: fallback === void 0 ? "required" : fallback.name === "default" ? "default" : void 0,
    minLength: void 0,
    plain: false,
    values: choices === void 0 ? void 0 : enumOf3("enum", choices),
    fallback: literal2
  };
}
function startNeed(sym) {
  const root = (0, import_shared_scanners_inventory_code_interest.rootOf)(sym);
  return root.k === "ref" && /joi/i.test(root.from) ? "optional" : "required";
}
function enumOf3(name, first) {
  if (!/enum|picklist|valid|oneOf/i.test(name) || first === void 0) return void 0;
  const items = first.k === "arr" ? first.items : first.k === "obj" ? first.props.map(({ sym }) => sym) : [];
  const values = items.flatMap((item) => item.k === "lit" && item.v !== void 0 ? [item.v] : []);
  return values.length > 0 && values.length === items.length ? values : void 0;
}
var PLAIN = new Set(
  "number boolean int bigint date stringbool num bool port".split(" ")
);
var STARTS = new Set(
  "string number boolean enum nativeEnum literal url email port int bigint date coerce picklist union stringbool base64 uuid ipv4 object array any".split(
    " "
  )
);
var WRAPS_OPTIONAL = /* @__PURE__ */ new Set(["optional", "nullish", "exactOptional", "undefinedable"]);
var WRAPS = /* @__PURE__ */ new Set(["pipe"]);
var ENVALID = new Set("str num bool url host port email json makeValidator".split(" "));
function schemaKeys(linker, file, { sym }) {
  if (sym.k !== "call") return [];
  const name = (0, import_shared_scanners_inventory_code_interest.lastName)(sym.fn);
  if (/^(?:plainTo|transformAndValidate)/.test(name))
    return sym.args.flatMap((arg) => classKeys(linker, { file, sym: arg }));
  if (!import_shared_scanners_inventory_code_interest.SCHEMA_CALLS.has(name)) return [];
  return sym.args.flatMap(
    (arg) => linker.ground({ file, sym: arg }).flatMap((one) => objectKeys(linker, one, name, 0))
  );
}
function objectKeys(linker, { file, sym }, call, depth) {
  if (sym.k !== "obj" || depth > 3) return [];
  if (call === "convict") return convictKeys(sym, file);
  const own = (0, import_shared_scanners_inventory_code_interest.hasVariableKeys)(sym) ? sym.props.flatMap((prop) => keyOf(prop, file)) : [];
  const inner = sym.props.filter((prop) => import_shared_scanners_inventory_code_interest.SIDES.has(prop.name)).flatMap(
    (prop) => linker.ground({ file, sym: prop.sym }).flatMap((one) => objectKeys(linker, one, call, depth + 1))
  );
  const spread = sym.spreads.flatMap(
    (one) => linker.ground({ file, sym: one }).flatMap((base2) => objectKeys(linker, base2, call, depth + 1))
  );
  return [...own, ...inner, ...spread];
}
function keyOf({ name, sym, s, e }, file) {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || sym.k === "lit" || sym.k === "num" || sym.k === "fn") return [];
  return [{ name, file, s, e, ...constraintsOf(sym) }];
}
function convictKeys(sym, file, depth = 0) {
  const env = sym.props.find(({ name }) => name === "env");
  if (env?.sym.k === "lit" && env.sym.v !== void 0) {
    const fallback = sym.props.find(({ name }) => name === "default")?.sym;
    const literal2 = fallback?.k === "lit" ? { s: fallback.s, e: fallback.e } : void 0;
    return [
      {
        ...{ name: env.sym.v, file, s: env.sym.s + 1, e: env.sym.e - 1 },
        ...{
          need: fallback === void 0 ? void 0 : "default",
          minLength: void 0,
          values: void 0,
          plain: false,
          fallback: literal2
        }
      }
    ];
  }
  if (depth > 5) return [];
  return sym.props.flatMap((prop) => prop.sym.k === "obj" ? convictKeys(prop.sym, file, depth + 1) : []);
}
function classKeys(linker, bound) {
  return linker.ground(bound).flatMap(({ file, sym }) => {
    if (sym.k !== "cls") return [];
    const fields = linker.facts(file)?.classes[sym.id]?.fields ?? [];
    return fields.map((field) => ({
      name: field.name,
      file,
      s: field.s,
      e: field.e,
      ...decorated(field.decorators, field)
    }));
  });
}
function decorated(decorators, field) {
  const calls = decorators.flatMap((one) => one.k === "call" ? [one] : []);
  const named = (name) => calls.find((one) => name.test((0, import_shared_scanners_inventory_code_interest.lastName)(one.fn)));
  const length = named(/^(?:Length|MinLength)$/)?.args[0];
  const optional = named(/^(?:IsOptional|CannotUseWithout|CannotUseWith|ValidateIf)$/);
  return {
    need: optional !== void 0 ? "optional" : field !== void 0 && field.sym.k === "no" && named(/^Is/) ? "required" : void 0,
    minLength: length?.k === "num" && length.v > 1 ? length.v : void 0,
    values: void 0,
    plain: false,
    fallback: void 0
  };
}
function keysRead(linker, readers, file, { sym }) {
  const key = (one, more = {}) => ({
    file,
    sym: one,
    throws: false,
    fallback: false,
    given: import_shared_scanners_inventory_code_interest.NO,
    ...more
  });
  if (sym.k === "get") {
    if (METHODS.has(sym.key.k === "lit" ? sym.key.v ?? "" : "")) return [];
    return linker.isEnv({ file, sym: sym.of }) ? [key(sym.key)] : [];
  }
  if (sym.k !== "call") return [];
  const [first, second = import_shared_scanners_inventory_code_interest.NO] = sym.args;
  if (first === void 0) return [];
  if (sym.fn.k === "get" && METHODS.has((0, import_shared_scanners_inventory_code_interest.lastName)(sym.fn)) && readsByMethod(linker, file, sym.fn.of))
    return [key(first, { throws: (0, import_shared_scanners_inventory_code_interest.lastName)(sym.fn) === "getOrThrow", given: second })];
  return callees(linker, file, sym).flatMap(({ file: of, fn }) => {
    const reader = readers.get(`${of}#${fn}`);
    if (reader === void 0) return [];
    const rest = sym.args.find((arg, at) => at > 0 && (arg.k === "lit" || arg.k === "obj")) ?? import_shared_scanners_inventory_code_interest.NO;
    return [
      key(substitute(reader.key, fn, sym.args), {
        throws: reader.throws,
        fallback: reader.fallback,
        given: rest
      })
    ];
  });
}
var METHODS = /* @__PURE__ */ new Set(["get", "has", "getOrThrow"]);
function readsByMethod(linker, file, of) {
  if (linker.isEnv({ file, sym: of })) return true;
  return linker.ground({ file, sym: of }).some(({ sym }) => {
    const root = sym.k === "call" ? sym.fn : sym;
    return root.k === "ref" && (root.from === "env-var" || root.from === "@nestjs/config" && root.name === "ConfigService");
  });
}
function callees(linker, file, { fn }) {
  if (fn.k === "no") return [];
  return linker.ground({ file, sym: fn }).slice(0, 8).flatMap(({ file: of, sym }) => sym.k === "fn" ? [{ file: of, fn: sym.id }] : []);
}
function functionsIn(sym) {
  const found = /* @__PURE__ */ new Set();
  (0, import_shared_scanners_inventory_code_interest.holds)(sym, (one) => {
    if (one.k === "param") found.add(one.fn);
    return false;
  });
  return [...found];
}
function substitute(key, fn, args) {
  switch (key.k) {
    case "param": {
      if (key.fn !== fn) return import_shared_scanners_inventory_code_interest.NO;
      const arg = args[key.at] ?? import_shared_scanners_inventory_code_interest.NO;
      if (key.prop === void 0) return arg;
      if (arg.k === "obj") return arg.props.find(({ name }) => name === key.prop)?.sym ?? import_shared_scanners_inventory_code_interest.NO;
      return { k: "get", of: arg, key: { k: "lit", v: key.prop, s: 0, e: 0 } };
    }
    case "tpl":
      return {
        k: "tpl",
        parts: key.parts.map((part) => typeof part === "string" ? part : substitute(part, fn, args))
      };
    case "any":
      return { k: "any", of: key.of.map((one) => substitute(one, fn, args)) };
    case "elem":
      return { k: "elem", of: substitute(key.of, fn, args) };
    case "get":
      return { k: "get", of: substitute(key.of, fn, args), key: substitute(key.key, fn, args) };
    case "call":
      return {
        k: "call",
        fn: key.fn.k === "get" ? { ...key.fn, of: substitute(key.fn.of, fn, args) } : key.fn,
        args: key.args
      };
    default:
      return key;
  }
}
function readsIn(linker, readers, file, use) {
  const reads = schemaKeys(linker, file, use).map(({ fallback, s, e, file: of, ...key }) => ({
    ...key,
    place: { path: of, start: s, end: e },
    fallback: fallback && { path: of, start: fallback.s, end: fallback.e }
  }));
  let dynamic = false;
  for (const key of keysRead(linker, readers, file, use)) {
    const names = linker.names(key).filter((name) => /^[A-Za-z*][A-Za-z0-9_*]*$/.test(name) && /[A-Za-z0-9]{2}/.test(name));
    const handedOn = functionsIn(key.sym).length > 0;
    if (names.length === 0) dynamic ||= !handedOn && key.sym.k !== "lit" && key.sym.k !== "num";
    const telling = (name) => !name.includes("*") || name.replace(/[*_]/g, "").length >= 6;
    for (const name of names) if (!handedOn || telling(name)) reads.push(toRead(name, file, use, key));
  }
  return { reads, dynamic };
}
function toRead(name, file, use, key) {
  const said = decorated(use.decorators ?? []);
  const fallback = use.fallback ?? (key.given.k === "lit" ? key.given : void 0);
  const hasDefault = use.fallback !== void 0 || key.given.k === "lit" || key.fallback;
  const need = use.throws === true ? "required" : hasDefault ? "default" : key.throws && key.given.k === "no" ? "required" : said.need;
  return {
    ...{ name, need, minLength: said.minLength, values: void 0, plain: false },
    place: namePlace(file, use, key.sym),
    fallback: fallback == null ? void 0 : { path: file, start: fallback.s, end: fallback.e }
  };
}
function namePlace(file, use, key) {
  const inside = key.k === "lit" && key.s >= use.s && key.e <= use.e && key.e > key.s;
  if (!inside || key.k !== "lit") return { path: file, start: use.s, end: use.e };
  const quoted = key.v !== void 0 && key.e - key.s === key.v.length + 2 ? 1 : 0;
  return { path: file, start: key.s + quoted, end: key.e - quoted };
}
var MOST_ROUNDS = 8;
function readsOf(files, linker, { asked, given = [] } = {}) {
  const isAsked = (file) => asked?.has(file) ?? true;
  const readers = /* @__PURE__ */ new Map();
  const byFile = /* @__PURE__ */ new Map();
  const learning = [...files].map(([file, { uses }]) => ({
    ...{ file, own: isAsked(file) },
    uses: isAsked(file) ? uses : uses.filter(({ sym }) => holdsParam(sym))
  }));
  const last = Math.max(0, ...given.map(({ round }) => round));
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const learned = { readers: /* @__PURE__ */ new Map(), params: [] };
    for (const { file, own, uses } of learning) {
      const before2 = learned.params.length;
      for (const use of uses) learn(linker, readers, file, use, learned);
      if (!own) learned.params.length = before2;
      for (const { file: of, key } of learned.params.slice(before2)) {
        const known = byFile.get(file) ?? /* @__PURE__ */ new Map();
        byFile.set(file, known);
        if (!known.has(key)) known.set(key, { file: of, key, round });
      }
    }
    const params = [...learned.params, ...given.filter((one) => one.round === round)];
    const before = readers.size + linker.envParams.size;
    for (const [id, reader] of learned.readers) readers.set(id, reader);
    for (const { key } of params) linker.envParams.add(key);
    if (readers.size + linker.envParams.size === before && round >= last) break;
  }
  const found = /* @__PURE__ */ new Map();
  for (const [file, { uses, exports: exports2 }] of files) {
    if (!isAsked(file)) continue;
    const reads = [];
    const dynamic = [];
    for (const use of uses) {
      const one = readsIn(linker, readers, file, use);
      reads.push(...one.reads);
      if (one.dynamic) dynamic.push({ path: file, start: use.s, end: use.e });
    }
    const calls = Object.entries(exports2).filter(([, sym]) => sym.k === "call");
    const environments = calls.filter(([, sym]) => linker.isEnv({ file, sym })).map(([name]) => name);
    found.set(file, { reads, dynamic, environments, given: [...byFile.get(file)?.values() ?? []] });
  }
  return found;
}
function learn(linker, readers, file, use, learned) {
  const { sym } = use;
  for (const key of keysRead(linker, readers, file, use)) {
    for (const fn of functionsIn(key.sym)) {
      const id = `${file}#${fn}`;
      if (key.file !== file || readers.has(id) || learned.readers.has(id)) continue;
      const facts = linker.facts(file)?.functions[fn];
      const throws = facts?.throws ?? false;
      learned.readers.set(id, { key: key.sym, throws, fallback: use.fallback !== void 0 });
    }
  }
  if (sym.k !== "call") return;
  const give = (of, param) => {
    learned.params.push({ file: of, key: paramKey(of, param) });
  };
  for (const { file: of, fn } of callees(linker, file, sym)) {
    for (const [at, arg] of sym.args.entries()) {
      if (linker.isEnv({ file, sym: arg })) give(of, { k: "param", fn, at });
      if (arg.k !== "obj") continue;
      for (const { name, sym: value } of arg.props)
        if (linker.isEnv({ file, sym: value })) give(of, { k: "param", fn, at, prop: name });
    }
  }
}
function holdsParam(sym) {
  return [sym, ...(0, import_shared_scanners_inventory_code_interest.partsOf)(sym)].some((one) => (0, import_shared_scanners_inventory_code_interest.holds)(one, ({ k }) => k === "param"));
}
var import_parser = (0, import_shared_runtime.__toESM)((0, import_shared_babel_parser_lib_index.require_lib)(), 1);
function parseLooseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
  }
  try {
    return toData((0, import_parser.parseExpression)(text2));
  } catch {
    return void 0;
  }
}
function toData(node) {
  switch (node.type) {
    case "StringLiteral":
    case "NumericLiteral":
    case "BooleanLiteral":
      return node.value;
    case "ArrayExpression":
      return children(node, "elements").map(toData);
    case "ObjectExpression":
      return Object.fromEntries(
        children(node, "properties").flatMap((property) => {
          const name = propertyName(property);
          const value = child(property, "value");
          return name === void 0 || value === void 0 ? [] : [[name, toData(value)]];
        })
      );
    default:
      return void 0;
  }
}
function createResolver({ paths, manifests }) {
  const packages = /* @__PURE__ */ new Map();
  const aliases = [];
  for (const [path, text2] of manifests) {
    const data = parseLooseJson(text2);
    if (typeof data !== "object" || data === null) continue;
    const folder = posix.dirname(path);
    if (path.endsWith("package.json")) addPackage(data, folder, packages);
    else addAliases(data, folder, aliases);
  }
  aliases.sort((a, b) => b.folder.length - a.folder.length || b.prefix.length - a.prefix.length);
  const known = /* @__PURE__ */ new Map();
  const file = (base2) => {
    const path = posix.normalize(base2);
    const bare = path.replace(/\.(?:js|mjs|cjs|jsx)$/, "");
    for (const candidate of [path, ...ENDINGS.map((end) => path + end), ...ENDINGS.map((end) => bare + end)])
      if (paths.has(candidate) && /\.[cm]?[jt]sx?$/.test(candidate)) return candidate;
    return ENDINGS.map((end) => `${path}/index${end}`).find((one) => paths.has(one));
  };
  const resolve = (from, specifier) => {
    if (specifier.startsWith(".")) return file(posix.join(posix.dirname(from), specifier));
    for (const { folder, prefix, exact, targets } of aliases) {
      if (!(folder === "." || from.startsWith(`${folder}/`))) continue;
      if (exact ? specifier !== prefix : !specifier.startsWith(prefix)) continue;
      const rest = exact ? "" : specifier.slice(prefix.length);
      const found = targets.map((target) => file(target + rest)).find((one) => one !== void 0);
      if (found !== void 0) return found;
    }
    return inPackage(specifier, packages, file) ?? byConvention(from, specifier, file);
  };
  return (from, specifier) => {
    const key = `${posix.dirname(from)}
${specifier}`;
    if (!known.has(key)) known.set(key, resolve(from, specifier));
    return known.get(key);
  };
}
function reducedManifest(text2) {
  const data = parseLooseJson(text2);
  if (typeof data !== "object" || data === null) return "null";
  const { name, main, exports: exports2, compilerOptions } = data;
  const { baseUrl, paths } = compilerOptions ?? {};
  return JSON.stringify({
    ...{ name, main, exports: exports2 },
    ...compilerOptions !== void 0 && { compilerOptions: { baseUrl, paths } }
  });
}
var ENDINGS = [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".jsx", ".cts"];
function addPackage({ name, main, exports: exports2 }, folder, packages) {
  if (typeof name !== "string") return;
  const targets = [];
  if (typeof exports2 === "object" && exports2 !== null) {
    for (const [subpath, target] of Object.entries(exports2))
      for (const path of leaves(target)) targets.push([subpath, path]);
  }
  packages.set(name, { folder, main: typeof main === "string" ? [main] : [], exports: targets });
}
function leaves(value, depth = 0) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 4) return [];
  return Object.values(value).flatMap((one) => leaves(one, depth + 1));
}
function inPackage(specifier, packages, file) {
  const parts = specifier.split("/");
  const length = specifier.startsWith("@") ? 2 : 1;
  const found = packages.get(parts.slice(0, length).join("/"));
  if (found === void 0) return void 0;
  const { folder, main, exports: exports2 } = found;
  const rest = parts.slice(length).join("/");
  const subpath = rest === "" ? "." : `./${rest}`;
  const candidates = [];
  for (const [pattern, target] of exports2) {
    const [before = "", after] = pattern.split("*");
    if (after === void 0 ? pattern === subpath : subpath.startsWith(before) && subpath.endsWith(after))
      candidates.push(
        target.replace(
          "*",
          after === void 0 ? "" : subpath.slice(before.length, subpath.length - after.length)
        )
      );
  }
  const built = candidates.flatMap((one) => [
    one,
    one.replace(/^\.?\/?(?:dist|build|lib)\/(?:src\/)?/, "./src/").replace(/\.d\.ts$|\.[cm]?js$/, "")
  ]);
  const plain = rest === "" ? [...main, "src/index", "index", "src/main"] : [rest, `src/${rest}`];
  return [...built, ...plain].map((one) => file(posix.join(folder, one))).find((one) => one !== void 0);
}
function byConvention(from, specifier, file) {
  const rest = /^(?:@|~|#|src)\/(.+)$/.exec(specifier)?.[1];
  if (rest === void 0) return void 0;
  const parts = from.split("/");
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join("/");
    const found = file(posix.join(folder, "src", rest)) ?? file(posix.join(folder, rest)) ?? file(posix.join(folder, "app", rest));
    if (found !== void 0) return found;
  }
  return void 0;
}
function addAliases({ compilerOptions }, folder, aliases) {
  const base2 = typeof compilerOptions?.baseUrl === "string" ? posix.join(folder, compilerOptions.baseUrl) : folder;
  for (const [pattern, targets] of Object.entries(compilerOptions?.paths ?? {})) {
    if (!Array.isArray(targets)) continue;
    const exact = !pattern.endsWith("*");
    const texts = targets.filter((one) => typeof one === "string");
    aliases.push({
      ...{ folder, exact, prefix: exact ? pattern : pattern.slice(0, -1) },
      targets: texts.map((one) => posix.join(base2, one.replace(/\*$/, "")) + (one.endsWith("/*") ? "/" : ""))
    });
  }
  if (typeof compilerOptions?.baseUrl === "string")
    aliases.push({ folder, prefix: "", exact: false, targets: [`${base2}/`] });
}
function readFacts(path, text2) {
  try {
    return extractFacts(path, text2);
  } catch (error) {
    if (!(error instanceof import_cli.ParseProblem || error instanceof RangeError)) throw error;
    const offset = error instanceof import_cli.ParseProblem ? error.offset : 0;
    return { message: error.message.replace(/[.:\s]+$/, ""), offset };
  }
}
function linkFacts(files, resolve, options) {
  return readsOf(files, new Linker(files, resolve), options);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createResolver,
  factsOf,
  linkFacts,
  readFacts,
  reducedManifest
});
