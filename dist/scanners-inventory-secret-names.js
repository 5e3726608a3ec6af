import {
  readInventories
} from "./shared-scanners-inventory-inventories.js";
import "./shared-runtime.js";

// src/scanners/inventory/secret-names.ts
async function secretNames(texts, configured) {
  const inventories = await readInventories(texts, { configured, problems: [] });
  const secret = inventories.flatMap(({ records }) => records.filter((record) => record.class === "secret"));
  return [...new Set(secret.flatMap(({ name, aliases }) => [name, ...aliases]))].sort();
}
export {
  secretNames
};
