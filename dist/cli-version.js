import {
  version
} from "./shared-package-json.js";
import "./shared-runtime.js";
export {
  version
};
