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
  placeHits: () => placeHits,
  runChecks: () => runChecks
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
async function runChecks(checks, state, detect, context, onRemark) {
  const placed = [];
  for (const check of checks) {
    const { hits, remarks = [] } = await (await check.load())(state, context);
    remarks.forEach(onRemark);
    placed.push(...await placeHits(state, hits, detect, context));
  }
  return placed;
}
async function placeHits(state, hits, detect, context) {
  const byPath = /* @__PURE__ */ new Map();
  for (const hit of hits) byPath.set(hit.path, [...byPath.get(hit.path) ?? [], hit]);
  const files = openFiles(await readerFor(state, hits));
  const placed = [];
  for (const [path, own] of byPath) {
    const { bytes, toByte } = await files.open(path);
    for (const hit of own) {
      const match = (0, import_cli2.toMatch)({ ...hit, related: [] }, toByte, context, void 0);
      if (match === void 0) continue;
      const related = await regionsOf(files, hit);
      for (const detection of detect(bytes, [match])) {
        const excerpt = match.rule.pack === "inventory" ? hit.subject ?? "" : detection.excerpt;
        placed.push(await place(state, { ...detection, excerpt, related }, hit));
      }
    }
  }
  return placed;
}
async function place(state, detection, hit) {
  const id = await state.blobId(hit.path);
  const { changed } = state;
  const places = [hit.path, ...(hit.related ?? []).map(({ path }) => path)];
  return {
    detection,
    path: { text: hit.path },
    ...id !== void 0 && { object: { id, type: "blob" } },
    isNew: changed === void 0 || places.some((path) => changed.has(path))
  };
}
async function readerFor(state, hits) {
  const contents = /* @__PURE__ */ new Map();
  const paths = new Set(hits.flatMap(({ path, related = [] }) => [path, ...related.map((one) => one.path)]));
  if (paths.size > 1)
    await state.readMany?.([...paths], (path, bytes) => {
      contents.set(path, Buffer.from(bytes));
    });
  return async (path) => contents.get(path) ?? await state.read(path) ?? Buffer.alloc(0);
}
function openFiles(read) {
  const files = /* @__PURE__ */ new Map();
  const regions = /* @__PURE__ */ new Map();
  const open = async (path) => {
    const known = files.get(path);
    if (known !== void 0) return known;
    const bytes = await read(path);
    const file = { bytes, toByte: (0, import_cli2.readText)(bytes).toByte };
    files.set(path, file);
    return file;
  };
  return {
    open,
    async region(path, start, end) {
      const key = `${start} ${end} ${path}`;
      const known = regions.get(key);
      if (known !== void 0) return known;
      const { bytes, toByte } = await open(path);
      const positionAt = (0, import_cli.createPositions)(bytes);
      const from = positionAt(toByte(start));
      const to = positionAt(toByte(end));
      const region = {
        ...{ startLine: from.line, startColumn: from.column },
        ...{ endLine: to.line, endColumn: to.column }
      };
      regions.set(key, region);
      return region;
    }
  };
}
async function regionsOf(files, hit) {
  const regions = [];
  for (const { path, start, end, message } of hit.related ?? [])
    regions.push({
      message,
      ...path !== hit.path && { path: { text: path } },
      region: await files.region(path, start, end)
    });
  return regions;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeHits,
  runChecks
});
