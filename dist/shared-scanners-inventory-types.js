// src/scanners/inventory/types.ts
var BY_HAND = "by hand";

export {
  BY_HAND
};
