// src/scanners/inventory/inventories.ts
import { ParseProblem } from "./cli.js";
import { findInventory, mayBeMarked } from "./cli.js";
async function readInventories(texts, isMarked, configured, problems) {
  const inventories = [];
  for (const [path, text] of [...texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const found = mayBeMarked(path) && isMarked(path, text) ? { path, kind: "document", why: "a comment says so" } : findInventory(path, configured);
    if (found === void 0) continue;
    try {
      const inventory = await readInventory(found, text);
      if (inventory.records.length > 0 || inventory.references.length > 0) inventories.push(inventory);
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error;
      const offset = error instanceof ParseProblem ? error.offset : 0;
      problems.push({ path, message: error.message, offset });
    }
  }
  return inventories;
}
async function readInventory({ path, kind, why }, text) {
  if (kind === "document") return (await import("./scanners-inventory-read-document.js")).readDocument(path, text, why);
  if (kind === "data") return (await import("./scanners-inventory-read-data.js")).readData(path, text, why);
  return (await import("./scanners-inventory-read-example.js")).readExample(path, text, kind, why);
}

export {
  readInventories
};
