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
  readData: () => readData
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function readData(path, text, why) {
  const document = (0, import_shared_yaml_browser_dist_compose_compose_collection.parseDocument)(text, { prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== void 0) throw new import_cli.ParseProblem(error.message.split("\n")[0] ?? error.code, error.pos[0]);
  const records = [];
  collect(document.contents, path, records, 0);
  return {
    ...{ path, kind: "data", why, records, header: { path, start: 0, end: 0 } },
    ...{
      tables: [],
      mentions: /* @__PURE__ */ new Map(),
      references: [],
      anchors: /* @__PURE__ */ new Set(),
      checklists: [],
      rotations: [],
      cadences: [],
      coupled: []
    }
  };
}
var DEEPEST = 12;
function collect(node, path, records, depth) {
  if (depth > DEEPEST) return;
  if ((0, import_shared_yaml_browser_dist_compose_compose_collection.isSeq)(node)) {
    for (const item of node.items) {
      if ((0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(item)) addScalar(item, item, path, records);
      else collect(item, path, records, depth + 1);
    }
    return;
  }
  if (!(0, import_shared_yaml_browser_dist_compose_compose_collection.isMap)(node)) return;
  const own = node.items.find(
    ({ key }) => (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(key) && /^(?:name|key|variable|env)$/.test(String(key.value))
  );
  if (own !== void 0 && (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(own.value) && (0, import_shared_scanners_inventory_names.isVariableName)(String(own.value.value))) {
    addScalar(own.value, node, path, records);
    return;
  }
  for (const pair of node.items) {
    if ((0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(pair.key) && (0, import_shared_scanners_inventory_names.isVariableName)(String(pair.key.value)))
      addScalar(pair.key, pair.value, path, records);
    else collect(pair.value, path, records, depth + 1);
  }
}
function addScalar(key, described, path, records) {
  const name = (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(key) ? String(key.value) : "";
  if (!(0, import_shared_scanners_inventory_names.isVariableName)(name)) return;
  const [start = 0, end = 0] = key.range ?? [];
  const place = { path, start, end };
  const field = (pattern) => {
    if (!(0, import_shared_yaml_browser_dist_compose_compose_collection.isMap)(described)) return void 0;
    const pair = described.items.find(({ key: one }) => (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(one) && pattern.test(String(one.value)));
    return (0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(pair?.value) ? pair.value.value : void 0;
  };
  const required = field(/^required$/i);
  const length = field(/^min(?:Length|_length|-length)?$/i);
  records.push({
    ...{ name, form: "data", place, group: 0, conditions: [] },
    row: (0, import_shared_yaml_browser_dist_compose_compose_collection.isMap)(described) && described.range ? { path, start, end: Math.max(end, described.range[1]) } : place,
    required: required === true ? "yes" : required === false ? "no" : void 0,
    class: classOf(field(/^(?:secret|sensitive)$/i), field(/^(?:class|type|kind)$/i)),
    minLength: typeof length === "number" ? length : void 0,
    hasDefault: field(/^default$/i) !== void 0,
    ...{ locations: [], cadence: void 0, lastRotated: void 0, rotatesAlone: false, aliases: [] },
    vaultName: void 0
  });
}
function classOf(secret, kind) {
  if (secret === true || kind === "secret") return "secret";
  return secret === false || kind === "config" ? "config" : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readData
});
