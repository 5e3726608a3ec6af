import {
  SURE,
  hitsOf,
  once
} from "./shared-scanners-deploy-hits.js";
import {
  assignmentIn,
  namesIn
} from "./shared-scanners-deploy-variables.js";
import {
  entriesOf,
  get,
  itemsOf
} from "./shared-scanners-tree-node.js";
import {
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/bake/index.ts
var LITERAL = "bake-secret-literal";
async function scanBake({ path, text }) {
  const root = await read(path, text);
  if (root === void 0) return [];
  const variables = blocksOf(root, "variable");
  const targets = blocksOf(root, "target");
  const defaults = hitsOf(LITERAL, variables.flatMap(defaultOf), SURE);
  const known = new Map(defaults.map((hit) => [hit.keyName, { ...hit, related: [] }]));
  const hits = [];
  const named = [];
  for (const { body } of targets) {
    for (const field of ["args", "labels", "annotations"]) named.push(...valuesIn(get(body, field)));
    for (const field of ["cache-to", "cache-from", "output", "attest"])
      named.push(...itemsOf(get(body, field)).flatMap(optionsOf));
    for (const { key, keyStart, keyEnd, value } of entriesOf(get(body, "args"))) {
      if (!isSecretName(key) || value?.type !== "scalar" || !isReference(value)) continue;
      const source = known.get(namesUsed(value).find((name) => known.has(name)) ?? "");
      const place = { start: keyStart, end: keyEnd };
      if (source !== void 0)
        source.related.push({ message: `The build argument ${key} takes it`, ...place });
      else hits.push(argumentHit(key, place));
    }
  }
  return once([...known.values(), ...hitsOf(LITERAL, named, SURE), ...onceEach(hits)]);
}
async function read(path, text) {
  if (path.toLowerCase().endsWith(".json")) return (await import("./scanners-tree-json.js")).treeOfJson(text);
  return (await import("./scanners-tree-hcl.js")).treeOfHcl(text);
}
function blocksOf(root, kind) {
  return entriesOf(root).flatMap(({ key, labels, value }) => {
    if (key !== kind || value === void 0) return [];
    if (labels !== void 0) return [{ name: labels[0] ?? "", body: value }];
    return entriesOf(value).flatMap(
      (entry) => entry.value === void 0 ? [] : [{ name: entry.key, body: entry.value }]
    );
  });
}
function defaultOf({ name, body }) {
  const value = get(body, "default");
  return value?.type === "scalar" ? [{ key: name, value, names: [] }] : [];
}
function valuesIn(node) {
  if (node === void 0) return [];
  const names = namesIn(node);
  return entriesOf(node).flatMap(
    ({ key, value }) => value?.type === "scalar" ? [{ key, value, names }] : []
  );
}
function optionsOf(node) {
  if (node.type !== "scalar") return valuesIn(node);
  if (node.computed === true || node.end - node.start !== node.value.length) return [];
  let at = node.start;
  return node.value.split(",").flatMap((part) => {
    const start = at;
    at += part.length + 1;
    return assignmentIn({ ...node, value: part, start, end: start + part.length });
  });
}
function isReference({ computed, value, isText }) {
  return computed === true || /^\$\{[^}]*\}$/.test(value) || isText && value === "";
}
function namesUsed({ value }) {
  return value.match(/[A-Za-z_]\w*/g) ?? [];
}
function argumentHit(key, place) {
  return {
    rule: "bake-secret-build-arg",
    ...{ ...place, value: key, subject: key, keyName: key },
    message: `The value of the build argument ${key} can be read in the history of the image.`
  };
}
function onceEach(hits) {
  const first = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const known = first.get(hit.value);
    const { start, end } = hit;
    const place = { message: "Another target has it too", start, end };
    first.set(hit.value, known === void 0 ? hit : { ...known, related: [...known.related ?? [], place] });
  }
  return [...first.values()];
}
export {
  scanBake
};
