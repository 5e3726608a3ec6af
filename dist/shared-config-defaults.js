// src/config/defaults.ts
var CONFIG_FILES = [".hushlint.yaml", ".hushlint.yml"];
var DEFAULTS = {
  packs: void 0,
  rules: {},
  exclude: [],
  allow: [],
  failOn: "error",
  baseline: ".hushlint-baseline.yaml",
  // The largest file that GitHub takes is 100 MiB: whatever was pushed there is scanned.
  maxFileSize: 128e6,
  patterns: []
};
var PATTERN_DEFAULTS = {
  level: "error",
  why: "This project treats the value as a secret: its configuration has a pattern for it.",
  fix: "Remove the value, replace it where it is in use, and read it from the environment or a secret store."
};

export {
  CONFIG_FILES,
  DEFAULTS,
  PATTERN_DEFAULTS
};
