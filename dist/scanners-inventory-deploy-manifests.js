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
  walks: () => walks
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_deploy_usage = require("./shared-scanners-inventory-deploy-usage.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
function readCompose(source, root) {
  const found = [];
  const base = { role: "deploy", reader: "compose" };
  for (const { node } of (0, import_shared_scanners_tree_node.nodesAt)(root, "services/*/environment")) {
    for (const { key, keyStart, value } of (0, import_shared_scanners_tree_node.entriesOf)(node)) {
      const own = value?.type !== "scalar" || isOwnValue(key, value.value);
      found.push(
        (0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, { ...base, ...!own && { store: "compose-literal" } })
      );
    }
    for (const item of node.type === "list" ? node.items : []) addItem(item);
  }
  for (const { value } of (0, import_shared_scanners_tree_node.pairsIn)(root)) found.push(...(0, import_shared_scanners_inventory_deploy_usage.interpolated)(source, value.start, value.end, base));
  return found;
  function addItem(item) {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec((0, import_shared_scanners_tree_node.textOf)(item) ?? "") ?? [];
    if (name === void 0) return;
    const own = value === void 0 || isOwnValue(name, value);
    const at = source.text.startsWith(name, item.start) ? item.start : item.start + 1;
    found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, at, { ...base, ...!own && { store: "compose-literal" } }));
  }
}
function isOwnValue(name, value) {
  return value === "" || new RegExp(`\\$\\{?${name}\\b`).test(value);
}
function readWorkflow(source, root) {
  const found = [];
  const base = { role: "deploy", reader: "workflow" };
  for (const { value } of (0, import_shared_scanners_tree_node.pairsIn)(root)) {
    const text = source.text.slice(value.start, value.end);
    for (const match of text.matchAll(/\b(secrets|vars|env)(?:\.|\[['"])([A-Za-z_]\w*)/g)) {
      const [whole, kind, name = ""] = match;
      const store = STORES[kind ?? ""];
      found.push(
        (0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, value.start + match.index + whole.length - name.length, {
          ...base,
          ...store && { store }
        })
      );
    }
    found.push(
      ...(0, import_shared_scanners_inventory_deploy_usage.interpolated)(source, value.start, value.end, base).filter(({ name }) => (0, import_shared_scanners_inventory_names.isVariableName)(name))
    );
  }
  for (const { node } of (0, import_shared_scanners_tree_node.nodesAt)(root, "**/env")) {
    for (const { key, keyStart } of (0, import_shared_scanners_tree_node.entriesOf)(node)) found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, base));
  }
  for (const { node } of (0, import_shared_scanners_tree_node.nodesAt)(root, "**/secrets")) {
    for (const { key, keyStart } of (0, import_shared_scanners_tree_node.entriesOf)(node))
      found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, { ...base, store: "github-secret" }));
  }
  return found;
}
var STORES = { secrets: "github-secret", vars: "github-variable" };
function readKubernetes(source, root) {
  const found = [];
  const base = { role: "deploy", reader: "kubernetes" };
  for (const { node } of (0, import_shared_scanners_tree_node.nodesAt)(root, "**/env")) {
    for (const item of (0, import_shared_scanners_tree_node.itemsOf)(node)) {
      const name = (0, import_shared_scanners_tree_node.get)(item, "name");
      const store2 = (0, import_shared_scanners_tree_node.get)(item, "valueFrom", "secretKeyRef") !== void 0 ? "kubernetes-secret" : (0, import_shared_scanners_tree_node.get)(item, "valueFrom", "configMapKeyRef") !== void 0 ? "kubernetes-configmap" : void 0;
      add(name, store2);
      add((0, import_shared_scanners_tree_node.get)(item, "valueFrom", "secretKeyRef", "key"), "kubernetes-secret");
      add((0, import_shared_scanners_tree_node.get)(item, "valueFrom", "configMapKeyRef", "key"), "kubernetes-configmap");
      for (const { key, keyStart } of (0, import_shared_scanners_tree_node.get)(item, "name") === void 0 ? (0, import_shared_scanners_tree_node.entriesOf)(item) : [])
        if ((0, import_shared_scanners_inventory_names.isVariableName)(key)) found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, base));
    }
  }
  const kind = (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(root, "kind"));
  const store = kind === "ConfigMap" ? "kubernetes-configmap" : kind !== void 0 && /Secret/.test(kind) ? "kubernetes-secret" : void 0;
  if (store !== void 0) {
    for (const field of ["data", "stringData", "**/secretKey", "spec/encryptedData"])
      for (const { node } of (0, import_shared_scanners_tree_node.nodesAt)(root, field)) {
        for (const { key, keyStart } of (0, import_shared_scanners_tree_node.entriesOf)(node))
          found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, { ...base, store }));
        if (field === "**/secretKey") add(node, store);
      }
  }
  return found;
  function add(node, store2) {
    const name = (0, import_shared_scanners_tree_node.textOf)(node);
    if (node !== void 0 && name !== void 0 && /^[A-Za-z_]\w*$/.test(name))
      found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, node.start, { ...base, ...store2 && { store: store2 } }));
  }
}
function readFly(source, root) {
  return (0, import_shared_scanners_tree_node.entriesOf)((0, import_shared_scanners_tree_node.get)(root, "env")).map(
    ({ key, keyStart }) => (0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, { role: "deploy", reader: "fly", store: "fly-env" })
  );
}
function readWrangler(source, root) {
  const nodes = [...(0, import_shared_scanners_tree_node.nodesAt)(root, "vars"), ...(0, import_shared_scanners_tree_node.nodesAt)(root, "env/*/vars")];
  return nodes.flatMap(
    ({ node }) => (0, import_shared_scanners_tree_node.entriesOf)(node).map(
      ({ key, keyStart }) => (0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, { role: "deploy", reader: "wrangler", store: "wrangler-vars" })
    )
  );
}
function readTurbo(source, root) {
  const fields = ["globalEnv", "globalPassThroughEnv", "**/env", "**/passThroughEnv"];
  return fields.flatMap(
    (field) => (0, import_shared_scanners_tree_node.nodesAt)(root, field).flatMap(
      ({ node }) => (0, import_shared_scanners_tree_node.itemsOf)(node).flatMap((item) => {
        const name = (0, import_shared_scanners_tree_node.textOf)(item) ?? "";
        if (!/^[A-Z][A-Z0-9_]*\*?$/.test(name)) return [];
        return [(0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, item.start, { role: "deploy", reader: "turbo" })];
      })
    )
  );
}
function readAnyTree(source, root, reader) {
  const found = [];
  const base = { role: "deploy", reader };
  const visit = (node) => {
    if (node?.type === "list") node.items.forEach(visit);
    else if (node?.type === "scalar") {
      if ((0, import_shared_scanners_inventory_names.isVariableName)(node.value) && source.text.startsWith(node.value, node.start))
        found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, node.value, node.start, base));
      else
        found.push(
          ...(0, import_shared_scanners_inventory_deploy_usage.interpolated)(source, node.start, node.end, base).filter(({ name }) => (0, import_shared_scanners_inventory_names.isVariableName)(name))
        );
    } else {
      for (const { key, keyStart, value } of (0, import_shared_scanners_tree_node.entriesOf)(node)) {
        if ((0, import_shared_scanners_inventory_names.isVariableName)(key)) found.push((0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, key, keyStart, base));
        visit(value);
      }
    }
  };
  visit(root);
  return found;
}
var walks = {
  compose: readCompose,
  workflow: readWorkflow,
  kubernetes: readKubernetes,
  fly: readFly,
  wrangler: readWrangler,
  turbo: readTurbo,
  anyTree: readAnyTree
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  walks
});
