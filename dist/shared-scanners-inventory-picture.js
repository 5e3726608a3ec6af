import {
  isVariableGlob,
  nameGlob,
  normalName
} from "./shared-scanners-inventory-names.js";

// src/scanners/inventory/picture.ts
var NameIndex = class {
  records = /* @__PURE__ */ new Map();
  usages = /* @__PURE__ */ new Map();
  #recordGlobs;
  #usageGlobs;
  #mentions;
  constructor(picture) {
    for (const record of picture.inventories.flatMap(({ records }) => records)) {
      for (const name of [record.name, ...record.aliases]) push(this.records, normalName(name), record);
    }
    for (const usage of picture.usages) push(this.usages, normalName(usage.name), usage);
    this.#recordGlobs = [...this.records.keys()].filter(isVariableGlob).map(nameGlob);
    this.#usageGlobs = picture.usages.filter(({ name }) => name.includes("*") && name.replace(/[*_]/g, "").length >= 3).map((usage) => ({ glob: nameGlob(usage.name), usage }));
    this.#mentions = picture.inventories.map(({ mentions }) => mentions);
  }
  isDocumented(name) {
    const plain = normalName(name);
    if (this.records.has(plain) || this.#recordGlobs.some((glob) => glob.test(plain))) return true;
    return plain.endsWith("_FILE") && this.records.has(plain.slice(0, -5));
  }
  /** First place where a page names it, outside of tables and lists. */
  mention(name) {
    return this.#mentions.map((names) => names.get(name)).find((place) => place !== void 0);
  }
  /** Uses of a record by any of its names. */
  usagesOf(record) {
    const found = [record.name, ...record.aliases].flatMap((name) => this.usages.get(normalName(name)) ?? []);
    if (found.length > 0) return found;
    if (record.name.endsWith("_FILE")) return this.usages.get(normalName(record.name.slice(0, -5))) ?? [];
    if (!isVariableGlob(record.name)) return [];
    const glob = nameGlob(record.name);
    return [...this.usages].flatMap(([name, usages]) => glob.test(name) ? usages : []);
  }
  /** A read of a made-up name that may be this one. */
  usageGlob(name) {
    return this.#usageGlobs.find(({ glob }) => glob.test(name))?.usage;
  }
};
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

export {
  NameIndex
};
