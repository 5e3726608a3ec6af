import {
  entriesOf,
  parseYaml
} from "./shared-scanners-yaml-tree.js";
import "./shared-yaml-browser-dist-compose-compose-collection.js";
import "./shared-runtime.js";

// src/scanners/tree/yaml.ts
async function treesOfYaml(text) {
  const { documents } = await parseYaml(text);
  const known = /* @__PURE__ */ new Map();
  return documents.map((document) => convert(document, known));
}
function convert(node, known) {
  const converted = known.get(node);
  if (converted !== void 0) return converted;
  const made = build(node, known);
  known.set(node, made);
  return made;
}
function build(node, known) {
  const { start, end, tag } = node;
  const place = { start, end, ...tag !== void 0 && { tag } };
  if (node.kind === "list")
    return { type: "list", items: node.items.map((item) => convert(item, known)), ...place };
  if (node.kind === "scalar") return scalar(node, place);
  const entries = entriesOf(node).map(({ key, keyStart, keyEnd, value }) => ({
    ...{ key, keyStart, keyEnd },
    value: value.kind === "scalar" && value.type === "null" ? void 0 : convert(value, known)
  }));
  return { type: "map", entries, ...place };
}
function scalar({ value, type, style, end, start }, place) {
  const trimmed = style === "block" && type === "string" ? end - trailing(value) : end;
  return { type: "scalar", value, isText: type === "string", ...place, end: Math.max(start, trimmed) };
}
function trailing(value) {
  return value.length - value.trimEnd().length;
}
export {
  treesOfYaml
};
