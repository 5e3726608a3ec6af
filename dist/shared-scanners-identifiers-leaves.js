import {
  readTrees
} from "./shared-scanners-deploy-prefilter.js";

// src/scanners/identifiers/leaves.ts
async function leavesOf(document, syntax) {
  const roots = syntax === "hcl" ? await hclTrees(document) : await readTrees(document, syntax, () => true);
  const leaves = [];
  const seen = /* @__PURE__ */ new Set();
  for (const root of roots) visit(root, [], document.text, seen, leaves);
  return leaves;
}
function lastName({ path }) {
  const name = path.findLast((part) => typeof part === "string");
  return typeof name === "string" ? name : "";
}
async function hclTrees({ text }) {
  const { treeOfHcl } = await import("./scanners-tree-hcl.js");
  const root = await treeOfHcl(text);
  return root === void 0 ? [] : [root];
}
function visit(node, path, text, seen, leaves) {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.type === "list") {
    for (const [i, item] of node.items.entries()) visit(item, [...path, i], text, seen, leaves);
  } else if (node.type === "map") {
    for (const { key, labels = [], value } of node.entries) {
      if (value !== void 0) visit(value, [...path, key, ...labels], text, seen, leaves);
    }
  } else if (!node.computed && text.slice(node.start, node.end) === node.value) {
    const { value, start, end } = node;
    leaves.push({ path, value, start, end });
  }
}

export {
  leavesOf,
  lastName
};
