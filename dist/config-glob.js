import {
  compileGlob,
  globMatcher,
  globProblem
} from "./shared-config-glob.js";
import "./shared-picomatch-index.js";
import "./shared-runtime.js";
export {
  compileGlob,
  globMatcher,
  globProblem
};
