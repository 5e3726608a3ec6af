import {
  LARGEST_DOCUMENT,
  readText,
  scanDocument,
  toMatch
} from "./shared-scanners-documents.js";
import "./shared-scanners-types.js";
import "./shared-runtime.js";
export {
  LARGEST_DOCUMENT,
  readText,
  scanDocument,
  toMatch
};
