import "./shared-runtime.js";

// src/scanners/files/named.ts
import { namedFile } from "./cli.js";
function scanNamedFile({ path }) {
  const named = namedFile(path);
  if (named === void 0) return [];
  const { rule, what } = named;
  return [{ rule, start: 0, end: 0, value: rule, subject: rule, message: `This file is ${what}.` }];
}
export {
  scanNamedFile
};
