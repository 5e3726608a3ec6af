import {
  compileGlob,
  globProblem
} from "./shared-picomatch-index.js";
import "./shared-runtime.js";
export {
  compileGlob,
  globProblem
};
