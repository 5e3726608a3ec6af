import {
  placeHits,
  runChecks
} from "./shared-scan-checks.js";
import "./shared-runtime.js";
export {
  placeHits,
  runChecks
};
