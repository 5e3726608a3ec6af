import {
  isSecretEnvFile
} from "./shared-scanners-runtime-modes.js";
import {
  readTrees
} from "./shared-scanners-deploy-prefilter.js";
import {
  entriesOf,
  get
} from "./shared-scanners-tree-node.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/runtime/tasks.ts
var scanTasks = async (document) => {
  const roots = await readTrees(document, "yaml", () => true);
  const hits = [];
  for (const root of roots) walk(root, hits, /* @__PURE__ */ new Set());
  return hits;
};
var MODULES = /^(?:ansible\.(?:builtin|legacy|posix)\.)?(?:copy|template|file|synchronize)$/;
function walk(node, hits, seen) {
  if (node.type === "scalar" || seen.has(node)) return;
  seen.add(node);
  if (node.type === "list") {
    for (const item of node.items) walk(item, hits, seen);
    return;
  }
  for (const { key, value } of entriesOf(node)) {
    if (value === void 0) continue;
    if (MODULES.test(key)) hits.push(...taskHits(value));
    walk(value, hits, seen);
  }
}
function taskHits(node) {
  const source = get(node, "src");
  if (source?.type !== "scalar" || !isSecretEnvFile(source.value)) return [];
  const message = `The task copies ${source.value} to another machine, where it stays; a secret store hands values out without leaving them on disks.`;
  return [hit("env-file-copied", source, source.value, message)];
}
function hit(rule, { start, end }, subject, message) {
  return { rule, start, end, value: subject, subject, message };
}
export {
  scanTasks
};
