import {
  TOOL,
  scanJavaScript
} from "./shared-scanners-runtime-certificates.js";
import "./shared-scanners-runtime-syntax.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";
export {
  TOOL,
  scanJavaScript
};
