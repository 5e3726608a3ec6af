import {
  MAX_TEXT,
  Re2SyntaxError,
  loadRe2
} from "./shared-engine-re2-text.js";
import "./shared-runtime.js";
export {
  MAX_TEXT,
  Re2SyntaxError,
  loadRe2
};
