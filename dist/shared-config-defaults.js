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

// src/config/size.ts
function parseSize(text) {
  const match = /^(\d+(?:\.\d+)?) ?(?:([kmg])(i)?)?b?$/i.exec(String(text).trim());
  if (match === null) return void 0;
  const power = " kmg".indexOf(match[2]?.toLowerCase() ?? " ");
  const bytes = Math.floor(Number(match[1]) * (match[3] === void 0 ? 1e3 : 1024) ** power);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : void 0;
}

export {
  CONFIG_FILES,
  DEFAULTS,
  PATTERN_DEFAULTS,
  parseSize
};
