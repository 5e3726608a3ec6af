import {
  parseSource
} from "./shared-babel-parser-lib-index.js";
import "./shared-runtime.js";
export {
  parseSource
};
