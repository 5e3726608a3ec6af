import {
  isVariableName
} from "./shared-scanners-inventory-names.js";
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument
} from "./shared-yaml-browser-dist-compose-compose-collection.js";
import "./shared-runtime.js";

// src/scanners/inventory/read/data.ts
import { ParseProblem } from "./cli.js";
function readData(path, text, why) {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== void 0) throw new ParseProblem(error.message.split("\n")[0] ?? error.code, error.pos[0]);
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
  if (isSeq(node)) {
    for (const item of node.items) {
      if (isScalar(item)) addScalar(item, item, path, records);
      else collect(item, path, records, depth + 1);
    }
    return;
  }
  if (!isMap(node)) return;
  const own = node.items.find(
    ({ key }) => isScalar(key) && /^(?:name|key|variable|env)$/.test(String(key.value))
  );
  if (own !== void 0 && isScalar(own.value) && isVariableName(String(own.value.value))) {
    addScalar(own.value, node, path, records);
    return;
  }
  for (const pair of node.items) {
    if (isScalar(pair.key) && isVariableName(String(pair.key.value)))
      addScalar(pair.key, pair.value, path, records);
    else collect(pair.value, path, records, depth + 1);
  }
}
function addScalar(key, described, path, records) {
  const name = isScalar(key) ? String(key.value) : "";
  if (!isVariableName(name)) return;
  const [start = 0, end = 0] = key.range ?? [];
  const place = { path, start, end };
  const field = (pattern) => {
    if (!isMap(described)) return void 0;
    const pair = described.items.find(({ key: one }) => isScalar(one) && pattern.test(String(one.value)));
    return isScalar(pair?.value) ? pair.value.value : void 0;
  };
  const required = field(/^required$/i);
  const length = field(/^min(?:Length|_length|-length)?$/i);
  records.push({
    ...{ name, form: "data", place, group: 0, conditions: [] },
    row: isMap(described) && described.range ? { path, start, end: Math.max(end, described.range[1]) } : place,
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
export {
  readData
};
