// src/scan-checks.ts
import { createPositions } from "./cli.js";
import { readText, toMatch } from "./cli.js";
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
  const read = await readerFor(state, hits);
  const placed = [];
  for (const [path, own] of byPath) {
    const bytes = await read(path);
    const { toByte } = readText(bytes);
    for (const hit of own) {
      const match = toMatch({ ...hit, related: [] }, toByte, context, void 0);
      if (match === void 0) continue;
      const related = await regionsOf(read, hit);
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
async function regionsOf(read, hit) {
  const regions = [];
  for (const { path, start, end, message } of hit.related ?? []) {
    const bytes = await read(path);
    const { toByte } = readText(bytes);
    const positionAt = createPositions(bytes);
    const from = positionAt(toByte(start));
    const to = positionAt(toByte(end));
    regions.push({
      message,
      ...path !== hit.path && { path: { text: path } },
      region: {
        ...{ startLine: from.line, startColumn: from.column },
        ...{ endLine: to.line, endColumn: to.column }
      }
    });
  }
  return regions;
}

export {
  runChecks,
  placeHits
};
