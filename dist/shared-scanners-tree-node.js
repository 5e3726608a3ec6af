// src/scanners/tree/node.ts
function get(node, ...keys) {
  let here = node;
  for (const key of keys) {
    if (here?.type !== "map") return void 0;
    here = here.entries.findLast((entry) => entry.key === key)?.value;
  }
  return here;
}
function textOf(node) {
  return node?.type === "scalar" ? node.value : void 0;
}
function itemsOf(node) {
  if (node === void 0) return [];
  return node.type === "list" ? node.items : [node];
}
function entriesOf(node) {
  return node?.type === "map" ? node.entries : [];
}
function nodesAt(root, path) {
  if (root === void 0) return [];
  const found = [];
  follow(root, path.split("/").map(plainKey), 0, [], found);
  return found;
}
function follow(node, steps, at, path, found) {
  const step = steps[at];
  if (step === void 0) {
    found.push({ node, path });
    return;
  }
  if (node.type === "list") {
    for (const item of node.items) follow(item, steps, at, path, found);
    return;
  }
  if (step === "**") follow(node, steps, at + 1, path, found);
  if (node.type !== "map") return;
  for (const { key, value } of node.entries) {
    if (value === void 0) continue;
    if (step === "**") follow(value, steps, at, [...path, key], found);
    else if (step === "*" || step === plainKey(key)) follow(value, steps, at + 1, [...path, key], found);
  }
}
function plainKey(key) {
  return key === "*" || key === "**" ? key : key.toLowerCase().replace(/[-_]/g, "");
}
function pairsIn(root) {
  const found = [];
  if (root !== void 0) collect(root, "", [], found);
  return found;
}
function collect(node, key, path, found) {
  if (node.type === "scalar") {
    if (key !== "") found.push({ key, value: node, path });
  } else if (node.type === "list") {
    for (const item of node.items) collect(item, key, path, found);
  } else {
    const below = key === "" ? path : [...path, key];
    for (const entry of node.entries) {
      if (entry.value !== void 0) collect(entry.value, entry.key, below, found);
    }
  }
}

export {
  get,
  textOf,
  itemsOf,
  entriesOf,
  nodesAt,
  pairsIn
};
