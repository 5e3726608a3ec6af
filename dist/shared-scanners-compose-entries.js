import {
  entriesOf,
  get,
  placeInScalar,
  textOf
} from "./shared-scanners-yaml-tree.js";

// src/scanners/compose/entries.ts
function readEntries(node, text) {
  if (node === void 0 || node.tag === "!reset") return [];
  if (node.kind === "list") return node.items.flatMap((item) => listEntry(item, text));
  return entriesOf(node).flatMap(
    ({ key, keyStart, keyEnd, value }) => value.kind !== "scalar" || value.tag === "!reset" ? [] : [{ key, keyStart, keyEnd, value: textOf(value), scalar: value, offset: 0 }]
  );
}
function listEntry(item, text) {
  if (item.kind !== "scalar" || item.tag === "!reset") return [];
  const at = item.value.indexOf("=");
  const name = at < 0 ? item.value : item.value.slice(0, at);
  const place = placeInScalar(item, text, 0, name.length);
  return [
    {
      key: name.trim(),
      keyStart: place.start,
      keyEnd: place.end,
      value: at < 0 ? void 0 : item.value.slice(at + 1),
      scalar: item,
      offset: at + 1
    }
  ];
}
function placeInEntry({ scalar, offset }, text, from, to) {
  return placeInScalar(scalar, text, offset + from, offset + to);
}

// src/scanners/compose/services.ts
function servicesOf(document) {
  const services = get(document, "services");
  if (services !== void 0) return entriesOf(services);
  return entriesOf(document).filter(
    ({ value }) => get(value, "image") !== void 0 || get(value, "build") !== void 0
  );
}

export {
  readEntries,
  placeInEntry,
  servicesOf
};
