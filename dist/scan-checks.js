import {
  placeHits,
  runChecks
} from "./shared-scan-checks.js";
import "./shared-scanners-documents.js";
import "./shared-scanners-types.js";
import "./shared-runtime.js";
export {
  placeHits,
  runChecks
};
