import {
  managedVariables
} from "./shared-config-managed.js";
import "./shared-config-glob.js";
import "./shared-picomatch-index.js";
import "./shared-runtime.js";
export {
  managedVariables
};
