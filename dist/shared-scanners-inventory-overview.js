import {
  NameIndex,
  isOwnCode
} from "./shared-scanners-inventory-code-source.js";
import {
  classOfName,
  isPlatformName,
  isVariableGlob,
  normalName
} from "./shared-scanners-inventory-names.js";

// src/scanners/inventory/overview.ts
function overviewOf(picture, hits) {
  const index = new NameIndex(picture);
  const names = /* @__PURE__ */ new Set();
  for (const { records } of picture.inventories) for (const { name } of records) names.add(name);
  for (const { name, role, place } of picture.usages)
    if (role === "read" && isOwnCode(place.path) && !isVariableGlob(name) && !isPlatformName(name) && /^[A-Z]/.test(name))
      names.add(name);
  const problems = problemsByName(hits);
  return [...names].sort().map((name) => {
    const records = index.records.get(normalName(name)) ?? [];
    const usages = records[0] === void 0 ? index.usages.get(normalName(name)) ?? [] : index.usagesOf(records[0]);
    const reads = usages.filter(({ role, place }) => role === "read" && isOwnCode(place.path));
    return {
      name,
      class: records.find((record) => record.class !== void 0)?.class ?? classOfName(name),
      documented: records.map(({ place }) => place),
      read: reads.map(({ place }) => place),
      required: requiredOf(records, reads),
      stored: storedIn(records, usages),
      rotated: rotatedBy(picture, name, records),
      problems: [...new Set(problems.get(name))].sort()
    };
  });
}
function problemsByName(hits) {
  const found = /* @__PURE__ */ new Map();
  for (const { rule, subject = "" } of hits) {
    for (const name of subject.split(/[/@=]/)) found.set(name, [...found.get(name) ?? [], rule]);
  }
  return found;
}
function requiredOf(records, reads) {
  if (reads.some(({ need }) => need === "required")) return "yes";
  if (reads.length > 0 && reads.every(({ need }) => need === "optional" || need === "default")) return "no";
  return records.find(({ required }) => required !== void 0)?.required;
}
function storedIn(records, usages) {
  const deployed = usages.filter(({ role }) => role === "deploy").map(({ store, reader }) => store ?? reader);
  return [
    .../* @__PURE__ */ new Set([...records.flatMap(({ locations }) => locations.map(({ kind }) => kind)), ...deployed])
  ].sort();
}
function rotatedBy({ inventories }, name, records) {
  const days = records.find(({ cadence }) => cadence !== void 0)?.cadence?.days ?? inventories.flatMap(({ cadences }) => cadences).find((one) => one.name === name)?.days;
  if (days !== void 0) return `${days} days`;
  if (records.some(({ rotatesAlone }) => rotatesAlone)) return "by the provider";
  return inventories.some(({ rotations }) => rotations.some(({ names }) => names.includes(name))) ? "section" : void 0;
}

export {
  overviewOf
};
