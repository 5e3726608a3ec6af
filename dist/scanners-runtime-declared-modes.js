import {
  isOpenToAll,
  isSecretPath,
  looseMode
} from "./shared-scanners-runtime-modes.js";
import {
  readTrees
} from "./shared-scanners-deploy-prefilter.js";
import {
  entriesOf,
  get,
  textOf
} from "./shared-scanners-tree-node.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/runtime/declared-modes.ts
var scanDeclaredModes = async (document) => {
  const roots = await readTrees(document, "yaml", (text) => /\bmode:|defaultMode/.test(text));
  return roots.flatMap(modesIn);
};
function modesIn(node) {
  if (node.type === "scalar") return [];
  if (node.type === "list") return node.items.flatMap(modesIn);
  const below = entriesOf(node).flatMap(({ value }) => value === void 0 ? [] : modesIn(value));
  return [...taskModes(node), ...volumeModes(node), ...below];
}
function taskModes(node) {
  const mode = get(node, "mode");
  const file = ["dest", "path", "name", "src"].map((key) => textOf(get(node, key))).find(isSecret);
  if (mode?.type !== "scalar" || file === void 0 || isOpenToAll(mode.value) !== true) return [];
  return [hitOf(mode, file, mode.value)];
}
function volumeModes(node) {
  const secret = get(node, "secret");
  const mode = get(secret, "defaultMode");
  const name = textOf(get(secret, "secretName"));
  if (mode?.type !== "scalar" || name === void 0 || !/^\d+$/.test(mode.value)) return [];
  const octal = mode.value.startsWith("0") ? mode.value : Number(mode.value).toString(8);
  return isOpenToAll(octal.padStart(3, "0")) === true ? [{ ...hitOf(mode, `the Secret ${name}`, octal), level: "note" }] : [];
}
function isSecret(file) {
  return file !== void 0 && isSecretPath(file);
}
function hitOf({ start, end }, file, mode) {
  const { subject, message } = looseMode(file, mode);
  return { rule: "loose-secret-mode", start, end, value: subject, subject, message };
}
export {
  scanDeclaredModes
};
