import {
  require_lib
} from "./shared-babel-parser-lib-index.js";
import {
  __toESM
} from "./shared-runtime.js";

// src/scanners/runtime/babel.ts
var import_parser = __toESM(require_lib(), 1);
var export_parse = import_parser.parse;
export {
  export_parse as parse
};
