import {
  remarkOn,
  runInventory
} from "./shared-scanners-inventory-compare-agreement.js";
import "./shared-scanners-inventory-code-source.js";
import "./shared-scanners-inventory-code-interest.js";
import "./shared-scanners-inventory-types.js";
import "./shared-scanners-inventory-names.js";
import "./shared-scanners-inventory-inventories.js";
import "./shared-runtime.js";
export {
  remarkOn,
  runInventory
};
