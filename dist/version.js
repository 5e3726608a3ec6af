import "./shared-runtime.js";

// package.json
var package_default = { version: "0.1.0" };

// src/version.ts
var version = package_default.version;
export {
  version
};
