// src/generated/scanner-rules.ts
var rows = JSON.parse(String.raw`[
{"id":"file-not-parsed","title":"File that could not be parsed","pack":"containers","level":"note"}
]`);
var scannerRules = rows.map((row) => ({
  publicPrefix: 0,
  ...row,
  ignoreCase: false,
  random: false,
  anchors: [],
  maxLength: 0,
  lookbehind: 0,
  lookahead: 0
}));

export {
  scannerRules
};
