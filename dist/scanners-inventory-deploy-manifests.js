import {
  interpolated,
  usageAt
} from "./shared-scanners-inventory-deploy-usage.js";
import {
  entriesOf,
  get,
  itemsOf,
  nodesAt,
  pairsIn,
  textOf
} from "./shared-scanners-tree-node.js";
import {
  isVariableName
} from "./shared-scanners-inventory-names.js";
import "./shared-runtime.js";

// src/scanners/inventory/deploy/manifests.ts
function readCompose(source, root) {
  const found = [];
  const base = { role: "deploy", reader: "compose" };
  for (const { node } of nodesAt(root, "services/*/environment")) {
    for (const { key, keyStart, value } of entriesOf(node)) {
      const own = value?.type !== "scalar" || isOwnValue(key, value.value);
      found.push(
        usageAt(source, key, keyStart, { ...base, ...!own && { store: "compose-literal" } })
      );
    }
    for (const item of node.type === "list" ? node.items : []) addItem(item);
  }
  for (const { value } of pairsIn(root)) found.push(...interpolated(source, value.start, value.end, base));
  return found;
  function addItem(item) {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(textOf(item) ?? "") ?? [];
    if (name === void 0) return;
    const own = value === void 0 || isOwnValue(name, value);
    const at = source.text.startsWith(name, item.start) ? item.start : item.start + 1;
    found.push(usageAt(source, name, at, { ...base, ...!own && { store: "compose-literal" } }));
  }
}
function isOwnValue(name, value) {
  return value === "" || new RegExp(`\\$\\{?${name}\\b`).test(value);
}
function readWorkflow(source, root) {
  const found = [];
  const base = { role: "deploy", reader: "workflow" };
  for (const { value } of pairsIn(root)) {
    const text = source.text.slice(value.start, value.end);
    for (const match of text.matchAll(/\b(secrets|vars|env)(?:\.|\[['"])([A-Za-z_]\w*)/g)) {
      const [whole, kind, name = ""] = match;
      const store = STORES[kind ?? ""];
      found.push(
        usageAt(source, name, value.start + match.index + whole.length - name.length, {
          ...base,
          ...store && { store }
        })
      );
    }
    found.push(
      ...interpolated(source, value.start, value.end, base).filter(({ name }) => isVariableName(name))
    );
  }
  for (const { node } of nodesAt(root, "**/env")) {
    for (const { key, keyStart } of entriesOf(node)) found.push(usageAt(source, key, keyStart, base));
  }
  for (const { node } of nodesAt(root, "**/secrets")) {
    for (const { key, keyStart } of entriesOf(node))
      found.push(usageAt(source, key, keyStart, { ...base, store: "github-secret" }));
  }
  return found;
}
var STORES = { secrets: "github-secret", vars: "github-variable" };
function readKubernetes(source, root) {
  const found = [];
  const base = { role: "deploy", reader: "kubernetes" };
  for (const { node } of nodesAt(root, "**/env")) {
    for (const item of itemsOf(node)) {
      const name = get(item, "name");
      const store2 = get(item, "valueFrom", "secretKeyRef") !== void 0 ? "kubernetes-secret" : get(item, "valueFrom", "configMapKeyRef") !== void 0 ? "kubernetes-configmap" : void 0;
      add(name, store2);
      add(get(item, "valueFrom", "secretKeyRef", "key"), "kubernetes-secret");
      add(get(item, "valueFrom", "configMapKeyRef", "key"), "kubernetes-configmap");
      for (const { key, keyStart } of get(item, "name") === void 0 ? entriesOf(item) : [])
        if (isVariableName(key)) found.push(usageAt(source, key, keyStart, base));
    }
  }
  const kind = textOf(get(root, "kind"));
  const store = kind === "ConfigMap" ? "kubernetes-configmap" : kind !== void 0 && /Secret/.test(kind) ? "kubernetes-secret" : void 0;
  if (store !== void 0) {
    for (const field of ["data", "stringData", "**/secretKey", "spec/encryptedData"])
      for (const { node } of nodesAt(root, field)) {
        for (const { key, keyStart } of entriesOf(node))
          found.push(usageAt(source, key, keyStart, { ...base, store }));
        if (field === "**/secretKey") add(node, store);
      }
  }
  return found;
  function add(node, store2) {
    const name = textOf(node);
    if (node !== void 0 && name !== void 0 && /^[A-Za-z_]\w*$/.test(name))
      found.push(usageAt(source, name, node.start, { ...base, ...store2 && { store: store2 } }));
  }
}
function readFly(source, root) {
  return entriesOf(get(root, "env")).map(
    ({ key, keyStart }) => usageAt(source, key, keyStart, { role: "deploy", reader: "fly", store: "fly-env" })
  );
}
function readWrangler(source, root) {
  const nodes = [...nodesAt(root, "vars"), ...nodesAt(root, "env/*/vars")];
  return nodes.flatMap(
    ({ node }) => entriesOf(node).map(
      ({ key, keyStart }) => usageAt(source, key, keyStart, { role: "deploy", reader: "wrangler", store: "wrangler-vars" })
    )
  );
}
function readTurbo(source, root) {
  const fields = ["globalEnv", "globalPassThroughEnv", "**/env", "**/passThroughEnv"];
  return fields.flatMap(
    (field) => nodesAt(root, field).flatMap(
      ({ node }) => itemsOf(node).flatMap((item) => {
        const name = textOf(item) ?? "";
        if (!/^[A-Z][A-Z0-9_]*\*?$/.test(name)) return [];
        return [usageAt(source, name, item.start, { role: "deploy", reader: "turbo" })];
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
      if (isVariableName(node.value) && source.text.startsWith(node.value, node.start))
        found.push(usageAt(source, node.value, node.start, base));
      else
        found.push(
          ...interpolated(source, node.start, node.end, base).filter(({ name }) => isVariableName(name))
        );
    } else {
      for (const { key, keyStart, value } of entriesOf(node)) {
        if (isVariableName(key)) found.push(usageAt(source, key, keyStart, base));
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
export {
  walks
};
