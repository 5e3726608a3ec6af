import {
  require_lib
} from "./shared-babel-parser-lib-index.js";
import "./shared-runtime.js";
export default require_lib();
