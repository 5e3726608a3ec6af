import {
  readInventories
} from "./shared-scanners-inventory-inventories.js";
import "./shared-runtime.js";

// src/scanners/inventory/secret-names.ts
import { MARK } from "./cli.js";
async function secretNames(texts, configured) {
  const inventories = await readInventories(texts, (_, text) => text.includes(MARK), configured, []);
  const secret = inventories.flatMap(({ records }) => records.filter((record) => record.class === "secret"));
  return [...new Set(secret.flatMap(({ name, aliases }) => [name, ...aliases]))].sort();
}
export {
  secretNames
};
