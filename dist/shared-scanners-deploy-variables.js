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
  allNamed: () => allNamed,
  assignmentIn: () => assignmentIn,
  fullKey: () => fullKey,
  isOther: () => isOther,
  namesIn: () => namesIn,
  optionsIn: () => optionsIn,
  variablesIn: () => variablesIn
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_cli = require("./cli.js");
function variablesIn(node) {
  if (node === void 0 || isOther(node)) return [];
  if (node.type === "list") return inList(node.items);
  if (node.type === "scalar") return [];
  const names = namesIn(node);
  return node.entries.flatMap(({ key, value }) => {
    const scalar = value?.type === "map" ? valueIn(value) : value;
    return scalar?.type === "scalar" ? [{ key, value: scalar, names }] : [];
  });
}
function inList(items) {
  const found = [];
  const names = items.flatMap(namesIn);
  for (const item of items) {
    if (item.type === "scalar") found.push(...assignmentIn(item, names));
    else if (item.type === "list") found.push(...inList(item.items));
    else found.push(...inItem(item, names));
  }
  return found;
}
function inItem(item, names) {
  const name = (0, import_shared_scanners_tree_node.textOf)(field(item, NAME_FIELDS));
  if (name === void 0) return variablesIn(item);
  const value = valueIn(item);
  return value === void 0 || isStored(item) ? [] : [{ key: name, value, names }];
}
function assignmentIn(scalar, names = []) {
  const sign = scalar.value.indexOf("=");
  if (sign <= 0 || scalar.computed === true) return [];
  const key = scalar.value.slice(0, sign);
  if (!/^[A-Za-z_][\w.-]*$/.test(key)) return [];
  return [{ key, value: partOf(scalar, sign + 1), names }];
}
function optionsIn(list) {
  if (list?.type !== "list") return [];
  const found = [];
  list.items.forEach((item, at) => {
    if (item.type !== "scalar" || !item.value.startsWith("-")) return;
    const next = list.items[at + 1];
    const following = next?.type === "scalar" && !next.value.startsWith("-") ? next : void 0;
    const sign = item.value.indexOf("=");
    const key = (sign < 0 ? item.value : item.value.slice(0, sign)).replace(/^--?/, "");
    const given = sign < 0 ? following : partOf(item, sign + 1);
    if (given === void 0) return;
    if (VARIABLE_OPTIONS.has(key)) found.push(...assignmentIn(given));
    else if (/^[A-Za-z][\w.-]+$/.test(key)) found.push({ key, value: given, names: [] });
  });
  return found;
}
var VARIABLE_OPTIONS = /* @__PURE__ */ new Set(["e", "env", "build-arg", "set-env-vars", "update-env-vars"]);
function partOf(scalar, from) {
  const isMoved = scalar.end - scalar.start !== scalar.value.length;
  return { ...scalar, start: isMoved ? scalar.start : scalar.start + from, value: scalar.value.slice(from) };
}
function namesIn(node) {
  const name = (0, import_shared_scanners_tree_node.textOf)(field(node, NAME_FIELDS));
  const value = (0, import_shared_scanners_tree_node.textOf)(field(node, VALUE_FIELDS));
  if (name !== void 0 && value !== void 0) return NAMING.test(name) && isShort(value) ? [value] : [];
  return (0, import_shared_scanners_tree_node.entriesOf)(node).flatMap(({ key, value: value2 }) => {
    const text = (0, import_shared_scanners_tree_node.textOf)(value2);
    return text !== void 0 && NAMING.test(key) && isShort(text) ? [text] : [];
  });
}
var NAMING = /(?:user|username|login|db|database|name|service|bucket|realm|account)$/i;
function isShort(text) {
  return text.length > 1 && text.length <= 40;
}
var NAME_FIELDS = ["name", "key", "variable", "parameterkey", "variablename"];
var VALUE_FIELDS = ["value", "default", "parametervalue", "defaultvalue"];
function valueIn(item) {
  const value = field(item, VALUE_FIELDS);
  return value?.type === "scalar" ? value : void 0;
}
function field(node, names) {
  for (const name of names) {
    const entry = (0, import_shared_scanners_tree_node.entriesOf)(node).find(({ key }) => key.toLowerCase().replaceAll("_", "") === name);
    if (entry !== void 0) return entry.value;
  }
  return void 0;
}
function isOther(node) {
  return node.tag?.startsWith("!") === true && node.tag !== "!Sub" && node.tag !== "!Join";
}
function allNamed(root) {
  const found = [];
  if (root !== void 0) collect(root, "", [], found);
  return found;
}
function collect(node, above, outer, found) {
  if (isOther(node) || node.type === "scalar") return;
  if (node.type === "list") {
    for (const item of node.items) {
      if (item.type === "scalar") found.push(...assignmentIn(item, outer));
      else collect(item, above, outer, found);
    }
    return;
  }
  const name = (0, import_shared_scanners_tree_node.textOf)(field(node, NAME_FIELDS));
  const value = valueIn(node);
  const title = field(node, NAME_FIELDS);
  const isVariable = name !== void 0 && value !== void 0 && value !== title;
  const isTitled = title !== field(node, VALUE_FIELDS) && field(node, VALUE_FIELDS) !== void 0;
  if (isVariable && !isStored(node)) found.push({ key: name, value, names: outer });
  const own = namesIn(node);
  const names = own.length === 0 ? outer : [...outer.slice(-NEAR), ...own];
  for (const entry of node.entries) {
    if (entry.value === void 0) continue;
    if (entry.value.type !== "scalar") collect(entry.value, entry.key, names, found);
    else if ((!isVariable || entry.value !== value) && !(isTitled && entry.value === title))
      found.push({ key: fullKey(entry.key, above), value: entry.value, names });
  }
}
var NEAR = 12;
function fullKey(key, above) {
  return above !== "" && (0, import_cli.classifyKeyName)(key) === "weak" ? `${above}.${key}` : key;
}
function isStored(item) {
  const type = (0, import_shared_scanners_tree_node.textOf)(field(item, ["type"]));
  return type !== void 0 && /^(?:parameter_store|secrets_manager|secret_ref)$/i.test(type);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  allNamed,
  assignmentIn,
  fullKey,
  isOther,
  namesIn,
  optionsIn,
  variablesIn
});
