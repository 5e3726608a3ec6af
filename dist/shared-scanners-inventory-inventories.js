// src/scanners/inventory/inventories.ts
import { ParseProblem } from "./cli.js";
import { findInventory, hasMark, MAYBE, mayBeMarked } from "./cli.js";
async function readInventories(texts, { configured, isMarked = (_, text) => hasMark(text), onRead, remembered = [], problems }) {
  const inventories = remembered.filter(counts);
  for (const [path, text] of [...texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const found = mayBeMarked(path) && isMarked(path, text) ? { path, kind: "document", why: "a comment says so" } : findInventory(path, configured);
    if (found === void 0) continue;
    try {
      const inventory = await readInventory(found, text);
      onRead?.(path, inventory);
      if (counts(inventory)) inventories.push(inventory);
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error;
      const offset = error instanceof ParseProblem ? error.offset : 0;
      problems.push({ path, message: error.message, offset });
    }
  }
  return inventories.sort((a, b) => a.path < b.path ? -1 : 1);
}
function counts({ why, records, references }) {
  if (why === MAYBE) return new Set(records.map(({ name }) => name)).size >= LEAST_LISTED;
  return records.length > 0 || references.length > 0;
}
var LEAST_LISTED = 5;
async function readInventory({ path, kind, why }, text) {
  if (kind === "document") return (await import("./scanners-inventory-read-document.js")).readDocument(path, text, why);
  if (kind === "data") return (await import("./scanners-inventory-read-data.js")).readData(path, text, why);
  return (await import("./scanners-inventory-read-example.js")).readExample(path, text, kind, why);
}

export {
  readInventories
};
