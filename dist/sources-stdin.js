import {
  placeAtPaths,
  stdinSource
} from "./shared-sources-stdin.js";
import "./shared-runtime.js";
export {
  placeAtPaths,
  stdinSource
};
