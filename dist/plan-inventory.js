import {
  overviewOf
} from "./shared-scanners-inventory-overview.js";
import {
  NameIndex,
  gather
} from "./shared-scanners-inventory-code-source.js";
import "./shared-scanners-inventory-code-interest.js";
import {
  normalName
} from "./shared-scanners-inventory-names.js";
import "./shared-scanners-inventory-inventories.js";
import "./shared-runtime.js";

// src/plan-inventory.ts
import { openSource } from "./cli.js";
async function inventoryLookup(request, excluded, configured) {
  const source = await openSource({ ...request, source: { kind: "worktree", paths: [] } }, excluded);
  await source.read(() => {
  });
  const state = await source.state?.();
  const picture = state && await gather(state, { configured, now: request.now });
  return picture && lookupIn(picture);
}
function lookupIn(picture) {
  const index = new NameIndex(picture);
  const rows = new Map(overviewOf(picture, []).map((row) => [normalName(row.name), row]));
  const documents = picture.inventories.filter(({ kind }) => kind === "document" || kind === "data");
  const paths = new Set(documents.map(({ path }) => path));
  return (variable) => {
    const record = index.records.get(normalName(variable))?.find(({ place }) => paths.has(place.path));
    if (record === void 0) return void 0;
    const { name } = record;
    const rotation = documents.flatMap(({ rotations }) => rotations).find(({ names }) => names.includes(name))?.place;
    const together = documents.flatMap(({ coupled }) => coupled.includes(name) ? coupled : []);
    return {
      row: linkTo(picture, record.place),
      ...rotation && { rotation: linkTo(picture, rotation) },
      stored: record.stored === void 0 ? rows.get(normalName(name))?.stored ?? [] : [record.stored],
      coupledWith: [...new Set(together)].filter((other) => other !== name).sort()
    };
  };
}
function linkTo({ textOf }, { path, start }) {
  const before = textOf(path)?.slice(0, start);
  return before === void 0 ? path : `${path}#L${before.split("\n").length}`;
}
export {
  inventoryLookup
};
